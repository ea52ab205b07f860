#!/bin/sh
# Assesses made-up programmes of people who differ, then compares engines on one bare rule.
#
# usage: run.sh [--large] [--no-peers] [ROUNDS]
#
# --large adds 10,000 people. COMITY names a program to measure in place of a build of this one.
# Ends with 1 if a bar is missed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
large= peers=yes rounds=5
for argument; do
  case $argument in
  --large) large=yes ;;
  --no-peers) peers= ;;
  *) rounds=$argument ;;
  esac
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ -z "${COMITY:-}" ]; then
  swift build --package-path "$root" -c release --product comity --quiet
  COMITY="$(swift build --package-path "$root" -c release --show-bin-path)/comity"
fi
# The graph is built anew and is up to date in every run that counts.
XDG_CACHE_HOME="$scratch" "$COMITY" build --catalog "$root" > "$scratch/database"

# Usage: programme FILE PEOPLE ACCESSES ITEMS [OPTION...]
programme() {
  file=$1 people=$2 accesses=$3 items=$4
  shift 4
  python3 "$here/programme.py" --people "$people" --accesses "$accesses" --items "$items" "$@" \
    > "$scratch/$file.yaml"
}
programme one 1 1 1 --transfers 0
programme p60 60 10 50
programme p400 400 10 100
programme p1000 1000 20 100
programme window 1000 20 100 --start 2012-01-01
set -- "1 person=$scratch/one.yaml" "example=$root/reports/examples/cold-atom/project.yaml" \
  "60 people=$scratch/p60.yaml" "400 people=$scratch/p400.yaml" \
  "1,000 people=$scratch/p1000.yaml" "1,000 people, 2012 to 2029=$scratch/window.yaml"
if [ -n "$large" ]; then
  programme p10000 10000 20 500
  set -- "$@" "10,000 people=$scratch/p10000.yaml"
fi

missed=0
XDG_CACHE_HOME="$scratch" python3 "$here/measure.py" "$COMITY" "$root" "$rounds" "$@" || missed=1
[ -z "$peers" ] || COMITY="$COMITY" "$here/peers/run.sh" || missed=1
exit "$missed"
