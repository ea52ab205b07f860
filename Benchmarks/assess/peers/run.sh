#!/bin/sh
# Asks the same of Comity's catalog, a NumPy bit matrix, OpenFisca and regorus.
#
# usage: run.sh
#
# COMITY is the program whose data is taken. CHART_BENCH names a program to ask in place of
# chart-bench (compare.py says how). The peers come from PyPI into Benchmarks/.venv.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
python="$root/Benchmarks/.venv/bin/python"

[ -x "$python" ] || python3 -m venv "$root/Benchmarks/.venv"
# Wheels only: nothing is built, and nothing runs before the peers are asked.
"$python" -m pip install --quiet --only-binary :all: --requirement "$here/requirements.txt"
if [ -z "${CHART_BENCH:-}" ]; then
  swift build --package-path "$root/Benchmarks" -c release --product chart-bench --quiet
  CHART_BENCH="$(swift build --package-path "$root/Benchmarks" -c release --show-bin-path)/chart-bench"
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
XDG_CACHE_HOME="$scratch" "$python" "$here/compare.py" "$COMITY" "$root" "$CHART_BENCH"
