#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace redial::bench {

/// Median seconds of `runs` runs after one to warm up: these machines are noisy.
template <typename Work> double medianSeconds(int runs, Work work)
{
    std::vector<double> seconds;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (run > 0)
            seconds.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
    std::nth_element(seconds.begin(), seconds.begin() + runs / 2, seconds.end());
    return seconds[static_cast<size_t>(runs) / 2];
}

} // namespace redial::bench
