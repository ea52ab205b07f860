"""Scores pairs of names with every engine and compares recall at 1 % false positives.

usage: pairs.py PAIRS CACHE [COMITY]

PAIRS is the file of labelled pairs, CACHE a file in which the peers' scores are kept, and COMITY
the output of `comity screen --pairs PAIRS`: a header with a column `score`, then the same rows.
"""

import json
import sys
import time
from pathlib import Path

import measures
import rows

SMALLEST = 10


def peers(pairs, cache):
    """{engine: (scores, pairs per second)}, from the cache where it holds these very pairs."""
    asked = [[row["query_name"], row["list_name"], row["kind"]] for row in pairs]
    if cache.exists():
        kept = json.loads(cache.read_text(encoding="utf-8"))
        if kept["pairs"] == asked:
            return kept["engines"]
    from peers import ENGINES

    engines = {}
    for name, score in ENGINES.items():
        for query, listed, kind in asked[:200]:
            score(query, listed, kind)
        start = time.perf_counter()
        scores = [score(*pair) for pair in asked]
        engines[name] = (scores, len(asked) / (time.perf_counter() - start))
    cache.write_text(json.dumps({"pairs": asked, "engines": engines}), encoding="utf-8")
    return engines


def comity(path, pairs):
    found = [float(row["score"]) for row in rows.read(path)]
    if len(found) != len(pairs):
        sys.exit(f"{path}: {len(found)} rows for {len(pairs)} pairs")
    return found


def table(title, pairs, columns, belongs):
    members = [index for index, row in enumerate(pairs) if belongs(row)]
    positives = [index for index in members if pairs[index]["label"] == "1"]
    negatives = [index for index in members if pairs[index]["label"] == "0"]
    if not positives or not negatives:
        return
    cells = []
    for scores in columns.values():
        right, wrong = (
            [scores[index] for index in positives],
            [scores[index] for index in negatives],
        )
        found = measures.recall(right, measures.threshold(wrong))
        cells.append(f"{found:.3f} ({measures.area(right, wrong):.3f})")
    few = " (few)" if len(negatives) < SMALLEST else ""
    print(f"| {title} | {len(positives)} | {len(negatives)}{few} | " + " | ".join(cells) + " |")


def main(pairs_path, cache, comity_path=None):
    pairs = rows.pairs(pairs_path)
    measured = peers(pairs, Path(cache))
    columns = {name: scores for name, (scores, _) in measured.items()}
    if comity_path:
        columns = {"comity": comity(comity_path, pairs)} | columns

    print("Recall at 1 % false positives (area under the curve)\n")
    print("| | same | different | " + " | ".join(columns) + " |")
    print("|---|---|---|" + "---|" * len(columns))
    for name, belongs in rows.GROUPS.items():
        table(f"**{name}**", pairs, columns, belongs)
    for stratum in sorted({row["stratum"] for row in pairs}):
        table(stratum, pairs, columns, lambda row, stratum=stratum: row["stratum"] == stratum)
    print("\n" + ", ".join(f"{name} {speed:,.0f} pairs/s" for name, (_, speed) in measured.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
