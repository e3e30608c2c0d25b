#include "core/orders/orderselection.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_set>

namespace redial {

namespace {

using Texts = std::unordered_set<std::string_view>;

/// By number of a dictionary: is its text wanted?
std::vector<quint8> wantedTexts(const TextTable& table, const std::vector<std::string>& wanted)
{
    const Texts texts(wanted.begin(), wanted.end());
    std::vector<quint8> result(table.size());
    for (quint32 number = 0; number < table.size(); ++number)
        result[number] = texts.contains(table.at(number));
    return result;
}

std::vector<quint8> wantedCategories(const CategoryTree& tree, const std::vector<std::string>& prefixes)
{
    const std::vector<int> covering = tree.longestPrefix(prefixes);
    std::vector<quint8> result(covering.size());
    std::transform(covering.begin(), covering.end(), result.begin(),
        [](int prefix) { return static_cast<quint8>(prefix >= 0); });
    return result;
}

/// Clears `bits` in the roles of the rows whose number in `column` is not wanted.
void keepOnly(std::vector<quint8>& roles, quint8 bits, const std::vector<quint32>& column,
    const std::vector<quint8>& wanted)
{
    for (size_t row = 0; row < roles.size(); ++row)
        roles[row] &= static_cast<quint8>(wanted[column[row]] ? 0xff : ~bits);
}

void excludeCallers(
    std::vector<quint8>& roles, const OrderBook& book, const std::vector<std::string>& excluded)
{
    if (excluded.empty())
        return;
    const auto exclude = [&](const TextTable& keys, const std::vector<quint32>& column) {
        std::vector<quint8> wanted = wantedTexts(keys, excluded);
        for (quint8& one : wanted)
            one = !one;
        wanted[0] = 1;
        keepOnly(roles, RowRole::canRepeat | RowRole::selected, column, wanted);
    };
    exclude(book.dictionaries().callers, book.columns().callers);
    if (&book.phones() != &book.columns().callers)
        exclude(book.phoneKeys(), book.phones());
}

/// The roles of the rows from `firstRow` on.
std::vector<quint8> selectFrom(size_t firstRow, const OrderBook& book, const Scheme& scheme,
    const Period& period, DispatchRule dispatchRule)
{
    const OrderColumns& columns = book.columns();
    const OrderDictionaries& dictionaries = book.dictionaries();
    const OrderFilter& filter = scheme.filter;

    quint8 unwanted = OrderFlags::outgoing;
    if (!filter.withInvalid)
        unwanted |= OrderFlags::invalid;
    if (dispatchRule == DispatchRule::Apply && scheme.dispatched == DispatchedOrders::Exclude)
        unwanted |= OrderFlags::dispatched;
    constexpr qint64 latest = std::numeric_limits<quint32>::max();
    const auto from =
        static_cast<quint32>(std::clamp<qint64>(period.from ? period.from->seconds : 0, 0, latest));
    const auto to =
        static_cast<quint32>(std::clamp<qint64>(period.to ? period.to->seconds : latest, 0, latest));

    std::vector<quint8> roles(book.size());
    const quint32* const times = columns.times.data();
    const quint8* const flags = columns.flags.data();
    quint8* const role = roles.data();
    for (size_t row = firstRow, rows = book.size(); row < rows; ++row) {
        const bool canRepeat = !(flags[row] & OrderFlags::outgoing);
        const bool selected = !(flags[row] & unwanted) & (times[row] >= from) & (times[row] < to);
        role[row] = static_cast<quint8>(canRepeat * RowRole::canRepeat + selected * RowRole::selected);
    }

    const auto filterTexts = [&](const std::vector<std::string>& texts, const TextTable& table,
                                 const std::vector<quint32>& column) {
        if (!texts.empty())
            keepOnly(roles, RowRole::selected, column, wantedTexts(table, texts));
    };
    filterTexts(filter.types, dictionaries.types, columns.types);
    filterTexts(filter.regions, dictionaries.regions, columns.regions);
    filterTexts(filter.departments, dictionaries.departments, columns.departments);
    filterTexts(filter.agents, dictionaries.agents, columns.agents);
    filterTexts(filter.channels, dictionaries.channels, columns.channels);
    if (!filter.categories.empty())
        keepOnly(roles, RowRole::selected, columns.categories,
            wantedCategories(dictionaries.categories, filter.categories));
    excludeCallers(roles, book, scheme.excludedCallers);
    return roles;
}

} // namespace

std::vector<quint8> selectRows(
    const OrderBook& book, const Scheme& scheme, const Period& period, DispatchRule dispatchRule)
{
    // Orders without a key are the book's first rows.
    return selectFrom(book.callerBegin()[1], book, scheme, period, dispatchRule);
}

std::vector<quint8> selectOrders(const OrderBook& book, const Scheme& scheme, const Period& period)
{
    std::vector<quint8> roles = selectFrom(0, book, scheme, period, DispatchRule::Ignore);
    for (quint8& role : roles)
        role = (role & RowRole::selected) != 0;
    return roles;
}

} // namespace redial
