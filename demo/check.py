#!/usr/bin/env python3
"""Checks this folder: every .txt has its header and its .gold.json, every quotation of a gold file stands exactly once in its text.

    python3 demo/check.py
"""
import json
import pathlib
import re
import sys

HEADER = ["Retells", "Outlet", "Language", "Published"]
here = pathlib.Path(__file__).resolve().parent
faults, quotes = [], 0
for txt in sorted(here.glob("[0-9][0-9]-*.txt")):
    head, body = txt.read_bytes().decode("utf-8").split("\n\n", 1)
    keys = [m and m[1] for m in (re.match(r"# (\w+): \S", line) for line in head.split("\n"))]
    if keys != HEADER:
        faults.append(f"{txt.name}: header {keys}")
    if not 80 <= len(body.split()) <= 220:
        faults.append(f"{txt.name}: {len(body.split())} words")
    gold = json.loads(txt.with_suffix(".gold.json").read_text("utf-8"))
    coded = gold["claims"] + gold["tallies"] + gold.get("not_coded_at_least", [])
    for exact in [c["exact"] for c in coded] + gold.get("optional", []) + gold.get("not_events", []):
        quotes += 1
        if body.count(exact) != 1:
            faults.append(f"{txt.name}: {body.count(exact)} times: {exact!r}")
    numbers = {e["n"] for e in gold["events"]}
    for c in gold["claims"]:
        if c["event"] not in numbers:
            faults.append(f"{txt.name}: no event {c['event']}")
        if c["modality"] == "no_indication" and "best" in c["value"]:
            faults.append(f"{txt.name}: a number for no_indication")
    for t in gold["tallies"]:
        if t.get("parts") and sum(p["value"] for p in t["parts"]) != t["value"]:
            faults.append(f"{txt.name}: parts of {t['value']}")
print("\n".join(faults) or f"{quotes} quotations, each found once")
sys.exit(bool(faults))
