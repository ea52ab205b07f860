"""Tells an innocent whose name is listed from the others: no engine can, given names alone."""

from bisect import bisect_left

from peers import normalised

BEGINNING = 6
"""Letters from which the beginning of a listed organisation's name counts as its name."""


class Namesakes:
    def __init__(self, names):
        self.names = {form for name in names for form in forms(name)}
        self.ordered = sorted(self.names)

    def include(self, name, kind):
        """Whether the same words are listed, in any order; of organisations, whether a listed name
        begins with this one, as names do that a legal form or a place follows."""
        written = forms(name)
        if self.names.intersection(written):
            return True
        beginning = written[0]
        if kind != "organisation" or len(beginning) < BEGINNING:
            return False
        place = bisect_left(self.ordered, beginning)
        return place < len(self.ordered) and self.ordered[place].startswith(beginning)


def forms(name):
    """Latin letters alone, the words as they stand and in alphabetical order."""
    words = normalised(name).split()
    return "".join(words), "".join(sorted(words))
