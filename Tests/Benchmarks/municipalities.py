#!/usr/bin/env python3
"""Writes coverage.json of many invented municipalities, as alike and unlike as real ones.

    municipalities.py COVERAGE COUNT FOLDER

COVERAGE is one that oit wrote; each municipality shows other elements of the same list. The same
count gives the same files: FOLDER/0001/coverage.json and so on.
"""
import copy
import datetime
import json
import random
import sys
from collections import Counter
from pathlib import Path

KINDS = ["sao"] * 66 + ["subdistrict"] * 29 + ["town"] * 3 + ["city", "pao"]
WORD = {"sao": "องค์การบริหารส่วนตำบล", "subdistrict": "เทศบาลตำบล", "town": "เทศบาลเมือง",
        "city": "เทศบาลนคร", "pao": "องค์การบริหารส่วนจังหวัด"}


def status(elements):
    """docs/formats.md, section 3."""
    of = Counter(e["status"] for e in elements)
    if of["missing"] == 0 and of["awaiting"] == 0:
        return "complete" if of["shown"] else "not-applicable"
    if of["shown"]:
        return "partial"
    return "missing" if of["missing"] else "awaiting"


def municipality(pattern, number, count):
    chance = random.Random(number)
    province = number * 77 // count
    data = copy.deepcopy(pattern)
    kind = chance.choice(KINDS)
    data["municipality"] = {
        "code": f"{number:08}", "name": f"{WORD[kind]}ตัวอย่าง {number}", "nameEn": None,
        "type": kind, "district": None if kind == "pao" else f"อำเภอ {province}-{number % 12}",
        "province": f"จังหวัดที่ {province + 1}"}
    data["baseURL"] = f"https://www.m{number}.example"
    care = chance.random()
    day = datetime.date.fromisoformat(data["asOf"])
    for item in data["items"]:
        item["href"] = data["baseURL"] + item["url"]
        for element in item["elements"]:
            if chance.random() > care and element["status"] != "awaiting":
                element.update(status="missing", checked=None, reason="ยังไม่แสดง", evidence=[])
            for place in element["evidence"]:
                place["href"] = data["baseURL"] + (place["url"] or "/")
        item["status"] = status(item["elements"])
        item["reason"] = None if item["status"] == "complete" else "ยังไม่ครบ"
        shows = any(e["status"] == "shown" for e in item["elements"])
        updated = day - datetime.timedelta(days=chance.randrange(900))
        item["updated"] = updated.isoformat() if shows else None
    items = Counter(i["status"] for i in data["items"])
    elements = Counter(e["status"] for i in data["items"] for e in i["elements"])
    checked = Counter(e["checked"] for i in data["items"] for e in i["elements"]
                      if e["status"] == "shown")
    data["summary"] = {"items": len(data["items"]), "complete": items["complete"],
                       "partial": items["partial"], "missing": items["missing"],
                       "notApplicable": items["not-applicable"], "awaiting": items["awaiting"],
                       "elements": {
                           "asked": sum(elements.values()), "shown": elements["shown"],
                           "machine": checked["machine"], "statement": checked["statement"],
                           "missing": elements["missing"],
                           "notApplicable": elements["not-applicable"],
                           "awaiting": elements["awaiting"]}}
    return data


def main():
    pattern, count, folder = json.loads(Path(sys.argv[1]).read_text()), int(sys.argv[2]), sys.argv[3]
    for number in range(count):
        file = Path(folder) / f"{number:04}" / "coverage.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(municipality(pattern, number, count), ensure_ascii=False))


main()
