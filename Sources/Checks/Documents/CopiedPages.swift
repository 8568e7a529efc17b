import Diagnostics
import Disclosure

extension Check {
  /// One piece of news under two dates is one piece of news.
  static let copiedPages = Check(
    id: "copied-pages",
    rule: Words("หน้าย่อยของข้อไม่ซ้ำกัน", "no two sub-pages of an entry say the same"),
    why: Words("ข่าวเดียวกันสองหน้านับเป็นข่าวเดียว", "one piece of news on two pages is one"),
    example: Example(
      in: "2567/o02-executives/b.md", wrong: "---\ntitle: ข่าวที่สอง\n---\nลอกคลองวันที่ 15\n",
      right: "---\ntitle: ข่าวที่สอง\n---\nลอกคลองวันที่ 20\n",
      beside: [
        "Content/2567/o02-executives/a.md": "---\ntitle: ข่าวแรก\n---\nลอกคลองวันที่ 15\n"
      ])
  ) { site, _ in
    site.entries.flatMap { entry -> [Diagnostic] in
      // By length first: pages of one length are few.
      var known: [Int: [Page]] = [:]
      return entry.subPages.reversed().compactMap { page in
        guard page.body.blocks.isEmpty, page.body.outline.holdsSomething else { return nil }
        let same = known[page.body.length]?.first { $0.body.isSame(as: page.body) }
        known[page.body.length, default: []].append(page)
        return same.map { .copied(page, of: $0) }
      }
    }
  }
}

extension Body {
  fileprivate var length: Int {
    pieces.reduce(0) { sum, piece in
      if case .html(let bytes) = piece { sum + bytes.count } else { sum }
    }
  }

  fileprivate func isSame(as other: Body) -> Bool {
    pieces.count == other.pieces.count
      && zip(pieces, other.pieces).allSatisfy { mine, theirs in
        if case .html(let one) = mine, case .html(let another) = theirs {
          one == another
        } else {
          false
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func copied(_ page: Page, of other: Page) -> Diagnostic {
    Diagnostic(
      .warning, "page-copied", at: page.place,
      "เนื้อหาของหน้านี้เหมือนกับ \(other.path) ทุกตัวอักษร ผู้ประเมินจึงนับเป็นเรื่องเดียว",
      "the text of this page is that of \(other.path), so an assessor counts both as one",
      fix: "แก้เป็นเนื้อหาของเรื่องนี้ หรือลบหน้านี้ พร้อมบรรทัดที่ลิงก์มา",
      "write what this page is about, or delete it with the lines that link to it")
  }
}
