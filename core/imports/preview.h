#pragma once

/// What a file is, before it is imported: its sheets, which of them belong together because they have
/// the same header, and what their columns are. Looks at the first rows of each sheet.

#include "core/base/progress.h"
#include "core/base/timestamp.h"
#include "core/intake/mapping.h"
#include "core/tabular/tablesource.h"

#include <optional>
#include <string>
#include <vector>

namespace redial {

class Workspace;

/// What one file of the import is, after looking and before reading.
struct SourcePlan {
    QString path;
    OpenOptions open;
    std::vector<std::string> sheets; ///< chosen by the user; empty: every visible sheet with rows
    std::optional<ImportProfile> profile; ///< else the workspace's for this header, if it has one
    std::optional<DateOrder>
        dateOrder; ///< DayFirst, MonthFirst or YearFirst: the user's answer, for all columns
    std::optional<qint64> headerRow = {}; ///< the user's word: Row::number of the header's first row; 0: there is none
    std::string notTheHeader = {}; ///< fingerprint of what looked like the header, when the user chose another
    std::string foundUnread = {}; ///< fingerprint of what looked like the header before the user said `open`
    std::optional<Timestamp> completeFrom = {}; ///< edit the coverage of this source, before those of the whole import
    std::optional<Timestamp> completeTo = {};
};

/// How many rows of a sheet can be chosen from as its header.
inline constexpr size_t headerChoiceRows = 30;

/// A sheet that cannot be imported: NoHeader, NoTimeColumn or NoCallerColumn. Or one that is hidden and
/// was not asked for, which has not been looked at.
struct LeftOutSheet {
    std::string sheet;
    ErrorCode reason = ErrorCode::NoHeader; ///< of no meaning for hidden ones
    bool isHidden = false;
};

/// What a preview of one file found: one group for each set of sheets with the same header
/// (which are one source).
struct SourcePreview {
    SourceTraits traits;
    std::vector<SheetInfo> sheets;
    struct Group {
        std::vector<size_t> sheets;
        std::vector<qint64> headerRows; ///< by position in `sheets`: the header's last row
        Header header;
        Mapping mapping;
        std::string fingerprint;
        std::string foundFingerprint; ///< of what looks like the header; empty: nothing does
        std::vector<StoredRow> firstRows; ///< of its first sheet, headerChoiceRows of them
        std::vector<std::string> names; ///< of the callers in the first rows, to be hidden in samples
        std::vector<std::string> keys; ///< likewise their numbers, as read
        bool importable = false; ///< has a time and a caller
    };
    std::vector<Group> groups;
    std::vector<LeftOutSheet>
        leftOut; ///< sheets with rows and no header, groups not importable, hidden sheets
};

/// Nothing is written. `workspace`: where profiles are looked up; may be null.
/// Errors: those of TableSource; SheetNotFound (subject: the name, detail: the sheets there are);
/// NoRows, NoHeader (subject: the file; of NoRows detail: the sheets, when all of them are hidden).
Result<SourcePreview> previewSource(const SourcePlan& plan, const Workspace* workspace, Progress& progress);

/// A file that was looked at and stays open for reading.
struct OpenedSource {
    std::unique_ptr<TableSource> table;
    SourcePreview preview;
};
Result<OpenedSource> openSource(const SourcePlan& plan, const Workspace* workspace, Progress& progress);

} // namespace redial
