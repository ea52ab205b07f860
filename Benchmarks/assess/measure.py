"""Assesses projects with `comity assess`, prints what each run took, and holds it against the bars.

usage: measure.py COMITY CATALOG ROUNDS NAME=PROJECT...

Each project is assessed twice: with the summary, which is what is timed, and with JSON, which goes
through a pipe to be counted. The program ends with 1 if a bar is missed.
"""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from bars import bars

FIXED = "1 person"


@dataclass
class Run:
    """What one project took: seconds, bytes, and the determinations that came of it."""

    wall: float
    span: str
    processor: float
    peak: int
    determinations: int
    json_wall: float
    json_peak: int

    def rate(self, fixed):
        """Determinations per second of processor time, without what one determination costs too."""
        return (self.determinations - fixed.determinations) / max(1e-3, self.processor - fixed.processor)


def timed(command, consume):
    """Seconds passed, seconds of processor, and peak bytes of a command, and what was read off it."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    read = consume(child.stdout)
    _, status, usage = os.wait4(child.pid, 0)
    passed = time.perf_counter() - start
    # Told, since nobody else waited for the child.
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return passed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, read


def occurrences(word):
    """Counts a word in a stream of any length."""

    def count(stream):
        found, tail = 0, b""
        while chunk := stream.read(1 << 20):
            text = tail + chunk
            found += text.count(word)
            tail = text[1 - len(word):]
        return found

    return count


def measured(comity, catalog, rounds, project):
    command = [comity, "assess", project, "--catalog", catalog]
    taken = [timed(command, lambda stream: len(stream.read())) for _ in range(rounds)]
    walls = [wall for wall, _, _, _ in taken]
    # Of all parts of an answer only a determination has an outcome.
    json = timed([*command, "--format", "json"], occurrences(b'"outcome"'))
    return Run(
        wall=statistics.median(walls),
        span=f"{min(walls):.2f} to {max(walls):.2f}" if rounds > 1 else "",
        processor=statistics.median(processor for _, processor, _, _ in taken),
        peak=max(peak for _, _, peak, _ in taken),
        determinations=json[3],
        json_wall=json[0],
        json_peak=json[2],
    )


def main():
    comity, catalog, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    runs = {}
    print(f"{'':28}{'wall s':>10}{'':>16}{'core s':>10}{'peak MB':>10}{'answers':>12}{'a second':>12}"
          f"{'JSON s':>10}{'peak MB':>10}", flush=True)
    for name, project in (named.split("=", 1) for named in sys.argv[4:]):
        # What takes seconds is taken once: its spread is small beside the bars.
        small = os.path.getsize(project) < 100_000
        run = runs[name] = measured(comity, catalog, rounds if small else 1, project)
        rate = f"{run.rate(runs[FIXED]):,.0f}" if name != FIXED else ""
        print(f"{name:28}{run.wall:>10.2f}{run.span:>16}{run.processor:>10.2f}{run.peak / 1e6:>10,.0f}"
              f"{run.determinations:>12,}{rate:>12}{run.json_wall:>10.2f}{run.json_peak / 1e6:>10,.0f}",
              flush=True)
    print()
    missed = 0
    for name, value, sign, bound, unit in bars(runs, runs[FIXED]):
        held = value <= bound if sign == "≤" else value >= bound
        missed += not held
        figure = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
        verdict, limit = "held  " if held else "MISSED", f"{sign} {bound:,g} {unit}".rstrip()
        print(f"{verdict} {name}: {figure} {unit}".rstrip() + f" ({limit})")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
