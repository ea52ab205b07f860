"""Writes what a screening engine is given: the lists, the queries and the innocents.

usage: corpus.py PAIRS LISTS FOLDER

FOLDER/corpus.jsonl   one party a line: {"id", "kind", "names"}
FOLDER/queries.tsv    qid, name, kind, target, stratum, script: the query side of every pair of
                      names of one party; `target` is the id to be found
FOLDER/innocents.tsv  the same columns, `target` empty: nothing should be found

The name that a query asks with is taken out of the party it should find, in every writing that
differs only in case, spaces or punctuation; otherwise finding it would prove nothing.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import innocents
import lists
import rows
from namesakes import Namesakes

COLUMNS = ("qid", "name", "kind", "target", "stratum", "script")


def main(pairs_path, lists_path, folder):
    folder.mkdir(parents=True, exist_ok=True)
    positives = [row for row in rows.pairs(pairs_path) if row["label"] == "1"]
    asked, kept = defaultdict(set), defaultdict(set)
    for row in positives:
        asked[row["list_id"]].add(rows.folded(row["query_name"]))
        kept[row["list_id"]].add(rows.folded(row["list_name"]))

    parties = lists.read(lists_path)
    with open(folder / "corpus.jsonl", "w", encoding="utf-8") as file:
        for record, (kind, names) in parties.items():
            removed = asked[record] - kept[record]
            names = [name for name in names if rows.folded(name) not in removed]
            file.write(
                json.dumps({"id": record, "kind": kind, "names": names}, ensure_ascii=False) + "\n"
            )

    queries = [
        (f"q{index}", row["query_name"], row["kind"], row["list_id"], row["stratum"], row["script"])
        for index, row in enumerate(positives)
        if row["list_id"] in parties
    ]
    rows.write(folder / "queries.tsv", COLUMNS, queries)

    made = {" ".join(name.split()): rest for name, *rest in innocents.names()}
    namesakes = Namesakes(name for _, names in parties.values() for name in names)
    strangers = [
        (name, kind, "", stratum, "")
        for name, (kind, stratum) in made.items()
        if not namesakes.include(name, kind)
    ]
    rows.write(
        folder / "innocents.tsv",
        COLUMNS,
        ((f"i{index}", *stranger) for index, stranger in enumerate(strangers)),
    )
    print(
        f"{len(parties)} parties, {len(queries)} queries, {len(strangers)} innocents"
        f" ({len(made) - len(strangers)} more left out as namesakes)"
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
