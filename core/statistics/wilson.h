#pragma once

#include <QtGlobal>

#include <optional>

namespace redial {

/// A range of proportions, 0…1.
struct ProportionInterval {
    double low = 0;
    double high = 1;
};

/// Wilson's score interval at 95 % (z = 1.959963984540054) for `successes` of `trials`, clamped to
/// 0…1; nothing for no trials. E. B. Wilson, JASA 22 (1927), 209–212; DOMAIN.md §2.
std::optional<ProportionInterval> wilsonInterval(qint64 successes, qint64 trials);

} // namespace redial
