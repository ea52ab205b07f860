"""Counts common words of names for Sources/Screening/Names/CommonWords.swift.

usage: words.py SOUNDS FILE

SOUNDS is what `screening-bench sounds CORPUS` prints: the kind and the sounds of the words of each
name. Vowels are one sound, so that all spellings of a word are counted together.
"""

import re
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

LEAST = 8
KINDS = (("person", "persons"), ("organisation", "organisations"))
HEAD = """/// Words common in names on official lists, by how common they are.
///
/// Made by `Benchmarks/screening/words.py`. Vowels are one sound here, so that all spellings of a
/// name are counted together. What is not here is rare.
enum CommonWords {
"""


def main(sounds, target):
    counts, names = defaultdict(Counter), Counter()
    for line in set(Path(sounds).read_text(encoding="utf-8").splitlines()):
        kind, _, words = line.partition("\t")
        names[kind] += 1
        counts[kind].update({re.sub("[aeiou]+", "a", word) for word in words.split()})
    text = HEAD
    for kind, name in KINDS:
        levels = defaultdict(list)
        for word, count in counts[kind].items():
            if count >= LEAST and len(word) >= 2:
                levels[count.bit_length() - 1].append(word)
        text += f"  /// Twice as common from line to line, from {LEAST} names of {names[kind]:,} on.\n"
        text += f'  static let {name} = """\n'
        for level in range(min(levels), max(levels) + 1):
            lines = textwrap.wrap(" ".join(sorted(levels[level])), 90)
            text += " \\\n".join("    " + line for line in lines) + "\n"
        text += '    """\n'
    Path(target).write_text(text + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
