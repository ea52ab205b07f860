"""Writes a made-up programme of any size whose people and items differ from one another.

usage: programme.py --people N --accesses N --items N [--organisations N] [--transfers N]
                    [--start DAY] [--end DAY] [--as-of DAY] [--seed N] > project.yaml

The same arguments give the same bytes. Nobody is a copy of anybody: what may be shared between
people must be earned by seeing that they are equal in law. Everything is made up; shares and weights
are rough guesses at a large research programme, and no statistics of anybody.
"""

import argparse
import datetime
import sys
from types import SimpleNamespace

import items
import parties
import people
from draw import Draw

MODES = {"electronic": 4, "cloud": 3, "shipment": 3, "hand-carried": 2}


def arguments():
    day = datetime.date.fromisoformat
    parser = argparse.ArgumentParser()
    for name in ("people", "accesses", "items"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--organisations", type=int, default=24)
    parser.add_argument("--transfers", type=int, default=10)
    parser.add_argument("--start", type=day, default=day("2027-01-01"))
    parser.add_argument("--end", type=day, default=day("2029-12-31"))
    parser.add_argument("--as-of", type=day, default=day("2026-11-23"))
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def transfer(draw, number, programme):
    item, (origin, destination) = draw.one(programme.items), draw.some(programme.sites, 2)
    if draw.chance(0.5):
        origin, destination = destination, origin
    mode = draw.weighted(MODES) if item["kind"] != "commodity" else draw.one(["shipment", "hand-carried"])
    return {
        "id": f"t{number:03}",
        "item": item["id"],
        "from": origin["id"],
        "to": destination["id"],
        "mode": mode,
        "exporter": origin["organisation"],
        "end-use": {"purpose": "civil-research", "wmd": False, "military": False, "knowledge": "none"},
        "from-date": draw.day(programme.start, programme.end),
    }


def written(value):
    """One value as flow YAML; whatever could be read as something else is quoted."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(held)}" for key, held in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)


def main():
    asked = arguments()
    draw = Draw(asked.seed)
    programme = SimpleNamespace(start=asked.start, end=asked.end)
    programme.organisations = parties.organisations(draw, asked.organisations)
    programme.sites = parties.sites(draw, programme.organisations)
    programme.items = items.items(draw, asked.items, programme.sites)
    sections = {
        "organisations": programme.organisations,
        "sites": programme.sites,
        "items": programme.items,
        "staff": people.people(draw, asked.people, asked.accesses, programme),
        "transfers": [transfer(draw, number, programme) for number in range(asked.transfers)],
    }
    write = sys.stdout.write
    write(f"project: made-up-{asked.people}-{asked.accesses}-{asked.items}\ntitle: Made-up programme\n")
    write(f"start: {asked.start}\nend: {asked.end}\nas-of: {asked.as_of}\n")
    for name, records in sections.items():
        write(f"{name}:\n" if records else f"{name}: []\n")
        for record in records:
            write(f"  - {written(record)}\n")


if __name__ == "__main__":
    main()
