"""Makes composite.json beside this file with numpy (Debian: python3-numpy), written from DOMAIN.md section 7 and the
formulas of its sources, not from the C++."""
import json
import math
import os

import numpy

rng = numpy.random.default_rng(7)


def percentiles():
    cases = []
    for n in (1, 2, 3, 7, 20, 101):
        values = [float(v) for v in rng.normal(50, 20, n).round(6)]
        for share in (0, 0.05, 0.25, 0.5, 0.95, 1):
            cases.append({"values": values, "share": share,
                          "is": float(numpy.percentile(values, 100 * share, method="linear"))})
    return cases


def entropy(scores):
    ones = []
    for row in scores:
        present = numpy.array([v for v in row if v is not None], dtype=float)
        if len(present) < 2 or present.sum() <= 0:
            ones.append(0.0)
            continue
        p = present / present.sum()
        terms = numpy.where(p > 0, p * numpy.log(numpy.where(p > 0, p, 1)), 0)
        ones.append(max(0.0, 1 + float(terms.sum()) / math.log(len(present))))
    if sum(w for w in ones if w > 1e-12) == 0:
        ones = [1.0 if any(v is not None for v in row) else 0.0 for row in scores]
    total = sum(ones)
    return [w / total for w in ones] if total else ones


def entropies():
    cases = []
    for k in range(30):
        rows, columns = int(rng.integers(1, 7)), int(rng.integers(1, 30))
        scores = [[None if rng.random() < 0.15 else 0.0 if rng.random() < 0.1 else round(float(rng.uniform(0, 100)), 4)
                   for _ in range(columns)] for _ in range(rows)]
        if k == 0:
            scores = [[40.0] * 5, [70.0] * 5, [None] * 5]
        cases.append({"scores": scores, "weights": entropy(scores)})
    return cases


def leaves_of(node):
    return [node] if not node["children"] else [leaf for c in node["children"] for leaf in leaves_of(c)]


def evaluate(node, leaves, least):
    """score, coverage and the same of the children; `leaves` is an iterator."""
    if not node["children"]:
        score = next(leaves)
        return {"score": score, "coverage": 0.0 if score is None else 1.0, "children": []}
    children = [evaluate(c, leaves, least) for c in node["children"]]
    weights = [c["weight"] for c in node["children"]]
    total = sum(weights)
    coverage = sum(w * c["coverage"] for w, c in zip(weights, children) if c["score"] is not None) / total if total else 0.0
    there = [(w, c["score"]) for w, c in zip(weights, children) if c["score"] is not None]
    score = None
    mass = sum(w for w, _ in there)
    if mass > 0 and coverage >= least:
        if node["geometric"]:
            score = math.exp(sum(w * math.log(max(s, 1.0)) for w, s in there) / mass)
        else:
            score = sum(w * s for w, s in there) / mass
    return {"score": score, "coverage": coverage, "children": children}


def log_mean(a, b):
    return a if a == b else (b - a) / (math.log(b) - math.log(a))


def contributions(node, before, after, points):
    """Points of the whole for each leaf; None where it is missing in one of the two."""
    if before["score"] is None or after["score"] is None:
        return [None] * len(leaves_of(node))
    if not node["children"]:
        return [points * (after["score"] - before["score"])]
    both = [b["score"] is not None and a["score"] is not None for b, a in zip(before["children"], after["children"])]
    mass = sum(c["weight"] for c, there in zip(node["children"], both) if there)
    parts = []
    for child, there, b, a in zip(node["children"], both, before["children"], after["children"]):
        if not there or mass == 0:
            parts += [None] * len(leaves_of(child))
            continue
        share = child["weight"] / mass
        if node["geometric"]:
            low_b, low_a = max(b["score"], 1.0), max(a["score"], 1.0)
            # part of the child in points of this node: L(node) · weight · Δ ln(child)
            whole = log_mean(before["score"], after["score"]) * share * (math.log(low_a) - math.log(low_b))
            moved = a["score"] - b["score"]
            factor = whole / moved if moved else (
                log_mean(before["score"], after["score"]) * share / low_b if b["score"] >= 1 else 0.0)
        else:
            factor = share
        parts += contributions(child, b, a, points * factor)
    return parts


def tree(depth, geometric):
    if depth == 0:
        return {"weight": round(float(rng.uniform(0, 3)), 3), "geometric": False, "children": []}
    return {"weight": round(float(rng.uniform(0.1, 3)), 3), "geometric": bool(geometric and rng.random() < 0.7),
            "children": [tree(depth - 1 if rng.random() < 0.85 else 0, geometric) for _ in range(int(rng.integers(1, 6)))]}


def draw(n, missing):
    return [None if rng.random() < missing else round(float(rng.uniform(0, 100)), 4) if rng.random() > 0.05 else 0.4
            for _ in range(n)]


def composites():
    cases = []
    for k in range(60):
        node = tree(1 + k % 3, k % 2 == 1)
        if not node["children"]:
            continue
        n = len(leaves_of(node))
        missing = (0, 0.1, 0.4)[k % 3 if k > 5 else 0]
        before, after = draw(n, missing), draw(n, missing)
        b, a = evaluate(node, iter(before), 0.5), evaluate(node, iter(after), 0.5)
        change = None
        if b["score"] is not None and a["score"] is not None:
            parts = contributions(node, b, a, 1.0)
            total = a["score"] - b["score"]
            change = {"total": total, "leaves": parts, "coverage": total - sum(p for p in parts if p is not None)}
        cases.append({"tree": node, "before": before, "after": after, "was": b, "is": a, "change": change})
    return cases


def ranks():
    """Mean rank over many weightings of numpy's own Dirichlet; best and worst where they are certain."""
    scores = [[90, 80, 70, 95], [60, 75, 65, 50], [85, 20, 90, 40], [30, 85, 40, 88], [10, 15, 12, 9]]
    weights = rng.dirichlet([1] * 4, 200000)
    index = weights @ numpy.array(scores, dtype=float).T
    order = (-index).argsort(axis=1).argsort(axis=1) + 1
    return {"scores": scores, "mean": [float(m) for m in order.mean(axis=0)],
            "best": [int(m) for m in order.min(axis=0)], "worst": [int(m) for m in order.max(axis=0)]}


out = {"made_by": "composite.py with numpy " + numpy.__version__, "percentiles": percentiles(), "entropy": entropies(),
       "composites": composites(), "ranks": ranks()}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "composite.json"), "w") as file:
    json.dump(out, file, indent=None, separators=(",", ":"))
    file.write("\n")
