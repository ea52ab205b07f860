"""Compares what engines found: how often the right party, at how many false alerts.

usage: endtoend.py FOLDER NAME=CANDIDATES...

FOLDER is what corpus.py wrote. CANDIDATES holds qid, rank, id, score, best first from rank 1; a row
of rank 0 gives the score of the right party, found or not. The columns:

- alike: a name left to the right party resembles the name asked for, however faintly
- retrieved: the right party is among the candidates, whatever its score
- kept: of the right parties that score above the threshold, those that were retrieved
- found: the right party is among the candidates and scores above the threshold
- alerted: some party does, the right one or another, such as the same party on another list

The threshold is one for each kind, person and organisation: the smallest that no more than 1 % of
the innocents of that kind pass. It is set twice: by all innocents, and by all but the people whose
names were romanised, who are hard to tell from listed ones.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import measures
import rows
from likeness import alike

KINDS = ("person", "organisation")


class Answers:
    def __init__(self, path):
        self.found, self.direct = defaultdict(dict), {}
        for row in rows.read(path):
            if row["rank"] == "0":
                self.direct[row["qid"]] = float(row["score"])
            else:
                self.found[row["qid"]][row["id"]] = float(row["score"])

    def best(self, row):
        return max(self.found[row["qid"]].values(), default=0.0)

    def shares(self, asked, limits):
        """Of the queries: retrieved, kept, found, alerted."""
        retrieved = [row for row in asked if row["target"] in self.found[row["qid"]]]
        found = [row for row in retrieved if self.score(row) > limits[row["kind"]]]
        above = [row for row in asked if self.direct.get(row["qid"], 0) > limits[row["kind"]]]
        alerted = [row for row in asked if self.best(row) > limits[row["kind"]]]
        kept = len(found) / max(len(above), 1)
        return len(retrieved) / len(asked), kept, len(found) / len(asked), len(alerted) / len(asked)

    def score(self, row):
        return self.found[row["qid"]][row["target"]]


def report(title, answers, groups, strangers):
    limits = {
        kind: measures.threshold([answers.best(row) for row in strangers if row["kind"] == kind])
        for kind in KINDS
    }
    print(f"\n{title}\n")
    print(
        "| | queries | alike | retrieved | kept | found | alerted |\n|---|---|---|---|---|---|---|"
    )
    for group, (asked, resembling) in groups.items():
        shares = (resembling / len(asked), *answers.shares(asked, limits))
        print(f"| {group} | {len(asked)} | " + " | ".join(f"{one:.3f}" for one in shares) + " |")
    alerts = defaultdict(list)
    for row in strangers:
        alerts[row["stratum"]].append(answers.best(row) > limits[row["kind"]])
    print("\nThresholds: " + ", ".join(f"{kind} {limit:.3f}" for kind, limit in limits.items()))
    print(
        "Alerts: " + ", ".join(f"{one} {sum(many) / len(many):.2%}" for one, many in alerts.items())
    )


def main(folder, engines):
    with open(folder / "corpus.jsonl", encoding="utf-8") as file:
        names = {party["id"]: party["names"] for party in map(json.loads, file)}
    queries = [row for row in rows.read(folder / "queries.tsv") if row["kind"] in KINDS]
    groups = {}
    for group, belongs in rows.GROUPS.items():
        if asked := [row for row in queries if belongs(row)]:
            resembling = sum(
                any(alike(row["name"], name) for name in names[row["target"]]) for row in asked
            )
            groups[group] = asked, resembling
    innocents = list(rows.read(folder / "innocents.tsv"))
    plain = [row for row in innocents if not row["stratum"].endswith("romanised")]
    for engine in engines:
        name, _, path = engine.partition("=")
        answers = Answers(path)
        if not any(row["qid"] in answers.found for row in innocents):
            sys.exit(f"{path}: the innocents were not asked for")
        report(f"**{name}**, {len(innocents)} innocents", answers, groups, innocents)
        report(f"**{name}**, {len(plain)} without those romanised", answers, groups, plain)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
