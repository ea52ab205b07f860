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

# A round lasts at least so long, so that the clock's grain does not count.
ROUND, ROUNDS = 0.5, 5


def timed(answer, asked):
    """The answers, and the median seconds of answering once."""
    first = time.perf_counter()
    answers = answer(asked)
    first = time.perf_counter() - first
    repeats = max(1, int(ROUND / first))
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(repeats):
            answer(asked)
        taken.append((time.perf_counter() - start) / repeats)
    return answers, statistics.median(taken)


def outside(program, catalog, asked):
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        file.writelines(f"{LIST}/{code}\t{place}\n" for code, place in asked)
        file.flush()
        run = subprocess.run([program, catalog, file.name], capture_output=True, text=True, check=True)
    return [frozenset(line.split()) for line in run.stdout.splitlines()], float(run.stderr.split()[-1])


def report(name, found, expected, asked, seconds):
    """Answers a second, once they are seen to be the expected ones."""
    if found != expected:
        wrong = [place for place, pair in enumerate(zip(found, expected)) if pair[0] != pair[1]]
        where = f"{asked[wrong[0]]}: {found[wrong[0]]}, not {expected[wrong[0]]}" if wrong else "their number"
        sys.exit(f"{name} answers {len(wrong)} questions otherwise, first {where}")
    print(f"{name:40}{len(asked) / seconds:>16,.0f} a second", flush=True)
    return len(asked) / seconds


def main():
    comity, catalog, program = sys.argv[1:4]
    rule = law(comity, catalog)
    asked = questions(rule)
    expected, seconds = answers_of_comity(comity, catalog, asked)
    required = sum(map(bool, expected))
    # A rule that says the same of everything would compare nothing.
    assert 0 < required < len(asked), "the rule tells nothing apart"
    print(f"{len(rule.controls)} codes × {len(rule.marks)} destinations, {len(rule.reasons)} reasons: "
          f"{len(asked):,} questions, {required:,} with a mark")
    report("comity query, the whole run", expected, expected, asked, seconds)
    matrix = Matrix(rule)
    masks, seconds = timed(matrix.by_number, matrix.numbers(asked))
    report("NumPy bit matrix, asked by number", matrix.sets(masks), expected, asked, seconds)
    masks, seconds = timed(matrix.by_name, asked)
    report("NumPy bit matrix, asked by name", matrix.sets(masks), expected, asked, seconds)
    fisca = Fisca(rule)
    masks, seconds = timed(fisca.by_name, asked)
    of_fisca = report("OpenFisca, all at once", fisca.sets(masks), expected, asked, seconds)
    rego = Rego(rule)
    found, seconds = timed(rego.by_name, asked)
    of_rego = report("regorus, one at a time", rego.sets(found), expected, asked, seconds)
    found, seconds = outside(program, catalog, asked)
    own = report(f"{program.rsplit('/', 1)[-1]}, one at a time", found, expected, asked, seconds)
    print(f"all {len(asked):,} answers are equal")
    missed = 0
    for peer, speed in (("OpenFisca", of_fisca), ("regorus", of_rego)):
        missed += own < speed
        print(f"{'MISSED' if own < speed else 'held  '} speed over {peer}: {own / speed:.2g} (≥ 1)")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
