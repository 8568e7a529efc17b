import Coverage
import Diagnostics
import Disclosure

extension Check {
  /// Reports what coverage found missing, doubtful or contradictory, at its place.
  static let elements = Check(
    id: "elements",
    rule: Words("ทุกองค์ประกอบที่ครบกำหนดมีหลักฐาน", "every element that is due is shown"),
    why: Words(
      "องค์ประกอบที่ขาดไปหนึ่งอย่างทำให้ทั้งข้อไม่ได้คะแนนเต็ม",
      "one element that is missing costs points of the whole item"),
    example: Example(
      in: "2567/o01-structure.md",
      wrong: """
        ---
        updated: 31 มี.ค. 2567
        ---

        ## การแบ่งส่วนราชการ

        สำนักปลัด กองคลัง กองช่าง

        """,
      right: """
        ---
        updated: 31 มี.ค. 2567
        ---

        ## แผนผัง {#chart}

        สำนักปลัด กองคลัง กองช่าง

        """)
  ) { site, coverage in
    coverage.years.flatMap { year -> [Diagnostic] in
      let isStarted = year.items.contains { $0.entry != nil || site.isUnread($0.item, year) }
      guard isStarted || year.items.isEmpty else { return [.unstarted(year.edition)] }
      return year.items.flatMap { covered -> [Diagnostic] in
        guard covered.entry == nil, !site.isUnread(covered.item, year),
          covered.elements.contains(where: { $0.status == .missing })
        else { return covered.elements.flatMap(\.problems).timesOnce }
        return [.unstarted(covered.item, year.edition.year)]
      }
    }
  }
}

extension [Diagnostic] {
  /// Without what else is said of a time where it is told that the data does not count for it.
  fileprivate var timesOnce: [Diagnostic] {
    let places = Set(filter { $0.id == "block-of-other-time" }.compactMap(\.place))
    if places.isEmpty { return self }
    return filter { $0.id == "block-of-other-time" || !($0.place.map(places.contains) ?? false) }
  }
}

extension Site {
  fileprivate func isUnread(_ item: Item, _ year: YearCoverage) -> Bool {
    unread.contains(FramePage.item(year.edition.year, item.code).address)
  }
}

extension Diagnostic {
  /// Its elements are not told one by one: they all follow from this.
  fileprivate static func unstarted(_ item: Item, _ year: Int) -> Diagnostic {
    Diagnostic(
      .warning, "unstarted-item", at: item.place,
      Words(
        "ข้อ \(item.code) ‘\(item.title)’ ยังไม่มีหน้าข้อมูล",
        "\(item.code) ‘\(item.title)’ has no entry yet"),
      fix: Words(
        "สั่ง oit new \(item.code) --year \(year) แล้วเติมข้อมูลในไฟล์ที่ได้",
        "run oit new \(item.code) --year \(year) and fill in the file that it writes"))
  }

  fileprivate static func unstarted(_ edition: Edition) -> Diagnostic {
    Diagnostic(
      .note, "unstarted-edition", at: .content("editions/\(edition.year).yml"),
      Words(
        "ปี \(edition.year) ยังไม่มีหน้าข้อมูลของข้อใด", "no item of \(edition.year) has an entry yet"),
      fix: Words(
        "เมื่อเริ่มจัดทำ ให้สั่ง oit new --all --year \(edition.year)",
        "when work on it begins, run oit new --all --year \(edition.year)"))
  }
}
