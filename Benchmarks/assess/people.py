"""The people of a made-up programme. No two of them are alike in what laws count."""

import datetime

ONE_DAY = datetime.timedelta(days=1)
# Who works in research abroad, roughly; at home it is mostly people of the place.
CITIZENSHIPS = {
    "US": 9, "GB": 7, "DE": 7, "FR": 5, "IT": 5, "ES": 4, "NL": 3, "PL": 3, "GR": 2, "PT": 2, "SE": 2,
    "IE": 1, "RO": 2, "HU": 1, "AT": 1, "CH": 1, "NO": 1, "FI": 1, "UA": 2, "RU": 4, "BY": 1, "TR": 3,
    "CN": 14, "HK": 1, "TW": 2, "IN": 13, "PK": 2, "BD": 1, "LK": 1, "NP": 1, "JP": 3, "KR": 3, "VN": 2,
    "MY": 1, "SG": 1, "TH": 1, "ID": 1, "PH": 1, "IR": 4, "IQ": 1, "SY": 1, "LB": 1, "JO": 1, "IL": 1,
    "SA": 1, "AE": 1, "EG": 2, "NG": 2, "KE": 1, "ZA": 1, "BR": 3, "AR": 1, "MX": 2, "CO": 1, "CL": 1,
    "CU": 1, "VE": 1, "AU": 2, "NZ": 1, "CA": 3, "KZ": 1, "AZ": 1, "GE": 1, "RS": 1, "ET": 1, "LY": 1,
}
TRAVEL = {"US": 6, "GB": 5, "DE": 5, "JP": 4, "CN": 4, "IN": 4, "FR": 3, "SG": 2, "AE": 2, "KR": 2, "TR": 1,
          "BR": 1, "IL": 1, "VN": 1, "RU": 1, "IR": 1}
EARLIEST, GROWN = datetime.date(1955, 1, 1), 18


def people(draw, count, accesses, programme):
    """Draws again whoever is another person's like in all but the dates."""
    made, seen = [], set()
    while len(made) < count:
        one = person(draw, f"p{len(made):05}", accesses, programme)
        likeness = undated({key: value for key, value in one.items() if key != "id"})
        if likeness not in seen:
            seen.add(likeness)
            made.append(one)
    return made


def undated(value):
    if isinstance(value, dict):
        return tuple((key, undated(held)) for key, held in value.items())
    if isinstance(value, list):
        return tuple(map(undated, value))
    return None if isinstance(value, datetime.date) else value


def person(draw, identifier, accesses, programme):
    site, start, end = draw.one(programme.sites), programme.start, programme.end
    place = site["country"]
    born = draw.day(EARLIEST, start - datetime.timedelta(days=366 * 21))
    arrived = draw.day(max(born + 366 * GROWN * ONE_DAY, start - 366 * 15 * ONE_DAY), start)
    made = {"id": identifier}
    if draw.chance(0.93):
        made["employer"] = site["organisation"]
    made["site"] = site["id"]
    first = place if draw.chance(0.45) else draw.weighted(CITIZENSHIPS)
    made["citizenships"] = [{"country": first, "since": born}]
    settled = []
    if first != place:
        settle(draw, made["citizenships"], settled, place, arrived, end)
    if draw.chance(0.06):
        second = draw.weighted(CITIZENSHIPS)
        if all(held["country"] != second for held in made["citizenships"]):
            made["citizenships"].append({"country": second, "since": draw.day(born, start)})
    if draw.chance(0.95):
        made["permanent-residence"] = settled
    if first in ("IR", "SY", "UA", "RU", "BY", "VE", "CU", "LY") and draw.chance(0.5):
        made["protected"] = draw.chance(0.3)
    if draw.chance(0.9):
        home = first == place
        made["resides"] = {"country": place, "since": born if home else arrived}
        if not home and not settled:
            made["resides"]["limited"] = draw.chance(0.7)
    made["works-from"] = [place] + draw.some(
        [country for country in TRAVEL if country != place], draw.weighted({0: 70, 1: 22, 2: 8})
    )
    if draw.chance(0.15):
        made["influence"] = influence(draw, programme.organisations)
    made["access"] = [
        access(draw, item["id"], start, end) for item in draw.some(programme.items, accesses)
    ]
    if draw.chance(0.35):
        made["from"] = draw.day(start, start + (end - start) / 2)
    if draw.chance(0.25):
        made["until"] = draw.day(start + (end - start) * 2 / 3, end)
    return made


def settle(draw, citizenships, settled, place, arrived, end):
    """What somebody from abroad has become since: naturalised, settled, or neither."""
    fate = draw.weighted({"stay": 60, "settled": 25, "settles": 5, "naturalised": 10})
    if fate == "naturalised":
        citizenships.append({"country": place, "since": draw.day(arrived, arrived + 2500 * ONE_DAY)})
    elif fate == "settled":
        settled.append({"country": place, "since": draw.day(arrived, arrived + 2000 * ONE_DAY)})
    elif fate == "settles":
        settled.append({"country": place, "since": draw.day(end - (end - arrived) / 3, end)})


def influence(draw, organisations):
    party = draw.one(organisations)
    if draw.chance(0.3):
        return []
    return [{
        "party": party["id"],
        "kind": "government-funding" if party["kind"] == "government" else draw.one(["employment", "business"]),
        "share-of-income": draw.one([5, 10, 20, 30, 40]),
    }]


def access(draw, item, start, end):
    """Mostly at the desk for as long as the person is there; now and then in another way, or on a trip."""
    way = draw.weighted({"desk": 80, "mode": 12, "trip": 3, "late": 5})
    if way == "desk":
        return item
    if way == "mode":
        return {"item": item, "mode": draw.one(["visual", "oral", "remote-access", "cloud"])}
    if way == "late":
        return {"item": item, "from": draw.day(start, end)}
    leaves = draw.day(start, end)
    back = min(end, leaves + draw.number(3, 21) * ONE_DAY)
    return {"item": item, "mode": "hand-carried", "from": leaves, "until": back}
