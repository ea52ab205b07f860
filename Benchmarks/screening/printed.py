"""Asks a store of lists for every name that it holds, as printed, and counts those that are no hit
against their own entry.

    python3 Benchmarks/screening/printed.py STORE [COMITY]

STORE is a file made by `comity lists import … --lists STORE`. Every name is asked for with its kind
and nothing else. The record of the store grows by the screening, so use a copy made for this. Ends
with 1 where of some kind more than one name in a thousand is missed.
"""

import collections
import csv
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time


def listed(store):
    """Every name of every entry: (reference of the entry, kind, name)."""
    rows = sqlite3.connect(store).execute("SELECT reference, kind, names FROM entry")
    for reference, kind, names in rows:
        for line in names.split("\n"):
            name = line.partition("\t")[2]
            if name.strip():
                yield reference, kind or "", name


def main(store, comity="comity"):
    wanted = list(listed(store))
    with tempfile.TemporaryDirectory() as folder:
        batch = pathlib.Path(folder, "names.csv")
        with batch.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["name", "kind", "ref"])
            for number, (_, kind, name) in enumerate(wanted):
                writer.writerow([name, kind, str(number)])
        start = time.monotonic()
        run = subprocess.run(
            [comity, "screen", "--batch", str(batch), "--lists", store, "--format", "csv", "--limit", "300"],
            capture_output=True, text=True, check=False)
        seconds = time.monotonic() - start
    if run.returncode not in (0, 1):
        sys.exit(run.stderr)
    found = {
        int(row["subject"])
        for row in csv.DictReader(run.stdout.splitlines())
        if row["hit"] == "yes" and row["entry"].endswith("/" + wanted[int(row["subject"])][0])
    }
    asked, missed = collections.Counter(), collections.Counter()
    for number, (_, kind, name) in enumerate(wanted):
        asked[kind] += 1
        if number not in found:
            missed[kind] += 1
            print("missed", kind or "no kind", name, sep="\t")
    for kind, count in sorted(asked.items()):
        print(f"{kind or 'no kind'}\t{count} names\t{missed[kind]} missed")
    print(f"{len(wanted)} names in {seconds:.0f} s: {len(wanted) / seconds:.0f} a second")
    sys.exit(any(missed[kind] > count / 1000 for kind, count in asked.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
