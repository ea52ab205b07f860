"""Recall at a bound on false positives, and the area under the curve."""

from bisect import bisect_left, bisect_right

BOUND = 0.01


def threshold(negatives, bound=BOUND):
    """The smallest score above which no more than the share `bound` of the negatives lies.

    Only scores above it count, so that a tie at the threshold is never counted as found.
    """
    descending = sorted(negatives, reverse=True)
    return descending[int(len(descending) * bound)] if descending else 0.0


def recall(positives, limit):
    return sum(score > limit for score in positives) / len(positives)


def area(positives, negatives):
    """The chance that a positive scores above a negative, ties counted half."""
    ascending = sorted(negatives)
    above = sum(
        bisect_left(ascending, score) + bisect_right(ascending, score) for score in positives
    )
    return above / 2 / len(positives) / len(negatives)
