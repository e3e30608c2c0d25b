#pragma once

/// Finding the header in the first rows of a sheet: title rows above it are skipped, a header of
/// two rows (merged cells over sub-headings) is joined.

#include "core/tabular/tablesource.h"

#include <optional>

namespace redial {

/// A row kept beyond the sink's call.
struct StoredRow {
    struct StoredCell {
        std::string text;
        CellKind kind = CellKind::Empty;
    };
    qint64 number = 0;
    qint64 offset = -1;
    std::vector<StoredCell> cells;
};

StoredRow storeRow(const Row& row);

struct Header {
    qint64 firstRow = 0; ///< row number (Row::number) of the header's first row
    qint64 lastRow = 0; ///< and of its last: the same, or the next row
    std::vector<std::string>
        names; ///< one a column, trimmed, line breaks made blanks; "" where a column has no heading.
               ///< Two-row headers give "group/sub" ("来电信息/号码"), or the one that is there.
    std::vector<std::string> titles; ///< texts of the rows above
};

/// How many rows of a sheet are looked at to find the header.
inline constexpr size_t headerSearchRows = 50;

/// `rows`: the first rows of a sheet (headerSearchRows of them, or all). `isHeaderWord` says whether
/// a text is a well-known heading; it settles what the shape of the rows leaves open.
/// Nothing when no row looks like a header (all rows look like data).
std::optional<Header> findHeader(
    std::span<const StoredRow> rows, FunctionRef<bool(std::string_view)> isHeaderWord);

/// The row as a header, or the first of two rows that are one. Nothing when there is no row of that number.
std::optional<Header> headerInRow(
    std::span<const StoredRow> rows, qint64 number, FunctionRef<bool(std::string_view)> isHeaderWord);

/// Of a sheet whose first row is data already: the columns are called A, B, C … as in a spreadsheet.
/// firstRow and lastRow are 0.
Header headerOfLetters(std::span<const StoredRow> rows);

/// Every header the rows could hold, each row alone and two together where they look like a pair; top down.
std::vector<Header> possibleHeaders(
    std::span<const StoredRow> rows, FunctionRef<bool(std::string_view)> isHeaderWord);

} // namespace redial
