"""What the assessment of a programme may cost. Every bar is a line of the table in ../README.md."""

MEGABYTE, GIGABYTE = 1e6, 1e9


def bars(runs, fixed):
    """What is bounded, its value, and its bound: a ceiling if the sign is '≤', else a floor.

    `fixed` is a programme of one person and one item: its cost is that of reading the law.
    """
    yield "the example, whole run", runs["example"].wall, "≤", 0.1, "s"
    thousand = runs["1,000 people"]
    yield "1,000 people, whole run", thousand.wall, "≤", 3, "s"
    yield "1,000 people, peak memory", thousand.peak / MEGABYTE, "≤", 500, "MB"
    # Reading the project, the findings and the summary are in it: the engine alone is faster.
    yield "1,000 people, determinations a second of one core", thousand.rate(fixed), "≥", 1e6, ""
    window = runs["1,000 people, 2012 to 2029"]
    yield "the same over 2012 to 2029", window.rate(fixed), "≥", 5e5, ""
    # Ratios within this run, whatever the machine.
    yield "memory with JSON over memory with text", thousand.json_peak / thousand.peak, "≤", 1.2, ""
    hundreds = runs["400 people"]
    yield "time a determination, 1,000 people over 400", (
        hundreds.rate(fixed) / thousand.rate(fixed)
    ), "≤", 1.2, ""
    if large := runs.get("10,000 people"):
        yield "10,000 people, whole run", large.wall, "≤", 30, "s"
        yield "10,000 people, peak memory", large.peak / GIGABYTE, "≤", 2, "GB"
        yield "memory, ten times the people", large.peak / thousand.peak, "≤", 5, ""
