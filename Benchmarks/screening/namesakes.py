"""Tells an innocent whose name is listed from the others: no engine can, given names alone."""

from bisect import bisect_left

from peers import normalised

BEGINNING = 6
"""Letters from which the beginning of a listed organisation's name counts as its name, even within
a word."""


class Namesakes:
    def __init__(self, names):
        every = [normalised(name).split() for name in names]
        self.names = {form for words in every for form in forms(words)}
        self.ordered = sorted(self.names)
        self.beginnings = {tuple(words[:end]) for words in every for end in range(1, len(words))}

    def include(self, name, kind):
        """Whether the same words are listed, in any order; of organisations, whether a listed name
        begins with this one, as names do that a legal form or a place follows."""
        words = normalised(name).split()
        written = forms(words)
        if self.names.intersection(written):
            return True
        if kind != "organisation":
            return False
        return tuple(words) in self.beginnings or self.begins(written[0])

    def begins(self, name):
        place = bisect_left(self.ordered, name)
        return (
            len(name) >= BEGINNING
            and place < len(self.ordered)
            and self.ordered[place].startswith(name)
        )


def forms(words):
    """The letters of the words as they stand and in alphabetical order."""
    return "".join(words), "".join(sorted(words))
