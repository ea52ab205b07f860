#!/usr/bin/env python3
"""Writes a block-style file of about SIZE megabytes that looks like a control list.

usage: generate.py FILE [SIZE]

The same size gives the same bytes: the text follows from a small generator with a fixed seed.
"""

import sys

WORDS = (
    "equipment software technology specially designed or modified for the development production use "
    "of components having any following characteristics frequency exceeding laser detector sensor "
    "résonance Messgerät 測定器 accelerometer vacuum pump valve corrosion resistant alloy"
).split()
KINDS = ("commodity", "software", "source-code", "technology", "service")
REASONS = ("NS", "MT", "NP", "CB", "AT", "RS")


def words(state, count):
    picked = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        picked.append(WORDS[(state >> 16) % len(WORDS)])
    return state, " ".join(picked)


def entry(number, state):
    state, title = words(state, 9)
    state, note = words(state, 24)
    code = f"{number % 10}{'ABCDE'[number // 10 % 5]}{number // 50 % 1000:03}.{'abcdef'[number % 6]}"
    lines = [
        f"- code: {code}.{number}",
        f"  title: {title}",
        f"  kind: {KINDS[number % 5]}",
        "  controls:",
    ]
    for offset in range(1 + number % 3):
        lines.append(f"    - reason: {REASONS[(number + offset) % 6]}")
        lines.append(f"      column: '{1 + offset}'")
        lines.append(f"      from: {1996 + number % 30}-03-25")
    lines += [
        "  parameters:",
        "    - quantity: frequency",
        '      operator: ">="',
        f"      value: {number % 900}.{number % 10}",
        "      unit: GHz",
        "  implements:",
        f"    - wa.dual-use/{code}",
        f"  note: \"{note}\"",
    ]
    return state, "\n".join(lines) + "\n"


def main():
    target = float(sys.argv[2] if len(sys.argv) > 2 else 20) * 1e6
    state, written, number = 20260101, 0, 0
    with open(sys.argv[1], "wb") as file:
        while written < target:
            state, text = entry(number, state)
            written += file.write(text.encode("utf-8"))
            number += 1


if __name__ == "__main__":
    main()
