#pragma once

#include "core/callers/bursts.h"
#include "core/repeat/repeatmatrix.h"

#include <memory>
#include <vector>

namespace redial {

/// The same question without the callers of DOMAIN.md §3: the scheme with them excluded, and its figures.
/// It is a second look beside the scheme in force, which stays as it is.
struct WithoutFrequent {
    std::shared_ptr<const RepeatMatrix> matrix;
    RepeatShare share;
    qint64 callers = 0; ///< left out
};

WithoutFrequent withoutFrequent(const RepeatMatrix& matrix, const std::vector<Burst>& bursts);

} // namespace redial
