"""The bare rule's data, out of the catalog by `comity query`, and the questions asked of it.

The rule: a licence is required for a reason where the destination's row of the chart marks the
column of any control of the entry for that reason. Coverage of paragraphs, conditions, exceptions,
dates, persons and all other rules are left out.
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from draw import Draw  # noqa: E402

CHART, LIST = "us.ear/country-chart", "us.ear.ccl"


@dataclass
class Law:
    """Controls of each code as pairs of reason and column, and marked columns of each destination."""

    controls: dict
    marks: dict

    @property
    def pairs(self):
        """Each reason with a column, in one order; there are few, so that a bit stands for each."""
        return sorted({pair for pairs in self.controls.values() for pair in pairs})

    @property
    def reasons(self):
        return sorted({reason for reason, _ in self.pairs})


def rows(comity, catalog, sql):
    command = [comity, "query", sql, "--catalog", catalog, "--format", "json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)["rows"]


def law(comity, catalog):
    controls, marks = {}, {}
    for code, reason, column in rows(
        comity, catalog, f"SELECT code, reason, \"column\" FROM v_controls WHERE list = '{LIST}'"
    ):
        # A code whose controls name no column is asked for too: the chart marks it nowhere.
        pairs = controls.setdefault(code, set())
        if column:
            pairs.add((reason, column))
    for destination, column in rows(
        comity, catalog, f"SELECT destination, \"column\" FROM v_marks WHERE chart = '{CHART}'"
    ):
        marks.setdefault(destination, set()).add(column)
    return Law(controls, marks)


def questions(law):
    """Every code with every destination, in an order that favours nobody's memory of the last."""
    draw = Draw(1)
    asked = [(code, place) for code in sorted(law.controls) for place in sorted(law.marks)]
    for last in range(len(asked) - 1, 0, -1):
        other = draw.number(0, last)
        asked[last], asked[other] = asked[other], asked[last]
    return asked


def answers_of_comity(comity, catalog, asked):
    """What the graph's own view of entries, charts and marks says, and the seconds of the whole run."""
    start = time.perf_counter()
    found = {}
    # Grouped, since a query gives no more than 100,000 rows.
    for code, reason, destinations in rows(
        comity, catalog,
        "SELECT code, reason, group_concat(DISTINCT destination) FROM v_destinations"
        f" WHERE list = '{LIST}' AND chart = '{CHART}' GROUP BY code, reason",
    ):
        for destination in destinations.split(","):
            found.setdefault((code, destination), set()).add(reason)
    taken = time.perf_counter() - start
    return [frozenset(found.get(question, ())) for question in asked], taken
