#!/usr/bin/env python3
"""Makes workbooks of plain cells and says what two other readers find in them.

usage: second-opinions.py FOLDER SEED COUNT

Writes FOLDER/N.xlsx with openpyxl; prints a line of JSON for each: the rows that openpyxl and that
calamine reads, every cell as a text, from A1 on.
"""
import decimal
import json
import random
import sys

import openpyxl
import python_calamine

TEXTS = ["แผน", "007", "เทศบาล ตำบล", "a&b<c>", "บรรทัด\nสอง", "=ไม่ใช่สูตร", "1,250", "  เว้น  ", "๑๒๓", "-", "น้ำ", "ﷺ", "🙂"]


def cell(chance):
    kind = chance.randrange(8)
    if kind == 0:
        return None
    if kind == 1:
        return chance.choice([True, False])
    if kind == 2:
        return chance.randrange(-10**6, 10**14)
    if kind == 3:
        return chance.randrange(-10**8, 10**8) / 100
    if kind == 4:
        return chance.uniform(-1, 1) * 10 ** chance.randrange(-3, 9)
    return chance.choice(TEXTS) + chance.choice(["", " ", str(chance.randrange(99))])


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return number(value)
    return value.strip(" \t\n\u00a0")


def number(value):
    if value == int(value):
        return str(int(value))
    return format(decimal.Decimal(format(value, ".15g")), "f")


def rows(values):
    found = [[text(value) for value in row] for row in values]
    width = max((len(row) for row in found), default=0)
    return [row + [""] * (width - len(row)) for row in found]


def main():
    folder, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for index in range(count):
        chance = random.Random(seed + index)
        book = openpyxl.Workbook()
        sheet = book.active
        width = chance.randrange(1, 6)
        sheet.append([f"หัว {column}" for column in range(width)])
        # A first row whose first cell is empty might be a second one of headings.
        sheet.append(["แถวแรก"] + [cell(chance) for _ in range(width - 1)])
        for _ in range(chance.randrange(1, 30)):
            sheet.append([cell(chance) for _ in range(width)])
        for row in sheet.iter_rows():
            for place in row:
                if isinstance(place.value, str):
                    place.data_type = "s"
        path = f"{folder}/{index}.xlsx"
        book.save(path)
        first = openpyxl.load_workbook(path, data_only=True).active.iter_rows(values_only=True)
        second = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(
            skip_empty_area=False)
        print(json.dumps([rows(first), rows(second)], ensure_ascii=False))


main()
