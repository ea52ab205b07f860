"""Makes names of people and organisations that are on no list, in many languages and scripts.

People and companies come from Faker's language editions; people whose languages the lists know best
come also in Latin letters, from name-variants' tables and ICU's transliterations; companies that
exist come from pytickersymbols, and further ones are put together from a town, a trade and a legal
form, as the listed ones are. The same versions of the packages give the same names.
"""

import random
import warnings
from itertools import islice

import icu
import pytickersymbols
from faker import Faker
from name_variants import ALL_TABLES

NATIVE = (
    "ar_AA ar_DZ ar_PS ar_SA fa_IR ru_RU uk_UA bg_BG mk_MK zh_CN zh_TW ja_JP ko_KR he_IL el_GR "
    "hy_AM ka_GE hi_IN bn_BD ta_IN th_TH ne_NP"
).split()
LATIN = (
    "az_AZ cs_CZ da_DK de_DE en_GB en_IN en_KE en_NG en_PK en_US es_AR es_CO es_ES es_MX et_EE "
    "fi_FI fr_DZ fr_FR ha_NG hr_HR hu_HU id_ID it_IT lt_LT nl_NL no_NO pl_PL pt_BR ro_RO sv_SE sw "
    "tr_TR uz_UZ vi_VN yo_NG"
).split()
NAME_REAL_COMPANIES = ("fa_IR", "ru_RU")
"""Editions whose companies exist, many of them listed."""

WRITTEN_AS_FULL_NAME = {"ru_RU", "uk_UA", "zh_CN", "zh_TW", "ja_JP", "ko_KR"}
PATTERNS = {
    "arabic": (
        "arabic arabic",
        "arabic arabic arabic",
        "arabic arabic al-+arabic",
        "arabic bin arabic al-+arabic",
        "arabic abdul arabic",
    ),
    "persian": ("persian persian", "persian persian persian"),
    "korean": ("korean korean_given", "korean korean_given korean_given"),
}
"""A word that names a table stands for one of its names, after what precedes the plus sign."""

TRADES = (
    "Trading|Shipping|Electronics|Precision Machinery|Aviation Services|Chemical Industries|"
    "Petrochemical|Construction|Import and Export|Technology Development|Investment|Steel|"
    "Marine Services|Optical Instruments|Research Institute|Machine Tool Plant|Logistics|Energy|"
    "Telecommunications|Bank"
).split("|")
FORMS = (
    "Co., Ltd.|LLC|JSC|OOO|GmbH|Limited|FZE|S.A.|Company|Group|Corporation|Holding|PJSC|Sdn. Bhd.|"
    "Pvt. Ltd.|A.S."
).split("|")
TOWNS = ("en_US", "de_DE", "fa_IR", "tr_TR", "zh_CN", "ru_RU", "id_ID", "pt_BR")


def edition(locale, seed):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fake = Faker(locale)
    fake.seed_instance(seed)
    return fake


def distinct(make, count):
    """The first `count` different names in at most ten times as many tries."""
    return islice(dict.fromkeys(make() for _ in range(count * 10)), count)


def person(locale):
    fake = edition(locale, 1)
    if locale in WRITTEN_AS_FULL_NAME:
        return fake.name
    return lambda: f"{fake.first_name()} {fake.last_name()}"


def romanised(locale, rules):
    fake = edition(locale, 2)
    convert = icu.Transliterator.createInstance(f"{rules}; Latin-ASCII").transliterate
    if locale != "zh_CN":
        return lambda: convert(fake.name())

    def joined(name):
        return convert(name).replace(" ", "").title()

    return lambda: f"{joined(fake.last_name())} {joined(fake.first_name())}"


def patterned(patterns):
    chosen = random.Random(3)
    tables = {
        name: [entry["forms"] for entry in table.values()] for name, table in ALL_TABLES.items()
    }

    def word(text):
        prefix, _, table = text.rpartition("+")
        return (
            prefix + chosen.choice(chosen.choice(tables[table])).title()
            if table in tables
            else text
        )

    return lambda: " ".join(map(word, chosen.choice(patterns).split()))


def assembled():
    chosen = random.Random(4)
    places = [edition(locale, 5) for locale in TOWNS]
    latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII").transliterate

    def make():
        town = latin(chosen.choice(places).city()).removeprefix("g. ").title()
        return f"{town} {chosen.choice(TRADES)} {chosen.choice(FORMS)}"

    return make


def makers():
    """(kind, stratum, maker, count)"""
    for stratum, locales, people, companies in (
        ("native", NATIVE, 400, 80),
        ("latin", LATIN, 250, 60),
    ):
        for locale in locales:
            yield "person", stratum, person(locale), people
            if locale not in NAME_REAL_COMPANIES:
                yield "organisation", stratum, edition(locale, 1).company, companies
    yield "person", "romanised", patterned(PATTERNS["arabic"]), 1500
    yield "person", "romanised", patterned(PATTERNS["persian"]), 1000
    yield "person", "romanised", patterned(PATTERNS["korean"]), 600
    yield "person", "romanised", romanised("ru_RU", "Russian-Latin/BGN"), 1500
    yield "person", "romanised", romanised("uk_UA", "Ukrainian-Latin/BGN"), 500
    yield "person", "romanised", romanised("zh_CN", "Han-Latin"), 1500
    yield "organisation", "assembled", assembled(), 3000


def names():
    """Yields (name, kind, stratum)."""
    for kind, stratum, make, count in makers():
        for name in distinct(make, count):
            yield name, kind, f"{kind} {stratum}"
    for stock in pytickersymbols.PyTickerSymbols().get_all_stocks():
        yield stock["name"], "organisation", "organisation real"
