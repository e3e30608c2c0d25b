#include "core/wellbeing/threerates.h"

#include "core/orders/orderselection.h"
#include "core/orders/pendingorders.h"
#include "core/orders/periods.h"

#include <algorithm>
#include <tuple>

namespace redial {

namespace {

constexpr const char* usualComplaintTypes[] = {"投诉", "complaint"};

/// What one order says, by the columns of the table.
class OrderReader {
public:
    explicit OrderReader(const ThreeRatesInput& input)
        : m_columns(input.book->columns())
        , m_responses(input.responses)
        , m_pending(*input.book)
        , m_units(input.by == RatesBy::Region ? m_columns.regions : m_columns.departments)
    {
        std::vector<std::string> wanted;
        for (const std::string& type : input.complaintTypes)
            wanted.push_back(normalisedWord(type));
        if (wanted.empty())
            wanted.assign(std::begin(usualComplaintTypes), std::end(usualComplaintTypes));
        const TextTable& types = input.book->dictionaries().types;
        m_isComplaint.resize(types.size());
        for (quint32 type = 1; type < types.size(); ++type)
            m_isComplaint[type] =
                std::find(wanted.begin(), wanted.end(), normalisedWord(types.at(type))) != wanted.end();
        const TextTable& regions = input.book->dictionaries().regions;
        m_hasResidents.resize(regions.size());
        for (quint32 region = 1; region < regions.size(); ++region)
            m_hasResidents[region] = input.population.residents(regions.at(region)).has_value();
    }

    quint32 unit(size_t row) const { return m_units[row]; }
    /// Known not to be resolved, but too early to judge.
    bool isPending(size_t row) const { return resolved(row) == Answer::No && m_pending.contains(row); }

    /// Whether the rate looks at the order, and whether it counts it.
    struct Said {
        bool looksAt = false;
        bool counts = false;
    };
    Said said(size_t row, Rate rate) const
    {
        switch (rate) {
        case Rate::Response:
            return answered(row < m_responses.size() ? m_responses[row] : Answer::Unknown);
        case Rate::Resolution:
            return isPending(row) ? Said() : answered(resolved(row));
        case Rate::Satisfaction: {
            const auto value =
                static_cast<Satisfaction>(m_columns.flags[row] >> OrderFlags::satisfactionShift & 3);
            return {value != Satisfaction::Unrated, value == Satisfaction::Satisfied};
        }
        case Rate::Complaints:
            return {true, m_isComplaint[m_columns.types[row]]};
        case Rate::ComplaintsOfResidents:
            return {m_hasResidents[m_columns.regions[row]],
                m_hasResidents[m_columns.regions[row]] && m_isComplaint[m_columns.types[row]]};
        case Rate::Orders:
            return {true, true};
        }
        Q_UNREACHABLE();
    }

private:
    Answer resolved(size_t row) const
    {
        return static_cast<Answer>(m_columns.flags[row] >> OrderFlags::resolvedShift & 3);
    }
    static Said answered(Answer answer) { return {answer != Answer::Unknown, answer == Answer::Yes}; }

    const OrderColumns& m_columns;
    const std::vector<Answer>& m_responses;
    const PendingOrders m_pending;
    const std::vector<quint32>& m_units;
    std::vector<bool> m_isComplaint; ///< by type
    std::vector<bool> m_hasResidents; ///< by region
};

void count(Share& share, const OrderReader::Said& said)
{
    share.of += said.looksAt;
    share.part += said.counts;
}

void count(ThreeRates& rates, const OrderReader& reader, size_t row)
{
    count(rates.response, reader.said(row, Rate::Response));
    count(rates.resolution, reader.said(row, Rate::Resolution));
    count(rates.satisfaction, reader.said(row, Rate::Satisfaction));
    rates.pending += reader.isPending(row);
    rates.complaints += reader.said(row, Rate::Complaints).counts;
    ++rates.orders;
}

/// The same date of the year before; the last of February for a day that year does not have.
Timestamp aYearBefore(Timestamp time)
{
    CivilDate date = civilFromDays(time.day());
    --date.year;
    date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return {daysFromCivil(date) * Timestamp::secondsPerDay + time.secondOfDay()};
}

Period periodBefore(const Period& period)
{
    if (!period.from || !period.to)
        return {};
    const qint64 day = period.from->day();
    if (asCalendarMonth(period))
        return calendarMonth(day, 1);
    if (asCalendarQuarter(period))
        return calendarQuarter(day, 1);
    const qint64 length = period.to->seconds - period.from->seconds;
    return {Timestamp{period.from->seconds - length}, period.from};
}

Period periodAYearBefore(const Period& period)
{
    if (!period.from || !period.to)
        return {};
    return {aYearBefore(*period.from), aYearBefore(*period.to)};
}

double perTenThousand(qint64 complaints, qint64 residents)
{
    return static_cast<double>(complaints) * 10'000 / static_cast<double>(residents);
}

} // namespace

std::optional<double> pointsSince(const Share& now, const Share& before)
{
    const std::optional<double> later = now.rate();
    const std::optional<double> earlier = before.rate();
    return later && earlier ? std::optional((*later - *earlier) * 100) : std::nullopt;
}

ThreeRatesTable threeRates(const ThreeRatesInput& input)
{
    const OrderBook& book = *input.book;
    const OrderReader reader(input);
    const TextTable& names =
        input.by == RatesBy::Region ? book.dictionaries().regions : book.dictionaries().departments;

    ThreeRatesTable table;
    table.before = periodBefore(input.period);
    table.yearBefore = periodAYearBefore(input.period);
    table.hasBefore = coversDays(book.coverage(), table.before);
    table.hasYearBefore = coversDays(book.coverage(), table.yearBefore);
    table.hasResponses = !input.responses.empty();
    table.isCovered = coversDays(book.coverage(), input.period);

    std::vector<ThreeRatesRow> units(names.size());
    const auto countPeriod = [&](const Period& period, ThreeRates ThreeRatesRow::*member) {
        const std::vector<quint8> selected = selectOrders(book, input.scheme, period);
        for (size_t row = 0; row < selected.size(); ++row) {
            if (!selected[row])
                continue;
            count(units[reader.unit(row)].*member, reader, row);
            count(table.all.*member, reader, row);
        }
    };
    countPeriod(input.period, &ThreeRatesRow::now);
    if (table.hasBefore)
        countPeriod(table.before, &ThreeRatesRow::before);
    if (table.hasYearBefore)
        countPeriod(table.yearBefore, &ThreeRatesRow::yearBefore);

    qint64 residents = 0;
    qint64 complaints = 0; ///< of them
    for (quint32 unit = 0; unit < units.size(); ++unit) {
        ThreeRatesRow& row = units[unit];
        if (row.now.orders == 0 && row.before.orders == 0 && row.yearBefore.orders == 0)
            continue;
        row.unit = unit;
        row.name = std::string(names.at(unit));
        if (input.by == RatesBy::Region && unit != 0)
            row.residents = input.population.residents(row.name);
        if (row.residents) {
            row.complaintsPerTenThousand = perTenThousand(row.now.complaints, *row.residents);
            residents += *row.residents;
            complaints += row.now.complaints;
        }
        table.rows.push_back(std::move(row));
    }
    if (residents > 0) {
        table.all.residents = residents;
        table.all.complaintsPerTenThousand = perTenThousand(complaints, residents);
    }
    std::sort(table.rows.begin(), table.rows.end(), [](const ThreeRatesRow& a, const ThreeRatesRow& b) {
        return std::tuple(a.unit == 0, -a.now.orders, std::string_view(a.name))
            < std::tuple(b.unit == 0, -b.now.orders, std::string_view(b.name));
    });
    return table;
}

std::vector<quint32> rowsOf(const ThreeRatesInput& input, std::optional<quint32> unit, Rate rate, bool part)
{
    const OrderReader reader(input);
    const std::vector<quint8> selected = selectOrders(*input.book, input.scheme, input.period);
    std::vector<quint32> rows;
    for (size_t row = 0; row < selected.size(); ++row) {
        if (!selected[row] || (unit && reader.unit(row) != *unit))
            continue;
        const OrderReader::Said said = reader.said(row, rate);
        if (part ? said.counts : said.looksAt)
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

} // namespace redial
