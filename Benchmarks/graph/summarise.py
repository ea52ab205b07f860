#!/usr/bin/env python3
"""Prints median and range of the lines `PROGRAM STEP SECONDS`, and the ratio of the loaders."""

import statistics
import sys
from collections import defaultdict

BOUND = 1.5

seconds = defaultdict(list)
for line in sys.stdin:
    program, step, value = line.split()
    seconds[program, step].append(float(value))

for (program, step), values in sorted(seconds.items()):
    print(
        f"{program:8}{step:6} median {statistics.median(values) * 1000:8.1f} ms"
        f"  ({min(values) * 1000:.1f} to {max(values) * 1000:.1f}, {len(values)} runs)"
    )

ratio = statistics.median(seconds["swift", "load"]) / statistics.median(seconds["c", "load"])
print(f"ratio of the loaders {ratio:.2f}, bound {BOUND}")
sys.exit(ratio > BOUND)
