#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sample/orderplan.h"

namespace redial {

/// When calls come: the rhythm of year, week and day, and what is called about at which time.
class Rhythm {
public:
    Rhythm(const Catalogue& catalogue, qint64 firstDay, int days);
    /// A second of the period.
    quint32 second(Random& random) const;
    quint32 secondOfDay(int day, Random& random) const; ///< counted from the start of the period
    int leaf(quint32 second, Random& random) const;
    /// 0…1: how much is going on at that hour, beside the busiest.
    double activity(quint32 second) const;
    int days() const { return m_days; }

private:
    qint64 m_firstDay;
    int m_days;
    WeightedChoice m_dayChoice;
    std::vector<DayKind> m_kinds;
    WeightedChoice m_hours[2]; ///< workday, free day
    std::vector<WeightedChoice> m_leavesByDay; ///< at daytime
    std::vector<WeightedChoice> m_leavesByNight; ///< 21 to 6 o'clock
};

/// Makes the plan: first what is planted, then ordinary matters until the number of orders is reached.
/// A matter is one caller's concern: its first call and, with the planted chance, calls that follow.
class OrderPlanner {
public:
    OrderPlanner(const SampleOptions& options, Progress& progress);
    Result<OrderPlan> make();

private:
    friend class Plantings;
    struct Call {
        quint32 second = 0;
        quint32 caller = 0;
        int leaf = 0;
        int region = 0;
        OrderSource source = OrderSource::Matter;
        quint32 previous = PlannedOrder::none;
    };

    bool full() const { return static_cast<qint64>(m_plan.orders.size()) >= m_plan.options.orders; }
    quint32 endSecond() const { return static_cast<quint32>(m_plan.options.days) * 86400U; }
    quint32 newCaller() { return ++m_lastCaller; }
    int regionFor(int leaf) { return m_regionsByTop[static_cast<size_t>(leafAt(leaf).top)].pick(m_random); }
    const SampleLeaf& leafAt(int leaf) const { return m_plan.catalogue.leaves()[static_cast<size_t>(leaf)]; }

    quint32 book(const Call& call); ///< returns the order's place; not when full()
    void runMatter(Call call); ///< books it and what follows from it
    double returnChance(const PlannedOrder& order) const;
    quint32 returnSecond(const PlannedOrder& order);
    int leafOfReturn(int leaf);
    void callBack(quint32 order);
    void ordinaryMatter();
    void invalidCall();
    quint32 ordinaryCaller(int& region);
    void sortByTime();
    void countWhatCame();

    Progress& m_progress;
    Random m_random;
    OrderPlan m_plan;
    Rhythm m_rhythm;
    std::vector<WeightedChoice> m_regionsByTop;
    quint32 m_lastCaller = CallerDirectory::testLine;
    struct Known {
        quint32 caller;
        quint8 region;
    };
    std::vector<Known> m_matters; ///< of ordinary callers, one entry a matter
    std::vector<quint8> m_matterCounts; ///< by caller
};

} // namespace redial
