"""The items of a made-up programme: what they are, where they come from, and how far anybody has
looked them up."""

# Codes that the American, European and British lists share, by what they are.
COMMODITIES = (
    "1A002.a 1C010.e 1C350.b 1C351.a 2B001.b.2 2B006.b 2B350.a 3A001.a.5 3A001.b.2 3A001.b.4 3A002.c"
    " 3A201.b 3A233 3B001.c 3C001.a 4A003.b 4A004 5A001.b 5A002.a 6A001.a 6A002.a.1 6A003.b.4 6A005.b"
    " 6A007.a 6A008.d 7A003.a 7A103.a 8A001.c 8A002.a 9A004 9A012.a 9B001.a"
).split()
SOFTWARE = "1D001 2D002 3D001 3D003 4D001.a 5D001.a 5D002.c 6D003.c 7D003.b 8D001 9D001 9D004.a".split()
TECHNOLOGY = (
    "1E001 1E002.c 2E001 2E003.f 3E001 3E002 3E003.c 4E001.a 5E001.b 5E002 6E001 6E002 7E001 7E004.a"
    " 8E001 9E001 9E003.a"
).split()
# Shared lists on which the same code stands, and how many of the items are looked up on each.
SHARED = {"us.ear.ccl": 95, "eu.dual-use.annex-i": 90, "gb.strategic.dual-use": 75}
# Lists on which what is not on the shared ones is looked up and not found.
OTHER = {
    "us.itar.usml": 92, "gb.strategic.military": 50, "gb.strategic.national": 40, "de.awv.al": 40,
    "fr.dual-use.national": 20, "nl.dual-use.national": 20, "jp.fefa.feo": 25, "au.dtc.dsgl": 30,
    "ca.eipa.ecl": 20, "sg.sgca.sgco": 15, "cn.export-control.dual-use": 10,
}
MILITARY = {"XI(d)": "technology", "XII(f)": "technology", "XV(f)": "technology", "XI(a)": "commodity"}
STATUS = {"proprietary": 80, "fundamental-research": 8, "published": 7, "patent-application": 5}
GROUPS = {"unlisted": 25, "technology": 34, "software": 16, "commodity": 21, "military": 4}


def items(draw, count, sites):
    return [item(draw, number, sites) for number in range(count)]


def item(draw, number, sites):
    group = draw.weighted(GROUPS)
    made = {"id": f"i{number:03}", "title": f"Work product {number:03}"}
    if group == "unlisted":
        made["kind"] = draw.weighted({"technology": 5, "software": 3, "commodity": 2})
        classes = looked_up(draw, SHARED, "none")
        if "us.ear.ccl" in classes and draw.chance(0.8):
            classes["us.ear.ccl"] = "EAR99"
    elif group == "military":
        code = draw.one(list(MILITARY))
        made["kind"] = MILITARY[code]
        classes = {"us.itar.usml": code, "us.ear.ccl": "none"}
    else:
        code = draw.one({"commodity": COMMODITIES, "software": SOFTWARE, "technology": TECHNOLOGY}[group])
        made["kind"] = draw.one(["software", "source-code"]) if group == "software" else group
        classes = looked_up(draw, SHARED, code)
        if group != "commodity" and draw.chance(0.6):
            served = [goods for goods in COMMODITIES if goods[0] == code[0]]
            made["technology-for"] = f"us.ear.ccl/{draw.one(served)}"
    classes = {**looked_up(draw, OTHER, "none"), **classes}
    site = draw.one(sites)
    made["origin"] = site["country"]
    if draw.chance(0.5):
        made["content"] = {"US": draw.one([0, 5, 12, 30, 60])}
    made["status"] = draw.weighted(STATUS) if made["kind"] != "commodity" else "proprietary"
    if draw.chance(0.4):
        made["held-at"] = site["id"]
    made["classifications"] = classes
    return made


def looked_up(draw, lists, code):
    return {name: code for name, share in lists.items() if draw.chance(share / 100)}
