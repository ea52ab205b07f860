"""The engines compared with: how each scores two names of one kind, in 0…1."""

from itertools import count

import icu
from followthemoney import model
from nomenklatura.matching import LogicV1, LogicV2, NameMatcher
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

SCHEMATA = {
    "person": "Person",
    "organisation": "Organization",
    "vessel": "Vessel",
    "unknown": "LegalEntity",
    "aircraft": "Airplane",
}
TO_LATIN = icu.Transliterator.createInstance(
    "Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII"
)


def entity(identifier, names, kind):
    proxy = model.make_entity(SCHEMATA[kind])
    proxy.id = identifier
    for name in names:
        proxy.add("name", name)
    return proxy


def by_algorithm(algorithm):
    """A score of two entities that carry nothing but a name.

    Every entity needs an id of its own: nomenklatura keeps what it made of an entity under its id.
    """
    config = algorithm.default_config()
    identifiers = map(str, count())

    def score(query, listed, kind):
        left = entity(next(identifiers), [query], kind)
        right = entity(next(identifiers), [listed], kind)
        return algorithm.compare(left, right, config).score

    return score


def normalised(name):
    """Latin letters without marks, in lower case, words apart: what a ratio needs to be fair."""
    latin = name if name.isascii() else TO_LATIN.transliterate(name)
    return " ".join("".join(one if one.isalnum() else " " for one in latin.casefold()).split())


def by_ratio(ratio, scale):
    return lambda query, listed, kind: ratio(normalised(query), normalised(listed)) / scale


ENGINES = {
    "logic-v2": by_algorithm(LogicV2),
    "logic-v1": by_algorithm(LogicV1),
    "name-based": by_algorithm(NameMatcher),
    "token_set_ratio": by_ratio(fuzz.token_set_ratio, 100),
    "WRatio": by_ratio(fuzz.WRatio, 100),
    "token_sort_ratio": by_ratio(fuzz.token_sort_ratio, 100),
    "jaro_winkler": by_ratio(JaroWinkler.similarity, 1),
}
