#pragma once

/// What one column of the sources says of every order, wherever the layouts keep it: a word, a text of the
/// row, or the caller.

#include "core/base/functionref.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/texttable.h"
#include "core/orders/orderbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace redial {

class Database;
class Workspace;

/// Calls `take` with order and text for every version of an order that has one, in two runs each in the
/// order of ids: first the words, then the texts of the rows. `column`: its header in the source, or a
/// field's name. Errors: ColumnNotFound, Cancelled.
Result<void> eachColumnValue(Database& database, const std::string& column,
    FunctionRef<void(qint64 order, std::string_view text)> take, Progress& progress);

/// Book rows by the ids of their orders, for what comes in the order of ids.
class RowsByOrder {
public:
    static constexpr quint32 none = 0xffffffff;
    explicit RowsByOrder(const OrderBook& book);
    /// The row of an order, none where the book has it not. Quick when ids grow from call to call.
    quint32 rowOf(qint64 order);

private:
    std::vector<std::pair<qint64, quint32>> m_rows; ///< order, book row
    size_t m_next = 0;
};

/// The different texts of a column, and which each row of a book has; 0: none.
struct ColumnValues {
    TextTable texts;
    std::vector<quint32> ofRow;
};
/// On a connection of its own: runs over every order. Errors: ColumnNotFound, Cancelled, those of opening.
Result<ColumnValues> columnValues(
    const Workspace& workspace, const OrderBook& book, const std::string& column, Progress& progress);

} // namespace redial
