import Coverage
import Diagnostics
import Disclosure
import Thai

extension Check {
  /// A page was updated no earlier than the data that it reports, and not years before its edition.
  static let oldUpdates = Check(
    id: "old-updates",
    rule: Words(
      "หน้าข้อมูลปรับปรุงหลังช่วงเวลาที่รายงาน และไม่เก่าเกินหนึ่งปีงบประมาณ",
      "pages were updated after the time they report, and not over a year before their edition"),
    why: Words(
      "หน้าที่ไม่ได้ปรับปรุงถือว่าไม่เป็นปัจจุบัน และรายงานที่ทำก่อนสิ้นช่วงเวลาถือว่าไม่ครบถ้วน",
      "a page that was not kept up is not current; a report made before its time ended is not whole"
    ),
    example: Example(
      in: "2567/o01-structure.md", wrong: structure("31 มี.ค. 2557"),
      right: structure("31 มี.ค. 2567"))
  ) { site, coverage in
    site.years.flatMap { year in
      year.edition.items.compactMap { item -> Diagnostic? in
        guard let entry = year.entries[item.code], !entry.isUnfinished,
          let updated = entry.page.updated
        else { return nil }
        let place = entry.page.updatedPlace ?? entry.page.place
        // What it costs is told of the elements.
        let problems = coverage[year.year]?[item.code]?.elements.lazy.flatMap(\.problems)
        if problems?.contains(where: { $0.id == "page-of-other-time" }) == true { return nil }
        if updated < .start(ofFiscalYear: year.year - 1) {
          return longAgo(updated, year.year, place)
        }
        let period = item.period
        let asked = period.span(in: year.year, on: coverage.day)
        guard period == .previousFY || period == .firstHalfFY, updated < asked.last,
          !period.isAwaited(in: year.year, on: coverage.day),
          coverage[year.year]?[item.code]?.elements.contains(where: { $0.status == .shown })
            ?? false
        else { return nil }
        return Diagnostic(
          .warning, "updated-before-end", at: place,
          Words(
            "หน้านี้ปรับปรุงเมื่อ \(updated.thai(.arabic)) ก่อนสิ้นช่วงเวลาที่รายงาน (\(asked.thai(.arabic)))",
            "the page was updated on \(updated.iso), before the end of the time it reports"
              + " (\(asked.first.iso) to \(asked.last.iso))"),
          fix: Words(
            "เผยแพร่ข้อมูลให้ครบทั้งช่วง แล้วแก้ updated: เป็นวันที่ปรับปรุง",
            "publish the data of the whole time, then set updated: to the day"))
      }
    }
  }

  private static func longAgo(_ updated: Day, _ year: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "updated-long-ago", at: place,
      Words(
        "หน้านี้ปรับปรุงเมื่อ \(updated.thai(.arabic)) ก่อนเริ่มปีงบประมาณ พ.ศ. \(year) นานกว่าหนึ่งปี",
        "the page was updated on \(updated.iso), over a year before fiscal year \(year) began"),
      fix: Words(
        "ปรับปรุงข้อมูลให้เป็นปัจจุบัน แล้วแก้ updated: เป็นวันที่ปรับปรุง",
        "bring the page up to date, then set updated: to the day"))
  }
}

private func structure(_ updated: String) -> String {
  exampleNews("สำนักปลัดเทศบาล", head: "updated: \(updated)", heading: "ผัง {#chart}")
}
