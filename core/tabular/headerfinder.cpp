#include "core/tabular/headerfinder.h"

#include "core/tabular/rowshape.h"
#include "core/tabular/utf8.h"

#include <algorithm>

namespace redial {

namespace {

/// Goes down the rows until one is a header, or is data. Shape decides; well-known headings overrule
/// it. What must hold: a row of data is never taken for a header or for the second row of one.
class HeaderSearch {
public:
    HeaderSearch(std::span<const StoredRow> rows, FunctionRef<bool(std::string_view)> isHeaderWord)
        : m_rows(rows)
    {
        for (const StoredRow& row : rows)
            m_shapes.push_back(rowShape(row, isHeaderWord));
        m_width = typicalWidth();
    }

    std::optional<Header> find() const
    {
        if (const auto row = rowByWords()) {
            if (*row > 0 && isPair(*row - 1))
                return pair(*row - 1);
            return isPair(*row) ? pair(*row) : single(*row);
        }
        if (m_width == 1)
            return findInOneColumn();
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (isPair(row))
                return pair(row);
            if (isSingle(row))
                return single(row);
            if (isData(row))
                return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Header> inRow(qint64 number) const
    {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].number == number)
                return isPair(row) ? pair(row) : single(row);
        }
        return std::nullopt;
    }

    std::vector<Header> possible() const
    {
        std::vector<Header> headers;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (isPair(row))
                headers.push_back(pair(row));
            headers.push_back(single(row));
        }
        return headers;
    }

private:
    /// Filled cells of a well-filled row: three of four rows with several have no more.
    size_t typicalWidth() const
    {
        std::vector<size_t> widths;
        for (const RowShape& shape : m_shapes) {
            if (shape.filled > 1)
                widths.push_back(shape.filled);
        }
        if (widths.empty())
            return 1;
        std::ranges::sort(widths);
        return widths[widths.size() * 3 / 4];
    }

    bool isWide(size_t filled) const { return filled * 2 >= m_width; }

    /// The first row with nearly as many well-known headings as any; one alone only if it is all there is.
    std::optional<size_t> rowByWords() const
    {
        size_t most = 0;
        for (const RowShape& shape : m_shapes)
            most = std::max(most, shape.words);
        if (most == 0)
            return std::nullopt;
        for (size_t row = 0; row < m_shapes.size(); ++row) {
            const RowShape& shape = m_shapes[row];
            const bool enough = shape.words >= 2 || (shape.words == shape.filled && m_width == 1);
            // Of a very wide table most headings may be such as 字段100; rows of data have no four of them.
            const bool isLabelled = shape.values * 2 < shape.filled || shape.words >= 4;
            if (enough && shape.words * 10 >= most * 6 && isLabelled && !holdsOrder(row))
                return row;
        }
        return std::nullopt;
    }

    /// A row of data can have well-known headings among its texts (满意, 回访). No heading is a moment or a
    /// phone number.
    bool holdsOrder(size_t row) const
    {
        size_t longNumbers = 0;
        for (const StoredRow::StoredCell& cell : m_rows[row].cells) {
            const auto digits = std::ranges::count_if(cell.text, [](char c) { return c >= '0' && c <= '9'; });
            const bool hasOnlySigns = std::ranges::all_of(cell.text, [](char c) {
                return (c >= '0' && c <= '9')
                    || std::string_view(" -/:.+*").find(c) != std::string_view::npos;
            });
            longNumbers += hasOnlySigns && digits >= 7;
        }
        return longNumbers > 0 && m_shapes[row].words * 2 < m_shapes[row].filled;
    }

    bool isSingle(size_t row) const
    {
        const RowShape& shape = m_shapes[row];
        if (shape.filled < 2 || !isWide(shape.filled) || shape.captions * 2 >= shape.filled)
            return false;
        // One cell merged over the table and written into each of its columns is a title.
        if (shape.different * 2 < shape.filled)
            return false;
        // Years among the headings of a wide table are still headings.
        return shape.values == 0 || (shape.values * 5 <= shape.filled && !isLikeRowsBelow(row));
    }

    bool isData(size_t row) const
    {
        const RowShape& shape = m_shapes[row];
        return shape.filled > 1 && isWide(shape.filled) && shape.captions == 0 && shape.values > 0
            && (shape.values * 5 > shape.filled || isLikeRowsBelow(row));
    }

    /// Values stand in the same columns in most rows below.
    bool isLikeRowsBelow(size_t row) const
    {
        for (size_t column = 0; column < m_shapes[row].looks.size(); ++column) {
            if (m_shapes[row].at(column) == CellLook::Value && isValueColumnBelow(row, column))
                return true;
        }
        return false;
    }

    bool isValueColumnBelow(size_t row, size_t column) const
    {
        size_t values = 0;
        size_t filled = 0;
        for (size_t below = row + 1; below < m_shapes.size(); ++below) {
            values += m_shapes[below].at(column) == CellLook::Value;
            filled += m_shapes[below].isFilled(column);
        }
        return values > 0 && values * 2 > filled;
    }

    /// Whether `row` holds groups and the row below it their headings.
    bool isPair(size_t row) const
    {
        if (row + 1 >= m_rows.size())
            return false;
        const RowShape& groups = m_shapes[row];
        const RowShape& headings = m_shapes[row + 1];
        if (!groups.hasOnlyLabels() || !headings.hasOnlyLabels() || groups.filled < 2 || hasTitle(row))
            return false;
        size_t together = 0;
        size_t spanned = 0;
        for (size_t column = 0; column < std::max(groups.looks.size(), headings.looks.size()); ++column) {
            together += groups.isFilled(column) || headings.isFilled(column);
            spanned += isSpanned(row, column);
        }
        if (spanned == 0 || !isWide(together) || groups.different * 2 < groups.filled)
            return false;
        // All of this a row of texts below an empty heading can have too: its cells then look like the
        // cells below them, and are no headings.
        const bool hasWords = headings.words >= 2 || headings.words * 2 > headings.filled;
        return hasWords || isUnlikeRowsBelow(row + 1);
    }

    /// Headings stand above values.
    bool isUnlikeRowsBelow(size_t row) const
    {
        for (size_t column = 0; column < m_shapes[row].looks.size(); ++column) {
            if (m_shapes[row].isFilled(column) && isValueColumnBelow(row, column))
                return true;
        }
        return false;
    }

    bool hasTitle(size_t row) const
    {
        static constexpr std::string_view table = "\xE8\xA1\xA8"; // 表, as in 明细表 and 统计表
        for (size_t column = 0; column < m_rows[row].cells.size(); ++column) {
            if (headingText(m_rows[row], column).ends_with(table))
                return true;
        }
        return false;
    }

    /// The column lies under a group that began further left.
    bool isSpanned(size_t row, size_t column) const
    {
        if (column == 0 || !m_shapes[row + 1].isFilled(column))
            return false;
        if (!m_shapes[row].isFilled(column))
            return !groupAt(row, column).empty();
        return headingText(m_rows[row], column) == headingText(m_rows[row], column - 1)
            && m_shapes[row + 1].isFilled(column - 1);
    }

    /// The group a heading stands under: its own, or the nearest to the left that has a heading of its own.
    /// (One without is merged downwards and groups nothing.)
    std::string groupAt(size_t row, size_t column) const
    {
        while (column > 0 && !m_shapes[row].isFilled(column))
            --column;
        return m_shapes[row + 1].isFilled(column) ? headingText(m_rows[row], column) : std::string();
    }

    /// A list of one column: the last label before the first value; the first of all without values.
    std::optional<Header> findInOneColumn() const
    {
        std::optional<size_t> label;
        size_t firstLabel = 0;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (m_shapes[row].values > 0)
                break;
            if (!m_shapes[row].hasOnlyLabels())
                continue;
            if (!label)
                firstLabel = row;
            label = row;
        }
        if (!label)
            return std::nullopt;
        const bool hasValues =
            std::ranges::any_of(m_shapes, [](const RowShape& shape) { return shape.values > 0; });
        return single(hasValues ? *label : firstLabel);
    }

    Header headerAt(size_t firstRow, size_t lastRow) const
    {
        Header header;
        header.firstRow = m_rows[firstRow].number;
        header.lastRow = m_rows[lastRow].number;
        for (size_t row = 0; row < firstRow; ++row) {
            for (size_t column = 0; column < m_rows[row].cells.size(); ++column) {
                if (m_shapes[row].isFilled(column))
                    header.titles.push_back(headingText(m_rows[row], column));
            }
        }
        return header;
    }

    Header single(size_t row) const
    {
        Header header = headerAt(row, row);
        for (size_t column = 0; column < m_rows[row].cells.size(); ++column)
            header.names.push_back(headingText(m_rows[row], column));
        return header;
    }

    Header pair(size_t row) const
    {
        Header header = headerAt(row, row + 1);
        const size_t columns = std::max(m_rows[row].cells.size(), m_rows[row + 1].cells.size());
        for (size_t column = 0; column < columns; ++column) {
            const std::string heading = headingText(m_rows[row + 1], column);
            const std::string group =
                heading.empty() ? headingText(m_rows[row], column) : groupAt(row, column);
            const bool isOne = group.empty() || heading.empty() || group == heading;
            header.names.push_back(isOne ? (heading.empty() ? group : heading) : group + '/' + heading);
        }
        return header;
    }

    std::span<const StoredRow> m_rows;
    std::vector<RowShape> m_shapes;
    size_t m_width = 1;
};

} // namespace

StoredRow storeRow(const Row& row)
{
    StoredRow stored;
    stored.number = row.number;
    stored.offset = row.offset;
    stored.cells.reserve(row.cells.size());
    for (const Cell& cell : row.cells)
        stored.cells.push_back({std::string(cell.text), cell.kind});
    return stored;
}

std::optional<Header> findHeader(
    std::span<const StoredRow> rows, FunctionRef<bool(std::string_view)> isHeaderWord)
{
    return HeaderSearch(rows, isHeaderWord).find();
}

std::optional<Header> headerInRow(
    std::span<const StoredRow> rows, qint64 number, FunctionRef<bool(std::string_view)> isHeaderWord)
{
    return HeaderSearch(rows, isHeaderWord).inRow(number);
}

Header headerOfLetters(std::span<const StoredRow> rows)
{
    size_t columns = 0;
    for (const StoredRow& row : rows)
        columns = std::max(columns, row.cells.size());
    Header header;
    for (size_t column = 0; column < columns; ++column) {
        std::string letters;
        for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
        header.names.push_back(std::move(letters));
    }
    return header;
}

std::vector<Header> possibleHeaders(
    std::span<const StoredRow> rows, FunctionRef<bool(std::string_view)> isHeaderWord)
{
    return HeaderSearch(rows, isHeaderWord).possible();
}

} // namespace redial
