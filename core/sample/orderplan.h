#pragma once

/// The plan of a sample: who calls when about what, before any of it is put into words.

#include "core/sample/plantedtruth.h"
#include "core/sample/regions.h"
#include "core/sample/roster.h"

#include <string>
#include <vector>

namespace redial {

struct SampleOptions {
    qint64 orders = 50'000; ///< 1 … 50,000,000
    quint64 seed = 1;
    int days = 365; ///< 1 … 3,660
    CivilDate firstDay{2025, 1, 1}; ///< years 1990 … 2090
};

/// Why an order is there.
enum class OrderSource : quint8 { Matter, Serial, Periodic, Innocent, Surge, TestLine, CallBack, Invalid };

struct PlannedOrder {
    static constexpr quint32 none = 0xffffffff;
    quint32 second = 0; ///< from 00:00:00 of the first day
    quint32 caller = 0; ///< 0: the number is not known
    quint32 root = none; ///< the first order of the matter
    quint32 previous = none; ///< the order before it of the same matter
    quint16 agent = 0;
    quint16 leaf = 0;
    quint8 region = 0;
    quint8 rank = 0; ///< 0 for the first call of a matter
    OrderSource source = OrderSource::Matter;
    bool returns = false; ///< an order of the same matter follows
    bool sameNumber = false; ///< booked under the order number of `previous`
};

/// Numbers of callers: 1 and up. What is known of one follows from its number and the seed.
class CallerDirectory {
public:
    explicit CallerDirectory(quint64 seed) : m_seed(seed) { }
    static constexpr quint32 testLine = 1;
    /// Callers up to this number have mobiles that are shown whole (what is planted must be findable).
    void protectUpTo(quint32 caller) { m_protected = caller; }
    bool isMasked(quint32 caller) const;
    bool isLandline(quint32 caller) const;
    /// Normalised; "154****1234" for masked ones. Prefixes and area code are ones no operator has
    /// been given, so that no number is anybody's.
    std::string key(quint32 caller) const;
    /// 王先生, 李女士
    std::string name(quint32 caller) const;

private:
    int lot(quint32 caller) const; ///< 0 … 9999
    quint64 m_seed;
    quint32 m_protected = testLine;
};

struct OrderPlan {
    SampleOptions options;
    qint64 firstDay = 0; ///< days since 1970-01-01
    Catalogue catalogue;
    std::vector<SampleRegion> regions;
    Roster roster;
    CallerDirectory directory;
    std::vector<PlannedOrder> orders; ///< by time
    PlantedTruth truth;
    qint64 callers = 0; ///< different keys in the rows
    qint64 agents = 0; ///< that answered at least once

    Timestamp time(const PlannedOrder& order) const
    {
        return {firstDay * Timestamp::secondsPerDay + order.second};
    }
};

} // namespace redial
