#pragma once

/// Rows to orders or rejects, by a mapping (DOMAIN.md §1 "Reading values").

#include "core/intake/mapping.h"
#include "core/intake/orderfields.h"

#include <variant>

namespace redial {

enum class RejectReason {
    TimeMissing,
    TimeUnreadable,
    TimeInFuture, ///< later than a day after the import's own clock
    TimeTooEarly, ///< before 1970
    DigitsLost, ///< not a reject of the row but of its key: see RowNote
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
};

/// Things a row of an import is counted for without being rejected.
struct RowNotes {
    bool padded = false; ///< shorter than the header
    bool digitsLost = false; ///< caller text like 1.38E+10: the order has no key
};

class OrderParser {
public:
    /// `now`: the import's own clock. Every DateOrder of `mapping` must be settled (Open counts as
    /// MonthFirst never: callers refuse such a mapping with DateOrderOpen first).
    OrderParser(const Mapping& mapping, Timestamp now);

    struct Parsed {
        std::variant<SourceOrder, Reject> outcome;
        RowNotes notes;
    };
    Parsed parse(const Row& row, size_t sheet);

    /// For a text-date column: how many cells so far could only be read with the day first, and
    /// how many only with the month first. The importer compares them with the mapping at the end
    /// and starts again when the sample misled it.
    struct DateEvidence {
        qint64 dayFirstOnly = 0;
        qint64 monthFirstOnly = 0;
        qint64 either = 0;
    };
    const std::vector<DateEvidence>& dateEvidence() const { return m_evidence; } ///< one a column

private:
    struct Plan;
    std::vector<DateEvidence> m_evidence;
};

} // namespace redial
