#pragma once

/// What erasure.h removes, table by table, within the transaction of its caller. Failures stay in the
/// database given.

#include "core/base/functionref.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/followups/followup.h"

#include <QLatin1String>

#include <unordered_map>
#include <unordered_set>

namespace redial {

class Database;

/// What an import left open is kept in settings of these names (core/imports/leftopen.h), one JSON document
/// for each batch; an object with this member is about the caller named there.
inline constexpr QLatin1String leftOpenPrefix("left_open_");
inline constexpr QLatin1String leftOpenCaller("caller");

class ErasurePlan {
public:
    explicit ErasurePlan(Database& database) : m_database(database) { }

    void chooseCallers(std::span<const std::string> keys);
    void chooseBefore(Timestamp limit) { m_before = limit; }
    /// Finds the versions chosen, and every version that replaces one or was replaced by one: an order goes
    /// whole, also when its number was masked, or its time without seconds, in an earlier version.
    Result<void> make(Progress& progress);

    qint64 visibleOrders() const { return m_visible; }
    /// After removeOrders(): keys of whom no order is left.
    const std::vector<std::string>& goneCallers() const { return m_goneCallers; }

    void removeOrders(); ///< with rows, sightings, and words and callers nobody uses any more
    void cutCoverage(Timestamp limit);
    qint64 removeRejectsOf(std::span<const std::string> keys);
    qint64 removeRejectsBefore(Timestamp limit);
    /// Turns the keys into stars in the rows and follow-ups that stay. Answers in how many.
    qint64 starMentions(std::span<const std::string> keys);
    enum class Mentions { Keep, Star };
    /// Takes what imports left open about these callers; `Star`: their numbers in other texts there as well.
    void forgetInLeftOpen(std::span<const std::string> keys, Mentions mentions);
    /// Takes the orders chosen from all follow-ups, then removes those chosen. Answers how many are removed.
    qint64 removeFollowUps(
        FunctionRef<bool(const OrderReference&)> isGone, FunctionRef<bool(const FollowUp&)> isChosen);

private:
    void removeUnused();
    qint64 starRows(std::span<const std::string> keys);

    Database& m_database;
    std::unordered_set<qint64> m_callers;
    std::optional<Timestamp> m_before;
    std::unordered_set<qint64> m_versions;
    std::vector<std::string> m_persons; ///< identity numbers of the orders that go
    std::vector<std::string> m_goneCallers;
    qint64 m_visible = 0;
};

} // namespace redial
