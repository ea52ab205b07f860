"""The organisations and sites of a made-up programme: who owns whom, and who works where."""

# How many of the organisations are in a country, roughly.
COUNTRIES = {
    "US": 20, "GB": 14, "DE": 12, "FR": 8, "NL": 6, "JP": 7, "AU": 5, "CA": 5, "IT": 4, "SE": 3,
    "CH": 3, "NO": 2, "ES": 2, "KR": 4, "SG": 3, "IN": 4, "TW": 2, "IL": 1, "CN": 2, "TR": 1,
}
KINDS = {"company": 55, "university": 25, "research-institute": 15, "government": 5}


def organisations(draw, count):
    """Every country comes once before any comes twice, so that large programmes are worldwide."""
    made, unused = [], dict(COUNTRIES)
    for number in range(count):
        unused = unused or dict(COUNTRIES)
        country = draw.weighted(unused)
        del unused[country]
        kind = draw.weighted(KINDS)
        made.append({
            "id": f"o{number:02}",
            "name": f"Party {number:02}",
            "country": country,
            "kind": kind,
            "headquarters": country,
            "owners": [],
            "flags": [],
        })
    companies = [party for party in made if party["kind"] == "company"]
    for position, party in enumerate(companies):
        # Owners come earlier in the list, so that no circle arises.
        if position and draw.chance(0.4):
            parents = draw.some(companies[:position], draw.number(1, 2))
            share = draw.one([25, 50, 60, 100]) if len(parents) == 1 else draw.one([20, 30, 50])
            party["owners"] = [{"party": parent["id"], "share": share} for parent in parents]
            if share > 50:
                party["headquarters"] = parents[0]["headquarters"]
    return made


def sites(draw, parties):
    """One site at home for each, and a second one, now and then abroad, for some."""
    made = []
    for party in parties:
        made.append({"id": f"{party['id']}-a", "organisation": party["id"], "country": party["country"]})
        if draw.chance(0.3):
            country = draw.weighted(COUNTRIES) if draw.chance(0.5) else party["country"]
            made.append({"id": f"{party['id']}-b", "organisation": party["id"], "country": country})
    return made
