"""Asks a peer for every query and every innocent, and writes what it found.

usage: retrieve.py nomenklatura|rapidfuzz FOLDER CANDIDATES

FOLDER is what corpus.py wrote. CANDIDATES is what endtoend.py reads. nomenklatura
retrieves with its index and scores with logic-v2; rapidfuzz compares the query with every listed
name. Both look only at parties of a kind that fits the query, or of an unknown kind.
"""

import json
import resource
import sys
import time
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import rows

MOST = 200
"""Candidates of one query written, at most."""


class Nomenklatura:
    """The index leaves no common name out and retrieves more candidates than it would of itself:
    it finds more so, and takes longer."""

    BATCH = 1000
    OPTIONS = {"max_bucket_size": 5000, "max_candidates": 200}

    def __init__(self, parties):
        from followthemoney import Dataset
        from nomenklatura.blocker import Index
        from nomenklatura.matching import LogicV2
        from nomenklatura.resolver import Linker
        from nomenklatura.store.memory import MemoryStore

        self.compare, self.config = LogicV2.compare, LogicV2.default_config()
        self.dataset = Dataset.make({"name": "lists", "title": "Lists"})
        self.listed = {
            party["id"]: self.entity(party["id"], party["kind"], party["names"])
            for party in parties
        }
        store = MemoryStore(self.dataset, Linker({}))
        writer = store.writer()
        for party in self.listed.values():
            writer.add_entity(party)
        writer.flush()
        self.folder = TemporaryDirectory()
        view = store.view(self.dataset)
        self.index = Index(view, Path(self.folder.name), options=self.OPTIONS)
        self.index.build()

    def entity(self, identifier, kind, names):
        from followthemoney import StatementEntity
        from peers import SCHEMATA

        data = {"id": identifier, "schema": SCHEMATA[kind], "properties": {"name": names}}
        return StatementEntity(self.dataset, data)

    def score(self, query, record):
        return self.compare(query, self.listed[record], self.config).score

    def query(self, row):
        return self.entity(row["qid"], row["kind"], [row["name"]])

    def candidates(self, asked):
        for start in range(0, len(asked), self.BATCH):
            queries = {row["qid"]: self.query(row) for row in asked[start : start + self.BATCH]}
            for qid, matches in self.index.match_entities(queries.values()):
                query = queries[qid.id]
                yield qid.id, {match.id: self.score(query, match.id) for match, _ in matches}

    def direct(self, row):
        return self.score(self.query(row), row["target"])


class RapidFuzz:
    """The words are put in order beforehand, so that the plain ratio is the token sort ratio."""

    def __init__(self, parties):
        self.choices = {"person": ([], []), "organisation": ([], []), "vessel": ([], [])}
        self.listed = {}
        for party in parties:
            names = self.listed[party["id"]] = list(map(self.ordered, party["names"]))
            for kind, (records, choices) in self.choices.items():
                if party["kind"] in (kind, "unknown"):
                    records += [party["id"]] * len(names)
                    choices += names

    @staticmethod
    def ordered(name):
        from peers import normalised

        return " ".join(sorted(normalised(name).split()))

    def candidates(self, asked):
        from rapidfuzz import fuzz, process

        for row in asked:
            records, names = self.choices[row["kind"]]
            query = self.ordered(row["name"])
            best = {}
            for _, score, place in process.extract(query, names, scorer=fuzz.ratio, limit=MOST):
                best.setdefault(records[place], score / 100)
            yield row["qid"], best

    def direct(self, row):
        from rapidfuzz import fuzz

        query = self.ordered(row["name"])
        return max(fuzz.ratio(query, name) for name in self.listed[row["target"]]) / 100


PEERS = {"nomenklatura": Nomenklatura, "rapidfuzz": RapidFuzz}


def main(name, folder, path):
    with open(folder / "corpus.jsonl", encoding="utf-8") as file:
        parties = [json.loads(line) for line in file]
    queries = list(rows.read(folder / "queries.tsv"))
    asked = [*queries, *rows.read(folder / "innocents.tsv")]

    start = time.perf_counter()
    peer = PEERS[name](parties)
    ready = time.perf_counter()
    direct = [(row["qid"], 0, row["target"], peer.direct(row)) for row in queries]
    asking = time.perf_counter()
    rows.write(path, ("qid", "rank", "id", "score"), chain(direct, ranked(peer, asked)))
    took = time.perf_counter() - asking
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{name}: ready in {ready - start:.1f} s, {len(asked) / took:.0f} queries/s,"
        f" {memory:.0f} MB"
    )


def ranked(peer, asked):
    """The rows of every candidate, or of the best alone where nothing should be found."""
    most = {row["qid"]: MOST if row["target"] else 1 for row in asked}
    for qid, found in peer.candidates(asked):
        best = sorted(found.items(), key=lambda pair: -pair[1])[: most[qid]]
        yield from ((qid, rank, *pair) for rank, pair in enumerate(best, 1))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
