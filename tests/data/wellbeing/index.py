"""Makes index.json beside this file with numpy (Debian: python3-numpy): drawn orders and the well-being index of them,
computed from DOMAIN.md sections 2 and 7, not from the C++. Missing figures are null."""
import datetime
import json
import math
import os
import random

import numpy

random.seed(20)
DAY = 86400
EPOCH = datetime.datetime(1970, 1, 1)
REGIONS = ["东街道", "西街道", "南镇", "北镇", "中心区", "小村"]
RESIDENTS = {"东街道": 52000, "西街道": 31000, "南镇": 18000, "北镇": 24000, "小村": 900}
CATEGORIES = [("公共安全/消防", "safety"), ("公共安全/治安/盗窃", "safety"), ("环境/噪音", "comfort"), ("环境/市容", "comfort"),
              ("卫生/医疗", "health"), ("住房/物业", "housing"), ("住房/供水", "housing"), ("咨询", ""), ("其他", None)]
DIMENSIONS = ["safety", "comfort", "health", "housing"]
RULES = [("prefix", "公共安全", "safety"), ("prefix", "环境", "comfort"), ("word", "医疗", "health"),
         ("prefix", "住房", "housing"), ("word", "咨询", "")]
LEAST_ORDERS, LEAST_BASE, WINDOW = 30, 5, DAY


def seconds(year, month, day=1):
    return int((datetime.datetime(year, month, day) - EPOCH).total_seconds())


BEGIN, END = seconds(2023, 11, 10), seconds(2025, 1, 20)  # the first and the last month are not whole
MONTHS = [(2023 + (10 + i) // 12, (10 + i) % 12 + 1) for i in range(15)]


def draw():
    orders = []
    for _ in range(6000):
        region = random.choices(REGIONS + [""], [30, 22, 14, 16, 12, 0.4, 2])[0]
        category = random.choices([c for c, _ in CATEGORIES] + [""], [8, 10, 22, 12, 12, 20, 10, 6, 3, 2])[0]
        time = random.randrange(BEGIN, END)
        bad = {"东街道": 0.45, "西街道": 0.3}.get(region, 0.2) + 0.1 * math.sin(time / (40 * DAY))
        due = time + 5 * DAY if random.random() < 0.8 else 0
        orders.append([time, "c%d" % random.randrange(1800), region, category,
                       random.choices(["", "y", "n"], [2, 8 * (1 - bad), 8 * bad])[0],
                       random.choices(["", "good", "neutral", "bad"], [4, 4, 2, 6 * bad])[0], due,
                       bool(due and random.random() < bad / 2 and due < END - 1)])
        if random.random() < bad / 3 and time + DAY < END:
            orders.append([time + random.randrange(1, DAY)] + orders[-1][1:4] + ["", "", 0, False])
    orders.append([BEGIN, "first", REGIONS[0], "其他", "", "", 0, False])
    orders.append([END - 1, "last", REGIONS[0], "其他", "", "", 0, False])
    orders.sort(key=lambda o: o[0])
    return orders


def month_of(time):
    date = EPOCH + datetime.timedelta(seconds=time)
    return MONTHS.index((date.year, date.month))


ORDERS = draw()
DIMENSION_OF = dict(CATEGORIES)
horizon = END - 1


def is_pending(order):
    """None is closed: too early to judge when due after the end of the data and not known to be resolved."""
    return bool(order[6]) and order[6] >= horizon and order[4] != "y"


def repeats():
    """(is base, is repeated) of every order: rolling 24 h, any issue, gap 0, mature."""
    by_caller = {}
    for i, order in enumerate(ORDERS):
        by_caller.setdefault(order[1], []).append(i)
    state = [(False, False)] * len(ORDERS)
    for rows in by_caller.values():
        times = [ORDERS[i][0] for i in rows]
        for i in rows:
            t = ORDERS[i][0]
            state[i] = (t + WINDOW <= horizon, any(0 < other - t <= WINDOW for other in times))
    return state


STATE = repeats()
UNITS = [None] + [r for r in REGIONS if sum(o[2] == r for o in ORDERS) >= LEAST_ORDERS]


def is_whole(m):
    year, month = MONTHS[m]
    start = seconds(year, month)
    end = seconds(year + month // 12, month % 12 + 1)
    return BEGIN // DAY <= start // DAY and (END - 1) // DAY >= end // DAY - 1


def measure(unit, m, dimension, population):
    mine = [(o, s) for o, s in zip(ORDERS, STATE) if (unit is None or o[2] == unit) and month_of(o[0]) == m]
    those = [(o, s) for o, s in mine if DIMENSION_OF.get(o[3]) == dimension]

    def rate(part, of):
        return part / of if of >= LEAST_BASE else None

    order_rate = None
    if is_whole(m):
        if population:
            known = RESIDENTS if unit is None else {unit: RESIDENTS[unit]} if unit in RESIDENTS else {}
            residents = sum(n for r, n in known.items() if any(o[2] == r for o in ORDERS))
            count = sum(1 for o, _ in those if o[2] in known)
            order_rate = count / (residents / 10000) if residents else None
        elif mine:
            order_rate = len(those) / len(mine)
    base = [s for _, s in those if s[0]]
    known = [o for o, _ in those if o[4] and not is_pending(o)]
    rated = [o for o, _ in those if o[5]]
    due = [o for o, _ in those if o[6] and not is_pending(o)]
    return [order_rate, rate(sum(s[1] for s in base), len(base)), rate(sum(o[4] == "n" for o in known), len(known)),
            rate(sum(o[5] == "bad" for o in rated), len(rated)), rate(sum(o[7] for o in due), len(due)), None], len(mine)


def entropy(rows):
    ones = []
    for row in rows:
        present = numpy.array([v for v in row if v is not None], dtype=float)
        if len(present) < 2 or present.sum() <= 0:
            ones.append(0.0)
            continue
        p = present / present.sum()
        p = p[p > 0]
        ones.append(max(0.0, 1 + float((p * numpy.log(p)).sum()) / math.log(len(present))))
    ones = [w if w > 1e-12 else 0.0 for w in ones]
    if not sum(ones):
        ones = [1.0 if any(v is not None for v in row) else 0.0 for row in rows]
    return [w / sum(ones) for w in ones] if sum(ones) else ones


def mean(pairs, geometric=False):
    """Of (weight, score, coverage): score and coverage, at least half of the weight covered."""
    total = sum(w for w, _, _ in pairs)
    there = [(w, s, c) for w, s, c in pairs if s is not None]
    mass = sum(w for w, _, _ in there)
    coverage = sum(w * c for w, _, c in there) / total if total else 0.0
    if not mass or coverage < 0.5:
        return None, coverage
    if geometric:
        return math.exp(sum(w * math.log(max(s, 1)) for w, s, _ in there) / mass), coverage
    return sum(w * s for w, s, _ in there) / mass, coverage


def log_mean(a, b):
    return a if a == b else (b - a) / (math.log(b) - math.log(a))


def change(before, after, weights, dimension_weights, geometric):
    if before["index"] is None or after["index"] is None:
        return None
    both = [d for d in range(4) if before["dimensions"][d] is not None and after["dimensions"][d] is not None]
    mass = sum(dimension_weights[d] for d in both)
    parts = [None] * 24
    for d in both:
        there = [i for i in range(6) if before["scores"][d][i] is not None and after["scores"][d][i] is not None]
        inner = sum(weights[d][i] for i in there)
        if not mass or not inner:
            continue
        factor = dimension_weights[d] / mass
        if geometric:
            b, a = before["dimensions"][d], after["dimensions"][d]
            moved = (math.log(max(a, 1)) - math.log(max(b, 1))) * log_mean(before["index"], after["index"])
            factor *= moved / (a - b) if a != b else log_mean(before["index"], after["index"]) / max(b, 1) if b >= 1 else 0
        for i in there:
            parts[6 * d + i] = factor * weights[d][i] / inner * (after["scores"][d][i] - before["scores"][d][i])
    total = after["index"] - before["index"]
    return {"total": total, "leaves": parts, "coverage": total - sum(p for p in parts if p is not None)}


def index(population, rule, geometric, baseline):
    figures = {}
    for unit in UNITS:
        for m in range(len(MONTHS)):
            values, n = zip(*[measure(unit, m, d, population) for d in DIMENSIONS])
            figures[unit, m] = {"values": list(values), "orders": n[0]}
    in_base = [figures[u, m] for u in UNITS[1:] for m in range(len(MONTHS))
               if (baseline is None or baseline[0] <= m < baseline[1]) and figures[u, m]["orders"] >= LEAST_ORDERS]
    scales = []
    for d in range(4):
        scales.append([])
        for i in range(6):
            there = [f["values"][d][i] for f in in_base if f["values"][d][i] is not None]
            scales[d].append([float(numpy.percentile(there, q)) for q in (5, 95)] if there else [None, None])
    for f in figures.values():
        f["scores"] = [[None] * 6 for _ in range(4)]
        for d in range(4):
            for i in range(6):
                x, (lo, hi) = f["values"][d][i], scales[d][i]
                if x is not None and lo is not None and lo < hi and f["orders"] >= LEAST_ORDERS:
                    f["scores"][d][i] = 100 * (1 - min(1, max(0, (x - lo) / (hi - lo))))
    if rule == "entropy":
        weights = [entropy([[f["scores"][d][i] for f in in_base] for i in range(6)]) for d in range(4)]
    elif rule == "entered":
        weights = [[w / 8 for w in (2, 3, 1, 1, 1, 0)] for _ in range(4)]
    else:
        weights = [[1 / 6] * 6 for _ in range(4)]
    for f in figures.values():
        f["dimensions"], f["coverages"] = zip(*[
            mean([(w, s, 1.0) for w, s in zip(weights[d], f["scores"][d])]) for d in range(4)])
    if rule == "entropy":
        dimension_weights = entropy([[f["dimensions"][d] for f in in_base] for d in range(4)])
    else:
        dimension_weights = [1 / 6, 1 / 6, 1 / 6, 3 / 6] if rule == "entered" else [1 / 4] * 4
    for f in figures.values():
        f["index"], f["coverage"] = mean(list(zip(dimension_weights, f["dimensions"], f["coverages"])), geometric)
    rows = []
    for unit in UNITS:
        for m in range(len(MONTHS)):
            f = figures[unit, m]
            moved = change(figures[unit, m - 1], f, weights, dimension_weights, geometric) if m else None
            rows.append({"unit": unit or "", "period": m, "orders": f["orders"], "values": f["values"], "scores": f["scores"],
                         "dimensions": f["dimensions"], "coverages": f["coverages"], "index": f["index"],
                         "coverage": f["coverage"], "change": moved})
    return {"population": population, "rule": rule, "geometric": geometric, "baseline": baseline, "scales": scales,
            "weights": weights, "dimension_weights": dimension_weights, "figures": rows}


out = {"made_by": "index.py with numpy " + numpy.__version__, "orders": ORDERS, "residents": RESIDENTS, "rules": RULES,
       "begin": BEGIN, "end": END, "months": ["%d-%02d-01" % m for m in MONTHS], "units": UNITS[1:],
       "cases": [index(True, "equal", False, None), index(True, "entropy", False, (2, 14)),
                 index(False, "entered", True, None)]}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "index.json"), "w") as file:
    json.dump(out, file, ensure_ascii=False, separators=(",", ":"))
    file.write("\n")
