#pragma once

#include "core/callers/bursts.h"
#include "core/repeat/repeatmatrix.h"
#include "core/store/workspace.h"

#include <memory>
#include <vector>

namespace redial {

/// What one run of the analyses is asked. Values and shared snapshots only: it runs on another thread.
struct AnalysisQuestion {
    std::shared_ptr<const Workspace> workspace;
    std::shared_ptr<const OrderBook> phoneBook;
    Scheme scheme;
    Period period;
    int level = 0;
};

/// Figures of one moment, which cannot disagree with each other.
struct AnalysisResults {
    Scheme scheme;
    Period period;
    int level = 0;
    std::shared_ptr<const OrderBook> phoneBook; ///< that `book` was made from
    std::shared_ptr<const OrderBook> book;
    std::shared_ptr<const Repeats> repeats;
    std::shared_ptr<const RepeatMatrix> matrix;
    RepeatShare share;
    std::shared_ptr<const std::vector<Burst>> bursts;
};

/// Takes from `before` what the question leaves as it was: grouping a million orders anew takes longer
/// than judging them. Errors: Cancelled; those of Workspace::groupedBook.
Result<AnalysisResults> analyse(
    const AnalysisQuestion& question, const AnalysisResults& before, Progress& progress);

} // namespace redial
