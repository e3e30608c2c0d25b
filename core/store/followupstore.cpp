#include "core/store/followupstore.h"

#include "core/store/followuprows.h"
#include "core/store/orderreferences.h"
#include "core/store/settingstore.h"
#include "core/store/workspacefile.h"

#include <QUuid>

#include <algorithm>
#include <set>
#include <map>

namespace redial {

namespace {

const QString markSetting = QStringLiteral("workspace_mark");

Error notFound(FollowUpId id)
{
    return {ErrorCode::FollowUpNotFound, QString::number(id.value), {}};
}

/// What was asked for is not there, unless reading it failed.
Error missing(Database& database, Error error)
{
    const Result<void> read = database.check();
    return read ? error : read.error();
}

FollowUpChange entry(FollowUpId id, ChangeKind kind, FollowUpField field, const Stamp& stamp)
{
    FollowUpChange change;
    change.followUp = id;
    change.kind = kind;
    change.field = field;
    change.author = stamp.author;
    change.at = change.until = stamp.at;
    return change;
}

/// Writes `after` in the place of `before` with its history entries; false when they are equal.
bool write(FollowUpRows& rows, const FollowUp& before, FollowUp after, ChangeKind kind, const Stamp& stamp,
    std::optional<OperationId> operation = {}, std::optional<Timestamp> calledAt = {})
{
    std::vector<FollowUpChange> changes = changesBetween(before, after, kind, stamp);
    if (changes.empty())
        return false;
    after.version = before.version + 1;
    rows.update(after);
    if (kind == ChangeKind::Edited && changes.size() == 1) {
        std::optional<FollowUpChange> last = rows.newest(before.id);
        if (last && mayExtend(*last, changes.front().field, changes.front().to, stamp)) {
            last->to = changes.front().to;
            last->until = stamp.at;
            rows.extend(*last);
            return true;
        }
    }
    for (FollowUpChange& change : changes) {
        change.operation = operation;
        change.calledAt = calledAt;
        rows.add(change);
    }
    return true;
}

/// A new follow-up with its first history entries.
FollowUp insert(FollowUpRows& rows, std::string_view caller, std::vector<OrderReference> references,
    const FollowUpEdit& first, const Stamp& stamp, std::optional<OperationId> operation = {})
{
    FollowUp followUp;
    followUp.caller = caller;
    followUp.orders = std::move(references);
    followUp.createdAt = followUp.changedAt = stamp.at;
    followUp.author = stamp.author;
    FollowUp filled = edited(followUp, first, stamp);
    followUp.id = rows.insert(filled);
    FollowUpChange created = entry(followUp.id, ChangeKind::Created, FollowUpField::Whole, stamp);
    created.to = fieldValue(followUp, FollowUpField::Orders);
    created.operation = operation;
    rows.add(created);
    for (const FollowUpChange& change : changesBetween(followUp, filled, ChangeKind::Edited, stamp))
        rows.add(change);
    filled.id = followUp.id;
    return filled;
}

/// When it was last set to done, but for `operation` and what was taken back before.
std::optional<Timestamp> doneBut(FollowUpRows& rows, FollowUpId id, OperationId operation)
{
    FollowUp done;
    done.state = FollowUpState::Done;
    const std::string isDone = fieldValue(done, FollowUpField::State);
    const std::vector<FollowUpChange> changes = rows.ofFollowUp(id);
    std::set<OperationId> takenBack{operation};
    for (const FollowUpChange& change : changes)
        if (change.kind == ChangeKind::TakenBack && change.operation)
            takenBack.insert(*change.operation);
    std::optional<Timestamp> at;
    for (const FollowUpChange& change : changes)
        if (change.field == FollowUpField::State && change.to == isDone
            && !(change.operation && takenBack.contains(*change.operation)))
            at = change.at;
    return at;
}

/// Takes the changes one operation made to a follow-up back; whether all could be.
bool restore(FollowUpRows& rows, const std::optional<FollowUp>& before,
    std::span<const FollowUpChange> changes, OperationId operation, const Stamp& stamp)
{
    FollowUpEdit back;
    bool isWhole = before.has_value();
    for (const FollowUpChange& change : changes) {
        if (before && fieldValue(*before, change.field) == change.to)
            setField(back, change.field, change.from);
        else
            isWhole = false;
    }
    if (before && back != FollowUpEdit()) {
        FollowUp after = edited(*before, back, stamp);
        after.doneAt = doneBut(rows, before->id, operation); // done again as it was, not anew
        write(rows, *before, after, ChangeKind::TakenBack, stamp, operation);
    }
    return isWhole;
}

} // namespace

Result<FollowUp> FollowUpStore::create(
    std::string_view caller, std::span<const OrderId> orders, const FollowUpEdit& first, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    Transaction transaction(database);
    Result<std::vector<OrderReference>> references = referencesTo(database, orders);
    if (!references)
        return references.error();
    if (references->empty())
        return Error{ErrorCode::FollowUpNotFound, {}, QStringLiteral("no orders")};
    FollowUpRows rows(database);
    FollowUp created = insert(rows, caller, *std::move(references), first, stamp);
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return created;
}

Result<FollowUp> FollowUpStore::change(FollowUpId id, const FollowUpEdit& edit, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    FollowUpRows rows(database);
    Transaction transaction(database);
    const std::optional<FollowUp> before = rows.read(id);
    if (!before)
        return missing(database, notFound(id));
    FollowUp after = edited(*before, edit, stamp);
    if (!write(rows, *before, after, ChangeKind::Edited, stamp))
        return *before;
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    after.version = before->version + 1;
    return after;
}

Result<FollowUp> FollowUpStore::addOrders(FollowUpId id, std::span<const OrderId> orders, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    FollowUpRows rows(database);
    Transaction transaction(database);
    const std::optional<FollowUp> before = rows.read(id);
    if (!before)
        return missing(database, notFound(id));
    const Result<std::vector<OrderReference>> references = referencesTo(database, orders);
    if (!references)
        return references.error();
    FollowUp after = edited(*before, {}, stamp);
    for (const OrderReference& one : *references)
        if (std::find(after.orders.begin(), after.orders.end(), one) == after.orders.end())
            after.orders.push_back(one);
    if (after.orders.size() == before->orders.size())
        return *before;
    std::stable_sort(after.orders.begin(), after.orders.end(),
        [](const OrderReference& a, const OrderReference& b) { return a.time.time < b.time.time; });
    after.version = before->version + 1;
    rows.update(after);
    rows.removeOrders(id);
    rows.insertOrders(id, 0, after.orders);
    FollowUpChange added = entry(id, ChangeKind::Edited, FollowUpField::Orders, stamp);
    added.from = fieldValue(*before, FollowUpField::Orders);
    added.to = fieldValue(after, FollowUpField::Orders);
    rows.add(added);
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return after;
}

Result<FollowUpStore::BulkOutcome> FollowUpStore::changeAll(std::span<const FollowUpId> ids,
    const FollowUpEdit& edit, const Stamp& stamp, std::span<const Beginning> beginnings)
{
    const WorkspaceFile::Use database = m_file.use();
    FollowUpRows rows(database);
    Transaction transaction(database);
    Statement operation(database, "INSERT INTO follow_up_operation (at, author) VALUES (?1, ?2)");
    operation.bind(1, stamp.at.seconds).bindText(2, stamp.author).run();
    BulkOutcome outcome{OperationId((*database).lastInsertId()), 0, 0, 0};
    for (const FollowUpId id : ids) {
        const std::optional<FollowUp> before = rows.read(id);
        if (!before)
            return missing(database, notFound(id));
        if (write(rows, *before, edited(*before, edit, stamp), ChangeKind::Bulk, stamp, outcome.operation))
            ++outcome.changed;
    }
    for (const Beginning& one : beginnings) {
        Result<std::vector<OrderReference>> references = referencesTo(database, one.orders);
        if (!references)
            return references.error();
        if (references->empty()) {
            ++outcome.passedOver;
            continue;
        }
        insert(rows, one.caller, *std::move(references), edit, stamp, outcome.operation);
        ++outcome.begun;
    }
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return outcome;
}

Result<FollowUpStore::TakeBackOutcome> FollowUpStore::takeBack(OperationId operation, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    Transaction transaction(database);
    Statement known(database, "SELECT taken_back_at FROM follow_up_operation WHERE id = ?1");
    if (!known.bind(1, operation.value).step())
        return missing(database,
            {ErrorCode::FollowUpNotFound, QString::number(operation.value), QStringLiteral("operation")});
    TakeBackOutcome outcome;
    if (!known.isNull(0))
        return outcome;
    known.reset();
    FollowUpRows rows(database);
    std::map<FollowUpId, std::vector<FollowUpChange>> ofFollowUp;
    for (FollowUpChange& change : rows.ofOperation(operation, ChangeKind::Bulk))
        ofFollowUp[change.followUp].push_back(std::move(change));
    for (const auto& [id, changes] : ofFollowUp)
        ++(restore(rows, rows.read(id), changes, operation, stamp) ? outcome.restored : outcome.kept);
    for (const FollowUpChange& begun : rows.ofOperation(operation, ChangeKind::Created)) {
        const std::optional<FollowUp> before = rows.read(begun.followUp);
        FollowUpEdit noAction;
        noAction.state = FollowUpState::NoAction;
        if (before && before->version == 1)
            write(rows, *before, edited(*before, noAction, stamp), ChangeKind::TakenBack, stamp, operation);
        ++(before && before->version == 1 ? outcome.shelved : outcome.kept);
    }
    Statement mark(database, "UPDATE follow_up_operation SET taken_back_at = ?2 WHERE id = ?1");
    mark.bind(1, operation.value).bind(2, stamp.at.seconds).run();
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return outcome;
}

Result<FollowUp> FollowUpStore::followUp(FollowUpId id) const
{
    const WorkspaceFile::Use database = m_file.use();
    std::optional<FollowUp> found = FollowUpRows(database).read(id);
    if (!found)
        return missing(database, notFound(id));
    return *std::move(found);
}

Result<std::vector<FollowUp>> FollowUpStore::all() const
{
    const WorkspaceFile::Use database = m_file.use();
    std::vector<FollowUp> followUps = FollowUpRows(database).all();
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    return followUps;
}

Result<std::vector<ResolvedFollowUp>> FollowUpStore::resolved(Progress& progress) const
{
    const Result<std::unique_ptr<Database>> database = m_file.connect();
    if (!database)
        return database.error();
    std::vector<FollowUp> followUps = FollowUpRows(**database).all();
    if (const Result<void> read = (*database)->check(); !read)
        return read.error();
    const std::map<FollowUpId, Timestamp> cameBack = FollowUpRows(**database).lastCameBack();
    Result<std::vector<ResolvedFollowUp>> resolved = resolve(**database, std::move(followUps), progress);
    if (resolved)
        for (ResolvedFollowUp& one : *resolved)
            if (const auto found = cameBack.find(one.followUp.id); found != cameBack.end())
                one.lastCameBack = found->second;
    return resolved;
}

Result<std::vector<FollowUpChange>> FollowUpStore::history(FollowUpId id) const
{
    const WorkspaceFile::Use database = m_file.use();
    std::vector<FollowUpChange> changes = FollowUpRows(database).ofFollowUp(id);
    if (changes.empty())
        return missing(database, notFound(id));
    return changes;
}

Result<WaitingCounts> FollowUpStore::waiting(qint64 today) const
{
    const WorkspaceFile::Use database = m_file.use();
    WaitingCounts counts;
    Statement statement(database, "SELECT state, review_day FROM follow_up");
    while (statement.step())
        counts.add(static_cast<FollowUpState>(std::clamp<qint64>(statement.integer(0), 0, 3)),
            statement.optionalInteger(1), today);
    if (const Result<void> read = (*database).check(); !read)
        return read.error();
    return counts;
}

Result<qint64> FollowUpStore::reopen(std::span<const Reopening> reopenings, Timestamp at)
{
    if (reopenings.empty())
        return qint64(0);
    const WorkspaceFile::Use database = m_file.use();
    FollowUpRows rows(database);
    Transaction transaction(database);
    qint64 count = 0;
    for (const Reopening& one : reopenings) {
        const std::optional<FollowUp> before = rows.read(one.followUp);
        if (!before || before->state != FollowUpState::Done || before->doneAt != one.doneAt)
            continue;
        const Stamp stamp{{}, at};
        FollowUpEdit edit;
        edit.state = FollowUpState::ToCheck;
        count +=
            write(rows, *before, edited(*before, edit, stamp), ChangeKind::CameBack, stamp, {}, one.calledAt)
            ? 1
            : 0;
    }
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return count;
}

Result<FollowUpStore::FillBackOutcome> FollowUpStore::fillBack(
    std::span<const FillBack> chosen, const Stamp& stamp)
{
    const WorkspaceFile::Use database = m_file.use();
    FollowUpRows rows(database);
    Transaction transaction(database);
    FillBackOutcome outcome;
    for (const FillBack& row : chosen) {
        const std::optional<FollowUp> before = rows.read(row.followUp);
        if (!before || before->version != row.version)
            outcome.changedMeanwhile.push_back(row.followUp);
        else if (write(rows, *before, edited(*before, row.edit, stamp), ChangeKind::FilledBack, stamp))
            ++outcome.changed;
    }
    if (const Result<void> saved = transaction.commit(); !saved)
        return saved.error();
    return outcome;
}

Result<std::string> FollowUpStore::workspaceMark() const
{
    const WorkspaceFile::Use database = m_file.use();
    SettingStore settings(database);
    const Result<QByteArray> known = settings.setting(markSetting);
    if (!known)
        return known.error();
    if (!known->isEmpty() || m_file.access() == Access::ReadOnly)
        return known->toStdString();
    const QByteArray mark = QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
    if (const Result<void> saved = settings.saveSetting(markSetting, mark); !saved)
        return saved.error();
    return mark.toStdString();
}

} // namespace redial
