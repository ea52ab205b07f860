#!/bin/sh
# Fuzzes the readers with libFuzzer, guided by coverage.
#
# usage: run.sh [SECONDS] [READER...]
#
# Each reader is given so many seconds. Inputs that crash, hang or take too much are kept in
# Fuzz/found; new inputs that reach more are kept beside the build and not in the repository.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
seconds=${1:-60}
[ $# -gt 0 ] && shift
readers=${*:-yaml project case catalog lists names queries search}

swift build --package-path "$here" -c release --product fuzz --quiet
export FUZZ_LAW="$here/../Tests/ComityCLITests/Fixtures/law"
mkdir -p "$here/found"
status=0
for reader in $readers; do
  grown="$here/.build/corpus/$reader"
  mkdir -p "$grown"
  FUZZ=$reader nice "$here/.build/release/fuzz" "$grown" "$here/corpus/$reader" \
    -max_total_time="$seconds" -max_len=8192 -timeout=30 -rss_limit_mb=2048 -detect_leaks=0 \
    -artifact_prefix="$here/found/$reader-" -print_final_stats=1 -verbosity=0 \
    > "$here/.build/$reader.log" 2>&1 || status=1
  runs=$(sed -n 's/stat::number_of_executed_units: *//p' "$here/.build/$reader.log")
  echo "$reader: ${runs:-no} inputs, $(ls "$here/found" | grep -c "^$reader-" || true) found"
done
exit $status
