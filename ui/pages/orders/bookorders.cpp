#include "ui/pages/orders/bookorders.h"

#include "core/wording/fieldwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"

#include <algorithm>

namespace redial {

namespace {

/// By number of a dictionary: its place among its texts, "none" last.
template <typename TextAt> std::vector<quint32> places(size_t count, TextAt text)
{
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    for (quint32 number = 1; number < count; ++number)
        keys.emplace_back(collator.sortKey(text(number)), number);
    std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<quint32> places(count);
    places[0] = static_cast<quint32>(count);
    for (size_t place = 0; place < keys.size(); ++place)
        places[keys[place].second] = static_cast<quint32>(place);
    return places;
}

std::vector<quint32> placesIn(const TextTable& table)
{
    return places(table.size(), [&](quint32 number) { return Formatting::text(table.at(number)); });
}

} // namespace

QCollator nameCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

QString BookOrders::time(quint32 row) const
{
    const QString whole = fullTime(row);
    return m_withYear ? whole.left(16) : whole.mid(5, 11);
}

QString BookOrders::fullTime(quint32 row) const
{
    return Formatting::time(m_book->time(row));
}

QString BookOrders::caller(quint32 row) const
{
    return OrderWording::caller(m_book->dictionaries().callers.at(m_book->columns().callers[row]), m_reveal);
}

QString BookOrders::agent(quint32 row) const
{
    return OrderWording::agent(m_book->dictionaries().agents.at(m_book->columns().agents[row]), *m_roster);
}

QString BookOrders::agentInFull(quint32 row) const
{
    return OrderWording::agentInFull(
        m_book->dictionaries().agents.at(m_book->columns().agents[row]), *m_roster);
}

QString BookOrders::category(quint32 row) const
{
    return OrderWording::category(m_book->dictionaries().categories, m_book->columns().categories[row]);
}

QString BookOrders::tag(quint32 row) const
{
    const CategoryTree::Node node = m_book->columns().categories[row];
    return node == CategoryTree::none ? QString()
                                      : Formatting::text(m_book->dictionaries().categories.name(node));
}

QString BookOrders::type(quint32 row) const
{
    return Formatting::text(m_book->dictionaries().types.at(m_book->columns().types[row]));
}

QString BookOrders::region(quint32 row) const
{
    return Formatting::text(m_book->dictionaries().regions.at(m_book->columns().regions[row]));
}

BookOrders::Outcome BookOrders::outcome(quint32 row) const
{
    const quint8 flags = m_book->columns().flags[row];
    const int rating = flags >> OrderFlags::satisfactionShift & 3;
    const int resolved = flags >> OrderFlags::resolvedShift & 3;
    const auto word = [](WordKind kind, int value) {
        for (const FieldWording::Meaning& meaning : FieldWording::meanings(kind))
            if (meaning.value == value)
                return meaning.text;
        return QString();
    };
    Outcome outcome;
    const QString department =
        Formatting::text(m_book->dictionaries().departments.at(m_book->columns().departments[row]));
    if (!department.isEmpty())
        outcome.usual << department;
    if (static_cast<Answer>(resolved) != Answer::Unknown)
        (static_cast<Answer>(resolved) == Answer::No ? outcome.bad : outcome.usual)
            << word(WordKind::Resolved, resolved);
    if (static_cast<Satisfaction>(rating) != Satisfaction::Unrated)
        (static_cast<Satisfaction>(rating) == Satisfaction::Dissatisfied ? outcome.bad : outcome.usual)
            << word(WordKind::Satisfaction, rating);
    return outcome;
}

void BookOrders::setYearOf(const std::vector<quint32>& rows)
{
    m_withYear = false;
    if (rows.empty())
        return;
    const std::vector<quint32>& times = m_book->columns().times;
    const auto [first, last] = std::minmax_element(
        rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return times[a] < times[b]; });
    m_withYear = formatTimestamp(m_book->time(*first)).substr(0, 4)
        != formatTimestamp(m_book->time(*last)).substr(0, 4);
}

void sortRows(std::vector<quint32>& rows, const OrderBook& book, OrderKey key, Qt::SortOrder order)
{
    const OrderColumns& columns = book.columns();
    const OrderDictionaries& words = book.dictionaries();
    const auto sortBy = [&](auto value) {
        std::sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
            const auto left = value(a);
            const auto right = value(b);
            if (left != right)
                return order == Qt::AscendingOrder ? left < right : right < left;
            if (columns.times[a] != columns.times[b])
                return columns.times[a] > columns.times[b];
            return a < b;
        });
    };
    const auto sortByPlace = [&](const std::vector<quint32>& column, const std::vector<quint32>& place) {
        sortBy([&](quint32 row) { return place[column[row]]; });
    };
    switch (key) {
    case OrderKey::Time:
        return sortBy([&](quint32 row) { return columns.times[row]; });
    case OrderKey::Caller:
        return sortBy([&](quint32 row) { return words.callers.at(columns.callers[row]); });
    case OrderKey::Agent:
        return sortByPlace(columns.agents, placesIn(words.agents));
    case OrderKey::Category:
        return sortByPlace(columns.categories, places(words.categories.size(), [&](quint32 node) {
            return Formatting::text(words.categories.joined(node));
        }));
    case OrderKey::Type:
        return sortByPlace(columns.types, placesIn(words.types));
    case OrderKey::Region:
        return sortByPlace(columns.regions, placesIn(words.regions));
    case OrderKey::Department:
        return sortByPlace(columns.departments, placesIn(words.departments));
    }
}

} // namespace redial
