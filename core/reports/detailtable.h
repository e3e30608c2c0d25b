#pragma once

/// The orders of bursts one by one (DOMAIN.md §3 "Detail rows"), in columns the user chooses: the same on
/// the screen, in an exported table and in the report on frequent callers.
///
/// A column has a key that stays the same in every language; a column of the source that became no field
/// is "+" and its header. Which are shown is Scheme::details. What stays on disk until somebody looks
/// (texts, words, extra columns) is asked of the stored order, all else of the book.

#include "core/callers/burstdetails.h"
#include "core/followups/followup.h"
#include "core/orders/agentroster.h"
#include "core/reports/streamedtable.h"
#include "core/wording/masking.h"

#include <QCoreApplication>

#include <memory>

namespace redial {

class OrderBatches;
class Workspace;
struct StoredOrder;

struct DetailRow {
    size_t burst = 0; ///< place in the list of bursts
    BurstDetail detail;
};
/// `order`: places in `bursts`, in the order they are to come.
std::vector<DetailRow> detailRows(std::shared_ptr<const OrderBook> book, const Scheme& scheme,
    const std::vector<Burst>& bursts, const std::vector<size_t>& order);

class DetailTable {
    Q_DECLARE_TR_FUNCTIONS(redial::DetailTable)

public:
    enum class Kind {
        State,
        Caller,
        Rank,
        Time,
        NextCall,
        HoursUntil,
        CallsWithin,
        Agent,
        Category,
        LastCategory,
        Type,
        Region,
        Department,
        ClosedAt,
        DueAt,
        DispatchedAt, ///< from here on: on disk
        Satisfaction,
        Resolved,
        Said,
        Title,
        Content,
        OrderNumber,
        Extra,
    };
    struct Column {
        std::string key;
        Kind kind = Kind::Extra;
        QString title;
        int width = 0; ///< pixels at first
        bool isShown = true; ///< at first
    };
    static bool isOnDisk(Kind kind) { return kind >= Kind::DispatchedAt; }
    static bool isFigure(Kind kind);

    /// Every column there is, as they stand at first. `extras`: see extraColumns().
    static std::vector<Column> columns(const std::vector<std::string>& extras);
    /// Those that are shown, from left to right; keys this workspace does not have are passed over.
    static std::vector<Column> shownColumns(
        const std::vector<DetailColumn>& wanted, const std::vector<std::string>& extras);
    /// Headers of the sources' columns that became no field, each once.
    static Result<std::vector<std::string>> extraColumns(const Workspace& workspace);
    /// As it stands on the screen.
    static QString text(const TableCell& cell);

    DetailTable() = default;
    DetailTable(
        std::shared_ptr<const OrderBook> book, std::shared_ptr<const AgentRoster> roster, Reveal reveal);

    /// Empty for a column on disk.
    TableCell cell(
        const Column& column, const BurstDetail& detail, const std::optional<FollowUpState>& state) const;
    /// Of each of the columns; empty for one that is not on disk.
    std::vector<TableCell> cells(const std::vector<Column>& columns, const StoredOrder& order) const;

private:
    std::shared_ptr<const OrderBook> m_book;
    std::shared_ptr<const AgentRoster> m_roster;
    Reveal m_reveal = Reveal::Masked;
};

/// All rows in some columns, on their way to a file.
struct DetailListing {
    std::shared_ptr<const OrderBook> book;
    std::shared_ptr<const std::vector<DetailRow>> rows;
    std::vector<std::optional<FollowUpState>> states; ///< by burst; may be shorter
    std::vector<DetailTable::Column> columns;
    std::shared_ptr<const AgentRoster> roster; ///< not null
    Reveal reveal = Reveal::Masked;

    std::optional<FollowUpState> state(const DetailRow& row) const
    {
        return row.burst < states.size() ? states[row.burst] : std::nullopt;
    }
    /// Title, columns and number of rows; notes and time are the caller's.
    StreamedTable table() const;
    OrderBatches batches(const Workspace& workspace) const;
    /// Errors: those of reading the workspace.
    Result<void> fill(qint64 row, OrderBatches& orders, std::vector<TableCell>& cells) const;
};

} // namespace redial
