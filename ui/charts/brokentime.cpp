#include "ui/charts/brokentime.h"

#include "core/wording/formatting.h"

#include <algorithm>
#include <cmath>

namespace redial {

namespace {

constexpr double day = 86400;
constexpr double leastCut = 10 * day;
constexpr double leastShare = 0.15; ///< of the whole axis: at most five cuts, so that labels have room
constexpr double mostKept = 0.67; ///< of the width, cuts drawn: else cutting gains too little
constexpr double cutWidth = 0.055; ///< of the drawn axis

struct Span {
    double from;
    double to;
};

/// What must be seen, merged where it touches, with room around it.
std::vector<Span> occupied(const ChartContent& content)
{
    std::vector<Span> spans;
    for (const ChartSeries& series : content.series)
        for (const ChartMark& mark : series.marks)
            if (std::isfinite(mark.x) && std::isfinite(mark.y))
                spans.push_back({mark.x, mark.x});
    for (const ChartBand& band : content.bands)
        spans.push_back({band.from, band.to});
    for (const ChartGuide& guide : content.guides)
        spans.push_back({guide.x, guide.x});
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> merged;
    for (const Span& span : spans) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else
            merged.push_back(span);
    }
    return merged;
}

/// Joined wherever the stretch between them is too short to be cut.
std::vector<Span> joined(const std::vector<Span>& spans)
{
    const double least = std::max(leastCut, (spans.back().to - spans.front().from) * leastShare);
    std::vector<Span> groups{spans.front()};
    for (const Span& span : spans) {
        if (span.from - groups.back().to < least)
            groups.back().to = std::max(groups.back().to, span.to);
        else
            groups.push_back(span);
    }
    return groups;
}

/// None so narrow that it has no room for a label; whole days, since the eye reads days.
void widen(std::vector<Span>& groups)
{
    double longest = 0;
    for (Span& group : groups) {
        group = {std::floor(group.from / day) * day, (std::floor(group.to / day) + 1) * day};
        longest = std::max(longest, group.to - group.from);
    }
    const double least = std::max(3 * day, std::ceil(longest / day / 3) * day);
    for (Span& group : groups) {
        const double missing = std::max(0.0, least - (group.to - group.from));
        const double before = std::floor(missing / day / 2) * day;
        group = {group.from - before, group.to + missing - before};
    }
}

} // namespace

BrokenTime::BrokenTime(const ChartContent& content)
{
    const ChartRange whole = rangeOfX(content);
    m_pieces = {{whole.lowest, whole.highest, whole.lowest}};
    if (content.x.kind != ChartAxis::Kind::Time || !content.x.cutsIdle)
        return;
    const std::vector<Span> spans = occupied(content);
    if (spans.empty())
        return;
    std::vector<Span> groups = joined(spans);
    if (groups.size() < 2)
        return;
    widen(groups);
    double kept = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        kept += groups[i].to - groups[i].from;
        if (i > 0 && groups[i].from <= groups[i - 1].to)
            return; // widened until they met: nothing is left to cut
    }
    const double width = kept * cutWidth / (1 - cutWidth * static_cast<double>(groups.size() - 1));
    if (kept + width * static_cast<double>(groups.size() - 1) > mostKept * whole.span())
        return;
    m_pieces.clear();
    double at = groups.front().from;
    for (const Span& group : groups) {
        if (!m_pieces.empty()) {
            m_cuts.push_back({at, width, group.from - m_pieces.back().to});
            at += width;
        }
        m_pieces.push_back({group.from, group.to, at});
        at += group.to - group.from;
    }
}

ChartRange BrokenTime::drawnRange() const
{
    const Piece& last = m_pieces.back();
    return {m_pieces.front().at, last.at + last.to - last.from};
}

double BrokenTime::drawn(double time) const
{
    const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), time,
        [](double moment, const Piece& piece) { return moment < piece.from; });
    const Piece& piece = next == m_pieces.begin() ? *next : *(next - 1);
    return piece.at + std::clamp(time, piece.from, piece.to) - piece.from;
}

ChartContent BrokenTime::drawn(const ChartContent& content) const
{
    ChartContent result = content;
    for (ChartSeries& series : result.series)
        for (ChartMark& mark : series.marks)
            mark.x = drawn(mark.x);
    for (ChartBand& band : result.bands)
        band = {drawn(band.from), drawn(band.to)};
    for (ChartGuide& guide : result.guides)
        guide.x = drawn(guide.x);
    return result;
}

std::vector<ChartTick> BrokenTime::ticks(const ChartAxis& axis, int most) const
{
    if (isWhole())
        return ticksOf(axis, drawnRange(), most);
    std::vector<ChartTick> all;
    QString lastYear;
    for (const Piece& piece : m_pieces) {
        const double share = (piece.to - piece.from) / drawnRange().span();
        const int room = static_cast<int>(share * most);
        std::vector<ChartTick> ticks;
        if (room >= 2)
            ticks = ticksOf(axis, {piece.from, piece.to}, room);
        if (ticks.empty()) {
            const double middle = std::floor((piece.from + piece.to) / 2 / day) * day;
            const QString full = Formatting::text(formatDay(static_cast<qint64>(middle / day)));
            ticks.push_back({middle, full.left(4) == lastYear ? full.mid(5) : full});
        }
        for (const ChartTick& tick : ticks)
            all.push_back({drawn(tick.at), tick.label});
        lastYear = Formatting::text(formatDay(static_cast<qint64>(ticks.back().at / day))).left(4);
    }
    return all;
}

} // namespace redial
