#!/usr/bin/env python3
"""Builds lang/world/places-*.tsv from open gazetteers and the hand-made tables beside this file.

    CONSTAT_SHARED=../shared python3 lang/world/build/places.py

Reads $CONSTAT_SHARED/gazetteer (GeoNames, Natural Earth, Unicode CLDR; see LICENCES.tsv), ../countries.tsv, places-hand.tsv
(features no gazetteer has: deserts, camps, bases, crossings ...), names-added.tsv (press spellings, first in the cell) and
common-words.tsv (names that are everyday words of a language and would be found everywhere). Same input, same bytes.

Kept: every first-level area, every capital, towns of 15,000 people in regions conflict news is about, of 5,000 or seat of an area in the
countries it is most about, of 100,000 elsewhere. Sections of towns are left out.
"""
import collections
import gettext
import gzip
import json
import os
import re
import statistics
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
WORLD = os.path.dirname(HERE)
SHARED = os.environ.get("CONSTAT_SHARED", os.path.join(WORLD, "..", "..", "..", "shared"))
GAZETTEER = os.path.join(SHARED, "gazetteer")
LANGS = ("fr", "en", "ar")
HEADER = "id kind country admin1 lat lon population fr en ar source".split()

NEWS = {
    "africa": "DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA"
              " NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH",
    "middle-east": "BH IR IQ IL JO KW LB OM PS QA SA SY TR AE YE CY AM AZ GE",
    "asia": "AF PK IN BD LK NP BT MV KZ KG TJ TM UZ MM TH LA KH VN MY SG ID PH TL BN PG",
    "europe": "UA RU BY MD XK RS BA",
    "americas": "MX GT SV HN NI CR PA CU HT DO JM CO VE EC PE BO BR PY UY AR CL GY SR",
}
FILE_OF = {code: name for name, codes in NEWS.items() for code in codes.split()}
HOT = set("SY IQ YE PS LB IL LY ML BF NE NG TD CD CF SS SD SO ET MZ MM AF PK UA HT CM".split())
CONTINENT = {"AF": "africa", "AS": "asia", "EU": "europe", "NA": "americas", "SA": "americas", "OC": "asia", "AN": "asia"}
NOT_TOWNS = {"PPLX", "PPLH", "PPLQ", "PPLW"}

GENERIC = {
    "en": re.compile(r"^(?:(?:State|Province|Region|Governorate|District|Department|Municipality|Republic|Muhafazat|Muhafadat|Autonomous Region) (?:of )?)"
                     r"|(?: (?:Governorate|Province|Region|State|Department|District|Oblast|Prefecture|County|Municipality"
                     r"|Regional State|Parish|Canton|Krai|Division|City|Autonomous Okrug|Voivodeship))+$"),
    "fr": re.compile(r"^(?:(?:gouvernorat|province|région|region|département|departement|état|etat|oblast|district|préfecture|comté|wilaya"
                     r"|municipalité|territoire|république|canton|paroisse|kraï|muhafazat|muhafadat|voïvodie)(?: autonome)? "
                     r"(?:de la |de l['’]|des |du |de |d['’])?)|^(?:de la |de l['’]|du |de |d['’])(?=[A-ZÉÎ])", re.I),
    "ar": re.compile(r"^(?:محافظة|ولاية|إدارة|إقليم|اقليم|مقاطعة|منطقة|مديرية|شعبية|بلدية|جمهورية|دائرة|أوبلاست|كانتون)\s+|\s+(?:أوبلاست|كراي)$|[،,(].*$"),
}
DIRECTION = re.compile(
    r"^(?:(?:nord|sud|est|ouest|centre|centrale?|north|south|east|west|central|northern|southern|eastern|western|center|middle|littoral|coast"
    r"|plateau|delta|lacs?|lakes?|sahel|cascades|unity|islands?|rivers?|red sea|mer rouge|cross|upper|lower|highlands?|capital"
    r"|الشمالية|الجنوبية|الشرقية|الغربية|الوسطى|شمال|جنوب|شرق|غرب|الشرق|الغرب|الشمال|الجنوب|سنتر|الوسط)[- ]?)+$", re.I)
PERSIAN = re.compile("[پچژگکیہےٹڈڑھۀەێۆڵڕۋۇڭې۔ىٰ\u06cc]")
ARABIC = re.compile("^[\u0621-\u063a\u0641-\u064a ]+$")
LATIN = re.compile("^[A-Za-zÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûüñÑáíóúÁÍÓÚãõÃÕ' -]+$")

LETTERS = {"fr": LATIN, "en": LATIN, "ar": ARABIC}


def clean(name):
    name = unicodedata.normalize("NFC", name)
    name = re.sub("[\u200c-\u200f\u202a-\u202e\u064b-\u0652\u0640\u0670]", "", name)
    name = re.sub("[‘’ʼʻ`´ʿʾ]", "'", name).replace("|", " ").replace("\"", "").replace("\t", " ")
    return unicodedata.normalize("NFC", re.sub(" +", " ", name)).strip(" ,.;")


def plain(name):
    """Without the dots and bars of scientific romanisation (Ar Ruţbah -> Ar Rutbah); accents of Western spelling stay."""
    out = []
    for char in unicodedata.normalize("NFC", name):
        parts = unicodedata.normalize("NFD", char)
        keep = LATIN.match(char) or len(parts) == 1
        out.append(char if keep else parts[0])
    return "".join(out).lstrip("'").replace(" '", " ")


def skeleton(name):
    s = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    s = re.sub(r"^(al|el|ar|as|ad|an|at|az|ash|ech|es|ed)[ -]", "", s)
    for old, new in (("tch", "c"), ("dj", "j"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"),
                     ("ph", "f"), ("ou", "w"), ("q", "k"), ("c", "k"), ("v", "w"), ("z", "s")):
        s = s.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", re.sub("[^bdfgjklmnprst]", "", s))


def rows_of(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def table(path):
    lines = list(rows_of(path))
    head = [lines[0][0].lstrip("#")] + lines[0][1:]
    return [dict(zip(head, cells)) for cells in lines[1:]]


def catalogues():
    result = {}
    for lang in LANGS:
        with open(os.path.join(GAZETTEER, "geonames-mo", lang + ".mo"), "rb") as file:
            result[lang] = {k: v for k, v in gettext.GNUTranslations(file)._catalog.items() if isinstance(k, str) and k}
    return result


def cldr():
    result = {}
    for lang in LANGS:
        tree = ElementTree.parse(os.path.join(GAZETTEER, "cldr-subdivisions", lang + ".xml"))
        result[lang] = {e.get("type"): e.text for e in tree.iter("subdivision") if e.get("alt") is None and e.text}
    return result


class Names:
    """Names of one place, in the order of trust, without the words that mean something else."""

    def __init__(self, common):
        self.common, self.lists = common, {lang: [] for lang in LANGS}

    def add(self, lang, name, sure=False):
        name = clean(name or "")
        if lang != "ar":
            name = plain(name)
        if not name or (not sure and (len(name) <= 2 or name.casefold() in self.common[lang] or re.search(r"[\d/()]", name))):
            return
        if lang == "ar" and not sure and not ARABIC.match(name):
            return
        if lang != "ar" and not sure and not LATIN.match(name):
            return
        if name not in self.lists[lang]:
            self.lists[lang].append(name)

    def add_town(self, lang, name, big, country_names):
        """A short name, an everyday word or the name of a country is no name for a town; in Arabic it is with 'town of' before it."""
        name = clean(name or "")
        if name.casefold() in country_names or re.match("قضاء |مدينة |محافظة |ناحية |مديرية |بلدية ", name):
            return
        if name.casefold() in self.common[lang] or (len(name) <= 3 and not big):
            if lang == "ar" and len(name) > 2 and not self.lists["ar"]:
                self.add("ar", "مدينة " + name)
            return
        self.add(lang, name)

    def cell(self, lang):
        return "|".join(self.lists[lang])


def common_words():
    result = {lang: set() for lang in LANGS}
    for row in table(os.path.join(HERE, "common-words.tsv")):
        result[row["lang"]].add(row["word"].casefold())
    return result


def point(spots):
    return "%.3f" % statistics.median(float(s[4]) for s in spots), "%.3f" % statistics.median(float(s[5]) for s in spots)


def main():
    common = common_words()
    added = {row["place"]: row for row in table(os.path.join(HERE, "names-added.tsv"))}
    countries = {row["iso2"]: row for row in table(os.path.join(WORLD, "countries.tsv"))}
    mo, subdivisions = catalogues(), cldr()

    towns = {}
    for source, name in (("geonames-2020", "cities1000-2020.txt.gz"), ("geonames-2025", "xponents/cities15000.txt.gz")):
        for cells in rows_of(os.path.join(GAZETTEER, name)):
            if cells[0] in towns:
                old = towns[cells[0]][0]
                cells[3] = cells[3] + "," + old[3]
            towns[cells[0]] = (cells, source)

    by_area, by_country = collections.defaultdict(list), collections.defaultdict(list)
    for cells, _ in towns.values():
        by_area[cells[8] + "." + cells[10]].append(cells)
        by_country[cells[8]].append(cells)
    continent, country_ids = {}, {}
    for cells in rows_of(os.path.join(GAZETTEER, "xponents", "countryInfo.txt")):
        if cells and len(cells) > 16 and not cells[0].startswith("#"):
            continent[cells[0]], country_ids[cells[0]] = cells[8], (cells[16], cells[7])

    def file_of(code):
        return FILE_OF.get(code) or CONTINENT.get(continent.get(code, "EU"), "europe")

    out = collections.defaultdict(list)

    # Countries: the point is the middle of their towns.
    for code, country in countries.items():
        number, population = country_ids.get(code, ("", ""))
        if number and by_country[code]:
            lat, lon = point(by_country[code])
            out[file_of(code)].append([number, "country", code, "", lat, lon, population, country["fr"], country["en"],
                                       country["ar"], "geonames-countries"])

    # First-level areas.
    natural = {}
    for cells in rows_of(os.path.join(GAZETTEER, "ne_admin1_names.tsv.gz")):
        natural.setdefault(cells[2], cells)
    ascii_names = {c[0]: c for c in rows_of(os.path.join(GAZETTEER, "xponents", "admin1CodesASCII.txt"))}
    with open(os.path.join(GAZETTEER, "admin1.json"), encoding="utf-8") as file:
        areas = json.load(file)
    area_name, used_added = {}, set()
    for area in areas:
        code = area["code"]
        iso2 = code.split(".")[0]
        if iso2 not in countries:
            continue
        names, sources = Names(common), ["geonames-admin1"]
        if code in added:
            used_added.add(code)
            sources.append("hand")
            for lang in LANGS:
                for name in filter(None, added[code][lang].split("|")):
                    names.add(lang, name, sure=True)
        given = {lang: [mo[lang].get(code)] for lang in LANGS}
        given["en"] += [area["name"]]
        ne = natural.get(code)
        same = ne and skeleton(ne[9] or ne[8]) and (
            skeleton(ne[9]) == skeleton(area["name"]) or skeleton(ne[8]) == skeleton(area["name"])
            or skeleton(GENERIC["en"].sub("", ne[9])) == skeleton(GENERIC["en"].sub("", area["name"])))
        if same:
            sources.append("natural-earth")
            for lang, column in (("fr", 10), ("en", 9), ("ar", 11)):
                if lang == "ar" or skeleton(ne[9]) == skeleton(area["name"]):
                    given[lang].append(ne[column])
            iso = ne[0].lower().replace("-", "")
            for lang in LANGS:
                if iso in subdivisions[lang]:
                    given[lang].append(subdivisions[lang][iso])
                    if lang == "fr":
                        sources.append("cldr")
        given["fr"] = [g for g in given["fr"] if g] or [area["name"]]
        for lang in LANGS:
            if code in added and added[code][lang]:
                continue
            for name in filter(None, given[lang]):
                name = clean(name)
                short = GENERIC[lang].sub("", name).strip()
                if lang == "fr":
                    short = GENERIC["en"].sub("", short).strip()
                if lang == "ar" and re.match("(المنطقة|الإدارة|الولاية|المقاطعة|المحافظة|الإقليم) ", name):
                    continue
                if DIRECTION.match(short) or len(short) <= 2 or short.casefold() in common[lang]:
                    short = name if short != name else ""
                names.add(lang, short)
        bare = GENERIC["en"].sub("", clean(area["name"])).strip()
        if not names.lists["en"]:
            names.add("en", bare + " Region")
        if not names.lists["fr"]:
            names.add("fr", "région " + ("de l'" if bare[0] in "EOÉAIU" else "du ") + bare)
        number = ascii_names.get(code, ["", "", "", ""])[3] or "x-adm1-" + code.lower().replace(".", "-")
        if re.fullmatch(r"\d{6,}", code.split(".")[1]):
            number = code.split(".")[1]
        if not names.lists["en"]:
            names.add("en", area["name"] + " (" + countries[iso2]["en"].split("|")[0] + ")", sure=True)
        spots = by_area.get(code) or by_country.get(iso2)
        if not spots:
            continue
        if same:
            lat, lon = "%.3f" % float(ne[5]), "%.3f" % float(ne[6])
        else:
            lat, lon = point(spots)
        own = names.lists["en"][0]
        area_name[code] = own
        out[file_of(iso2)].append([number, "adm1", iso2, own, lat, lon, "", names.cell("fr"), names.cell("en"), names.cell("ar"),
                                   "+".join(sources)])

    # Hand-made names find their town: the most populous one of the country that bears the name.
    bearers = collections.defaultdict(list)
    for cells, _ in towns.values():
        if cells[7] in NOT_TOWNS:
            continue
        marks = {skeletonless(n) for n in [cells[1], cells[2]] + cells[3].split(",")}
        for mark in marks:
            bearers[cells[8] + ":" + mark].append(cells)
    hand_names, unknown = {}, []
    for place, row in added.items():
        if ":" not in place:
            continue
        code, name = place.split(":", 1)
        found = bearers.get(code + ":" + skeletonless(name))
        if found:
            exact = [c for c in found if skeletonless(name) in (skeletonless(c[1]), skeletonless(c[2]))]
            best = max(exact or found, key=lambda c: (int(c[14] or 0), c[0]))
            hand_names[best[0]] = row
            used_added.add(place)
        else:
            unknown.append(place)

    country_names = {n.casefold() for row in countries.values() for lang in LANGS for n in row[lang].split("|")}
    capitals = {row["capital"] for row in countries.values() if row["capital"]}
    for number, (cells, source) in towns.items():
        code, kind, population = cells[8], cells[7], int(cells[14] or 0)
        if code not in countries:
            continue
        least = 100_000
        if code in HOT:
            least = 5_000
        elif code in FILE_OF:
            least = 15_000
        seat = kind in ("PPLA", "PPLA2") and code in HOT
        if number not in hand_names and number not in capitals and (
                kind in NOT_TOWNS or (population < least and not seat and kind != "PPLC")):
            continue
        names, sources = Names(common), [source]
        if number in hand_names:
            sources.append("hand")
            for lang in LANGS:
                for name in filter(None, hand_names[number][lang].split("|")):
                    names.add(lang, name, sure=True)
        sure = number in hand_names
        big = population >= 100_000 or code in HOT

        def town(lang, name):
            if number in capitals and LETTERS[lang].match(clean(name or "")):
                names.add(lang, name, sure=True)
            else:
                names.add_town(lang, name, big, country_names)

        if not sure:
            town("fr", mo["fr"].get(number))
            town("en", mo["en"].get(number))
            town("ar", mo["ar"].get(number))
            town("fr", cells[1])
            town("en", cells[1])
            town("en", cells[2])
        wanted = {skeleton(n) for lang in ("fr", "en") for n in names.lists[lang]} - {""}
        aliases = [a for a in cells[3].split(",") if a]
        if code in HOT and code != "UA" and not sure:
            for alias in aliases:
                if (LATIN.match(alias) and skeleton(alias) in wanted and len(skeleton(alias)) >= 2
                        and not alias.isupper() and alias[0].isupper() and len(names.lists["en"]) < 4
                        and not re.search("'|w$|x|j[^aeiouéè]", alias)):
                    town("en", alias)
                    town("fr", alias)
        for alias in aliases if not names.lists["ar"] or not sure else ():
            if ARABIC.match(alias) and not PERSIAN.search(alias) and len(names.lists["ar"]) < (2 if code in HOT or FILE_OF.get(code) == "middle-east" else 1):
                town("ar", alias)
        if not names.lists["fr"] and not names.lists["en"]:
            continue
        tag = "city" if population >= 100_000 or kind == "PPLC" else "town"
        out[file_of(code)].append([number, tag, code, area_name.get(code + "." + cells[10], ""), "%.3f" % float(cells[4]),
                                   "%.3f" % float(cells[5]), str(population) if population else "", names.cell("fr"),
                                   names.cell("en"), names.cell("ar"), "+".join(sources)])

    # Features of the hand-made list, and named towns no gazetteer has.
    for row in table(os.path.join(HERE, "places-hand.tsv")):
        out["features"].append([row[c] for c in HEADER[:-1]] + ["hand"])
    for place in unknown:
        if "-v" in sys.argv:
            print("no such town:", place)

    seen = set()
    for name in sorted(out):
        path = os.path.join(WORLD, "places-%s.tsv" % name)
        rows = {}
        for row in out[name]:
            if row[0] not in seen:
                seen.add(row[0])
                rows[row[0]] = row
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("#" + "\t".join(HEADER) + "\n")
            for key in sorted(rows):
                file.write(unicodedata.normalize("NFC", "\t".join(rows[key])) + "\n")
        print("%-28s %6d places %9d bytes" % (os.path.basename(path), len(rows), os.path.getsize(path)))
    print("%d names-added rows used, %d without a town" % (len(used_added), len(unknown)))


def skeletonless(name):
    """Folded for comparison: no accents, marks, hyphens or case."""
    folded = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub("[^a-z0-9 ]", "", folded.lower().replace("-", " ")).strip()


if __name__ == "__main__":
    main()
