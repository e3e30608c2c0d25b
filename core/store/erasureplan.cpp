#include "core/store/erasureplan.h"

#include "core/store/database.h"
#include "core/store/followuprows.h"
#include "core/store/orderrecord.h"
#include "core/store/settingstore.h"
#include "core/store/versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

constexpr size_t shortestMention = 7;

bool isNumberPart(char c)
{
    return c >= '0' && c <= '9';
}

/// Stars over `key` wherever it stands, not within a longer number. The length stays.
bool star(std::string& text, std::string_view key)
{
    bool found = false;
    for (size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + key.size())) {
        const bool isInside = (at > 0 && isNumberPart(text[at - 1]) && isNumberPart(key.front()))
            || (at + key.size() < text.size() && isNumberPart(text[at + key.size()])
                && isNumberPart(key.back()));
        if (isInside)
            continue;
        text.replace(at, key.size(), key.size(), '*');
        found = true;
    }
    return found;
}

/// In a row's content every text comes with its length before it: a byte that may look like a digit.
bool starAnywhere(std::string& content, std::string_view key)
{
    bool found = false;
    for (size_t at = content.find(key); at != std::string::npos; at = content.find(key, at + key.size())) {
        content.replace(at, key.size(), key.size(), '*');
        found = true;
    }
    return found;
}

/// A "0" or "无" in the column of identity numbers stands in everybody's texts.
std::vector<std::string> mentionable(
    std::span<const std::string> keys, std::span<const std::string> persons = {})
{
    std::vector<std::string> result(keys.begin(), keys.end());
    result.insert(result.end(), persons.begin(), persons.end());
    std::erase_if(result, [](const std::string& key) { return key.size() < shortestMention; });
    return result;
}

QJsonValue without(const QJsonValue& value, const std::unordered_set<std::string>& keys,
    std::span<const std::string> numbers)
{
    if (value.isString()) {
        std::string text = value.toString().toStdString();
        bool found = false;
        for (const std::string& number : numbers)
            found = star(text, number) || found;
        return found ? QJsonValue(QString::fromStdString(text)) : value;
    }
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue& one : value.toArray())
            if (!keys.contains(one[leftOpenCaller].toString().toStdString()))
                kept.append(without(one, keys, numbers));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = without(member.value(), keys, numbers);
    return object;
}

} // namespace

void ErasurePlan::chooseCallers(std::span<const std::string> keys)
{
    Statement callers(m_database, "SELECT id, key FROM caller");
    while (callers.step())
        if (std::find(keys.begin(), keys.end(), callers.text(1)) != keys.end())
            m_callers.insert(callers.integer(0));
}

Result<void> ErasurePlan::make(Progress& progress)
{
    std::unordered_map<qint64, std::vector<qint64>> neighbours; // versions of one order
    std::unordered_map<qint64, qint64> personOf;
    std::vector<qint64> open;
    std::unordered_set<qint64> seen;
    bool goOn = true;
    qint64 rows = 0;
    const Result<std::vector<qint64>> hidden = scanVersions(
        m_database, "id, batch, replaces, time, caller, person",
        [&] {
            neighbours.clear();
            open.clear();
            seen.clear();
            personOf.clear();
        },
        [&](const Statement& row) {
            const qint64 id = row.integer(0);
            const qint64 replaces = row.integer(2);
            if (replaces != 0) {
                neighbours[id].push_back(replaces);
                neighbours[replaces].push_back(id);
            }
            const bool isChosen =
                m_before ? row.integer(3) < m_before->seconds : m_callers.contains(row.integer(4));
            if (isChosen)
                open.push_back(id);
            if (isChosen && row.integer(5) != 0)
                personOf[id] = row.integer(5);
            seen.insert(id);
            goOn = ++rows % 32768 != 0 || progress.advance(rows, 0);
            return goOn;
        });
    if (!hidden)
        return hidden.error();
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    m_versions.insert(open.begin(), open.end());
    while (!open.empty()) {
        const auto found = neighbours.find(open.back());
        open.pop_back();
        if (found == neighbours.end())
            continue;
        for (const qint64 other : found->second)
            if (m_versions.insert(other).second)
                open.push_back(other);
    }
    m_visible = std::ranges::count_if(m_versions, [&](qint64 id) {
        return seen.contains(id) && !std::binary_search(hidden->begin(), hidden->end(), id);
    });
    std::unordered_set<qint64> persons;
    for (const auto& [order, person] : personOf)
        persons.insert(person);
    Statement word(m_database, "SELECT text FROM word WHERE id = ?1");
    for (const qint64 person : persons) {
        if (word.bind(1, person).step())
            m_persons.emplace_back(word.text(0));
        word.reset();
    }
    return m_database.check();
}

void ErasurePlan::removeOrders()
{
    Statement order(m_database, "DELETE FROM orders WHERE id = ?1");
    Statement row(m_database, "DELETE FROM order_row WHERE id = ?1");
    for (const qint64 id : m_versions) {
        order.bind(1, id).run();
        row.bind(1, id).run();
    }
    std::vector<qint64> sightings;
    Statement read(m_database, "SELECT id, version FROM sighting");
    while (read.step())
        if (m_versions.contains(read.integer(1)))
            sightings.push_back(read.integer(0));
    Statement sighting(m_database, "DELETE FROM sighting WHERE id = ?1");
    for (const qint64 id : sightings)
        sighting.bind(1, id).run();
    removeUnused();
}

void ErasurePlan::removeUnused()
{
    std::unordered_set<qint64> words, callers;
    Statement read(m_database, std::string("SELECT ").append(OrderRecord::columns).append(" FROM orders"));
    OrderRecord order;
    while (read.step()) {
        order.read(read);
        callers.insert(order.caller);
        words.insert(order.words.begin(), order.words.end());
    }
    const auto unused = [&](const char* sql, const std::unordered_set<qint64>& used) {
        std::vector<qint64> ids;
        Statement all(m_database, sql);
        while (all.step())
            if (!used.contains(all.integer(0)))
                ids.push_back(all.integer(0));
        return ids;
    };
    Statement word(m_database, "DELETE FROM word WHERE id = ?1");
    for (const qint64 id : unused("SELECT id FROM word", words))
        word.bind(1, id).run();
    Statement key(m_database, "SELECT key FROM caller WHERE id = ?1");
    Statement caller(m_database, "DELETE FROM caller WHERE id = ?1");
    for (const qint64 id : unused("SELECT id FROM caller", callers)) {
        if (key.bind(1, id).step())
            m_goneCallers.emplace_back(key.text(0));
        key.reset();
        caller.bind(1, id).run();
    }
}

void ErasurePlan::cutCoverage(Timestamp limit)
{
    Statement whole(m_database,
        "UPDATE source SET covered_from = NULL, covered_to = NULL, complete_from = NULL, complete_to = NULL "
        "WHERE coalesce(complete_to, covered_to) < ?1");
    whole.bind(1, limit.seconds).run();
    Statement part(m_database,
        "UPDATE source SET covered_from = max(covered_from, ?1), complete_from = max(complete_from, ?1) "
        "WHERE covered_from < ?1 OR complete_from < ?1");
    part.bind(1, limit.seconds).run();
}

qint64 ErasurePlan::removeRejectsOf(std::span<const std::string> keys)
{
    const std::vector<std::string> numbers = mentionable(keys, m_persons);
    std::vector<std::pair<qint64, qint64>> chosen;
    Statement read(m_database, "SELECT batch, number, value, keys FROM reject");
    while (read.step()) {
        const std::string listed = '\n' + std::string(read.text(3)) + '\n';
        const bool isTheirs = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
            return listed.find('\n' + key + '\n') != std::string::npos;
        }) || std::any_of(numbers.begin(), numbers.end(), [&](const std::string& number) {
            return read.text(2).find(number) != std::string_view::npos
                || listed.find(number) != std::string::npos;
        });
        if (isTheirs)
            chosen.emplace_back(read.integer(0), read.integer(1));
    }
    Statement remove(m_database, "DELETE FROM reject WHERE batch = ?1 AND number = ?2");
    for (const auto& [batch, number] : chosen)
        remove.bind(1, batch).bind(2, number).run();
    return std::ssize(chosen);
}

qint64 ErasurePlan::removeRejectsBefore(Timestamp limit)
{
    Statement remove(m_database,
        "DELETE FROM reject WHERE (batch, source) IN (SELECT batch, number FROM source "
        "WHERE coalesce(covered_to, complete_to) < ?1)");
    remove.bind(1, limit.seconds).run();
    return m_database.changes();
}

qint64 ErasurePlan::starMentions(std::span<const std::string> keys)
{
    const std::vector<std::string> numbers = mentionable(keys);
    if (numbers.empty())
        return 0;
    qint64 count = starRows(numbers);
    const auto starAll = [&](std::initializer_list<std::string*> texts) {
        bool found = false;
        for (std::string* text : texts)
            for (const std::string& number : numbers)
                found = star(*text, number) || found;
        return found;
    };
    FollowUpRows rows(m_database);
    for (FollowUp& one : rows.all()) {
        if (!starAll({&one.cause, &one.finding, &one.action, &one.department}))
            continue;
        rows.update(one);
        ++count;
    }
    for (FollowUpChange& change : rows.allChanges())
        if (starAll({&change.from, &change.to}))
            rows.rewrite(change);
    return count;
}

qint64 ErasurePlan::starRows(std::span<const std::string> keys)
{
    std::vector<std::pair<qint64, std::string>> changed;
    Statement read(m_database, "SELECT id, content FROM order_row");
    while (read.step()) {
        if (m_versions.contains(read.integer(0)))
            continue;
        const std::string_view content = read.blob(1);
        for (const std::string& key : keys) {
            if (content.find(key) == std::string_view::npos)
                continue;
            if (changed.empty() || changed.back().first != read.integer(0))
                changed.emplace_back(read.integer(0), std::string(content));
            starAnywhere(changed.back().second, key);
        }
    }
    Statement write(m_database, "UPDATE order_row SET content = ?2 WHERE id = ?1");
    for (const auto& [id, content] : changed)
        write.bind(1, id).bindBlob(2, content).run();
    return std::ssize(changed);
}

void ErasurePlan::forgetInLeftOpen(std::span<const std::string> keys, Mentions mentions)
{
    if (keys.empty())
        return;
    const std::unordered_set<std::string> gone(keys.begin(), keys.end());
    std::vector<std::string> numbers;
    if (mentions == Mentions::Star) {
        numbers = mentionable(keys, m_persons);
    }
    SettingStore settings(m_database);
    for (const auto& [name, stored] : settings.settingsFrom(leftOpenPrefix)) {
        const QJsonDocument before = QJsonDocument::fromJson(stored);
        const QJsonObject after = without(before.object(), gone, numbers).toObject();
        // Nobody reads what is no such document; it may hold the number all the same.
        if (!before.isObject() || before.object() != after)
            settings.putSetting(name, QJsonDocument(after).toJson(QJsonDocument::Compact));
    }
}

qint64 ErasurePlan::removeFollowUps(
    FunctionRef<bool(const OrderReference&)> isGone, FunctionRef<bool(const FollowUp&)> isChosen)
{
    qint64 count = 0;
    FollowUpRows rows(m_database);
    Statement history(m_database, "DELETE FROM follow_up_change WHERE follow_up = ?1");
    Statement remove(m_database, "DELETE FROM follow_up WHERE id = ?1");
    for (FollowUp& followUp : rows.all()) {
        const bool isTouched =
            std::erase_if(followUp.orders, [&](const OrderReference& one) { return isGone(one); }) > 0;
        if (isTouched || isChosen(followUp))
            rows.removeOrders(followUp.id);
        if (isChosen(followUp)) {
            history.bind(1, followUp.id.value).run();
            remove.bind(1, followUp.id.value).run();
            ++count;
        } else if (isTouched) {
            rows.insertOrders(followUp.id, 0, followUp.orders);
        }
    }
    return count;
}

} // namespace redial
