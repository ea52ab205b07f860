"""Asks every engine the same of the bare rule, asserts that all say the same, and prints speeds.

usage: compare.py COMITY CATALOG PROGRAM

PROGRAM is called with the catalog and a file of questions, 'entry<TAB>destination' a line. It prints
one line of reasons for each, in order, separated by blanks, and on stderr, last, the seconds that
answering took without reading and printing.
"""

import statistics
import subprocess
import sys
import tempfile
import time

from fisca import Fisca
from law import LIST, answers_of_comity, law, questions
from matrix import Matrix
from rego import Rego

ROUNDS = 5
# An engine answers all questions again until so many seconds have passed in a round.
LEAST = 0.3


def inside(answer, asked, sets):
    """A round of an engine that is a function: its answers, and the seconds of answering once."""

    def round():
        start, repeats = time.perf_counter(), 0
        while repeats == 0 or time.perf_counter() - start < LEAST:
            answers, repeats = answer(asked), repeats + 1
        taken = (time.perf_counter() - start) / repeats
        return sets(answers), taken

    return round


def outside(program, catalog, questions):
    """A round of an engine that is a program."""

    def round():
        run = subprocess.run([program, catalog, questions], capture_output=True, text=True, check=True)
        return [frozenset(line.split()) for line in run.stdout.splitlines()], float(run.stderr.split()[-1])

    return round


def compare(name, found, expected, asked):
    """Ends the program where an answer is not the expected one."""
    if found == expected:
        return
    wrong = [place for place, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]]
    first = f"{asked[wrong[0]]}: {found[wrong[0]]}, not {expected[wrong[0]]}" if wrong else "their number"
    sys.exit(f"{name} answers {len(wrong)} questions otherwise, first {first}")


def main():
    comity, catalog, program = sys.argv[1:4]
    rule = law(comity, catalog)
    asked = questions(rule)
    expected, _ = answers_of_comity(comity, catalog, asked)
    required = sum(map(bool, expected))
    # A rule that says the same of everything would compare nothing.
    assert 0 < required < len(asked), "the rule tells nothing apart"
    print(f"{len(rule.controls)} entries × {len(rule.marks)} destinations, {len(rule.reasons)} reasons:"
          f" {len(asked):,} questions, {required:,} with a mark")
    matrix, fisca, rego = Matrix(rule), Fisca(rule), Rego(rule)
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        file.writelines(f"{LIST}/{code}\t{place}\n" for code, place in asked)
        file.flush()
        own = f"{program.rsplit('/', 1)[-1]}, one at a time"
        engines = {
            "NumPy bit matrix, asked by number": inside(
                matrix.by_number, matrix.numbers(asked), matrix.sets),
            "NumPy bit matrix, asked by name": inside(matrix.by_name, asked, matrix.sets),
            "OpenFisca, all at once": inside(fisca.by_name, asked, fisca.sets),
            "regorus, one at a time": inside(rego.by_name, asked, rego.sets),
            own: outside(program, catalog, file.name),
            "comity query, the whole run": lambda: answers_of_comity(comity, catalog, asked),
        }
        speeds = {name: [] for name in engines}
        for _ in range(ROUNDS):
            for name, engine in engines.items():
                found, seconds = engine()
                compare(name, found, expected, asked)
                speeds[name].append(len(asked) / seconds)
    for name, reached in speeds.items():
        print(f"{name:36}{statistics.median(reached):>16,.0f} a second"
              f" ({min(reached):,.0f} to {max(reached):,.0f})")
    print(f"all {len(asked):,} answers are equal")
    missed = 0
    for peer in ("OpenFisca, all at once", "regorus, one at a time"):
        # Engines take turns, so that what else the machine does meets all of them.
        ratio = statistics.median(mine / theirs for mine, theirs in zip(speeds[own], speeds[peer]))
        missed += ratio < 1
        print(f"{'MISSED' if ratio < 1 else 'held  '} {own} over {peer}: {ratio:.2g} (≥ 1)")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
