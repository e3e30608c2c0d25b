"""Makes periodic.csv beside this file with numpy and scipy (Debian: python3-scipy)."""
import os
import random

import numpy
import scipy
import scipy.stats

random.seed(11)
HOUR = 3600


def visits(times):
    kept = []
    for i, time in enumerate(times):
        if i == 0 or time - times[i - 1] >= HOUR:
            kept.append(time)
    return kept


def draw(case):
    start = 1704067200 + random.randrange(10**6)
    period = random.choice([2, 24, 72, 168, 336]) * HOUR
    jitter = random.choice([0, 0.05, 0.2, 0.33, 0.36, 0.4, 0.7, 1])
    times, now = [], start
    for _ in range(random.randrange(1, 30)):
        times.append(now)
        now += max(1, round(period * (1 + jitter * random.uniform(-1.7, 1.7))))
        if random.random() < 0.15:  # a short second call, sometimes exactly at the limit
            times.append(times[-1] + random.choice([1, 600, 3599, 3600, 3601]))
    return sorted(set(times))


cases = [
    [1704067200 + i * 604800 for i in range(5)],  # four gaps: too few
    [1704067200 + i * 604800 for i in range(6)],  # five
    [1704067200 + i * 3599 for i in range(50)],  # one long visit, chained
    [1704067200 + i * 3600 for i in range(6)],
] + [draw(i) for i in range(200)]
lines = [f"# Rhythm of callers by numpy {numpy.__version__} (mean) and scipy {scipy.__version__} (stats.variation, ddof=1);",
         "# made by periodic.py beside this file. Calls less than an hour apart are merged first, chained, at the",
         "# first one's time; a rhythm has five gaps and a variation of at most 0.35. Tolerance of the test: 1e-9,",
         "# relative. mean and variation are empty for fewer than two gaps.",
         "times,visits,mean,variation,rhythm"]
for times in cases:
    kept = visits(times)
    gaps = numpy.diff(numpy.array(kept, dtype=float))
    mean = variation = ""
    rhythm = "no"
    if len(gaps) >= 2:
        mean = repr(float(numpy.mean(gaps)))
        value = float(scipy.stats.variation(gaps, ddof=1))
        assert abs(value - 0.35) > 1e-6, "too near to the limit to be a fair case"
        variation = repr(value)
        rhythm = "yes" if len(gaps) >= 5 and value <= 0.35 else "no"
    lines.append(f"{' '.join(map(str, times))},{len(kept)},{mean},{variation},{rhythm}")
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "periodic.csv"), "w") as file:
    file.write("\n".join(lines) + "\n")
