#pragma once

/// Rows to orders or rejects, by a mapping (DOMAIN.md §1 "Reading values").
///
/// A row becomes an order when its time can be read; whatever else is wrong with a cell makes that
/// value unknown, and the cell is kept under its header, so that nothing is lost.
///
/// Example: with columns 工单编号, 来电时间, 来电号码, 办结时间 the row "GD1", "2024/3/1 8:05",
/// "+86 138 0000 1234", "尽快" is the order GD1 of 2024-03-01 08:05, caller 13800001234, not known to
/// be closed, with the extra 办结时间 = 尽快. The row "合计", "", "812" is a TotalRow.

#include "core/intake/mapping.h"
#include "core/intake/orderfields.h"

#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace redial {

enum class RejectReason {
    TimeMissing,
    TimeUnreadable,
    TimeInFuture, ///< later than a day after the import's own clock
    TimeTooEarly, ///< before 1970
    DigitsLost, ///< never a row's: the row is an order all the same, without a key (RowNotes); the
                ///< importer lists such cells beside the rejects
    TotalRow,
    ExtraCells, ///< filled cells beyond the header's last column
};

/// Why one data row did not become an order. `column` is the header of the cell at fault, `value`
/// its text; both may be empty.
struct Reject {
    SourcePosition position;
    RejectReason reason = RejectReason::TimeMissing;
    std::string column;
    std::string value;
    /// Who called, as read from the row: hidden where `value` is shown masked.
    std::vector<std::string> names{};
    std::vector<std::string> keys{};
};

/// Things a row of an import is counted for without being rejected.
struct RowNotes {
    bool padded = false; ///< a text record of fewer fields than the header
    /// The column of a caller, order id or identity number like 1.38E+10: the order has none.
    std::optional<size_t> digitsLost;
};

class OrderParser {
public:
    /// `now`: the import's own clock. Every DateOrder of `mapping` must be settled: callers refuse a
    /// mapping with an open one (DateOrderOpen), because its dates would all be unreadable. A field
    /// given to two columns is read from the first; the other is kept.
    OrderParser(const Mapping& mapping, Timestamp now);
    ~OrderParser();
    OrderParser(OrderParser&&) noexcept;
    OrderParser& operator=(OrderParser&&) noexcept;

    struct Parsed {
        std::variant<SourceOrder, Reject> outcome;
        RowNotes notes;
    };
    Parsed parse(const Row& row, size_t sheet);
    /// The same into an object of the caller's, whose allocations are used again.
    void parse(const Row& row, size_t sheet, Parsed& into);

    /// For a text-date column: how many cells so far could only be read with the day first, and
    /// how many only with the month first. The importer compares them with the mapping at the end
    /// and starts again when the sample misled it.
    struct DateEvidence {
        qint64 dayFirstOnly = 0;
        qint64 monthFirstOnly = 0;
        qint64 either = 0;
        qint64 mayBeYearFirst = 0; ///< among these, and…
        qint64 yearFirstOnly = 0; ///< …those that can be nothing else
    };
    const std::vector<DateEvidence>& dateEvidence() const; ///< one a column

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace redial
