#include "core/store/followuprows.h"

#include "core/store/database.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

constexpr std::string_view followUpColumns = "id, caller, state, cause, finding, action, department, "
                                             "review_day, author, created_at, changed_at, done_at, version";
constexpr std::string_view orderColumns = "follow_up, number, order_id, order_key, caller, time, has_seconds";
constexpr std::string_view changeColumns =
    "id, follow_up, kind, field, old_value, new_value, author, at, until, operation, called_at";

std::string select(std::string_view columns, std::string_view rest)
{
    return std::string("SELECT ").append(columns).append(" FROM ").append(rest);
}

template <typename E> E bounded(qint64 number, E last)
{
    return static_cast<E>(std::clamp<qint64>(number, 0, static_cast<qint64>(last)));
}

std::optional<Timestamp> timeOf(std::optional<qint64> seconds)
{
    return seconds ? std::optional(Timestamp{*seconds}) : std::nullopt;
}

std::optional<qint64> secondsOf(std::optional<Timestamp> time)
{
    return time ? std::optional(time->seconds) : std::nullopt;
}

FollowUp followUpOf(const Statement& row)
{
    FollowUp followUp;
    followUp.id = FollowUpId(row.integer(0));
    followUp.caller = row.text(1);
    followUp.state = bounded(row.integer(2), FollowUpState::NoAction);
    followUp.cause = row.text(3);
    followUp.finding = row.text(4);
    followUp.action = row.text(5);
    followUp.department = row.text(6);
    followUp.reviewDay = row.optionalInteger(7);
    followUp.author = row.text(8);
    followUp.createdAt = {row.integer(9)};
    followUp.changedAt = {row.integer(10)};
    followUp.doneAt = timeOf(row.optionalInteger(11));
    followUp.version = row.integer(12);
    return followUp;
}

OrderReference referenceOf(const Statement& row)
{
    return {std::string(row.text(2)), static_cast<quint64>(row.integer(3)), std::string(row.text(4)),
        {{row.integer(5)}, row.integer(6) != 0}};
}

// Parameters 1…12: every column but the id.
void bindFollowUp(Statement& statement, const FollowUp& followUp)
{
    statement.bindText(1, followUp.caller).bind(2, static_cast<qint64>(followUp.state));
    statement.bindText(3, followUp.cause).bindText(4, followUp.finding).bindText(5, followUp.action);
    statement.bindText(6, followUp.department).bind(7, followUp.reviewDay).bindText(8, followUp.author);
    statement.bind(9, followUp.createdAt.seconds).bind(10, followUp.changedAt.seconds);
    statement.bind(11, secondsOf(followUp.doneAt)).bind(12, followUp.version);
}

} // namespace

FollowUpId FollowUpRows::insert(const FollowUp& followUp)
{
    Statement statement(m_database,
        "INSERT INTO follow_up (caller, state, cause, finding, action, department, review_day, author, "
        "created_at, changed_at, done_at, version) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");
    bindFollowUp(statement, followUp);
    statement.run();
    const FollowUpId id(m_database.lastInsertId());
    insertOrders(id, 0, followUp.orders);
    return id;
}

void FollowUpRows::update(const FollowUp& followUp)
{
    Statement statement(m_database,
        "UPDATE follow_up SET caller = ?1, state = ?2, cause = ?3, finding = ?4, action = ?5, "
        "department = ?6, review_day = ?7, author = ?8, created_at = ?9, changed_at = ?10, done_at = ?11, "
        "version = ?12 WHERE id = ?13");
    bindFollowUp(statement, followUp);
    statement.bind(13, followUp.id.value).run();
}

void FollowUpRows::insertOrders(FollowUpId id, size_t firstNumber, std::span<const OrderReference> orders)
{
    Statement statement(m_database,
        std::string("INSERT INTO follow_up_order (").append(orderColumns).append(") VALUES (?,?,?,?,?,?,?)"));
    for (const OrderReference& order : orders) {
        statement.bind(1, id.value).bind(2, static_cast<qint64>(firstNumber++)).bindText(3, order.orderId);
        statement.bind(4, static_cast<qint64>(order.orderKey)).bindText(5, order.caller);
        statement.bind(6, order.time.time.seconds).bind(7, qint64(order.time.hasSeconds ? 1 : 0)).run();
    }
}

void FollowUpRows::removeOrders(FollowUpId id)
{
    Statement(m_database, "DELETE FROM follow_up_order WHERE follow_up = ?1").bind(1, id.value).run();
}

std::optional<FollowUp> FollowUpRows::read(FollowUpId id)
{
    Statement statement(m_database, select(followUpColumns, "follow_up WHERE id = ?1"));
    if (!statement.bind(1, id.value).step())
        return std::nullopt;
    FollowUp followUp = followUpOf(statement);
    Statement orders(
        m_database, select(orderColumns, "follow_up_order WHERE follow_up = ?1 ORDER BY number"));
    orders.bind(1, id.value);
    while (orders.step())
        followUp.orders.push_back(referenceOf(orders));
    return followUp;
}

std::vector<FollowUp> FollowUpRows::all()
{
    std::vector<FollowUp> followUps;
    std::unordered_map<qint64, size_t> places;
    Statement statement(m_database, select(followUpColumns, "follow_up ORDER BY id"));
    while (statement.step()) {
        followUps.push_back(followUpOf(statement));
        places.emplace(statement.integer(0), followUps.size() - 1);
    }
    Statement orders(m_database, select(orderColumns, "follow_up_order ORDER BY follow_up, number"));
    while (orders.step())
        if (const auto place = places.find(orders.integer(0)); place != places.end())
            followUps[place->second].orders.push_back(referenceOf(orders));
    return followUps;
}

void FollowUpRows::add(const FollowUpChange& change)
{
    Statement statement(m_database,
        "INSERT INTO follow_up_change (follow_up, kind, field, old_value, new_value, author, at, until, "
        "operation, called_at) VALUES (?,?,?,?,?,?,?,?,?,?)");
    statement.bind(1, change.followUp.value).bind(2, static_cast<qint64>(change.kind));
    statement.bind(3, static_cast<qint64>(change.field)).bindText(4, change.from).bindText(5, change.to);
    statement.bindText(6, change.author).bind(7, change.at.seconds).bind(8, change.until.seconds);
    statement.bind(9, change.operation ? std::optional(change.operation->value) : std::nullopt);
    statement.bind(10, secondsOf(change.calledAt)).run();
}

void FollowUpRows::extend(const FollowUpChange& change)
{
    Statement statement(m_database, "UPDATE follow_up_change SET new_value = ?2, until = ?3 WHERE id = ?1");
    statement.bind(1, change.id.value).bindText(2, change.to).bind(3, change.until.seconds).run();
}

void FollowUpRows::rewrite(const FollowUpChange& change)
{
    Statement statement(
        m_database, "UPDATE follow_up_change SET old_value = ?2, new_value = ?3 WHERE id = ?1");
    statement.bind(1, change.id.value).bindText(2, change.from).bindText(3, change.to).run();
}

std::optional<FollowUpChange> FollowUpRows::newest(FollowUpId id)
{
    Statement statement(
        m_database, select(changeColumns, "follow_up_change WHERE follow_up = ?1 ORDER BY id DESC LIMIT 1"));
    statement.bind(1, id.value);
    std::vector<FollowUpChange> found = changes(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<FollowUpChange> FollowUpRows::ofFollowUp(FollowUpId id)
{
    Statement statement(
        m_database, select(changeColumns, "follow_up_change WHERE follow_up = ?1 ORDER BY id"));
    return changes(statement.bind(1, id.value));
}

std::vector<FollowUpChange> FollowUpRows::ofOperation(OperationId id, ChangeKind kind)
{
    Statement statement(
        m_database, select(changeColumns, "follow_up_change WHERE operation = ?1 AND kind = ?2 ORDER BY id"));
    return changes(statement.bind(1, id.value).bind(2, static_cast<qint64>(kind)));
}

std::vector<FollowUpChange> FollowUpRows::allChanges()
{
    Statement statement(m_database, select(changeColumns, "follow_up_change ORDER BY id"));
    return changes(statement);
}

std::map<FollowUpId, Timestamp> FollowUpRows::lastCameBack()
{
    Statement statement(m_database,
        "SELECT follow_up, called_at FROM follow_up_change WHERE kind = ?1 AND called_at IS NOT NULL ORDER BY id");
    statement.bind(1, static_cast<qint64>(ChangeKind::CameBack));
    std::map<FollowUpId, Timestamp> found;
    while (statement.step())
        found[FollowUpId(statement.integer(0))] = {statement.integer(1)};
    return found;
}

std::vector<FollowUpChange> FollowUpRows::changes(Statement& statement)
{
    std::vector<FollowUpChange> found;
    while (statement.step()) {
        FollowUpChange& change = found.emplace_back();
        change.id = ChangeId(statement.integer(0));
        change.followUp = FollowUpId(statement.integer(1));
        change.kind = bounded(statement.integer(2), ChangeKind::FilledBack);
        change.field = bounded(statement.integer(3), FollowUpField::Whole);
        change.from = statement.text(4);
        change.to = statement.text(5);
        change.author = statement.text(6);
        change.at = {statement.integer(7)};
        change.until = {statement.integer(8)};
        if (const auto operation = statement.optionalInteger(9))
            change.operation = OperationId(*operation);
        change.calledAt = timeOf(statement.optionalInteger(10));
    }
    return found;
}

} // namespace redial
