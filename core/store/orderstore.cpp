#include "core/store/orderstore.h"

#include "core/intake/addresstext.h"
#include "core/store/versions.h"

#include <algorithm>
#include <unordered_set>

namespace redial {

size_t textBytes(const StoredOrder& order)
{
    size_t bytes = order.fields.title.size() + order.fields.content.size() + order.fields.address.size();
    for (const auto& [header, text] : order.extras)
        bytes += header.size() + text.size();
    return bytes;
}

OrderStore::OrderStore(Database& database)
    : m_database(database)
    , m_texts(database)
    , m_layouts(database)
    , m_order(
          database, std::string("SELECT ").append(OrderRecord::columns).append(" FROM orders WHERE id = ?1"))
    , m_content(database, "SELECT content FROM order_row WHERE id = ?1")
    , m_layout(database, "SELECT layout FROM orders WHERE id = ?1")
{
}

Result<std::vector<StoredOrder>> OrderStore::orders(std::span<const OrderId> ids)
{
    std::vector<StoredOrder> orders;
    orders.reserve(ids.size());
    const Snapshot snapshot(m_database);
    for (const OrderId id : ids) {
        StoredOrder order;
        if (read(id.value, order))
            orders.push_back(std::move(order));
    }
    if (const Result<void> done = m_database.check(); !done)
        return done.error();
    return orders;
}

Result<void> OrderStore::each(
    std::optional<std::string_view> caller, FunctionRef<bool(const StoredOrder&)> take)
{
    const Result<std::vector<OrderId>> ids = visible(caller);
    if (!ids)
        return ids.error();
    // Whoever takes them may be slow, a pager for example: nobody else waits for that.
    constexpr size_t atOnce = 1000;
    constexpr size_t bytesAtOnce = 8 << 20;
    std::vector<StoredOrder> run;
    for (size_t next = 0; next < ids->size();) {
        run.clear();
        {
            const Snapshot snapshot(m_database);
            for (size_t bytes = 0; next < ids->size() && run.size() < atOnce && bytes < bytesAtOnce; ++next) {
                StoredOrder order;
                if (!read((*ids)[next].value, order))
                    continue;
                bytes += textBytes(order);
                run.push_back(std::move(order));
            }
        }
        if (const Result<void> done = m_database.check(); !done)
            return done;
        for (const StoredOrder& order : run)
            if (!take(order))
                return {};
    }
    return {};
}

Result<std::vector<OrderId>> OrderStore::visible(std::optional<std::string_view> caller)
{
    std::unordered_set<qint64> callers; // a key may be there whole and, as the same text, masked
    if (caller) {
        Statement statement(m_database, "SELECT id FROM caller WHERE key = ?1");
        statement.bindText(1, *caller);
        while (statement.step())
            callers.insert(statement.integer(0));
    }
    std::vector<OrderId> ids;
    const Result<std::vector<qint64>> hidden = scanVersions(
        m_database, "id, batch, replaces, caller", [&] { ids.clear(); },
        [&](const Statement& row) {
            if (!caller || callers.contains(row.integer(3)))
                ids.emplace_back(row.integer(0));
            return true;
        });
    if (!hidden)
        return hidden.error();
    std::erase_if(
        ids, [&](OrderId id) { return std::binary_search(hidden->begin(), hidden->end(), id.value); });
    return ids;
}

Result<void> OrderStore::eachEvidence(FunctionRef<bool(const PersonEvidence&)> take, Progress& progress)
{
    struct Numbers {
        qint64 id = 0;
        qint64 caller = 0;
        qint64 person = 0;
        qint64 category = 0;
    };
    std::vector<Numbers> orders;
    bool goOn = true;
    const Result<std::vector<qint64>> hidden = scanVersions(
        m_database, "id, batch, replaces, caller, person, category", [&] { orders.clear(); },
        [&](const Statement& row) {
            if (row.integer(3) != 0)
                orders.push_back({row.integer(0), row.integer(3), row.integer(4), row.integer(5)});
            goOn = orders.size() % 32768 != 0 || progress.advance(0, 0);
            return goOn;
        });
    if (!hidden)
        return hidden.error();
    std::erase_if(orders,
        [&](const Numbers& one) { return std::binary_search(hidden->begin(), hidden->end(), one.id); });
    const quint64 addressTag = *contentTagOf(Field::Address);
    const quint64 titleTag = *contentTagOf(Field::Title);
    auto next = orders.begin();
    bool isWanted = true;
    const Result<void> read = scanById(m_database, "order_row", "id, content", [&](const Statement& row) {
        const qint64 id = row.integer(0);
        while (next != orders.end() && next->id < id)
            ++next;
        goOn = goOn && (id % 32768 != 0 || progress.advance(next - orders.begin(), std::ssize(orders)));
        if (next == orders.end() || next->id != id)
            return goOn && next != orders.end();
        const std::string address = normalisedAddress(contentText(row.blob(1), addressTag));
        const std::string_view title = contentText(row.blob(1), titleTag);
        const std::string_view person = m_texts.word(next->person);
        if (person.empty() && address.empty() && title.empty())
            return goOn;
        std::string category(m_texts.word(next->category));
        std::replace(category.begin(), category.end(), categorySeparator, '/');
        isWanted = take({OrderId(id), m_texts.caller(next->caller).key, person, address, title, category});
        return goOn && isWanted;
    });
    if (!goOn)
        return Error{ErrorCode::Cancelled, {}, {}};
    return read;
}

Result<std::vector<std::string>> OrderStore::extraHeaders(
    size_t count, FunctionRef<OrderId(size_t place)> orderAt, Progress& progress)
{
    constexpr size_t atOnce = 1000;
    Seen seen;
    for (size_t begin = 0; begin < count; begin += atOnce) {
        if (!progress.advance(static_cast<qint64>(begin), static_cast<qint64>(count)))
            return Error{ErrorCode::Cancelled, {}, {}};
        const Snapshot snapshot(m_database);
        for (size_t place = begin; place < std::min(begin + atOnce, count); ++place)
            readExtras(orderAt(place).value, seen);
    }
    if (const Result<void> done = m_database.check(); !done)
        return done.error();
    std::vector<std::string> headers;
    for (const auto& [id, columns] : seen) {
        const Layout& layout = m_layouts.layout(id);
        for (size_t column = 0; column < layout.size(); ++column)
            if (columns[column]
                && std::find(headers.begin(), headers.end(), layout[column].header) == headers.end())
                headers.push_back(layout[column].header);
    }
    return headers;
}

void OrderStore::readExtras(qint64 id, Seen& seen)
{
    m_layout.bind(1, id);
    const qint64 layout = m_layout.step() ? m_layout.integer(0) : 0;
    m_layout.reset();
    const auto [columns, isNew] = seen.try_emplace(layout);
    if (isNew)
        columns->second.resize(m_layouts.layout(layout).size());
    m_content.bind(1, id);
    if (m_content.step())
        markExtras(m_content.blob(0), columns->second);
    m_content.reset();
}

bool OrderStore::read(qint64 id, StoredOrder& order)
{
    OrderRecord record;
    m_order.bind(1, id);
    if (!m_order.step())
        return false;
    record.read(m_order);
    m_order.reset();
    m_content.bind(1, id);
    if (m_content.step())
        record.content = m_content.blob(0);
    m_content.reset();
    std::vector<ExtraValue> extras;
    order.id = OrderId(record.id);
    order.batch = BatchId(record.batch);
    order.fields = fieldsOf(record, m_texts, extras);
    const Layout& layout = m_layouts.layout(record.layout);
    for (ExtraValue& extra : extras) {
        std::string header = extra.column < layout.size() ? layout[extra.column].header : std::string();
        order.extras.emplace_back(std::move(header), std::move(extra.text));
    }
    return true;
}

} // namespace redial
