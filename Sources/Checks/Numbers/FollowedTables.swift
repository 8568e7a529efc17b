import Diagnostics
import Disclosure
import Kinds

extension Check {
  /// A report on a list names the rows of that list: the progress of what was to be bought.
  static let followedTables = Check(
    id: "followed-tables",
    rule: Words(
      "ตารางของข้อที่รายงานตามข้ออื่นใช้รายการของข้อนั้น", "tables that follow another item have its rows"),
    why: Words(
      "ความก้าวหน้าที่ไม่ใช่ของรายการในแผนไม่ตอบแบบวัด",
      "progress of what is not on the list does not answer"),
    example: Example(
      wrong: exampleNews(bought("ซื้อรถดับเพลิง")), right: exampleNews(bought("ซื้อเครื่องคอมพิวเตอร์")),
      beside: [
        "Content/2567/o01-structure.md": exampleNews(
          bought("ซื้อเครื่องคอมพิวเตอร์"), heading: "ข่าว {#chart}"),
        "Content/editions/2567.yml": following,
      ])
  ) { site, _ in
    site.entries.flatMap { entry -> [Diagnostic] in
      guard let year = site[entry.year], let item = year.edition[entry.code],
        !item.follows.isEmpty
      else { return [] }
      let tables = entry.blocks("table")
      guard !tables.isEmpty else { return [] }
      return site.followed(by: item, in: year).compactMap { year, followed in
        let name = NamedItem(followed.code, of: year.year, besides: entry.year).name
        let known = Set(
          ["table", "plan"].flatMap { year.entries[followed.code]?.blocks($0) ?? [] }
            .flatMap(\.data.table.rows).flatMap(\.texts))
        let rows = tables.flatMap(\.data.table.rows)
        guard !known.isEmpty, !rows.isEmpty,
          rows.allSatisfy({ row in row.texts.first.map { !known.contains($0) } ?? false })
        else { return nil }
        return Diagnostic(
          .warning, "no-row-of-followed-item", at: tables[0].place,
          "ตารางในข้อ \(entry.code) ไม่มีรายการใดของข้อ \(name.thai) ซึ่งข้อนี้ต้องรายงานตาม ผู้ประเมินจึงเห็นว่าข้อมูลไม่ตรงกัน",
          "no row of the tables of \(entry.code) stands in \(name.english), which it reports on, so an assessor sees that they disagree",
          fix: "ใช้ชื่อรายการตามตารางในข้อ \(name.thai) ทุกแถว",
          "write the rows' names as the table of \(name.english) has them")
      }
    }
  }
}

extension BlockRecord {
  /// Its texts that are long enough to name something.
  fileprivate var texts: [LooseName] {
    cells.compactMap { cell in
      guard case .text(let text)? = cell.value, text.utf8.count > 18 else { return nil }
      return LooseName(text)
    }
  }
}

private func bought(_ name: String) -> String {
  """
  ```table
  title: การจัดซื้อ
  columns: [รายการ, สถานะ]
  rows:
    - {รายการ: \(name), สถานะ: ลงนามแล้ว}
  ```
  """
}

private let following = """
  edition: 2567
  confidence: draft
  source: แต่งขึ้นเป็นตัวอย่าง
  indicators:
    - id: "9"
      title: การเปิดเผยข้อมูล
      groups:
        - id: "9.1"
          title: ข้อมูลพื้นฐาน
          items:
            - item: O1
              topic: structure
              title: โครงสร้าง
              period: standing
              elements: [{id: chart, text: แผนผังโครงสร้าง}]
            - item: O2
              topic: executives
              title: ข้อมูลผู้บริหาร
              period: standing
              elements: [{id: head, text: ผู้บริหารสูงสุด}]
            - item: O5
              topic: news
              title: ข่าวประชาสัมพันธ์
              period: in-fy
              follows: [O1]
              elements: [{id: news, text: ข่าวของปี}]

  """
