#include "core/wellbeing/wellbeingcounts.h"

#include "core/orders/orderselection.h"
#include "core/orders/pendingorders.h"
#include "core/orders/periods.h"
#include "core/repeat/repeats.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace redial {

namespace {

constexpr qint64 daysPerWeek = 7;
constexpr qint64 weeksPerYear = 52;
/// More periods than fit into WellbeingRows: 1,250 years of weeks.
constexpr size_t mostPeriods = WellbeingRows::notCounted;

Period periodOfDay(qint64 day, WellbeingPeriods kind)
{
    if (kind == WellbeingPeriods::Months)
        return calendarMonth(day);
    const qint64 monday = day - (weekday(day) - 1);
    return wholeDays(monday, monday + daysPerWeek - 1);
}

bool touches(const std::vector<Stretch>& coverage, const Period& period)
{
    return std::any_of(coverage.begin(), coverage.end(),
        [&](const Stretch& stretch) { return stretch.from < *period.to && *period.from <= stretch.to; });
}

/// The first day of the period before, or of the one a year before.
qint64 yearBefore(qint64 firstDay, WellbeingPeriods kind)
{
    if (kind == WellbeingPeriods::Weeks)
        return firstDay - weeksPerYear * daysPerWeek;
    const CivilDate date = civilFromDays(firstDay);
    return daysFromCivil({date.year - 1, date.month, 1});
}

/// All periods from `first` to `last` (days), with their neighbours.
std::vector<WellbeingPeriod> makePeriods(qint64 first, qint64 last, const OrderBook& book,
    const WellbeingSettings& settings, const std::vector<bool>& daysWithOrders)
{
    std::vector<WellbeingPeriod> periods;
    for (qint64 day = first; day <= last && periods.size() < mostPeriods;) {
        WellbeingPeriod one;
        one.period = periodOfDay(day, settings.periods);
        const qint64 from = one.period.from->day();
        const qint64 next = one.period.to->day();
        day = next;
        bool hasOrders = false;
        for (qint64 at = std::max(from, first); at < next && at <= last; ++at)
            hasOrders = hasOrders || daysWithOrders[static_cast<size_t>(at - first)];
        if (!hasOrders && !touches(book.coverage(), one.period))
            continue;
        one.isCovered = coversDays(book.coverage(), one.period);
        one.isBaseline = (!settings.baseline.from || *settings.baseline.from <= *one.period.from)
            && (!settings.baseline.to || *one.period.to <= *settings.baseline.to);
        const auto at = [&](qint64 firstDay) -> std::optional<size_t> {
            const auto found = std::find_if(periods.begin(), periods.end(),
                [&](const WellbeingPeriod& other) { return other.period.from->day() == firstDay; });
            return found == periods.end() ? std::nullopt
                                          : std::optional(static_cast<size_t>(found - periods.begin()));
        };
        one.previous = at(periodOfDay(from - 1, settings.periods).from->day());
        one.yearBefore = at(yearBefore(from, settings.periods));
        periods.push_back(one);
    }
    return periods;
}

class Tallying {
public:
    Tallying(const WellbeingInput& input, const DictionaryMatch& match)
        : m_input(input)
        , m_book(*input.book)
        , m_match(match)
        , m_rows(std::make_shared<WellbeingRows>())
    {
    }

    Result<WellbeingTally> run(Progress& progress)
    {
        constexpr qint64 stages = 3;
        findPeriods();
        findUnits();
        if (!progress.advance(1, stages))
            return Error{ErrorCode::Cancelled, {}, {}};
        m_rows->repeats =
            std::make_shared<const Repeats>(findRepeats(m_input.book, m_input.scheme, Period{}));
        if (!progress.advance(2, stages))
            return Error{ErrorCode::Cancelled, {}, {}};
        count();
        m_tally.rows = m_rows;
        return std::move(m_tally);
    }

private:
    void findPeriods()
    {
        m_selected = selectOrders(m_book, m_input.scheme, Period{});
        m_rows->periods.assign(m_book.size(), WellbeingRows::notCounted);
        const std::vector<quint32>& times = m_book.columns().times;
        constexpr quint32 perDay = static_cast<quint32>(Timestamp::secondsPerDay);
        quint32 first = std::numeric_limits<quint32>::max();
        quint32 last = 0;
        for (size_t row = 0; row < m_selected.size(); ++row)
            if (m_selected[row]) {
                first = std::min(first, times[row] / perDay);
                last = std::max(last, times[row] / perDay);
            }
        if (first > last)
            return;
        std::vector<bool> days(last - first + 1);
        for (size_t row = 0; row < m_selected.size(); ++row)
            if (m_selected[row])
                days[times[row] / perDay - first] = true;
        m_tally.periods = makePeriods(first, last, m_book, m_input.settings, days);
        std::vector<quint16> periodOfDay(days.size(), WellbeingRows::notCounted);
        for (size_t at = 0; at < m_tally.periods.size(); ++at) {
            const Period& period = m_tally.periods[at].period;
            const qint64 end = std::min<qint64>(period.to->day(), last + 1);
            for (qint64 day = std::max<qint64>(period.from->day(), first); day < end; ++day)
                periodOfDay[static_cast<size_t>(day - first)] = static_cast<quint16>(at);
        }
        for (size_t row = 0; row < m_selected.size(); ++row)
            if (m_selected[row])
                m_rows->periods[row] = periodOfDay[times[row] / perDay - first];
    }

    void findUnits()
    {
        const TextTable& names = m_book.dictionaries().regions;
        std::vector<qint64> orders(names.size());
        for (size_t row = 0; row < m_book.size(); ++row)
            if (m_rows->periods[row] != WellbeingRows::notCounted)
                ++orders[m_book.columns().regions[row]];
        m_tally.withoutRegion = orders[0];
        std::vector<quint32> regions;
        qint64 residents = 0;
        m_hasResidents.resize(names.size());
        for (quint32 region = 1; region < names.size(); ++region) {
            if (orders[region] == 0)
                continue;
            regions.push_back(region);
            if (const auto known = m_input.population.residents(names.at(region))) {
                residents += *known;
                m_hasResidents[region] = true;
            }
        }
        std::sort(regions.begin(), regions.end(), [&](quint32 a, quint32 b) {
            return std::tuple(-orders[a], names.at(a)) < std::tuple(-orders[b], names.at(b));
        });
        WellbeingUnit all;
        if (residents > 0)
            all.residents = residents;
        m_tally.units.push_back(std::move(all));
        m_rows->units.resize(names.size());
        for (const quint32 region : regions) {
            if (orders[region] < m_input.settings.leastOrders) {
                m_tally.smallRegions.emplace_back(region, orders[region]);
                continue;
            }
            m_rows->units[region] = static_cast<quint32>(m_tally.units.size());
            m_tally.units.push_back(
                {region, std::string(names.at(region)), m_input.population.residents(names.at(region))});
        }
    }

    void count()
    {
        const size_t periods = m_tally.periods.size();
        const size_t dimensions = m_input.dictionary.dimensions.size();
        m_tally.dimensions = dimensions;
        m_tally.counts.resize(m_tally.units.size() * periods * (dimensions + 1));
        m_tally.ordersOfResidents.resize(periods * dimensions);
        m_tally.ordersOfCategories.resize(m_book.dictionaries().categories.size());
        const OrderColumns& columns = m_book.columns();
        for (quint32 row = 0; row < m_book.size(); ++row) {
            const size_t period = m_rows->periods[row];
            if (period == WellbeingRows::notCounted)
                continue;
            const CategoryTree::Node category = columns.categories[row];
            const int found = m_match.dimension(category);
            const size_t dimension = found == DictionaryMatch::none ? dimensions : static_cast<size_t>(found);
            const quint32 region = columns.regions[row];
            const WellbeingCounts counts = countsOf(m_book, *m_rows->repeats, row);
            ++m_tally.ordersOfCategories[category];
            at(0, period, dimension) += counts;
            if (const quint32 unit = m_rows->units[region]; unit > 0)
                at(unit, period, dimension) += counts;
            if (m_hasResidents[region] && dimension < dimensions)
                ++m_tally.ordersOfResidents[period * dimensions + dimension];
        }
    }

    WellbeingCounts& at(size_t unit, size_t period, size_t dimension)
    {
        return m_tally
            .counts[(unit * m_tally.periods.size() + period) * (m_tally.dimensions + 1) + dimension];
    }

    const WellbeingInput& m_input;
    const OrderBook& m_book;
    const DictionaryMatch& m_match;
    std::shared_ptr<WellbeingRows> m_rows;
    std::vector<quint8> m_selected; ///< by row
    std::vector<bool> m_hasResidents; ///< by region
    WellbeingTally m_tally;
};

} // namespace

WellbeingCounts& WellbeingCounts::operator+=(const WellbeingCounts& other)
{
    orders += other.orders;
    base += other.base;
    repeated += other.repeated;
    known += other.known;
    unresolved += other.unresolved;
    rated += other.rated;
    dissatisfied += other.dissatisfied;
    due += other.due;
    overdue += other.overdue;
    return *this;
}

std::pair<quint32, quint32> WellbeingCounts::rate(Indicator indicator) const
{
    switch (indicator) {
    case Indicator::OrderRate:
    case Indicator::SurgeDays:
        break;
    case Indicator::RepeatRate:
        return {repeated, base};
    case Indicator::UnresolvedRate:
        return {unresolved, known};
    case Indicator::DissatisfiedRate:
        return {dissatisfied, rated};
    case Indicator::OverdueRate:
        return {overdue, due};
    }
    return {0, 0};
}

WellbeingCounts countsOf(const OrderBook& book, const Repeats& repeats, quint32 row)
{
    const OrderColumns& columns = book.columns();
    const quint8 flags = columns.flags[row];
    const auto resolved = static_cast<Answer>(flags >> OrderFlags::resolvedShift & 3);
    const auto satisfaction = static_cast<Satisfaction>(flags >> OrderFlags::satisfactionShift & 3);
    WellbeingCounts counts;
    counts.orders = 1;
    counts.base = repeats.isBase(row);
    counts.repeated = repeats.states[row] == Repeats::State::BaseRepeated;
    const bool isPending = PendingOrders(book).contains(row);
    counts.known = resolved != Answer::Unknown && !isPending;
    counts.unresolved = resolved == Answer::No && !isPending;
    counts.rated = satisfaction != Satisfaction::Unrated;
    counts.dissatisfied = satisfaction == Satisfaction::Dissatisfied;
    counts.due = columns.dueAt[row] != 0 && !isPending;
    counts.overdue = (flags & OrderFlags::overdue) != 0 && counts.due;
    return counts;
}

Result<WellbeingTally> tallyWellbeing(
    const WellbeingInput& input, const DictionaryMatch& match, Progress& progress)
{
    return Tallying(input, match).run(progress);
}

} // namespace redial
