#!/bin/sh
# Compares the bulk loader with a bare C program that makes the same inserts, then times the
# building and reading back of a catalog of real size.
#
# usage: run.sh [ROUNDS]
#
# Both programs are built for release and run in turn, the order changing with each round.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cc -O2 -Wall -o "$scratch/c" "$here/load.c" -lsqlite3
swift build --package-path "$here/.." -c release --product graph-bench --quiet
swift="$(swift build --package-path "$here/.." -c release --show-bin-path)/graph-bench"

load() {
  rm -f "$scratch/graph.sqlite"
  case $1 in
    c) echo "c $("$scratch/c" "$scratch/graph.sqlite")" ;;
    swift) echo "swift $("$swift" load "$scratch/graph.sqlite")" ;;
  esac
}

round=0
while [ "$round" -lt "$rounds" ]; do
  if [ $((round % 2)) -eq 0 ]; then load c; load swift; else load swift; load c; fi
  rm -f "$scratch/graph.sqlite"
  "$swift" read "$scratch/graph.sqlite" | sed 's/^/catalog /'
  round=$((round + 1))
done > "$scratch/results"

python3 "$here/summarise.py" < "$scratch/results"
