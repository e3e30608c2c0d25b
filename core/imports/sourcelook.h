#pragma once

/// One source as it lies on the desk before it is imported: what the file is, what becomes of its
/// columns, and how the first rows read with that. The user may change the mapping; planOf() is then
/// what gets imported, and its profile what is remembered for files of this kind.
///
/// Example: 3月工单.xlsx has the sheets 工单1, 工单2 with one header and a sheet 说明: one source of two
/// sheets, one sheet left out. The header was seen before and nothing about it is open, so
/// needsNoQuestion().

#include "core/imports/trial.h"

namespace redial {

struct SourceLook {
    QString path;
    OpenOptions open;
    std::vector<std::string> chosenSheets; ///< by the user; empty: every visible sheet with rows
    std::optional<qint64> headerRow; ///< by the user, as in SourcePlan
    std::string foundUnread; ///< as in SourcePlan
    bool isHeaderMissing = false; ///< no row looks like a header: the columns are called A, B, C …
    std::optional<Timestamp> completeFrom; ///< by the user; nothing: as the orders say
    std::optional<Timestamp> completeTo;
    std::optional<Error> error; ///< the file cannot be read; of what is below only the sheets may be there
    SourceTraits traits;
    std::vector<SheetInfo> sheets; ///< of the file
    std::vector<LeftOutSheet> leftOut; ///< of the file, given with its first source
    SourcePreview::Group group;
    bool isKnown = false; ///< the workspace has a profile for this header
    std::optional<Trial> trial; ///< of the first rows
    std::optional<Trial> survey; ///< of all rows

    /// Has a time and a caller.
    bool isImportable() const;
    /// Columns whose order of day and month only the user can tell.
    const std::vector<size_t>& openColumns() const;
    std::vector<std::string> sheetNames() const; ///< of the group
    /// What is known of all its rows, else of the first.
    const Trial* bestTrial() const;
    /// The time it will cover, from what is known of it so far.
    std::optional<Stretch> coverage() const;
};

inline constexpr qint64 trialRows = 1000;

/// The sources of one file, the first rows tried; always at least one. `workspace` may be null.
/// Cancelled work answers with that error.
std::vector<SourceLook> lookAtFile(const QString& path, const OpenOptions& open,
    const std::vector<std::string>& sheets, const Workspace* workspace, Timestamp now, Progress& progress);
/// Of the plan's path, options, sheets and header row.
std::vector<SourceLook> lookAtFile(
    const SourcePlan& plan, const Workspace* workspace, Timestamp now, Progress& progress);

/// Reads with the look's mapping as it is now; nothing: all rows.
Result<Trial> tryLook(const SourceLook& look, const Workspace* workspace, Timestamp now,
    std::optional<qint64> limit, Progress& progress);

/// What the values said about day and month becomes part of the mapping.
void settleDates(SourceLook& look, const Trial& trial);

/// Gives a column another field (nothing: kept). No other column keeps that field.
void assignField(Mapping& mapping, size_t column, std::optional<Field> field);

SourcePlan planOf(const SourceLook& look);

/// The import, then what is remembered of its kinds of files (headerchoice.h).
Result<ImportReport> importAndRemember(Workspace& workspace, const ImportPlan& plan, Progress& progress);

/// A kind of file seen before, with nothing open and most of its first rows readable.
bool needsNoQuestion(const SourceLook& look);

} // namespace redial
