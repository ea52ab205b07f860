#!/bin/sh
# Times the crosswalk over the shipped law and over made-up catalogs.
#
# usage: run.sh [DAY]
#
# DAY is the day on which correspondences are in force, 2026-07-01 unless stated.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
swift build --package-path "$here/.." -c release --product crosswalk-bench --quiet
bench="$(swift build --package-path "$here/.." -c release --show-bin-path)/crosswalk-bench"

"$bench" shipped "$here/../.." "${1:-2026-07-01}"
"$bench" made-up
"$bench" blocks
