#!/bin/sh
# Compares YAMLTree with libyaml's bare event loop over one file of about 20 MB.
#
# usage: run.sh [ROUNDS]
#
# Both programs are built for release, run in turn, and leave nothing behind but the build folder.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 "$here/generate.py" "$scratch/list.yaml"
cc -O2 -Wall -o "$scratch/events" "$here/events.c" -lyaml
swift build --package-path "$here/.." --scratch-path "$scratch/build" -c release \
  --product yaml-bench --quiet
cp "$scratch/build/release/yaml-bench" "$scratch/tree"

round=0
while [ "$round" -lt "$rounds" ]; do
  for program in events tree; do
    /usr/bin/time -f "kilobytes %M" -o "$scratch/memory" "$scratch/$program" "$scratch/list.yaml" \
      > "$scratch/time"
    echo "$program $(cat "$scratch/time") $(cat "$scratch/memory")"
  done
  round=$((round + 1))
done > "$scratch/results"

python3 "$here/summarise.py" < "$scratch/results"
