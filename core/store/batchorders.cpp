#include "core/store/batchorders.h"

#include "core/store/database.h"
#include "core/store/versions.h"

#include <unordered_set>

namespace redial {

namespace {

constexpr qint64 maskedQuality = 2; // as the schema has it

std::unordered_set<qint64> maskedCallers(Database& database)
{
    std::unordered_set<qint64> callers;
    Statement statement(database, "SELECT id FROM caller WHERE quality = ?1");
    statement.bind(1, maskedQuality);
    while (statement.step())
        callers.insert(statement.integer(0));
    return callers;
}

} // namespace

Result<std::vector<OrderId>> batchOrders(Database& database, BatchId batch, BatchPart part)
{
    std::vector<OrderId> orders;
    if (part == BatchPart::Skipped) {
        const Result<void> scanned =
            scanById(database, "sighting", "id, batch, version", [&](const Statement& row) {
                if (row.integer(1) == batch.value)
                    orders.emplace_back(row.integer(2));
                return true;
            });
        if (!scanned)
            return scanned.error();
        return orders;
    }
    const std::unordered_set<qint64> masked =
        part == BatchPart::MaskedCallers ? maskedCallers(database) : std::unordered_set<qint64>();
    const auto belongs = [&](const Statement& row) {
        const qint64 replaces = row.integer(2);
        const qint64 caller = row.integer(3);
        switch (part) {
        case BatchPart::Imported:
            return replaces == 0;
        case BatchPart::Replaced:
            return replaces != 0;
        case BatchPart::WithoutCaller:
            return caller == 0;
        case BatchPart::MaskedCallers:
            return masked.contains(caller);
        case BatchPart::All:
        case BatchPart::Skipped:
            break;
        }
        return true;
    };
    const Result<void> scanned =
        scanById(database, "orders", "id, batch, replaces, caller", [&](const Statement& row) {
            if (row.integer(1) == batch.value && belongs(row))
                orders.emplace_back(row.integer(0));
            return true;
        });
    if (!scanned)
        return scanned.error();
    return orders;
}

} // namespace redial
