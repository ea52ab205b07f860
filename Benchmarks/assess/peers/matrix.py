"""NumPy: a word of bits for each code and each destination, a bit for each reason with its column."""

import numpy as np


class Matrix:
    def __init__(self, law):
        pairs, self._reasons = law.pairs, law.reasons
        self._codes = {code: number for number, code in enumerate(sorted(law.controls))}
        self._places = {place: number for number, place in enumerate(sorted(law.marks))}
        bit = {pair: 1 << number for number, pair in enumerate(pairs)}
        self._of_code = np.array(
            [sum(bit[pair] for pair in law.controls[code]) for code in self._codes], np.uint32
        )
        self._of_place = np.array(
            [sum(bit[pair] for pair in pairs if pair[1] in law.marks[place]) for place in self._places],
            np.uint32,
        )
        # The reasons of every combination of pairs: 64 kB for sixteen pairs.
        of_pair = [1 << self._reasons.index(reason) for reason, _ in pairs]
        hits = np.arange(1 << len(pairs), dtype=np.uint32)
        self._of_hits = np.zeros(len(hits), np.uint16)
        for number, reason in enumerate(of_pair):
            self._of_hits |= np.where(hits >> number & 1, reason, 0).astype(np.uint16)

    def numbers(self, asked):
        codes = np.fromiter((self._codes[code] for code, _ in asked), np.intp, len(asked))
        places = np.fromiter((self._places[place] for _, place in asked), np.intp, len(asked))
        return codes, places

    def by_number(self, numbers):
        codes, places = numbers
        return self._of_hits[self._of_code[codes] & self._of_place[places]]

    def by_name(self, asked):
        return self.by_number(self.numbers(asked))

    def sets(self, masks):
        named = {
            int(mask): frozenset(r for n, r in enumerate(self._reasons) if mask >> n & 1)
            for mask in np.unique(masks)
        }
        return [named[mask] for mask in masks.tolist()]
