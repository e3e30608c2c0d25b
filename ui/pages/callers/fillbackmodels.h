#pragma once

#include "core/followups/filledback.h"
#include "core/wording/masking.h"
#include "ui/common/tablemodel.h"

#include <functional>
#include <set>

namespace redial {

/// What a filled-in list would change, one line a field.
struct FillBackChange {
    qint64 row = 0; ///< of the sheet
    QString caller;
    FollowUpField field = FollowUpField::Finding;
    QString before;
    QString after;
};

/// What was written on both sides.
struct FillBackConflict {
    size_t at = 0; ///< in FilledBack::conflicts
    qint64 row = 0;
    QString caller;
    FollowUpField field = FollowUpField::Finding;
    QString inRedial;
    QString inFile;
    QString why;
    bool fileWins = false;
};

/// A line that is not taken, or not wholly.
struct FillBackProblem {
    qint64 row = 0;
    QString what;
};

/// Names a caller as the window does.
using CallerNames = std::function<QString(FollowUpId)>;

std::vector<FillBackChange> fillBackChanges(
    const FilledBack& compared, const CallerNames& names, Reveal reveal);
std::vector<FillBackConflict> fillBackConflicts(
    const FilledBack& compared, const CallerNames& names, Reveal reveal, const std::set<size_t>& fileWins);
std::vector<FillBackProblem> fillBackProblems(const FilledBack& compared, Reveal reveal);

/// Columns of the conflicts that can be clicked to choose.
inline constexpr int inRedialColumn = 3;
inline constexpr int inFileColumn = 4;
std::vector<TableColumn<FillBackChange>> fillBackChangeColumns();
std::vector<TableColumn<FillBackConflict>> fillBackConflictColumns();
std::vector<TableColumn<FillBackProblem>> fillBackProblemColumns();

} // namespace redial
