#!/usr/bin/env python3
"""Summarises the runs of run.sh: medians, their ratio, and the peak memory per byte of the file."""

import statistics
import sys

runs = {}
for line in sys.stdin:
    program, *pairs = line.split()
    run = dict(zip(pairs[::2], map(float, pairs[1::2])))
    runs.setdefault(program, []).append(run)

speed = {}
for program, results in runs.items():
    size = results[0]["bytes"]
    speeds = sorted(size / 1e6 / run["seconds"] for run in results)
    speed[program] = statistics.median(speeds)
    peak = max(run["kilobytes"] for run in results) * 1024
    print(
        f"{program:7} {speed[program]:6.1f} MB/s (median of {len(speeds)}, "
        f"{speeds[0]:.1f} to {speeds[-1]:.1f}), "
        f"peak {peak / 1e6:.0f} MB = {peak / size:.2f} x the file of {size / 1e6:.1f} MB"
    )
print(f"ratio   {speed['tree'] / speed['events']:6.2f}")
