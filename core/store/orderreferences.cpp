#include "core/store/orderreferences.h"

#include "core/intake/ordermerge.h"
#include "core/store/database.h"
#include "core/store/orderstore.h"
#include "core/store/versions.h"

#include <algorithm>
#include <unordered_map>

namespace redial {

namespace {

struct Place {
    size_t followUp = 0;
    size_t order = 0;
};

struct Hit {
    qint64 order = 0;
    Place place;
};

/// References by (what identifies them, minute). With an order id the first number is its key, else the
/// number of the caller.
class Wanted {
public:
    Wanted(Database& database, const std::vector<FollowUp>& followUps) : m_followUps(followUps)
    {
        std::unordered_multimap<std::string_view, Place> byCaller;
        for (size_t at = 0; at < followUps.size(); ++at) {
            for (size_t number = 0; number < followUps[at].orders.size(); ++number) {
                const OrderReference& order = followUps[at].orders[number];
                if (order.orderId.empty())
                    byCaller.emplace(order.caller, Place{at, number});
                else
                    m_byOrder.emplace(slot(order.orderKey, order.time.time.seconds), Place{at, number});
            }
        }
        if (byCaller.empty())
            return;
        Statement callers(database, "SELECT id, key FROM caller");
        while (callers.step()) {
            const auto [begin, end] = byCaller.equal_range(callers.text(1));
            for (auto one = begin; one != end; ++one)
                m_byCaller.emplace(
                    slot(static_cast<quint64>(callers.integer(0)), at(one->second).time.time.seconds),
                    one->second);
        }
    }

    static constexpr const char* columns = "id, batch, replaces, time, caller, minute_only, order_key";
    void take(const Statement& row, std::vector<Hit>& hits) const
    {
        const SourceTime time{{row.integer(3)}, !(row.integer(5) & MinuteOnly::received)};
        const auto find = [&](const Places& places, qint64 number, bool hasKey) {
            const auto [begin, end] =
                places.equal_range(slot(static_cast<quint64>(number), time.time.seconds));
            for (auto one = begin; one != end; ++one) {
                const OrderReference& order = at(one->second);
                const bool isKey = !hasKey || order.orderKey == static_cast<quint64>(number);
                if (isKey && isSameTime(order.time, time))
                    hits.push_back({row.integer(0), one->second});
            }
        };
        find(m_byOrder, row.integer(6), true);
        if (!m_byCaller.empty())
            find(m_byCaller, row.integer(4), false);
    }

private:
    using Places = std::unordered_multimap<quint64, Place>;
    static quint64 slot(quint64 number, qint64 seconds)
    {
        return (number ^ static_cast<quint64>(seconds / 60) * 0x9E3779B97F4A7C15ULL) * 0xD6E8FEB86659FD93ULL;
    }
    const OrderReference& at(Place place) const { return m_followUps[place.followUp].orders[place.order]; }

    const std::vector<FollowUp>& m_followUps;
    Places m_byOrder;
    Places m_byCaller;
};

} // namespace

Result<std::vector<OrderReference>> referencesTo(Database& database, std::span<const OrderId> orders)
{
    const Result<std::vector<StoredOrder>> stored = OrderStore(database).orders(orders);
    if (!stored)
        return stored.error();
    std::vector<OrderReference> references;
    for (const StoredOrder& order : *stored) {
        const OrderFields& fields = order.fields;
        OrderReference reference{
            fields.orderId, fields.orderId.empty() ? 0 : identityKey(fields), fields.caller, fields.received};
        if (std::find(references.begin(), references.end(), reference) == references.end())
            references.push_back(std::move(reference));
    }
    std::stable_sort(references.begin(), references.end(),
        [](const OrderReference& a, const OrderReference& b) { return a.time.time < b.time.time; });
    return references;
}

Result<std::vector<ResolvedFollowUp>> resolve(
    Database& database, std::vector<FollowUp> followUps, Progress& progress)
{
    std::vector<Hit> hits;
    if (!followUps.empty()) {
        const Wanted wanted(database, followUps);
        bool goOn = true;
        qint64 rows = 0;
        const Result<std::vector<qint64>> hidden = scanVersions(
            database, Wanted::columns, [&] { hits.clear(); },
            [&](const Statement& row) {
                wanted.take(row, hits);
                goOn = ++rows % 32768 != 0 || progress.advance(rows, 0);
                return goOn;
            });
        if (!hidden)
            return hidden.error();
        if (!goOn)
            return Error{ErrorCode::Cancelled, {}, {}};
        std::erase_if(hits,
            [&](const Hit& hit) { return std::binary_search(hidden->begin(), hidden->end(), hit.order); });
    }
    std::vector<ResolvedFollowUp> resolved;
    std::vector<std::vector<bool>> found;
    for (FollowUp& followUp : followUps) {
        found.emplace_back(followUp.orders.size());
        resolved.push_back({std::move(followUp), {}, 0, {}});
    }
    for (const Hit& hit : hits) {
        resolved[hit.place.followUp].orders.emplace_back(hit.order);
        found[hit.place.followUp][hit.place.order] = true;
    }
    for (size_t at = 0; at < resolved.size(); ++at) {
        std::vector<OrderId>& orders = resolved[at].orders;
        std::sort(orders.begin(), orders.end());
        orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
        resolved[at].missing = std::count(found[at].begin(), found[at].end(), false);
    }
    return resolved;
}

} // namespace redial
