#pragma once

#include "core/repeat/repeatmatrix.h"

#include <optional>
#include <span>
#include <vector>

namespace redial {

/// How a group's rate stands to a rate it is compared with.
enum class Standing {
    TooFew, ///< fewer calls than PairSummary::fewCalls, or nothing to compare with
    Usual, ///< the other rate lies in the group's 95 % interval
    Above,
    Below,
};

/// What a group of base calls and the calls that repeated them have in common.
/// Example: 89 calls of 71 callers, 23 repeated; 18 of the 23 about the same category; half of them back
/// within 6.4 hours; 25.8 % where the category has 31.0 %: as usual.
struct PairSummary {
    /// Under this many calls a rate says nothing yet: one caller more or less moves it by ten points.
    static constexpr quint32 fewCalls = 10;

    RepeatTally tally;
    quint32 callersBack = 0; ///< different callers among the repeated calls
    quint32 sameCategory = 0; ///< repeats about the same category, full path; "none" is never the same
    std::optional<qint64> medianSeconds; ///< from a call to the one that repeated it; of an even number the
                                         ///< mean of the two in the middle, rounded down

    /// `other` holds the group itself or not; only its rate matters.
    Standing standing(const RepeatTally& other) const;
};

/// `rows` are base calls of `repeats`, in the order of the book. O(n).
PairSummary summarisePairs(const Repeats& repeats, std::span<const quint32> rows);

/// The rate that gets the strongest colour of a matrix: that of 49 of 50 cells and agents with enough calls
/// lies under it, so that one odd cell does not pale the others. Never 0.
double hottestRate(const RepeatMatrix& matrix);

/// How strong the colour of a cell is, 0 to 1: its rate beside the strongest, paler the fewer calls it rests
/// on (half at fewCalls, nine tenths at nine times as many), so that 5 of 12 is not as loud as 400 of 1,000.
double colourStrength(const RepeatTally& tally, double hottestRate);

/// The base calls of `repeats`, in the order of the book.
std::vector<quint32> allBaseRows(const Repeats& repeats);

} // namespace redial
