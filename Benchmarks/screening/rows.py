"""The pairs file and the tab-separated files of this benchmark."""

from itertools import chain

GROUPS = {
    "person same script": lambda row: is_of(row, "person") and not crosses(row),
    "person cross script": lambda row: is_of(row, "person") and crosses(row),
    "Arabic to Latin persons": lambda row: is_of(row, "person") and row["script"] == "Arabic",
    "organisation": lambda row: is_of(row, "organisation"),
    "vessel": lambda row: is_of(row, "vessel"),
}
"""Tests of a row by the kind of party and by whether the two names are in one script."""

KINDS = {"Person": "person", "Organization": "organisation", "Vessel": "vessel"}


def is_of(row, kind):
    return row["kind"] == kind


def crosses(row):
    return row["stratum"].endswith("_x")


def read(path):
    """Rows of a file with a header, as dictionaries. A backslash escapes the character after it."""
    with open(path, encoding="utf-8") as file:
        header = next(file).rstrip("\n").split("\t")
        for line in file:
            fields = line.rstrip("\n").split("\t")
            yield dict(zip(header, map(unescaped, fields), strict=True))


def unescaped(field):
    if "\\" not in field:
        return field
    characters = iter(field)
    return "".join(next(characters, "") if one == "\\" else one for one in characters)


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in chain([header], rows):
            file.write("\t".join(map(str, row)) + "\n")


def pairs(path):
    """The rows of a pairs file, with `kind` and `script` (of the query) as they are called here."""
    return [
        row | {"kind": KINDS[row["entity_type"]], "script": row["query_script"]}
        for row in read(path)
    ]


def folded(name):
    """Letters and digits alone, in lower case: what makes two writings of one string the same."""
    return "".join(filter(str.isalnum, name.casefold()))
