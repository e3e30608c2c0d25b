#pragma once

/// The tables of follow-ups row by row, for followupstore.cpp and erasure.cpp. Failures stay in the
/// database given.

#include "core/followups/history.h"

#include <map>

namespace redial {

class Database;
class Statement;

class FollowUpRows {
public:
    explicit FollowUpRows(Database& database) : m_database(database) { }

    FollowUpId insert(const FollowUp& followUp); ///< with its orders
    void update(const FollowUp& followUp); ///< without its orders
    void insertOrders(FollowUpId id, size_t firstNumber, std::span<const OrderReference> orders);
    void removeOrders(FollowUpId id);
    std::optional<FollowUp> read(FollowUpId id);
    std::vector<FollowUp> all(); ///< by number

    void add(const FollowUpChange& change);
    void extend(const FollowUpChange& change); ///< its `to` and `until`
    void rewrite(const FollowUpChange& change); ///< its texts, when data must be deleted by law
    std::optional<FollowUpChange> newest(FollowUpId id);
    std::vector<FollowUpChange> ofFollowUp(FollowUpId id); ///< oldest first
    std::vector<FollowUpChange> ofOperation(OperationId id, ChangeKind kind);
    std::vector<FollowUpChange> allChanges();
    std::map<FollowUpId, Timestamp> lastCameBack(); ///< the call of the newest such entry

private:
    std::vector<FollowUpChange> changes(Statement& statement);

    Database& m_database;
};

} // namespace redial
