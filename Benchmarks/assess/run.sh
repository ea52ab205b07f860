#!/bin/sh
# Times the assessment of the example project, and of the same with fifty times its staff.
#
# usage: run.sh [ROUNDS]
#
# The two take turns, each a whole run of the tool: opening the graph, reading the project,
# answering, and writing the summary.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=${1:-7}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

swift build --package-path "$root" -c release --product comity --quiet
comity="$(swift build --package-path "$root" -c release --show-bin-path)/comity"
example="$root/reports/examples/cold-atom/project.yaml"
python3 "$here/staff.py" "$example" 50 > "$scratch/large.yaml"

export XDG_CACHE_HOME="$scratch"
"$comity" build --catalog "$root" > "$scratch/database"
python3 "$here/time.py" "$rounds" \
  "$comity assess $example --catalog $root" \
  "$comity assess $scratch/large.yaml --catalog $root"
