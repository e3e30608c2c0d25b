"""Makes weeks.json beside this file (Debian: python3-scipy): a second opinion on the well-being index where index.py does
not look. Written from DOMAIN.md alone and on purpose by other means than index.py and the C++:

- percentiles by scipy.stats.mstats.mquantiles, entropy by scipy.stats.entropy, geometric means by scipy.stats.gmean;
- what moved the index by integrating its gradient along the path on which every score goes from before to after at a
  constant rate (arithmetic: a straight line; geometric: straight in logarithms), by quadrature: no closed formula;
- rank ranges by a 64-bit Mersenne Twister of its own, so that the thousand weightings are the very same.

Weeks; a gap that was never imported; a fifth dimension that some regions hardly have; no due times (overdue is missing
everywhere, so two thirds of the weight are the most there is); few ratings; outgoing, nuisance and excluded calls; a window of
48 hours about the same first level.
"""
import json
import math
import os
import random
from datetime import datetime, timedelta

import numpy
from scipy import stats
from scipy.integrate import quad

random.seed(41)
DAY = 86400
EPOCH = datetime(1970, 1, 1)
secs = lambda *d: int((datetime(*d) - EPOCH).total_seconds())
STRETCHES = [(secs(2024, 1, 1), secs(2024, 7, 14)), (secs(2024, 8, 5), secs(2025, 1, 22))]  # [from, to)
REGIONS = {"甲镇": 41000, "乙镇": 23000, "丁街道": None, "戊村": 2000}
TREE = {"安全/消防": "safety", "安全/治安": "safety", "噪音/施工": "comfort", "噪音/邻里": "comfort", "卫生/医院": "health",
        "住房/漏水": "housing", "住房/供暖": "housing", "收入/欠薪": "income", "咨询/政策": None}
DIMENSIONS = ["safety", "comfort", "health", "housing", "income"]
RULES = [["prefix", "安全", "safety"], ["prefix", "噪音", "comfort"], ["prefix", "卫生", "health"], ["prefix", "住房", "housing"],
         ["word", "欠薪", "income"], ["prefix", "咨询", ""]]
LEAST_ORDERS, LEAST_BASE, WINDOW, SEED = 18, 3, 48 * 3600, 77
INDICATORS = 6


def make_orders():
    rows = []
    for begin, end in STRETCHES:
        for _ in range((end - begin) // DAY * 26):
            time = random.randrange(begin, end)
            region = random.choices(list(REGIONS) + [""], [32, 26, 26, 1.5, 2])[0]
            wave = 0.5 + 0.4 * math.sin(time / (50 * DAY) + len(region))
            bad = {"甲镇": 0.5, "乙镇": 0.25}.get(region, 0.35) * (0.5 + wave)
            category = random.choices(list(TREE) + [""], [7, 9, 16, 9, 9, 12, 9 * wave, 8 if region in ("甲镇", "丁街道") else 0.6, 5, 2])[0]
            caller = random.choices(["c%d" % random.randrange(2500), "", "line"], [90, 4, 3])[0]
            resolved = random.choices("yn-", [1 - bad, bad, 0.2])[0]
            rated = random.choices(["good", "bad", ""], [1, bad, 2])[0]
            mark = random.choices(["", "o", "x"], [92, 4, 4])[0]
            rows.append([time, caller, region, category, resolved, rated, mark])
            if caller and random.random() < 0.35 * bad:
                again = time + random.randrange(1, int(1.4 * WINDOW))
                if again < end:
                    rows.append([again, caller, region, category if random.random() < 0.7 else "咨询/政策", "y", "", mark])
    for begin, end in STRETCHES:
        rows += [[begin, "", "甲镇", "", "-", "", ""], [end - 1, "", "甲镇", "", "-", "", ""]]
    return sorted(rows)


ORDERS = make_orders()
monday = lambda t: (EPOCH + timedelta(seconds=t)).date() - timedelta(days=(EPOCH + timedelta(seconds=t)).weekday())
COUNTED = [o for o in ORDERS if o[6] == "" and o[1] != "line"]
first, last = monday(COUNTED[0][0]), monday(COUNTED[-1][0])
ALL_WEEKS = [first + timedelta(weeks=i) for i in range((last - first).days // 7 + 1)]
bounds = lambda w: (secs(w.year, w.month, w.day), secs(w.year, w.month, w.day) + 7 * DAY)
WEEKS = [w for w in ALL_WEEKS if any(b < bounds(w)[1] and bounds(w)[0] < e for b, e in STRETCHES)]
WHOLE = {w: any(b <= bounds(w)[0] and bounds(w)[1] <= e for b, e in STRETCHES) for w in WEEKS}


def base_and_repeated(order):
    time, caller, _, category = order[:4]
    end = next(e for b, e in STRETCHES if b <= time < e) - 1
    if not caller or time + WINDOW > end:
        return False, False
    top = category.split("/")[0]
    back = any(o[1] == caller and o[6] != "o" and 0 < o[0] - time <= WINDOW and top and o[3].split("/")[0] == top
               for o in BY_CALLER[caller])
    return True, back


BY_CALLER = {}
for o in ORDERS:
    BY_CALLER.setdefault(o[1], []).append(o)
FACTS = [(o, monday(o[0]), TREE.get(o[3])) + base_and_repeated(o) for o in COUNTED]
UNITS = [""] + [r for r in REGIONS if sum(o[2] == r for o in COUNTED) >= LEAST_ORDERS]


def cell(unit, week):
    mine = [f for f in FACTS if f[1] == week and (unit == "" or f[0][2] == unit)]
    values = numpy.full((len(DIMENSIONS), INDICATORS), numpy.nan)
    residents = REGIONS.get(unit) if unit else sum(r for r in REGIONS.values() if r)
    for d, name in enumerate(DIMENSIONS):
        those = [f for f in mine if f[2] == name]
        if WHOLE[week] and residents:
            values[d, 0] = sum(REGIONS.get(f[0][2]) is not None for f in those) / residents * 10000
        for i, (of, part) in enumerate([([f for f in those if f[3]], lambda f: f[4]),
                                        ([f for f in those if f[0][4] in "yn"], lambda f: f[0][4] == "n"),
                                        ([f for f in those if f[0][5]], lambda f: f[0][5] == "bad")], 1):
            if len(of) >= LEAST_BASE:
                values[d, i] = numpy.mean([part(f) for f in of])
    return len(mine), values


CELLS = {(u, w): cell(u, w) for u in UNITS for w in WEEKS}
LARGE = {k: n >= LEAST_ORDERS for k, (n, _) in CELLS.items()}


def weighted(scores, weights, coverages, geometric):
    there = ~numpy.isnan(scores) & (weights >= 0)
    coverage = float((weights * coverages)[there].sum() / weights.sum())
    if coverage < 0.5 - 1e-12 or weights[there].sum() == 0:
        return math.nan, coverage
    if geometric:
        return float(stats.gmean(numpy.maximum(scores[there], 1), weights=weights[there])), coverage
    return float(numpy.average(scores[there], weights=weights[there])), coverage


def by_entropy(columns):
    ones = []
    for scores in columns:
        scores = scores[~numpy.isnan(scores)]
        ones.append(1 - stats.entropy(scores) / math.log(len(scores)) if len(scores) > 1 and scores.sum() > 0 else 0)
    ones = numpy.array(ones)
    return ones / ones.sum()


class Twister:
    """MT19937-64 (Nishimura, Matsumoto)."""

    def __init__(self, seed):
        self.state = [seed & (2**64 - 1)]
        for i in range(1, 312):
            self.state.append((6364136223846793005 * (self.state[-1] ^ self.state[-1] >> 62) + i) & (2**64 - 1))
        self.at = 312

    def next(self):
        if self.at == 312:
            for i in range(312):
                x = self.state[i] & 0xFFFFFFFF80000000 | self.state[(i + 1) % 312] & 0x7FFFFFFF
                self.state[i] = self.state[(i + 156) % 312] ^ x >> 1 ^ (0xB5026F5AA96619E9 if x & 1 else 0)
            self.at = 0
        x = self.state[self.at]
        self.at += 1
        x ^= x >> 29 & 0x5555555555555555
        x ^= x << 17 & 0x71D67FFFEDA60000
        x ^= x << 37 & 0xFFF7EEE000000000
        return x ^ x >> 43


def weightings():
    twister = Twister(SEED)
    drawn = numpy.array([[-math.log(((twister.next() >> 11) + 0.5) / 2**53) for _ in DIMENSIONS] for _ in range(1000)])
    return drawn / drawn.sum(axis=1, keepdims=True)


DRAWN = weightings()


def moved(before, after, inner, outer, geometric):
    """Points of each leaf by quadrature along the path between the two, over what both have."""
    d_both = [d for d in range(len(DIMENSIONS)) if not math.isnan(before["dims"][d] + after["dims"][d])]
    points = numpy.full((len(DIMENSIONS), INDICATORS), numpy.nan)
    w = outer[d_both] / outer[d_both].sum()
    b, a = before["dims"], after["dims"]
    for weight, d in zip(w, d_both):
        there = ~numpy.isnan(before["scores"][d]) & ~numpy.isnan(after["scores"][d])
        if not there.any():
            continue
        if geometric:
            lo, hi = max(b[d], 1.0), max(a[d], 1.0)
            path = lambda t: before["index"] ** (1 - t) * after["index"] ** t
            whole = quad(path, 0, 1, epsabs=1e-13)[0] * weight * math.log(hi / lo)
            own = whole / (a[d] - b[d]) if a[d] != b[d] else 0
        else:
            own = weight
        v = inner[d][there] / inner[d][there].sum()
        points[d][there] = own * v * (after["scores"][d] - before["scores"][d])[there]
    return points


def analyse(rule, geometric):
    scores = {}
    lows = numpy.full((len(DIMENSIONS), INDICATORS), numpy.nan)
    highs = lows.copy()
    for d in range(len(DIMENSIONS)):
        for i in range(INDICATORS):
            x = [CELLS[u, w][1][d, i] for u in UNITS[1:] for w in WEEKS if LARGE[u, w]]
            x = [v for v in x if not math.isnan(v)]
            if x:
                lows[d, i], highs[d, i] = stats.mstats.mquantiles(x, [0.05, 0.95], alphap=1, betap=1)
    span = numpy.where(highs > lows, highs - lows, numpy.nan)
    for key, (n, values) in CELLS.items():
        s = 100 * (1 - numpy.clip((values - lows) / span, 0, 1))
        scores[key] = s if LARGE[key] else numpy.full_like(s, numpy.nan)
    region_keys = [(u, w) for u in UNITS[1:] for w in WEEKS if LARGE[u, w]]
    if rule == "entropy":
        inner = numpy.array([by_entropy([numpy.array([scores[k][d, i] for k in region_keys]) for i in range(INDICATORS)])
                             for d in range(len(DIMENSIONS))])
    else:
        inner = numpy.full((len(DIMENSIONS), INDICATORS), 1 / INDICATORS)
    figures = {}
    for key in CELLS:
        dims, coverages = zip(*[weighted(scores[key][d], inner[d], numpy.ones(INDICATORS), False) for d in range(len(DIMENSIONS))])
        figures[key] = {"scores": scores[key], "dims": numpy.array(dims), "coverages": numpy.array(coverages)}
    if rule == "entropy":
        outer = by_entropy([numpy.array([figures[k]["dims"][d] for k in region_keys]) for d in range(len(DIMENSIONS))])
    else:
        outer = numpy.full(len(DIMENSIONS), 1 / len(DIMENSIONS))
    for figure in figures.values():
        figure["index"], figure["coverage"] = weighted(figure["dims"], outer, figure["coverages"], geometric)
    null = lambda v: None if math.isnan(v) else round(float(v), 12)
    out = []
    for w_at, week in enumerate(WEEKS):
        ranked = [u for u in UNITS[1:] if not math.isnan(figures[u, week]["index"])]
        places = {u: [] for u in ranked}
        for draw in DRAWN:
            result = {}
            for u in ranked:
                dims = figures[u, week]["dims"]
                there = ~numpy.isnan(dims)
                if geometric:
                    result[u] = math.exp(float((draw[there] * numpy.log(numpy.maximum(dims[there], 1))).sum() / draw[there].sum()))
                else:
                    result[u] = float((draw[there] * dims[there]).sum() / draw[there].sum())
            for u in ranked:
                places[u].append(1 + sum(other > result[u] for other in result.values()))
        previous = week - timedelta(weeks=1)
        year = week - timedelta(weeks=52)
        for u in UNITS:
            f = figures[u, week]
            one = {"unit": u, "week": w_at, "orders": CELLS[u, week][0], "index": null(f["index"]), "coverage": null(f["coverage"]),
                   "dims": [null(v) for v in f["dims"]], "coverages": [null(v) for v in f["coverages"]],
                   "values": [null(v) for v in CELLS[u, week][1].flatten()],
                   "rank": 1 + sum(figures[o, week]["index"] > f["index"] for o in ranked) if u in ranked else None,
                   "ranks": [min(places[u]), max(places[u])] if u in ranked else None,
                   "previous": WEEKS.index(previous) if previous in WEEKS else None,
                   "year": WEEKS.index(year) if year in WEEKS else None}
            if one["previous"] is not None and None not in (one["index"], null(figures[u, previous]["index"])):
                points = moved(figures[u, previous], f, inner, outer, geometric)
                total = f["index"] - figures[u, previous]["index"]
                one["moved"] = {"total": null(total), "leaves": [null(v) for v in points.flatten()],
                                "coverage": null(total - numpy.nansum(points))}
            out.append(one)
    return {"rule": rule, "geometric": geometric, "inner": [[null(v) for v in row] for row in inner], "outer": [null(v) for v in outer],
            "figures": out}


mark_of = {"y": "y", "n": "n", "-": ""}
result = {"made_by": "weeks.py", "stretches": STRETCHES, "rules": RULES, "dimensions": DIMENSIONS,
          "residents": {k: v for k, v in REGIONS.items() if v}, "least_orders": LEAST_ORDERS, "least_base": LEAST_BASE,
          "seed": SEED, "weeks": [str(w) for w in WEEKS], "units": UNITS[1:],
          "orders": [[o[0], o[1], o[2], o[3], mark_of[o[4]], o[5], 0, False, o[6]] for o in ORDERS],
          "cases": [analyse("equal", True), analyse("entropy", False)]}
indexes = [f for c in result["cases"] for f in c["figures"]]
print(len(ORDERS), "orders,", len(WEEKS), "weeks,", sum(f["index"] is not None for f in indexes), "indexes,",
      sum(f["index"] is None and f["orders"] >= LEAST_ORDERS for f in indexes), "without though large,",
      sum(any(v is None for v in f["dims"]) and f["index"] is not None for f in indexes), "with a dimension missing,",
      sum(abs(f["moved"]["coverage"]) > 0.01 for f in indexes if "moved" in f), "with a coverage item")
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "weeks.json"), "w") as file:
    json.dump(result, file, ensure_ascii=False, separators=(",", ":"))
    file.write("\n")
