#!/usr/bin/env python3
"""Writes a made-up municipality of any size, word for word the same in two layouts.

    pages.py --pages N --layout oit|hugo FOLDER

The N pages lie as sub-pages under the items of up to ten fiscal years, each item with one page that
answers it and one file to download. Chance begins at the same place each time. Every sentence is put
together from the words below; nothing in it is anybody's.
"""
import argparse
import random
from pathlib import Path

TOWN = "เทศบาลตำบลลำธารใส"
LAST_YEAR = 2569
TOPICS = [
    ("structure", "โครงสร้างหน่วยงาน"), ("executives", "ข้อมูลผู้บริหาร"), ("powers", "อำนาจหน้าที่"),
    ("contact", "ข้อมูลการติดต่อ"), ("news", "ข่าวประชาสัมพันธ์"), ("questions", "ช่องทางถามตอบ"),
    ("plan", "แผนพัฒนาท้องถิ่น"), ("action-plan", "แผนดำเนินงานประจำปี"), ("report", "รายงานผลประจำปี"),
    ("manual", "คู่มือการปฏิบัติงาน"), ("service", "คู่มือการให้บริการ"), ("statistics", "สถิติการให้บริการ"),
    ("e-service", "บริการออนไลน์"), ("purchases", "รายการจัดซื้อจัดจ้าง"), ("notices", "ประกาศจัดซื้อจัดจ้าง"),
    ("progress", "ความก้าวหน้าการจัดซื้อ"), ("purchase-report", "ผลการจัดซื้อจัดจ้าง"),
    ("staff-plan", "แผนบริหารบุคคล"), ("staff-report", "ผลการบริหารบุคคล"), ("ethics", "ประมวลจริยธรรม"),
    ("ethics-drive", "การขับเคลื่อนจริยธรรม"), ("complaints", "แนวทางจัดการเรื่องร้องเรียน"),
    ("complaint-channel", "ช่องทางแจ้งเรื่องร้องเรียน"), ("complaint-statistics", "สถิติเรื่องร้องเรียน"),
    ("participation", "การมีส่วนร่วม"), ("no-gift", "นโยบายไม่รับของขวัญ"), ("culture", "วัฒนธรรมสุจริต"),
    ("gift-report", "รายงานการรับของขวัญ"), ("customary", "การรับโดยธรรมจรรยา"), ("risk", "ความเสี่ยงการทุจริต"),
    ("risk-work", "การจัดการความเสี่ยง"), ("anti-fraud", "แผนป้องกันการทุจริต"),
    ("anti-fraud-report", "ผลการป้องกันการทุจริต"), ("measures", "มาตรการส่งเสริมคุณธรรม"),
    ("results", "ผลตามมาตรการ"),
]
ASKED = [("what", "เรื่องที่ดำเนินการ"), ("result", "ผลที่ได้"), ("who", "ผู้รับผิดชอบ")]
OFFICES = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "หน่วยตรวจสอบภายใน"]
SUBJECTS = ["คณะทำงาน", "ผู้บริหาร", "เจ้าหน้าที่ของกองช่าง", "ชาวบ้านหมู่ที่ {n}", "งานพัสดุ", "สภาเทศบาล"]
VERBS = ["ประชุมหารือเรื่อง", "ตรวจรับงาน", "เผยแพร่", "รวบรวมข้อเสนอต่อ", "ทบทวนขั้นตอนของ", "ติดตาม"]
OBJECTS = ["โครงการขุดลอกคลอง", "การซ่อมถนนในหมู่บ้าน", "ระเบียบการยืมพัสดุ", "แผนรายจ่ายของปี",
           "บริการออกใบอนุญาต", "ศูนย์พัฒนาเด็กเล็ก", "ไฟส่องทางริมตลาด", "การเก็บขยะมูลฝอย"]
ENDINGS = ["เมื่อเดือนที่ผ่านมา", "และแจ้งผลให้ผู้ร้องทราบ", "ใช้เวลา {n} วัน", "ใช้เงิน {n},{m}00 บาท",
           "มีผู้เข้าร่วม {n} คน", "โดยไม่มีข้อทักท้วง", "ตามมติครั้งที่ {n}", "ซึ่งเสร็จก่อนกำหนด"]
HEADINGS = ["ความเป็นมา", "สิ่งที่ทำแล้ว", "ปัญหาที่พบ", "ขั้นต่อไป", "เอกสารแนบ", "ข้อเสนอแนะ"]


class Page:
    """One of the N pages: where it lies, and its text."""

    def __init__(self, number, years):
        self.year = LAST_YEAR - number % years
        self.item = number // years % len(TOPICS)
        self.number = number
        self.folder = f"{self.year}/o{self.item + 1:02d}-{TOPICS[self.item][0]}"
        self.name = f"page-{number:05d}"
        self.chance = random.Random(number)
        self.title = f"{TOPICS[self.item][1]} {self.pick(OBJECTS)} เรื่องที่ {number + 1}"
        self.date = f"{self.year - 543}-{self.chance.randint(1, 9):02d}-{self.chance.randint(1, 28):02d}"
        self.office = self.pick(OFFICES)

    def pick(self, words):
        text = self.chance.choice(words)
        return text.replace("{n}", str(self.chance.randint(2, 98))).replace(
            "{m}", str(self.chance.randint(1, 9)))

    def sentence(self):
        what = self.pick(OBJECTS)
        if self.chance.random() < 0.1:
            what = f"**{what}**"
        return f"{self.pick(SUBJECTS)}{self.pick(VERBS)}{what} {self.pick(ENDINGS)}"

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.chance.randint(3, 6)))

    def table(self):
        rows = [f"| {self.pick(OBJECTS)} | {self.chance.randint(1, 99)}0,000 | {self.pick(OFFICES)} |"
                for _ in range(self.chance.randint(4, 10))]
        return "\n".join(["| งาน | วงเงิน (บาท) | หน่วยงาน |", "|---|---:|---|"] + rows)

    def body(self, pages, file):
        other = self.chance.choice(pages)
        way = f"../../{other.folder}/{other.name}.md"
        parts = []
        for heading in self.chance.sample(HEADINGS, self.chance.randint(3, 5)):
            parts += [f"## {heading}", self.paragraph()]
            kind = self.chance.random()
            if kind < 0.3:
                parts.append(self.table())
            elif kind < 0.6:
                parts.append("\n".join(f"- {self.sentence()}" for _ in range(4)))
            elif kind < 0.7:
                parts.append(f"> {self.sentence()}")
        parts.append(f"ดู[{other.title}]({way}) และ[เอกสารฉบับเต็ม]({file})")
        return "\n\n".join(parts) + "\n"


def items(pages):
    """Each item that has pages, by its folder: year and place in TOPICS."""
    return {page.folder: (page.year, page.item) for page in pages}


def as_oit(pages):
    """Path and text of each file in this project's own layout."""
    yield "Content/site.yml", f"""municipality:
  name: {TOWN}
  type: subdistrict
  web: https://www.lamtharnsai.example
contact: {{phone: 054-000-000, email: office@lamtharnsai.example}}
"""
    for year in {page.year for page in pages}:
        lines = [f"edition: {year}", "confidence: draft", "source: แต่งขึ้นเพื่อวัดความเร็ว", "indicators:",
                 '  - id: "9"', "    title: การเปิดเผยข้อมูล", "    groups:", '      - id: "9.1"',
                 "        title: ทุกข้อ", "        items:"]
        for number, (topic, title) in enumerate(TOPICS, 1):
            lines += [f"          - item: O{number}", f"            topic: {topic}",
                      f"            title: {title}", "            period: standing",
                      "            elements:"]
            lines += [f"              - {{id: {name}, text: {text}}}" for name, text in ASKED]
        yield f"Content/editions/{year}.yml", "\n".join(lines) + "\n"
    for folder, (year, item) in items(pages).items():
        shown = "\n".join(f"## {text} {{#{name}}}\n\n{TOPICS[item][1]} {text}\n" for name, text in ASKED)
        yield f"Content/{folder}/index.md", f"---\nupdated: {year - 543}-03-31\n---\n\n{shown}"
        yield f"Content/{folder}/full.pdf", paper(folder)
    for page in pages:
        yield (f"Content/{page.folder}/{page.name}.md",
               f"---\ntitle: {page.title}\nupdated: {page.date}\nresponsible: {page.office}\n---\n\n"
               + page.body(pages, "full.pdf"))


def as_hugo(pages):
    """The same for Hugo: sections for years and items, files to download beside the content."""
    for year in {page.year for page in pages}:
        yield f"content/{year}/_index.md", f"---\ntitle: ปีงบประมาณ {year}\n---\n"
    for folder, (year, item) in items(pages).items():
        shown = "\n".join(f"## {text} {{#{name}}}\n\n{TOPICS[item][1]} {text}\n" for name, text in ASKED)
        yield (f"content/{folder}/_index.md",
               f"---\ntitle: O{item + 1} {TOPICS[item][1]}\ndate: {year - 543}-03-31\n---\n\n{shown}")
        yield f"static/{folder}/full.pdf", paper(folder)
    for page in pages:
        yield (f"content/{page.folder}/{page.name}.md",
               f"---\ntitle: {page.title}\ndate: {page.date}\nresponsible: {page.office}\n---\n\n"
               + page.body(pages, f"/{page.folder}/full.pdf"))


def paper(folder):
    """A document of one page of 40 lines, as whole as those of an office."""
    lines = "".join(f"({folder} {number}) Tj T*\n" for number in range(40))
    text = f"BT /F1 12 Tf 16 TL 72 760 Td\n{lines}ET\n"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(text)}>>stream\n{text}endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    return (f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
            f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--pages", type=int, required=True)
    parser.add_argument("--layout", choices=["oit", "hugo"], required=True)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    years = max(1, min(10, options.pages // 200))
    pages = [Page(number, years) for number in range(options.pages)]
    for path, text in (as_oit if options.layout == "oit" else as_hugo)(pages):
        file = options.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
