#pragma once

#include "core/sample/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// One 镇街 of the made-up district: invented names, so that no real place gets figures that are not its own.
struct SampleRegion {
    std::string_view name;
    std::string_view root; ///< its roads are named after it
    int population = 0;
    bool rural = false;
    /// What is planted there for later comparisons; 1 is ordinary.
    double returnFactor = 1;
    double unresolvedFactor = 1;
    double overdueFactor = 1;
    std::vector<double> topWeights; ///< per head, by Catalogue::tops()
    std::vector<std::string> compounds;
    std::vector<std::string> roads;
    std::vector<std::string> villages;
};

std::vector<SampleRegion> sampleRegions(const Catalogue& catalogue);

} // namespace redial
