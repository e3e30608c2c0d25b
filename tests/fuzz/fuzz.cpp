#include "fuzz.h"

#include "core/intake/mapping.h"
#include "core/intake/orderparser.h"
#include "core/tabular/textdecoder.h"
#include "core/tabular/utf8.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace redial::fuzz {

namespace {

constexpr size_t rowsLookedAt = 300;

/// A file system in memory makes a thousand files a second of a hundred.
QString folder()
{
    static const QString shared = QStringLiteral("/dev/shm");
    static const QTemporaryDir made(
        (QDir(shared).exists() ? shared : QDir::tempPath()) + QStringLiteral("/redial-fuzz-XXXXXX"));
    return made.path();
}

/// What must be true of the rows of any file.
class RowCheck {
public:
    void take(const Row& row, FileFormat format)
    {
        const bool isText = format == FileFormat::Csv;
        check(row.number > 0, "rows count from 1");
        check(row.fieldCount == 0 || row.cells.size() <= row.fieldCount, "cells are fields");
        // Workbooks may hold their rows in any order.
        check(!isText || (row.number > m_number && row.offset > m_offset), "rows come in their order");
        m_number = row.number;
        m_offset = row.offset;
        check(row.cells.empty() || row.cells.back().kind != CellKind::Empty, "trailing empty cells are cut");
        for (const Cell& cell : row.cells) {
            check(isUtf8(cell.text), "cells are UTF-8");
            check((cell.kind == CellKind::Empty) == cell.text.empty(), "empty cells are empty");
        }
    }

private:
    qint64 m_number = 0;
    qint64 m_offset = -1;
};

/// Row by row, as OrderParser takes them.
class RowView {
public:
    explicit RowView(const StoredRow& row)
    {
        for (const StoredRow::StoredCell& cell : row.cells)
            m_cells.push_back({cell.text, cell.kind});
        m_row = {row.number, row.offset, m_cells, 0};
    }
    const Row& row() const { return m_row; }

private:
    std::vector<Cell> m_cells;
    Row m_row;
};

} // namespace

void check(bool isTrue, const char* sentence)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "NOT TRUE: %s\n", sentence);
    std::abort();
}

bool isUtf8(std::string_view text)
{
    return checkUtf8(text).valid == text.size();
}

std::string asUtf8(std::string_view bytes)
{
    return TextDecoder(TextEncoding::Utf8).decodeAll(bytes);
}

QString fileOf(std::string_view bytes)
{
    const QString path = folder() + QStringLiteral("/input");
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    check(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size,
        "the input can be written");
    return path;
}

void parseRows(std::span<const StoredRow> rows, const SourceTraits& traits)
{
    const auto isHeading = [](std::string_view text) { return isHeaderWord(text); };
    const auto searched = rows.first(std::min(rows.size(), headerSearchRows));
    check(possibleHeaders(searched, isHeading).size() >= searched.size(), "any row may be the header");
    std::optional<Header> header = findHeader(searched, isHeading);
    if (!header)
        header = headerOfLetters(searched);
    check(header->lastRow >= header->firstRow, "a header ends after it begins");
    check(headerFingerprint(header->names).size() == 16, "a fingerprint has 16 digits");
    Mapping mapping = recognise(*header, rows, traits);
    check(mapping.columns.size() == header->names.size(), "every column is mapped");
    for (ColumnMapping& column : mapping.columns) {
        check(column.confidence >= 0 && column.confidence <= 1, "confidence is a share");
        if (column.dateOrder == DateOrder::Open)
            column.dateOrder = DateOrder::DayFirst;
    }
    OrderParser parser(mapping, Timestamp{1'800'000'000});
    for (const StoredRow& row : rows) {
        const OrderParser::Parsed parsed = parser.parse(RowView(row).row(), 0);
        if (const auto* order = std::get_if<SourceOrder>(&parsed.outcome)) {
            check(order->fields.received.time.seconds >= 0, "orders are not from before 1970");
            check(isUtf8(order->fields.caller), "callers are UTF-8");
        }
    }
}

bool readEverything(const QString& path, const OpenOptions& options)
{
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(path, options);
    if (!source)
        return false;
    NoProgress progress;
    const size_t sheets = std::min((*source)->sheets().size(), size_t{20});
    for (size_t sheet = 0; sheet < sheets; ++sheet) {
        RowCheck rowCheck;
        std::vector<StoredRow> rows;
        const Result<void> read = (*source)->read(
            sheet,
            [&](const Row& row) {
                rowCheck.take(row, (*source)->traits().format);
                if (rows.size() < rowsLookedAt && row.cells.size() < rowsLookedAt)
                    rows.push_back(storeRow(row));
                return true;
            },
            progress);
        check(read || read.error().code != ErrorCode::Cancelled, "nobody cancelled");
        parseRows(rows, (*source)->traits());
    }
    return true;
}

} // namespace redial::fuzz
