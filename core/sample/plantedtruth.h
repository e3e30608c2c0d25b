#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace redial {

/// What was planted in a sample, so that an analysis can be judged on finding it. Names and keys are
/// written as in the rows, caller keys normalised. `orders` and the like are counts of what the rows
/// really hold. Ordinary matters bring some callers back three times in a day too: a burst that is not
/// listed here is no false alarm by that alone; an innocent's would be.
struct PlantedTruth {
    quint64 seed = 0;
    qint64 orders = 0;
    Timestamp first; ///< 00:00:00 of the first day
    Timestamp last; ///< 23:59:59 of the last day: what is due later is still open

    struct Agent {
        std::string name;
        std::string shift;
        bool desk = false;
        double returnFactor = 1; ///< 1 is average; callers return so many times as often
        std::string firstDay;
        std::string lastDay;
        qint64 orders = 0;
        qint64 returned = 0; ///< orders whose matter brought the caller back
    };
    std::vector<Agent> agents;

    struct Weakness {
        std::string agent;
        std::string category; ///< path to the second level
        double factor = 1;
    };
    std::vector<Weakness> weaknesses;

    struct Category {
        std::string path;
        double returnRate = 0; ///< of an average agent, in an ordinary region, first call of a matter
        double medianHours = 0; ///< planted
        std::string influence; ///< of the agent: "none", "usual", "strong"
        qint64 orders = 0;
        qint64 returned = 0;
        double seenMedianHours = 0; ///< of the returns in the rows; night calls wait for the morning
    };
    std::vector<Category> categories;

    struct Flow {
        std::string from;
        std::string to;
        double share = 0; ///< of the callers who return
    };
    std::vector<Flow> flows;

    struct Region {
        std::string name;
        int population = 0;
        double returnFactor = 1;
        double unresolvedFactor = 1;
        double overdueFactor = 1;
        qint64 orders = 0;
    };
    std::vector<Region> regions;

    struct Burst {
        Timestamp first;
        Timestamp last;
        int calls = 0;
    };
    struct SerialCaller {
        std::string key;
        std::string category;
        std::vector<Burst> bursts; ///< each at least 3 calls within 24 hours
    };
    std::vector<SerialCaller> serialCallers;

    struct PeriodicCaller {
        std::string key;
        std::string category;
        double periodDays = 0;
        std::vector<Timestamp> times; ///< all calls of this caller
    };
    std::vector<PeriodicCaller> periodicCallers;

    /// Many calls, but at least 30 hours apart and without a rhythm: not to be flagged.
    struct Innocent {
        std::string key;
        int calls = 0;
    };
    std::vector<Innocent> innocents;

    struct Surge {
        std::string category;
        std::string region;
        std::vector<std::string> days;
        int callers = 0; ///< different ones, each with one call before any return
    };
    std::vector<Surge> surges;

    std::string testLine; ///< the centre's own line, empty when there is none
    qint64 testCalls = 0;

    struct Holiday {
        std::string name;
        std::string first;
        std::string last;
    };
    std::vector<Holiday> holidays;
};

/// Indented JSON, members in a fixed order.
QByteArray truthToJson(const PlantedTruth& truth);

} // namespace redial
