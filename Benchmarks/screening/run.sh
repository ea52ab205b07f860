#!/bin/sh
# Compares screening with nomenklatura and rapidfuzz: pairs of names one by one, then whole lists.
#
# usage: run.sh PAIRS LISTS
#
# PAIRS is a file of labelled pairs of names and LISTS the folder of list files they were taken from;
# neither is part of the repository. What the peers answered is kept in Benchmarks/.build/screening
# under the checksum of both, so that only the first run takes long (about half an hour).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
pairs=$1
lists=$2
kept="$here/../.build/screening"
data="$kept/$(cat "$pairs" "$lists"/* | cksum | cut -d' ' -f1)"
python="$kept/python/bin/python"
mkdir -p "$data"

[ -x "$python" ] || python3 -m venv "$kept/python"
"$python" -m pip install --quiet --requirement "$here/requirements.txt"
swift build --package-path "$root" -c release --product comity --quiet
comity="$(swift build --package-path "$root" -c release --show-bin-path)/comity"
swift build --package-path "$here/.." -c release --product screening-bench --quiet
bench="$(swift build --package-path "$here/.." -c release --show-bin-path)/screening-bench"

"$comity" screen --pairs "$pairs" > "$data/comity-pairs.tsv"
"$python" "$here/pairs.py" "$pairs" "$data/peers.json" "$data/comity-pairs.tsv"
"$bench" pairs "$pairs"

[ -f "$data/innocents.tsv" ] || "$python" "$here/corpus.py" "$pairs" "$lists" "$data"
for peer in nomenklatura rapidfuzz; do
  if [ ! -f "$data/$peer.tsv" ]; then
    "$python" "$here/retrieve.py" "$peer" "$data" "$data/$peer.tsv" > "$data/$peer.log"
  fi
  cat "$data/$peer.log"
done
"$bench" search "$data/corpus.jsonl" "$data/queries.tsv" "$data/innocents.tsv" > "$data/comity.tsv"
"$python" "$here/endtoend.py" "$data" "comity=$data/comity.tsv" \
  "nomenklatura=$data/nomenklatura.tsv" "rapidfuzz=$data/rapidfuzz.tsv"
