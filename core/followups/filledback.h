#pragma once

/// The list of follow-ups goes out as a workbook, colleagues fill it in, it comes back: what is new in it,
/// and what has been changed in Redial meanwhile (a pure comparison; nothing is written here).
///
/// Each row carries a key in a hidden column: the workspace's mark, the follow-up's number, and a check
/// number of each field as it went out. So three values are known of a field: the check number of what
/// went out, what stands in the file, what stands in Redial.
/// Example: out "noise"; file "noise at night"; Redial "noise": changed. Redial "music" instead: a conflict,
/// both are shown. File "noise", Redial "music": unchanged.
///
/// Numbers may have gone out masked. A text that was only added to, in front or behind, is joined to the
/// unmasked one; any other change of such a text is a conflict, since it would write the stars over the
/// number.

#include "core/followups/followup.h"

#include <set>

namespace redial {

/// fieldValue() by position in editableFields.
using FieldTexts = std::array<std::string, editableFields.size()>;

/// A follow-up with its texts as they are shown to those the file goes to (masked or whole).
struct OutgoingFollowUp {
    FollowUp followUp;
    FieldTexts shown;
};

/// "mark/7/0123abcd…": goes into the hidden column.
std::string fillBackKey(std::string_view workspaceMark, const OutgoingFollowUp& row);

/// One row of the file.
struct FilledRow {
    qint64 row = 0; ///< of the sheet, from 1
    std::string key;
    struct Value {
        std::string text; ///< as fieldValue() writes it, or as it stands there when it is not valid
        bool isValid = true;
    };
    /// By position in editableFields; nothing for a column that is not in the file.
    std::array<std::optional<Value>, editableFields.size()> values;
    bool isBlank = false; ///< no key and no value
};

/// What to write of one row.
struct FillBack {
    FollowUpId followUp;
    qint64 version = 0; ///< the follow-up's when it was compared
    FollowUpEdit edit;
};

struct FilledBack {
    qint64 unchanged = 0; ///< rows
    struct Changed {
        qint64 row = 0;
        FillBack fillBack;
        FieldTexts before; ///< as shown, of all fields
        FieldTexts after;
    };
    std::vector<Changed> changed;
    enum class Reason {
        ChangedInRedial, ///< since the file went out
        Masked, ///< the file holds stars where Redial has numbers
    };
    struct Conflict {
        qint64 row = 0;
        FollowUpId followUp;
        qint64 version = 0;
        FollowUpField field = FollowUpField::Finding;
        std::string inFile;
        std::string inRedial; ///< as shown
        Reason reason = Reason::ChangedInRedial;
    };
    std::vector<Conflict> conflicts; ///< a row may have some beside what it changes
    enum class Unknown {
        NoKey, ///< a row that was added to the file
        OtherWorkspace,
        Gone, ///< deleted by law
        Twice, ///< a row was copied; the first counts
    };
    std::vector<std::pair<qint64, Unknown>> unknown; ///< row and why
    struct Invalid {
        qint64 row = 0;
        FollowUpField field = FollowUpField::State;
        std::string text;
    };
    std::vector<Invalid> invalid; ///< that field stays as it is
};

/// `current`: every follow-up of the workspace, shown as for the export. `causes`: the user's list; a cause
/// that is not on it is invalid unless it went out so.
FilledBack compareFilledBack(std::string_view workspaceMark, std::span<const FilledRow> rows,
    std::span<const OutgoingFollowUp> current, std::span<const std::string> causes);

/// Everything changed, and of the conflicts (by position) those where the file is to win.
std::vector<FillBack> chosenFillBacks(const FilledBack& compared, const std::set<size_t>& fileWins);

} // namespace redial
