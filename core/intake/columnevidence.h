#pragma once

#include "core/intake/dateorder.h"
#include "core/intake/timeparser.h"
#include "core/tabular/headerfinder.h"

#include <span>
#include <string>
#include <vector>

namespace redial {

/// What the values of a column look like. Shares are of the filled cells, 0…1.
struct ColumnEvidence {
    size_t rows = 0;
    size_t filled = 0;
    std::vector<std::string> distinct; ///< different values in order of appearance
    double filledShare = 0; ///< of the rows
    double distinctShare = 0;
    double times = 0; ///< dates, with or without a clock
    double clocked = 0; ///< of the times, those with a clock other than midnight
    double serials = 0;
    double clocks = 0; ///< times of day without a date, or with one that stands for none; digits such as
                       ///< 80509 and 45352, which can be a serial too, count here and there
    double durations = 0;
    double phones = 0; ///< mobiles and landlines, masked ones too
    double identities = 0; ///< 18 signs, the last a right checksum or masked inside
    double numbers = 0;
    double yesNo = 0;
    double satisfactionWords = 0;
    double typeWords = 0;
    double directionWords = 0;
    double agentWords = 0; ///< 坐席005, 工号…
    double meanLength = 0; ///< bytes
    bool isRunning = false; ///< 1, 2, 3 …
    DateOrder dateOrder = DateOrder::NotNeeded;
    std::string separator; ///< of category paths
    bool isEmpty() const { return filled == 0; }
};

ColumnEvidence examineColumn(std::span<const StoredRow> rows, size_t column, bool dates1904);

} // namespace redial
