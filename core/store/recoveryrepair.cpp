#include "core/store/recoveryrepair.h"

#include "core/orders/scheme.h"
#include "core/store/database.h"
#include "core/store/followuprows.h"
#include "core/store/settingstore.h"

namespace redial {

namespace {

/// The columns of table orders that name a word.
constexpr const char* wordColumns[] = {"agent", "category", "type", "region", "department", "channel",
    "dispatched", "satisfaction", "resolved", "status", "direction", "person"};

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

void RecoveryRepair::run()
{
    dropUnpublished();
    joinOrders();
    joinImports();
    fillLayouts();
    joinFollowUps();
    dropSenselessSettings();
}

qint64 RecoveryRepair::change(const char* sql)
{
    Statement statement(m_database, sql);
    statement.bind(1, m_now.seconds);
    statement.run();
    return m_database.failed() ? 0 : m_database.changes();
}

qint64 RecoveryRepair::number(const char* sql)
{
    Statement statement(m_database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

/// What an import had written that never came to its end counts nowhere, also where the list of imports is
/// lost: its numbers are beyond those given so far.
void RecoveryRepair::dropUnpublished()
{
    const char* const isUnpublished = "batch NOT IN (SELECT id FROM batch) AND id >= (SELECT value FROM "
                                      "setting WHERE name = 'orders.next')";
    change(std::string("DELETE FROM order_row WHERE id IN (SELECT id FROM orders WHERE ")
               .append(isUnpublished)
               .append(")")
               .c_str());
    change(std::string("DELETE FROM orders WHERE ").append(isUnpublished).c_str());
}

void RecoveryRepair::joinOrders()
{
    m_account.withoutTexts =
        change("INSERT INTO order_row (id, content) SELECT id, x'' FROM orders WHERE id NOT IN "
               "(SELECT id FROM order_row)");
    m_account.orders.lost = std::max(
        m_account.orders.lost, change("DELETE FROM order_row WHERE id NOT IN (SELECT id FROM orders)"));
    m_account.withoutCaller =
        change("UPDATE orders SET caller = 0 WHERE caller <> 0 AND caller NOT IN (SELECT id FROM caller)");
    for (const char* column : wordColumns) {
        std::string sql("UPDATE orders SET ");
        sql.append(column).append(" = 0 WHERE ").append(column).append(" <> 0 AND ").append(column);
        sql.append(" NOT IN (SELECT id FROM word)");
        m_account.withoutWords += change(sql.c_str());
    }
}

void RecoveryRepair::joinImports()
{
    m_account.imports.lost =
        change("INSERT INTO batch (id, state, imported_at, first_order) SELECT batch, 1, ?1, min(id) FROM "
               "orders WHERE batch NOT IN (SELECT id FROM batch) GROUP BY batch");
    m_account.imports.lost +=
        change("INSERT INTO batch (id, state, imported_at) SELECT DISTINCT batch, 1, ?1 FROM source WHERE "
               "batch NOT IN (SELECT id FROM batch)");
    change("INSERT INTO source (batch, number, file, read, imported, covered_from, covered_to) SELECT batch, "
           "source, '', count(*), count(*), min(time), max(time) FROM orders AS one WHERE NOT EXISTS (SELECT "
           "1 FROM source WHERE source.batch = one.batch AND source.number = one.source) GROUP BY batch, "
           "source");
    change("DELETE FROM source_sheet WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.batch = "
           "source_sheet.batch AND source.number = source_sheet.source)");
    const qint64 orphans = change("DELETE FROM reject WHERE NOT EXISTS (SELECT 1 FROM source WHERE "
                                  "source.batch = reject.batch AND source.number = reject.source)");
    m_account.rejects.lost += orphans;
    change("DELETE FROM sighting WHERE version NOT IN (SELECT id FROM orders) OR batch NOT IN (SELECT id "
           "FROM batch)");
}

void RecoveryRepair::fillLayouts()
{
    change("INSERT OR IGNORE INTO layout (id) SELECT DISTINCT layout FROM layout_column");
    // Columns are known by their place in the row of columns: one that is missing must not move the others.
    change(
        "INSERT OR IGNORE INTO layout_column (layout, number, header, field) WITH RECURSIVE place (layout, "
        "number) AS (SELECT layout, max(number) FROM layout_column GROUP BY layout UNION ALL SELECT "
        "layout, number - 1 FROM place WHERE number > 0) SELECT layout, number, '', '' FROM place");
}

void RecoveryRepair::joinFollowUps()
{
    std::vector<qint64> missing;
    {
        Statement read(m_database,
            "SELECT DISTINCT follow_up FROM (SELECT follow_up FROM follow_up_change UNION SELECT follow_up "
            "FROM follow_up_order) WHERE follow_up NOT IN (SELECT id FROM follow_up)");
        while (read.step())
            missing.push_back(read.integer(0));
    }
    for (const qint64 id : missing)
        rebuildFollowUp(id);
    change("DELETE FROM follow_up_order WHERE follow_up NOT IN (SELECT id FROM follow_up)");
    m_account.history.lost +=
        change("DELETE FROM follow_up_change WHERE follow_up NOT IN (SELECT id FROM follow_up)");
    // Numbers of these tables go up by one, and rows go only when the law asks for it.
    if (number("SELECT count(*) FROM deletion") == 0) {
        const auto gaps = [this](const char* table) {
            const std::string sql = std::string("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name "
                                                "= '")
                                        .append(table)
                                        .append("'), 0) - (SELECT count(*) FROM ")
                                        .append(table)
                                        .append(")");
            return number(sql.c_str());
        };
        m_account.followUps.lost =
            std::max(m_account.followUps.lost - m_account.fromHistory, gaps("follow_up"));
        m_account.history.lost = std::max(m_account.history.lost, gaps("follow_up_change"));
        m_account.links.lost = std::max(m_account.links.lost, gaps("person_link"));
    }
    m_account.followUps.lost = std::max<qint64>(0, m_account.followUps.lost);
}

void RecoveryRepair::rebuildFollowUp(qint64 id)
{
    Statement order(m_database, "SELECT caller FROM follow_up_order WHERE follow_up = ?1 AND caller <> ''");
    order.bind(1, id);
    FollowUp followUp;
    if (order.step())
        followUp.caller = order.text(0);
    order.reset();
    if (followUp.caller.empty())
        return; // nobody could say whose it is
    followUp.createdAt = m_now;
    followUp.changedAt = m_now;
    qint64 saves = 0;
    for (const FollowUpChange& entry : FollowUpRows(m_database).ofFollowUp(FollowUpId(id))) {
        if (saves++ == 0)
            followUp.createdAt = entry.at;
        FollowUpEdit edit;
        if (setField(edit, entry.field, entry.to))
            followUp = edited(std::move(followUp), edit, {entry.author, entry.until});
    }
    Statement insert(m_database,
        "INSERT INTO follow_up (id, caller, state, cause, finding, action, department, review_day, author, "
        "created_at, changed_at, done_at, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(1, id).bindText(2, followUp.caller).bind(3, static_cast<qint64>(followUp.state));
    insert.bindText(4, followUp.cause).bindText(5, followUp.finding).bindText(6, followUp.action);
    insert.bindText(7, followUp.department).bind(8, followUp.reviewDay).bindText(9, followUp.author);
    insert.bind(10, followUp.createdAt.seconds).bind(11, followUp.changedAt.seconds);
    insert.bind(12, followUp.doneAt ? std::optional(followUp.doneAt->seconds) : std::nullopt);
    insert.bind(13, std::max<qint64>(saves, 1)).run();
    ++m_account.fromHistory;
}

void RecoveryRepair::dropSenselessSettings()
{
    const auto drop = [this](const char* sql, std::string_view key) {
        Statement remove(m_database, sql);
        remove.bindText(1, key).run();
        ++m_account.settings.lost;
    };
    std::vector<std::string> schemes;
    std::vector<std::string> profiles;
    {
        Statement read(m_database, "SELECT name, json FROM scheme");
        while (read.step())
            if (!schemeFromJson(bytesOf(read.blob(1))))
                schemes.emplace_back(read.text(0));
        Statement readProfiles(m_database, "SELECT fingerprint, json FROM profile");
        while (readProfiles.step())
            if (!profileFromJson(bytesOf(readProfiles.blob(1)), {}))
                profiles.emplace_back(readProfiles.text(0));
    }
    for (const std::string& name : schemes)
        drop("DELETE FROM scheme WHERE name = ?1", name);
    for (const std::string& fingerprint : profiles)
        drop("DELETE FROM profile WHERE fingerprint = ?1", fingerprint);
    if (!m_database.failed() && !SettingStore(m_database).wordLists())
        drop("DELETE FROM setting WHERE name = ?1", "user.word_lists");
}

} // namespace redial
