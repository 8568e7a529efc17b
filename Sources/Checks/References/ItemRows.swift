import Diagnostics
import Disclosure
import Text

extension Check {
  /// A report on the items of the list names each by its number and in words; both must agree.
  static let itemRows = Check(
    id: "item-rows",
    rule: Words(
      "เลขข้อในตารางตรงกับชื่อข้อมูลข้างเคียง", "codes of items in rows agree with the words beside them"),
    why: Words(
      "รายงานที่ใช้เลขข้อของปีอื่นตอบไม่ตรงแบบวัด",
      "a report with numbers of another year answers another list"),
    example: Example(
      wrong: exampleNews(
        """
        ```measures
        rows:
          - {item: O2, data: ข่าวประชาสัมพันธ์, status: done, result: เผยแพร่แล้ว}
        ```
        """),
      right: exampleNews(
        """
        ```measures
        rows:
          - {item: O5, data: ข่าวประชาสัมพันธ์, status: done, result: เผยแพร่แล้ว}
        ```
        """))
  ) { site, _ in
    site.blocks("measures").flatMap { placed -> [Diagnostic] in
      placed.rows.compactMap { row in
        guard let named = row.item("item"), let year = named.year ?? placed.entry?.year,
          let edition = site[year]?.edition, let place = row.find("item")?.place
        else { return nil }
        guard let item = edition[named.code] else {
          return .notInEdition(named.code, year, site, at: place)
        }
        guard let data = row.text("data"), !item.mayBe(data.asSeen()),
          let other = edition.only(named: data)
        else { return nil }
        return Diagnostic(
          .warning, "row-of-another-item", at: place,
          "ข้อ \(named.code) ของปี \(year) คือ “\(item.title)” แต่แถวนี้เขียนว่า ‘\(data)’ ซึ่งเป็นข้อ \(other.code)",
          "\(named.code) of \(year) is “\(item.title)”, but the row says ‘\(data)’, which is \(other.code)",
          fix:
            "แก้เลขข้อเป็น \(other.code) หากรายงานตามแบบวัดปีอื่น ให้เขียนปีด้วย เช่น \(year - 1)/\(named.code)",
          "write \(other.code); if another edition is reported, write the year, as in \(year - 1)/\(named.code)"
        )
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notInEdition(
    _ code: ItemCode, _ year: Int, _ site: Site, at place: Place
  ) -> Diagnostic {
    let other = site.years.last { $0.edition[code] != nil }?.year
    return Diagnostic(
      .warning, "row-of-no-item", at: place,
      Words("แบบวัดปี \(year) ไม่มีข้อ \(code)", "the edition of \(year) has no \(code)"),
      fix: other.map {
        Words(
          "แก้เลขข้อ หากเป็นข้อของปี \($0) ให้เขียน \($0)/\(code)",
          "correct the number; if it is that of \($0), write \($0)/\(code)")
      } ?? Words("แก้เลขข้อให้ตรงกับแบบวัด", "write the code of an item of the edition"))
  }
}
