#include "core/store/batchstore.h"

#include "core/store/database.h"

#include <algorithm>

namespace redial {

namespace {

// The columns of table source that are an ImportAccount, in the order of accountMembers.
constexpr const char* accountColumns =
    "read, imported, replaced, skipped, rejected, without_caller, padded, digits_lost, status_kept, "
    "masked_callers";
constexpr qint64 ImportAccount::*accountMembers[] = {&ImportAccount::read, &ImportAccount::imported,
    &ImportAccount::replaced, &ImportAccount::skipped, &ImportAccount::rejected,
    &ImportAccount::withoutCaller, &ImportAccount::padded, &ImportAccount::digitsLost,
    &ImportAccount::statusKept, &ImportAccount::maskedCallers};

std::vector<std::string> lines(std::string_view joined)
{
    std::vector<std::string> lines;
    while (!joined.empty()) {
        const size_t end = std::min(joined.find('\n'), joined.size());
        if (end > 0)
            lines.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return lines;
}

constexpr const char* nextOrderSetting = "orders.next";

std::optional<qint64> secondsOf(std::optional<Timestamp> time)
{
    if (!time)
        return std::nullopt;
    return time->seconds;
}

std::optional<Timestamp> timeOf(std::optional<qint64> seconds)
{
    if (!seconds)
        return std::nullopt;
    return Timestamp{*seconds};
}

} // namespace

ImportAccount& ImportAccount::operator+=(const ImportAccount& other)
{
    for (const auto member : accountMembers)
        this->*member += other.*member;
    return *this;
}

std::optional<Stretch> coverageInForce(std::optional<Stretch> ofOrders, std::optional<Timestamp> completeFrom,
    std::optional<Timestamp> completeTo)
{
    if (!ofOrders && !(completeFrom && completeTo))
        return std::nullopt;
    const Stretch stretch{
        completeFrom ? *completeFrom : ofOrders->from, completeTo ? *completeTo : ofOrders->to};
    if (stretch.to < stretch.from)
        return std::nullopt;
    return stretch;
}

qint64 BatchStore::nextOrder()
{
    Statement largest(m_database, "SELECT max(id) FROM orders");
    qint64 next = largest.step() ? largest.integer(0) + 1 : 1;
    Statement setting(m_database, "SELECT value FROM setting WHERE name = ?1");
    setting.bindText(1, nextOrderSetting);
    if (setting.step())
        next = std::max(next, setting.integer(0));
    return next;
}

BatchId BatchStore::insertStaged(Timestamp importedAt, qint64 firstOrder)
{
    Statement insert(m_database, "INSERT INTO batch (state, imported_at, first_order) VALUES (?1, ?2, ?3)");
    insert.bind(1, static_cast<qint64>(BatchState::Staged)).bind(2, importedAt.seconds).bind(3, firstOrder);
    insert.run();
    return BatchId(m_database.lastInsertId());
}

void BatchStore::insertSource(BatchId batch, qint64 number, const QString& file,
    const std::vector<std::pair<size_t, std::string>>& sheets)
{
    Statement source(m_database, "INSERT INTO source (batch, number, file) VALUES (?1, ?2, ?3)");
    const std::string name = file.toStdString();
    source.bind(1, batch.value).bind(2, number).bindText(3, name).run();
    Statement sheet(
        m_database, "INSERT INTO source_sheet (batch, source, sheet, name) VALUES (?1, ?2, ?3, ?4)");
    for (const auto& [index, sheetName] : sheets) {
        sheet.bind(1, batch.value).bind(2, number).bind(3, static_cast<qint64>(index));
        sheet.bindText(4, sheetName).run();
    }
}

void BatchStore::publish(BatchId batch, const std::vector<BatchSummary::Source>& sources, qint64 nextOrder)
{
    Statement update(m_database,
        "UPDATE source SET (read, imported, replaced, skipped, rejected, without_caller, padded, "
        "digits_lost, status_kept, masked_callers) = (?3,?4,?5,?6,?7,?8,?9,?10,?11,?12), covered_from=?13, "
        "covered_to=?14, complete_from=?15, complete_to=?16 WHERE batch = ?1 AND number = ?2");
    for (size_t i = 0; i < sources.size(); ++i) {
        const BatchSummary::Source& source = sources[i];
        update.bind(1, batch.value).bind(2, static_cast<qint64>(i));
        int parameter = 3;
        for (const auto member : accountMembers)
            update.bind(parameter++, source.account.*member);
        const auto& orders = source.ofOrders;
        update.bind(13, orders ? std::optional(orders->from.seconds) : std::nullopt);
        update.bind(14, orders ? std::optional(orders->to.seconds) : std::nullopt);
        update.bind(15, secondsOf(source.completeFrom)).bind(16, secondsOf(source.completeTo));
        update.run();
    }
    Statement next(m_database, "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)");
    next.bindText(1, nextOrderSetting).bind(2, nextOrder).run();
    setState(batch, BatchState::Live);
}

void BatchStore::setState(BatchId batch, BatchState state)
{
    Statement update(m_database, "UPDATE batch SET state = ?2 WHERE id = ?1");
    update.bind(1, batch.value).bind(2, static_cast<qint64>(state)).run();
}

void BatchStore::remove(BatchId batch)
{
    Statement statement(m_database, "DELETE FROM batch WHERE id = ?1");
    statement.bind(1, batch.value).run();
}

std::vector<BatchId> BatchStore::withState(BatchState state)
{
    std::vector<BatchId> batches;
    Statement statement(m_database, "SELECT id FROM batch WHERE state = ?1 ORDER BY id");
    statement.bind(1, static_cast<qint64>(state));
    while (statement.step())
        batches.emplace_back(statement.integer(0));
    return batches;
}

Result<std::vector<BatchSummary>> BatchStore::live()
{
    std::vector<BatchSummary> summaries;
    Statement statement(m_database, "SELECT id, imported_at FROM batch WHERE state = ?1 ORDER BY id");
    statement.bind(1, static_cast<qint64>(BatchState::Live));
    while (statement.step()) {
        BatchSummary& summary = summaries.emplace_back();
        summary.id = BatchId(statement.integer(0));
        summary.importedAt = {statement.integer(1)};
        summary.sources = sources(summary.id);
        for (const BatchSummary::Source& source : summary.sources)
            summary.account += source.account;
    }
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    return summaries;
}

std::vector<BatchSummary::Source> BatchStore::sources(BatchId batch)
{
    std::vector<BatchSummary::Source> sources;
    const std::string sql = std::string("SELECT number, file, covered_from, covered_to, complete_from, "
                                        "complete_to, ")
                                .append(accountColumns)
                                .append(" FROM source WHERE batch = ?1 ORDER BY number");
    Statement statement(m_database, sql);
    statement.bind(1, batch.value);
    while (statement.step()) {
        BatchSummary::Source& source = sources.emplace_back();
        source.file = QString::fromStdString(std::string(statement.text(1)));
        source.sheets = sheets(batch, statement.integer(0));
        if (!statement.isNull(2))
            source.ofOrders = Stretch{{statement.integer(2)}, {statement.integer(3)}};
        source.completeFrom = timeOf(statement.optionalInteger(4));
        source.completeTo = timeOf(statement.optionalInteger(5));
        source.coverage = coverageInForce(source.ofOrders, source.completeFrom, source.completeTo);
        int column = 6;
        for (const auto member : accountMembers)
            source.account.*member = statement.integer(column++);
    }
    return sources;
}

std::vector<std::string> BatchStore::sheets(BatchId batch, qint64 source)
{
    std::vector<std::string> names;
    Statement statement(
        m_database, "SELECT name FROM source_sheet WHERE batch = ?1 AND source = ?2 ORDER BY sheet");
    statement.bind(1, batch.value).bind(2, source);
    while (statement.step())
        names.emplace_back(statement.text(0));
    return names;
}

Result<std::vector<StoredReject>> BatchStore::rejects(BatchId batch)
{
    std::vector<StoredReject> rejects;
    Statement statement(m_database,
        "SELECT source, sheet, row, reason, column_name, value, names, keys FROM reject WHERE batch = ?1 "
        "ORDER BY number");
    statement.bind(1, batch.value);
    while (statement.step()) {
        rejects.push_back({static_cast<size_t>(statement.integer(0)), std::string(statement.text(1)),
            statement.integer(2), std::string(statement.text(3)), std::string(statement.text(4)),
            std::string(statement.text(5)), lines(statement.text(6)), lines(statement.text(7))});
    }
    if (const Result<void> read = m_database.check(); !read)
        return read.error();
    return rejects;
}

Result<std::vector<Stretch>> BatchStore::coverage()
{
    const Result<std::vector<BatchSummary>> summaries = live();
    if (!summaries)
        return summaries.error();
    std::vector<Stretch> stretches;
    for (const BatchSummary& summary : *summaries) {
        for (const BatchSummary::Source& source : summary.sources) {
            if (source.coverage)
                stretches.push_back(*source.coverage);
        }
    }
    return mergeCoverage(std::move(stretches));
}

Result<void> BatchStore::setCompleteness(
    BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    if (from && to && *to < *from)
        return Error{ErrorCode::UsageInvalid, QStringLiteral("complete-from"), {}};
    Transaction transaction(m_database);
    Statement update(m_database,
        "UPDATE source SET complete_from = ?3, complete_to = ?4 WHERE batch = ?1 AND number = ?2 "
        "AND batch IN (SELECT id FROM batch WHERE state = ?5)");
    update.bind(1, batch.value).bind(2, static_cast<qint64>(source));
    update.bind(3, secondsOf(from)).bind(4, secondsOf(to)).bind(5, static_cast<qint64>(BatchState::Live));
    update.run();
    const qint64 changed = m_database.changes();
    if (const Result<void> done = transaction.commit(); !done)
        return done;
    if (changed == 0)
        return Error{ErrorCode::BatchNotFound, QString::number(batch.value), {}};
    return {};
}

} // namespace redial
