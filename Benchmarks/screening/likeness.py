"""Tells whether a name resembles another at all: what no matcher of names can do without."""

from itertools import product

from peers import normalised
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

WORDS = 0.75
WHOLE = 65


def words(name):
    """The words of three letters or more, or all where there is none."""
    every = normalised(name).split()
    return [word for word in every if len(word) > 2] or every


def alike(one, other):
    """Whether a word resembles a word, or the whole the whole; generous, so that what is not alike
    is another name altogether."""
    whole = (normalised(name).replace(" ", "") for name in (one, other))
    return fuzz.ratio(*whole) >= WHOLE or any(
        JaroWinkler.similarity(*pair) >= WORDS for pair in product(words(one), words(other))
    )
