import Diagnostics
import Disclosure
import Text

extension Check {
  /// Numbers of items change each year: text that was copied names those of another edition.
  static let itemCodes = Check(
    id: "item-codes",
    rule: Words(
      "รหัสข้อในข้อความเป็นรหัสของแบบวัดปีนั้น", "codes of items in the text are those of the edition"),
    why: Words(
      "ผู้ประเมินที่ตามเลขข้อเก่าไปไม่พบข้อมูล",
      "an assessor who follows an old number does not find the data"),
    example: Example(
      wrong: exampleNews("ดูข้อ O39"),
      right: exampleNews("ดูข้อ O1"))
  ) { site, _ in
    site.codesInRows
      + site.noticed.compactMap { noticed in
        guard case .code(let code, let text, let after, let years) = noticed.subject,
          let year = site.entry(of: noticed.page)?.year, let edition = site[year]?.edition,
          !years.contains(where: { $0 != year })
        else { return nil }
        guard let item = edition[code] else {
          return .codeNotAsked(code, text, year, site, at: noticed.place)
        }
        let words = after.openingWords
        guard !item.isCalled(words), let other = edition.item(called: words) else { return nil }
        return Diagnostic(
          .warning, "code-of-another-item", at: noticed.place,
          "‘\(text)’ ในแบบวัดปี \(year) คือ “\(item.title)” แต่ข้อความถัดไปเป็นชื่อของข้อ \(other.code)",
          "‘\(text)’ of \(year) is “\(item.title)”, but the words behind it name \(other.code)",
          fix: "แก้เป็น \(other.code) หรือลิงก์ด้วย topic:\(other.topics[0]) ซึ่งไม่เปลี่ยนตามเลขข้อ",
          "write \(other.code), or link to topic:\(other.topics[0]), which stays when numbers change"
        )
      }
  }
}

extension Site {
  /// What reports on the items of the list name in their texts and the list does not have.
  fileprivate var codesInRows: [Diagnostic] {
    blocks("measures").flatMap { placed in
      placed.rows.flatMap { row -> [Diagnostic] in
        guard let named = row.item("item"), let year = named.year ?? placed.entry?.year,
          let edition = self[year]?.edition
        else { return [] }
        return zip(row.fields, row.cells).flatMap { field, cell -> [Diagnostic] in
          let texts: [String]
          switch cell.value {
          case .text(let text): texts = [text]
          case .texts(let all): texts = all
          default: return []
          }
          return texts.flatMap(\.namedCodes).filter { edition[$0.code] == nil }.map {
            .codeNotAsked($0.code, $0.text, year, self, at: row.place(of: field))
          }
        }
      }
    }
  }
}

extension String {
  /// `ข้อ 039`, `ข้อ O12`: codes with a letter or a leading zero, and so no numbers of a law.
  fileprivate var namedCodes: [(code: ItemCode, text: String)] {
    let bytes = Array(utf8)
    var codes: [(code: ItemCode, text: String)] = []
    var at = 0
    while let start = bytes[at...].place(of: Array("ข้อ".utf8)) {
      at = start + 9
      let rest = bytes[at...].drop { $0 == 0x20 }
      let written = String(
        decoding: rest.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "O") }, as: UTF8.self)
      guard written.utf8.count > 1, written.begins(with: "O") || written.begins(with: "0"),
        let code = ItemCode(reading: written)
      else { continue }
      codes.append((code, written))
    }
    return codes
  }
}

extension Diagnostic {
  fileprivate static func codeNotAsked(
    _ code: ItemCode, _ text: String, _ year: Int, _ site: Site, at place: Place
  ) -> Diagnostic {
    // What the same thing is called in this year's edition.
    let other = site.years.last { $0.edition[code] != nil }
    let meant = other?.edition[code].flatMap { old in
      old.topics.lazy.compactMap { topic in
        site[year]?.edition[topic: topic].map { ($0, topic) }
      }.first
    }
    let ofYear = other.map { "\(code) ของปี \($0.year)" }
    return Diagnostic(
      .warning, "code-not-asked", at: place,
      Words(
        "แบบวัดปี \(year) ไม่มีข้อ ‘\(text)’ ผู้ประเมินจึงตามไปดูไม่ได้",
        "the edition of \(year) has no ‘\(text)’, so an assessor can't follow it"),
      fix: meant.flatMap { item, topic in
        ofYear.map {
          Words(
            "หากหมายถึง “\(item.title)” ให้แก้เป็น \(item.code) หรือลิงก์ด้วย topic:\(topic) หากหมายถึงข้อของปีอื่น ให้เขียน \($0)",
            "if “\(item.title)” is meant, write \(item.code) or link to topic:\(topic); if that of another year, write \($0)"
          )
        }
      } ?? ofYear.map {
        Words(
          "แก้เลขข้อ หากหมายถึงข้อของปีอื่น ให้เขียน \($0)",
          "correct the number; if that of another year is meant, write \($0)")
      } ?? Words("แก้เลขข้อให้ตรงกับแบบวัดปี \(year)", "write the code of an item of \(year)"))
  }
}
