"""Runs commands in turn and prints the median and range of each in milliseconds.

usage: time.py ROUNDS COMMAND...
"""

import shlex
import statistics
import subprocess
import sys
import time

rounds, commands = int(sys.argv[1]), [shlex.split(command) for command in sys.argv[2:]]
times = [[] for _ in commands]
for _ in range(rounds + 1):
    for command, taken in zip(commands, times):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        taken.append((time.perf_counter() - start) * 1000)
for command, taken in zip(commands, times):
    counted = taken[1:]
    print(f"{statistics.median(counted):.0f} ms ({min(counted):.0f} to {max(counted):.0f})  {command[2]}")
