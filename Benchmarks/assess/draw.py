"""Draws that give the same for a seed whatever the version of Python.

Only `random()` is promised to stay the same from version to version, so everything rests on it.
"""

import datetime
import random


class Draw:
    def __init__(self, seed):
        self._random = random.Random(seed).random

    def chance(self, share):
        return self._random() < share

    def number(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def one(self, values):
        return values[self.number(0, len(values) - 1)]

    def weighted(self, weights):
        """One of the keys, as often as its weight says."""
        left = self._random() * sum(weights.values())
        for value, weight in weights.items():
            left -= weight
            if left < 0:
                return value
        return value

    def some(self, values, count):
        """So many different ones, in the order of the list."""
        needed, picked = min(count, len(values)), []
        for position, value in enumerate(values):
            if self._random() * (len(values) - position) < needed - len(picked):
                picked.append(value)
        return picked

    def day(self, first, last):
        """A day from first to last, both included."""
        return first + datetime.timedelta(days=self.number(0, max(0, (last - first).days)))
