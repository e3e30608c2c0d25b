#pragma once

/// An axis of time from which long stretches without a mark are cut out: a caller with two bad days in
/// March and two in November is four days on the axis and a cut that says "245 days", instead of marks that
/// pile up at both borders. Outside the cuts a day is as wide everywhere.
///
/// A stretch is cut when nothing lies in it, it is at least ten days and 15 % of the whole, and all cuts
/// together free at least a third of the width; else the axis stays whole.

#include "ui/charts/chartaxis.h"

namespace redial {

class BrokenTime {
public:
    struct Piece {
        double from = 0; ///< seconds since 1970-01-01
        double to = 0;
        double at = 0; ///< where `from` is drawn, in seconds of the drawn axis
    };
    struct Cut {
        double at = 0; ///< of the drawn axis
        double width = 0;
        double seconds = 0; ///< that are left out
    };

    /// Whole unless content.x is an axis of time that asks to be cut.
    explicit BrokenTime(const ChartContent& content);

    bool isWhole() const { return m_cuts.empty(); }
    const std::vector<Piece>& pieces() const { return m_pieces; } ///< in order of time, at least one
    const std::vector<Cut>& cuts() const { return m_cuts; } ///< between them
    ChartRange drawnRange() const;
    double drawn(double time) const; ///< of a moment in a cut: the nearest edge of it
    /// The content with every x as it is drawn. Texts of its marks are to be asked of the other one.
    ChartContent drawn(const ChartContent& content) const;
    /// At most about `most` in all, at least one in each piece.
    std::vector<ChartTick> ticks(const ChartAxis& axis, int most) const;

private:
    std::vector<Piece> m_pieces;
    std::vector<Cut> m_cuts;
};

} // namespace redial
