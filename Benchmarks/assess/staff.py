"""Repeats the staff of the example project so many times, to make a project of any size.

usage: staff.py PROJECT COPIES > LARGE
"""

import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
start, end = text.index("staff:\n") + len("staff:\n"), text.index("transfers:\n")
staff = text[start:end]
copies = [
    re.sub(r"id: s(\d\d)", rf"id: p{copy}-\1", staff) for copy in range(int(sys.argv[2]))
]
sys.stdout.write(text[:start] + "".join(copies) + text[end:])
