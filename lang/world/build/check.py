#!/usr/bin/env python3
"""Checks the tables of lang/world and prints their counts.

    python3 lang/world/build/check.py

Every table: UTF-8 in NFC, LF, one header line that starts with '#', the columns named there, unique ids, sorted by id,
no quotes, no empty or repeated name in a cell. governments.tsv: terms of one office do not overlap. groups.tsv: no name belongs to two ids of one language; `within`, `family`
and countries exist. All errors are shown together; the exit status is 1 if there is one.
"""
import collections
import glob
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
WORLD = os.path.dirname(HERE)

COLUMNS = {
    "countries.tsv": "iso2 kind capital fr en ar fr_adjectives en_adjectives ar_adjectives fr_combining en_combining"
                     " fr_metonyms en_metonyms ar_metonyms",
    "governments.tsv": "id kind country office from until fr en ar",
    "groups.tsv": "id kind country within family compose from until fr en ar",
    "outlets.tsv": "id kind country domains fr en ar",
    "places": "id kind country admin1 lat lon population fr en ar source",
}
KINDS = {
    "countries.tsv": {"country", "territory"},
    "governments.tsv": {"ruler"},
    "groups.tsv": {"armed_group", "militia", "political_party", "state_forces", "police", "intelligence", "government",
                   "ministry", "coalition", "international", "ngo", "agency", "outlet", "command"},
    "outlets.tsv": {"agency", "outlet"},
    "places": {"country", "adm1", "city", "town", "desert", "river", "lake", "sea", "forest", "mountain", "island",
               "region", "camp", "crossing", "base", "site"},
}
OFFICES = {"president", "prime_minister", "chancellor", "taoiseach", "king", "emir", "sultan", "supreme_leader", "leader"}
ROLES = {"army", "police", "intelligence", "government", "defence_ministry", "interior_ministry", "foreign_ministry",
         "presidency", "military_command", "security_forces"}
# A family may also be a body that speaks only through the groups below it.
FREE_FAMILIES = {"omct-ltdh"}

errors = []


def fail(path, line, message):
    errors.append("%s:%d: %s" % (os.path.relpath(path, WORLD), line, message))


def read(path, shape):
    data = open(path, "rb").read()
    if data.startswith(b"\xef\xbb\xbf"):
        fail(path, 1, "byte order mark: save without it")
    if b"\r" in data:
        fail(path, 1, "CR found: lines end with LF only")
    if not data.endswith(b"\n"):
        fail(path, 1, "the last line must end with LF")
    text = data.decode("utf-8")
    if text != unicodedata.normalize("NFC", text):
        for n, line in enumerate(text.split("\n"), 1):
            if line != unicodedata.normalize("NFC", line):
                fail(path, n, "not NFC")
    lines = text.split("\n")[:-1]
    columns = COLUMNS[shape].split()
    if lines[0] != "#" + "\t".join(columns):
        fail(path, 1, "header must be #" + " ".join(columns))
    rows, previous = [], ""
    for n, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            fail(path, n, "%d columns, want %d" % (len(cells), len(columns)))
            continue
        if '"' in line:
            fail(path, n, "quotes are not used")
        if cells[0] <= previous:
            fail(path, n, "id %s after %s: sort by id, ids are unique" % (cells[0], previous))
        previous = cells[0]
        row = dict(zip(columns, cells))
        if row["kind"] not in KINDS[shape]:
            fail(path, n, "kind %s is not one of %s" % (row["kind"], " ".join(sorted(KINDS[shape]))))
        for name, cell in row.items():
            parts = cell.split("|")
            if cell and ("" in parts or len(parts) != len(set(parts)) or any(p != p.strip() or "  " in p for p in parts)):
                fail(path, n, "%s: empty, repeated or padded name in %s" % (name, cell))
        row["_line"] = n
        rows.append(row)
    return rows


def key(name):
    """Capitals matter in an acronym (US, IS), not elsewhere."""
    return name if name.isupper() else name.casefold()


def own_names(path, rows):
    for lang in ("fr", "en", "ar"):
        owner = {}
        for row in rows:
            for name in filter(None, row[lang].split("|")):
                other = owner.setdefault(key(name), row["id"])
                if other != row["id"]:
                    fail(path, row["_line"], "%s name %s belongs to %s and %s" % (lang, name, other, row["id"]))


def count(label, rows):
    kinds = collections.Counter(r["kind"] for r in rows)
    names = {lang: sum(len(list(filter(None, r[lang].split("|")))) for r in rows) for lang in ("fr", "en", "ar")}
    print("%-22s %6d rows  fr %6d  en %6d  ar %6d names  %s" % (
        label, len(rows), names["fr"], names["en"], names["ar"],
        " ".join("%s=%d" % kv for kv in sorted(kinds.items()))))


def check_governments(codes):
    """Terms of one office of one country do not overlap; a name belongs to rulers of one country."""
    path = os.path.join(WORLD, "governments.tsv")
    rows = read(path, "governments.tsv")
    terms, owner = {}, {}
    for row in rows:
        if row["country"] not in codes or row["office"] not in OFFICES:
            fail(path, row["_line"], "unknown country or office: %s %s" % (row["country"], row["office"]))
        for day in (row["from"], row["until"]):
            if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
                fail(path, row["_line"], "%s is no day" % day)
        if row["until"] and row["until"] <= row["from"]:
            fail(path, row["_line"], "ends before it begins")
        terms.setdefault((row["country"], row["office"]), []).append((row["from"], row["until"] or "9999", row))
        for lang in ("fr", "en", "ar"):
            for name in filter(None, row[lang].split("|")):
                other = owner.setdefault((lang, key(name)), row["country"])
                if other != row["country"]:
                    fail(path, row["_line"], "%s name %s belongs to %s and %s" % (lang, name, other, row["country"]))
    for office in terms.values():
        office.sort(key=lambda term: term[:2])
        for before, after in zip(office, office[1:]):
            if after[0] < before[1]:
                fail(path, after[2]["_line"], "begins before %s ends" % before[2]["id"])
    count("governments.tsv", rows)


def main():
    path = os.path.join(WORLD, "countries.tsv")
    countries = read(path, "countries.tsv")
    codes = {r["iso2"] for r in countries}
    for row in countries:
        if not re.fullmatch("[A-Z]{2}", row["iso2"]):
            fail(path, row["_line"], "iso2 is two capitals")
    count("countries.tsv", countries)

    check_governments(codes)

    path = os.path.join(WORLD, "groups.tsv")
    groups = read(path, "groups.tsv")
    ids = {r["id"] for r in groups}
    composed = {}
    for row in groups:
        line = row["_line"]
        if row["country"] and row["country"] not in codes:
            fail(path, line, "unknown country " + row["country"])
        if row["within"] and row["within"] not in ids:
            fail(path, line, "within %s: no such id" % row["within"])
        if row["family"] not in ids | FREE_FAMILIES:
            fail(path, line, "family %s: no such id" % row["family"])
        for year in (row["from"], row["until"]):
            if year and not re.fullmatch(r"\d{4}", year):
                fail(path, line, "%s is no year" % year)
        if row["until"] and row["until"] < row["from"]:
            fail(path, line, "ends before it begins")
        if row["compose"]:
            role, _, code = row["compose"].partition("+")
            if role not in ROLES or code not in codes:
                fail(path, line, "compose %s: role+ISO2" % row["compose"])
            if composed.setdefault(row["compose"], row["id"]) != row["id"]:
                fail(path, line, "%s is already %s" % (row["compose"], composed[row["compose"]]))
        parents, up = set(), row
        while up["within"] in ids and up["id"] not in parents:
            parents.add(up["id"])
            up = next(r for r in groups if r["id"] == up["within"])
        if up["id"] in parents:
            fail(path, line, "within goes round in a circle")
    own_names(path, groups)
    count("groups.tsv", groups)

    path = os.path.join(WORLD, "outlets.tsv")
    outlets = read(path, "outlets.tsv")
    own_names(path, outlets)
    for row in outlets:
        if row["country"] and row["country"] not in codes:
            fail(path, row["_line"], "unknown country " + row["country"])
        if row["id"] in ids:
            fail(path, row["_line"], "id %s is also a group" % row["id"])
    count("outlets.tsv", outlets)

    seen = {}
    for path in sorted(glob.glob(os.path.join(WORLD, "places*.tsv"))):
        places = read(path, "places")
        size = os.path.getsize(path)
        if size > 2_000_000:
            fail(path, 1, "%d bytes: split the file, 2,000,000 at most" % size)
        for row in places:
            if seen.setdefault(row["id"], path) != path:
                fail(path, row["_line"], "id %s is also in %s" % (row["id"], seen[row["id"]]))
            try:
                if not (-90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180):
                    raise ValueError
            except ValueError:
                fail(path, row["_line"], "lat/lon out of range")
        count(os.path.basename(path), places)
    if seen:
        for row in countries:
            if row["capital"] and row["capital"] not in seen:
                fail(os.path.join(WORLD, "countries.tsv"), row["_line"], "capital %s: no such place" % row["capital"])

    for error in errors:
        print(error, file=sys.stderr)
    print("%d errors" % len(errors))
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
