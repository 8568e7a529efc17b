import Blocks
import Disclosure
import Kinds
import Pages
import Text
import Years

/// The text of an entry that is yet to be filled in, made from what the edition asks.
///
/// What is to be written stands in comments, which no page shows.
struct Skeleton {
  let item: Item
  let edition: Edition

  /// Below the year's folder: `o29-customary-gifts.md`.
  var name: String { ([item.code.slug] + item.topics.prefix(1)).joined(separator: "-") + ".md" }

  var text: String {
    let sections = sections
    // The title of the item over one section alone: of two headings that are the same nobody knows
    // which is meant.
    let several = sections.firstIndex { $0.elements.count > 1 }
    let texts = sections.enumerated().map { number, section in
      text(section, title: number == several ? item.title : heading(section.elements[0].text))
    }
    return ([front, introduction] + texts).joined(separator: "\n\n") + "\n"
  }

  private var front: String {
    """
    ---
    item: \(item.code)
    # วันที่ปรับปรุงข้อมูลครั้งล่าสุด เช่น 31 มี.ค. \(edition.year)
    updated:
    # ส่วนราชการที่รับผิดชอบข้อมูลข้อนี้ เช่น สำนักปลัดเทศบาล
    responsible:
    # เมื่อกรอกครบและตรวจทานแล้ว กรุณาลบบรรทัดถัดไป ข้อมูลของข้อนี้จึงจะนับ
    unfinished: true
    ---
    """
  }

  private var introduction: String {
    let example = item.elements.first?.id ?? ""
    var lines = ["ข้อ \(item.code) \(item.title)"]
    lines.append("ช่วงเวลาของข้อมูล: \(item.asks ?? words(item.period))")
    if !item.follows.isEmpty {
      let codes = item.follows.map(\.text).joined(separator: ", ")
      lines.append("ข้อมูลต้องสอดคล้องกับข้อ \(codes)")
    }
    if !item.allPoints.isEmpty {
      lines.append("ประเด็นที่ต้องมีครบ: \(item.allPoints.joined(separator: " · "))")
    }
    lines += [
      "", "คำแนะนำเช่นนี้ไม่แสดงบนหน้าเว็บ เมื่อกรอกข้อมูลแล้วลบได้",
      "แก้ชื่อหัวข้อได้ แต่ขอให้คงรหัสในวงเล็บปีกกาท้ายหัวข้อไว้ เพราะรหัสบอกว่าหัวข้อนั้นแสดงองค์ประกอบใด",
      "หากมีไฟล์แนบ ให้ย้ายไฟล์นี้ไปเป็น \(name.dropLast(3))/index.md แล้ววางไฟล์แนบไว้ในโฟลเดอร์เดียวกัน",
      "เรื่องที่แสดงไว้ในหน้าอื่นแล้ว ให้ลบหัวข้อนั้นแล้วระบุหน้าไว้ที่หัวของไฟล์ เช่น evidence: {\(example): page:about}",
      "องค์ประกอบที่ไม่เกี่ยวข้องกับหน่วยงานเลย ให้ระบุเหตุผลไว้ที่หัวของไฟล์ เช่น not-applicable: {\(example): เหตุผล} แต่หากเพียงไม่มีรายการในปีนี้ ให้รายงานว่าไม่มี",
      "ตรวจด้วยคำสั่ง oit check และดูก่อนเผยแพร่ด้วยคำสั่ง oit serve",
    ]
    return comment(lines)
  }

  /// Elements that one heading shows: one by its text, or several by the same kinds of block.
  private struct Section {
    var elements: [Element]
    let blocks: [BlockKind]
  }

  private var sections: [Section] {
    var sections: [Section] = []
    var placed: Set<String> = []
    for element in item.elements {
      let names = element.proofs.map(\.block)
      if let name = names.first, placed.isSuperset(of: names),
        let index = sections.firstIndex(where: { $0.blocks.contains { $0.name == name } })
      {
        sections[index].elements.append(element)
      } else {
        let new = names.filter { placed.insert($0).inserted }
        let kinds = new.compactMap { name in BlockKind.all.first { $0.name == name } }
        sections.append(Section(elements: [element], blocks: kinds))
      }
    }
    return sections
  }

  private func text(_ section: Section, title: String) -> String {
    let first = section.elements[0]
    var lines = section.elements.map { element in
      let period = element.period.map { " (\(words($0)))" } ?? ""
      return section.elements.count > 1
        ? "- \(element.id): \(element.text)\(period)" : element.text + period
    }
    if section.blocks.isEmpty {
      lines.insert("กรุณาเขียนข้อมูลไว้ใต้หัวข้อนี้ ให้แสดงเรื่องต่อไปนี้", at: 0)
    } else {
      lines.insert("กรุณากรอกข้อมูลในบล็อกด้านล่าง โปรแกรมจะตรวจว่าแสดงเรื่องต่อไปนี้ครบ", at: 0)
      lines.append("ตัวอย่างของแต่ละบล็อกอยู่ใน docs/blocks.md")
    }
    let blocks = section.blocks.map { SkeletonBlock(kind: $0).text }
    return (["## \(escaped(title)) {#\(first.id)}", comment(lines)] + blocks)
      .joined(separator: "\n\n")
  }

  /// When what is asked for is to be done or in force, as the comment for the officer says it.
  private func words(_ period: Period) -> String {
    let this = "ปีงบประมาณ พ.ศ. \(edition.year)"
    let before = "ปีงบประมาณ พ.ศ. \(edition.year - 1)"
    return switch period {
    case .standing: "ข้อมูลปัจจุบัน"
    case .inFY: "ดำเนินการใน\(this)"
    case .inForceFY: "ใช้บังคับใน\(this)"
    case .coversFY: "ครอบคลุม\(this)"
    case .firstHalfFY: "รอบ 6 เดือนแรกของ\(this)"
    case .previousFY: "ข้อมูลของ\(before)"
    case .previousITA: "ผลการประเมิน ITA ของ\(before)"
    }
  }

  /// The element's text as a title: without its first verb and what it adds in brackets.
  private func heading(_ text: String) -> String {
    var title = Substring(text)
    for verb in ["แสดง", "ระบุ", "มี"] where title.begins(with: verb) {
      title = Substring(title.utf8.dropFirst(verb.utf8.count))
      break
    }
    if title.utf8.last == UInt8(ascii: ")"), let bracket = title.utf8.lastIndex(of: 0x28) {
      title = Substring(title.utf8[..<bracket])
    }
    while title.utf8.last == 0x20 { title = Substring(title.utf8.dropLast()) }
    return title.isEmpty ? text : String(title)
  }

  /// Puts a backslash before every character that Markdown would interpret.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for sign in text.unicodeScalars {
      if "\\`*_[]<>#{}&~|".unicodeScalars.contains(sign) { escaped.append("\\") }
      escaped.unicodeScalars.append(sign)
    }
    return escaped
  }

  private func comment(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n").replacing("--", with: "–")
    return "<!--\n\(text)\n-->"
  }
}
