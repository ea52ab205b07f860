"""Reads the party lists that the name pairs were taken from, names only.

Each reader yields (id, kind, names). The id is the one that the pairs use, LIST:RECORD; the kind is
person, organisation, vessel, aircraft or unknown. Weak aliases count as names. Two publications of
one list (the SDN list by itself and within the Consolidated Screening List) meet under one id.
"""

import csv
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from pathlib import Path

import openpyxl

OFAC_KINDS = {"individual": "person", "vessel": "vessel", "aircraft": "aircraft"}
CSL_KINDS = OFAC_KINDS | {"entity": "organisation"}
UK_KINDS = {"individual": "person", "entity": "organisation", "ship": "vessel"}


def ofac(folder):
    with open(folder / "ofac_sdn_2024-05-03.csv", encoding="ascii", newline="") as file:
        for row in csv.reader(file):
            if len(row) < 12:
                continue
            weak = re.findall(r"[afn]\.k\.a\. '(.+?)'(?=[;.(]|\s\()", row[11])
            kind = OFAC_KINDS.get(row[2].strip(), "organisation")
            yield f"ofac_sdn:{row[0]}", kind, [row[1], *weak]
    with open(folder / "ofac_alt_2025-12.csv", encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            if len(row) > 3:
                yield f"ofac_sdn:{row[0]}", "unknown", [row[3]]


def consolidated(folder):
    with open(folder / "us_csl_compact_2026-07-31.json", encoding="utf-8") as file:
        document = json.load(file)
    sources = document["tables"]["sources"]
    for index, entry in enumerate(document["entries"]):
        is_sdn = "(SDN)" in sources[entry["s"]]
        record = f"ofac_sdn:{entry['e']}" if is_sdn else f"us_csl_nonsdn:{index}"
        kind = CSL_KINDS.get(entry.get("t", "").lower(), "unknown")
        yield record, kind, [entry["n"], *entry.get("a", [])]


def united_nations(folder):
    root = ElementTree.parse(folder / "un_consolidated_2026-02.xml").getroot()
    for tag, kind in (("INDIVIDUAL", "person"), ("ENTITY", "organisation")):
        for record in root.iter(tag):
            parts = (
                record.findtext(f"{place}_NAME") for place in ("FIRST", "SECOND", "THIRD", "FOURTH")
            )
            names = [" ".join(part.strip() for part in parts if part and part.strip())]
            names.append(record.findtext("NAME_ORIGINAL_SCRIPT"))
            names += [alias.findtext("ALIAS_NAME") for alias in record.iter(f"{tag}_ALIAS")]
            yield f"un:{record.findtext('DATAID')}", kind, names


def united_kingdom(folder):
    with open(folder / "uk_subjects.csv", encoding="utf-8", newline="") as file:
        kinds = {row["unique_id"]: UK_KINDS[row["subject_type"]] for row in csv.DictReader(file)}
    with open(folder / "uk_subject_names.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield (
                f"uk:{row['unique_id']}",
                kinds.get(row["unique_id"], "unknown"),
                [row["full_name"]],
            )


def australia(folder):
    book = openpyxl.load_workbook(
        folder / "au_dfat_regulation8_consolidated_2024-12.xlsx", read_only=True
    )
    for reference, name, kind, *_ in book.active.iter_rows(min_row=2, max_col=4, values_only=True):
        number = re.match(r"\d+", str(reference or ""))
        if number and name:
            is_person = str(kind).strip().lower() == "individual"
            is_vessel = "vessel" in str(kind).lower()
            kind = "person" if is_person else "vessel" if is_vessel else "organisation"
            yield f"au:{number.group()}", kind, [str(name)]


def canada(folder):
    root = ElementTree.parse(folder / "ca_sema_lmes_2020.xml").getroot()
    for index, record in enumerate(root.iter("record")):
        entity = record.findtext("Entity")
        person = " ".join(record.findtext(tag) or "" for tag in ("GivenName", "LastName"))
        aliases = (record.findtext("Aliases") or "").split(",")
        yield (
            f"ca_sema:{index}",
            "organisation" if entity else "person",
            [entity or person, *aliases],
        )


def end_users(folder):
    for file_name, list_name in (
        ("jp_meti_end_user_list_2026-07.json", "jp_eul"),
        ("cn_export_control_lists_2026-07.json", "cn_mofcom"),
    ):
        with open(folder / file_name, encoding="utf-8") as file:
            for entry in json.load(file):
                kind = (
                    "person" if entry["entity_type"] in ("individual", "person") else "organisation"
                )
                yield f"{list_name}:{entry['id']}", kind, [entry["entity_name"], *entry["aliases"]]


READERS = (ofac, consolidated, united_nations, united_kingdom, australia, canada, end_users)


def read(folder):
    """{id: (kind, names)}, the names in the order of the lists, each once."""
    kinds, names = {}, defaultdict(dict)
    for reader in READERS:
        for record, kind, found in reader(Path(folder)):
            if kinds.get(record, "unknown") == "unknown":
                kinds[record] = kind
            names[record].update(
                (" ".join(name.split()), None) for name in found if name and name.strip()
            )
    return {record: (kinds[record], list(found)) for record, found in names.items() if found}


if __name__ == "__main__":
    records = read(sys.argv[1])
    print(len(records), "records,", sum(len(names) for _, names in records.values()), "names")
