#pragma once

/// The order book: an immutable snapshot of the columns analyses need (ARCHITECTURE.md, spine 4).
///
/// Structure of arrays, dictionary-coded, rows in (caller, time, import order). Rows of one caller
/// are neighbours, so one pass answers "when did they call next". Row numbers are positions in the
/// book and mean nothing outside it; OrderId is what a row is in the workspace. Number 0 of every
/// dictionary is "none"; the group of caller 0 (orders without a key) comes first.
///
/// Example: caller 7's rows are callerBegin[7] … callerBegin[8] - 1; times[row] grows within them.

#include "core/base/id.h"
#include "core/base/texttable.h"
#include "core/orders/categorytree.h"
#include "core/orders/coverage.h"
#include "core/orders/wordlists.h"

#include <memory>
#include <vector>

namespace redial {

/// One byte an order: what its words mean.
struct OrderFlags {
    static constexpr quint8 dispatched = 1; ///< known to have been sent on to a department
    static constexpr quint8 outgoing = 2; ///< the centre's own call
    static constexpr quint8 invalid = 4; ///< 骚扰, 无声 … by type or category
    static constexpr quint8 overdue = 8; ///< closed after due, or open and due before the completeness
    static constexpr int resolvedShift = 4; ///< two bits: Answer
    static constexpr int satisfactionShift = 6; ///< two bits: Satisfaction
};

/// Times as 32-bit seconds since 1970-01-01 (to 2106); 0 = unknown in the optional ones.
struct OrderColumns {
    std::vector<quint32> times;
    std::vector<quint32> callers;
    std::vector<quint32> agents;
    std::vector<CategoryTree::Node> categories;
    std::vector<quint32> types;
    std::vector<quint32> regions;
    std::vector<quint32> departments;
    std::vector<quint32> channels;
    std::vector<quint8> flags;
    std::vector<quint32> closedAt;
    std::vector<quint32> dueAt;
    std::vector<quint32> talkSeconds; ///< unknownSeconds where unknown
    std::vector<qint64> orders; ///< OrderId values
    static constexpr quint32 unknownSeconds = 0xffffffff;

    size_t size() const { return times.size(); }
    void resize(size_t count);
};

struct OrderDictionaries {
    TextTable callers; ///< keys of the identity the book is grouped by
    std::vector<bool> maskedCallers; ///< by caller: the key is masked (138****1234) and collides
    TextTable agents;
    CategoryTree categories;
    TextTable types;
    TextTable regions;
    TextTable departments;
    TextTable channels;
};

class OrderBook {
public:
    /// `columns` in import order (rows as imported: batch, source, sheet, row), any callers.
    /// Sorts; O(n) apart from sorting within callers.
    static std::shared_ptr<const OrderBook> make(
        OrderColumns columns, OrderDictionaries dictionaries, std::vector<Stretch> coverage);

    /// The same orders grouped by another identity. keyOfOrder: by book row, a number in `keys`
    /// (0 = none).
    std::shared_ptr<const OrderBook> regrouped(
        const std::vector<quint32>& keyOfRow, TextTable keys, std::vector<bool> masked) const;

    size_t size() const { return m_columns.size(); }
    const OrderColumns& columns() const { return m_columns; }
    const OrderDictionaries& dictionaries() const { return m_dictionaries; }
    const std::vector<Stretch>& coverage() const { return m_coverage; } ///< merged
    /// size() of dictionaries().callers + 1 entries.
    const std::vector<quint32>& callerBegin() const { return m_callerBegin; }
    /// By row: the last covered second of the stretch it lies in.
    const std::vector<quint32>& horizons() const { return m_horizons; }
    /// By row: the phone key, also when the book is grouped by another identity.
    const std::vector<quint32>& phones() const { return m_phones.empty() ? m_columns.callers : m_phones; }
    const TextTable& phoneKeys() const { return m_phones.empty() ? m_dictionaries.callers : *m_phoneKeys; }

    /// Orders with a caller key.
    size_t identified() const { return size() - m_callerBegin[1]; }
    Timestamp time(quint32 row) const { return {m_columns.times[row]}; }
    OrderId order(quint32 row) const { return OrderId(m_columns.orders[row]); }

private:
    OrderBook() = default;
    void sortRows();
    void findHorizons();

    OrderColumns m_columns;
    OrderDictionaries m_dictionaries;
    std::vector<Stretch> m_coverage;
    std::vector<quint32> m_callerBegin;
    std::vector<quint32> m_horizons;
    std::vector<quint32> m_phones;
    std::shared_ptr<const TextTable> m_phoneKeys;
};

} // namespace redial
