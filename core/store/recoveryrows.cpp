#include "core/store/recoveryrows.h"

#include "core/store/database.h"

#include <algorithm>

namespace redial {

namespace {

constexpr qint64 rowsOfATransaction = 20000;

std::string_view textOf(const PageFile::Record& record, size_t column)
{
    return record.values[column].bytes;
}

/// Rows of SQLite's own list of tables: type, name, table, first page, statement.
bool isSchemaRow(const PageFile::Record& record)
{
    using Kind = PageFile::Value::Kind;
    const auto& values = record.values;
    return values.size() == 5 && values[0].kind == Kind::Text && values[1].kind == Kind::Text
        && values[2].kind == Kind::Text && values[3].kind == Kind::Integer
        && (textOf(record, 0) == "table" || textOf(record, 0) == "index");
}

/// Rows of SQLite's own list of the highest numbers.
bool isSequenceRow(const PageFile::Record& record)
{
    using Kind = PageFile::Value::Kind;
    return record.values.size() == 2 && record.values[0].kind == Kind::Text
        && record.values[1].kind == Kind::Integer;
}

/// Import profiles and settings look alike but for this.
bool isFingerprint(std::string_view text)
{
    return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

RecoveryRows::~RecoveryRows() = default;

Result<void> RecoveryRows::run()
{
    Result<std::vector<TableShape>> shapes = tableShapes(m_target);
    if (!shapes)
        return shapes.error();
    m_shapes = *std::move(shapes);
    if (const Result<void> found = findOwners(); !found)
        return found;
    m_file.beginAnew();
    prepare();
    m_account.pages = m_file.pageCount();
    qint64 page = 1;
    while (page <= m_file.pageCount()) {
        Transaction transaction(m_target);
        for (const qint64 until = m_saved + rowsOfATransaction; page <= m_file.pageCount() && m_saved < until;
             ++page) {
            if (const Result<void> taken = takePage(page); !taken)
                return taken;
        }
        if (Result<void> written = transaction.commit(); !written)
            return written;
    }
    qint64 empty = 0;
    const qint64 before = m_account.damagedPages;
    qint64 firstPage = 0;
    for (page = 1; page <= m_file.pageCount(); ++page) {
        if (m_file.isLockPage(page))
            continue;
        const PageFile::Kind kind = m_file.kindOf(page);
        if (kind == PageFile::Kind::Unreadable
            || (kind == PageFile::Kind::Other && !m_file.isAccountedFor(page)))
            ++m_account.damagedPages;
        if (page == 1)
            firstPage = m_account.damagedPages - before;
        empty += kind == PageFile::Kind::Empty && !m_file.isAccountedFor(page) ? 1 : 0;
    }
    // Free pages are zeros, too; without a header, which is damage on the first page, nothing says how many
    // there were.
    m_account.damagedPages += m_file.isHeaderWhole() ? empty : 1 - firstPage;
    m_inserts.clear();
    Transaction transaction(m_target);
    restoreNumbers();
    return transaction.commit();
}

qint64 RecoveryRows::lostOf(std::string_view table) const
{
    const auto found = m_lost.find(table);
    return found == m_lost.end() ? 0 : found->second;
}

/// Which table a page is of, as far as the list of tables and the inner pages still tell.
Result<void> RecoveryRows::findOwners()
{
    m_owners.assign(static_cast<size_t>(m_file.pageCount()) + 1, nobody);
    std::vector<std::pair<qint64, int>> roots{{1, others}};
    for (qint64 page = 1; page <= m_file.pageCount(); ++page) {
        if (page % 1024 == 0 && !m_progress.advance(page, 3 * m_file.pageCount()))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_file.kindOf(page) != PageFile::Kind::TableLeaf)
            continue;
        m_file.forEachRecord(page, [&](const PageFile::Record& record) {
            if (!isSchemaRow(record) || record.values[3].integer < 2
                || record.values[3].integer > m_file.pageCount())
                return;
            const auto shape = std::find_if(m_shapes.begin(), m_shapes.end(),
                [&](const TableShape& one) { return one.name == textOf(record, 1); });
            const bool isTable = textOf(record, 0) == "table" && shape != m_shapes.end();
            roots.emplace_back(
                record.values[3].integer, isTable ? static_cast<int>(shape - m_shapes.begin()) : others);
        });
    }
    for (const auto& [root, owner] : roots)
        own(root, owner);
    return {};
}

void RecoveryRows::own(qint64 root, int owner)
{
    std::vector<qint64> pages{root};
    while (!pages.empty()) {
        const qint64 page = pages.back();
        pages.pop_back();
        if (m_owners[static_cast<size_t>(page)] != nobody)
            continue;
        m_owners[static_cast<size_t>(page)] = owner;
        for (const qint64 child : m_file.childrenOf(page))
            pages.push_back(child);
    }
}

void RecoveryRows::prepare()
{
    m_target.execute("PRAGMA foreign_keys=OFF");
    for (const TableShape& shape : m_shapes) {
        std::string columns;
        std::string values;
        for (const TableShape::Column& column : shape.columns) {
            columns.append(columns.empty() ? "" : ", ").append(column.name);
            values.append(values.empty() ? "?" : ", ?");
        }
        m_inserts.push_back(std::make_unique<Statement>(
            m_target, "INSERT OR IGNORE INTO " + shape.name + " (" + columns + ") VALUES (" + values + ")"));
    }
}

Result<void> RecoveryRows::takePage(qint64 page)
{
    if (page % 1024 == 0 && !m_progress.advance(m_file.pageCount() + page, 3 * m_file.pageCount()))
        return Error{ErrorCode::Cancelled, {}, {}};
    const PageFile::Kind kind = m_file.kindOf(page);
    const bool hasRowid = kind == PageFile::Kind::TableLeaf;
    const int owner = m_owners[static_cast<size_t>(page)];
    if (owner == others && !hasRowid)
        return {};
    qint64 taken = 0;
    qint64 misfits = 0;
    const auto take = [&](const PageFile::Record& record) {
        if (hasRowid && isSequenceRow(record) && owner < 0) {
            qint64& highest = m_numbers[std::string(textOf(record, 0))];
            highest = std::max(highest, record.values[1].integer);
        }
        const bool isOfSqlite = isSequenceRow(record) || isSchemaRow(record);
        // An inner page that is damaged may lead to pages of others: what the row looks like counts.
        const bool fits = owner >= 0 && m_shapes[static_cast<size_t>(owner)].hasRowid == hasRowid
            && m_shapes[static_cast<size_t>(owner)].fits(record, TableShape::Known::PageIsIts);
        const int table = fits ? owner : isOfSqlite ? nobody : tableOf(record, hasRowid);
        taken += table != nobody ? 1 : 0;
        if (table != nobody)
            insert(table, record);
        else if (owner >= 0)
            ++misfits;
        else if (hasRowid && !isOfSqlite) // of an index there is nothing to save
            ++m_account.strayRows;
    };
    qint64 unreadable = m_file.forEachRecord(page, take);
    if (unreadable + misfits > 0 && owner != others) {
        ++m_account.damagedPages;
        if (taken == 0)
            return {}; // nothing on it is to be believed, least of all how many rows it says to have
        if (owner != nobody)
            m_lost[m_shapes[static_cast<size_t>(owner)].name] += unreadable + misfits;
        else
            m_account.strayRows += hasRowid ? unreadable + misfits : 0;
    }
    return {};
}

int RecoveryRows::tableOf(const PageFile::Record& record, bool hasRowid) const
{
    int found = nobody;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        const TableShape& shape = m_shapes[i];
        if (shape.hasRowid != hasRowid || !shape.fits(record, TableShape::Known::Nothing))
            continue;
        if ((shape.name == "profile" || shape.name == "setting")
            && isFingerprint(textOf(record, 0)) != (shape.name == "profile"))
            continue;
        if (found != nobody)
            return nobody; // it could be of either
        found = static_cast<int>(i);
    }
    return found;
}

void RecoveryRows::insert(int table, const PageFile::Record& record)
{
    const TableShape& shape = m_shapes[static_cast<size_t>(table)];
    Statement& statement = *m_inserts[static_cast<size_t>(table)];
    std::vector<QByteArray> mended; // bound texts must outlive the run
    mended.reserve(record.values.size());
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const int parameter = static_cast<int>(i) + 1;
        if (i == shape.rowidColumn) {
            statement.bind(parameter, record.rowid);
            continue;
        }
        if (i >= record.values.size()) {
            // A column added later, or one whose default is an empty text.
            if (shape.columns[i].mayBeNull)
                statement.bind(parameter, std::nullopt);
            else if (shape.columns[i].type == TableShape::Column::Type::Integer)
                statement.bind(parameter, qint64(0));
            else
                statement.bindText(parameter, "");
            continue;
        }
        const PageFile::Value& value = record.values[i];
        switch (value.kind) {
        case PageFile::Value::Kind::Null:
        case PageFile::Value::Kind::Real: // fits() lets none in
            statement.bind(parameter, std::nullopt);
            break;
        case PageFile::Value::Kind::Integer:
            statement.bind(parameter, value.integer);
            break;
        case PageFile::Value::Kind::Blob:
            statement.bindBlob(parameter, value.bytes);
            break;
        case PageFile::Value::Kind::Text: {
            const QByteArray text =
                QString::fromUtf8(value.bytes.data(), static_cast<qsizetype>(value.bytes.size())).toUtf8();
            mended.push_back(text); // what is no text in the middle of one becomes a mark
            statement.bindText(
                parameter, std::string_view(mended.back().constData(), static_cast<size_t>(text.size())));
            break;
        }
        }
    }
    statement.run();
    m_saved += m_target.failed() ? 0 : m_target.changes();
}

/// So that no number is given twice.
void RecoveryRows::restoreNumbers()
{
    Statement raise(m_target, "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1");
    Statement add(m_target,
        "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM "
        "sqlite_sequence WHERE name = ?1)");
    for (const auto& [table, highest] : m_numbers) {
        const bool isKnown = std::any_of(m_shapes.begin(), m_shapes.end(),
            [&, &name = table](const TableShape& shape) { return shape.name == name; });
        if (!isKnown || highest < 0)
            continue;
        raise.bindText(1, table).bind(2, highest).run();
        add.bindText(1, table).bind(2, highest).run();
    }
}

} // namespace redial
