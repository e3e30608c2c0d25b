"""Makes wilson.csv beside this file with statsmodels (Debian: python3-statsmodels)."""
import os
import random

import statsmodels
from statsmodels.stats.proportion import proportion_confint

random.seed(5)
cases = [(0, 1), (1, 1), (0, 10), (10, 10), (1, 2), (60, 200), (23, 89), (13693, 58518), (5990, 24913), (304, 570),
         (0, 1000000), (1000000, 1000000), (1, 1000000)]
for _ in range(40):
    n = random.choice([3, 7, 20, 150, 3000, 10**5, 10**7])
    cases.append((random.randint(0, n), n))
lines = [f"# Wilson 95 % intervals by statsmodels {statsmodels.__version__}: proportion_confint(k, n, 0.05, 'wilson');",
         "# made by wilson.py beside this file. Tolerance of the test: 1e-12.",
         "successes,trials,low,high"]
for k, n in cases:
    low, high = proportion_confint(k, n, alpha=0.05, method="wilson")
    lines.append(f"{k},{n},{max(0, low)!r},{min(1, high)!r}")
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "wilson.csv"), "w") as file:
    file.write("\n".join(lines) + "\n")
