import Coverage
import Disclosure
import Mustache
import Thai

/// What is missing in a year: each element with the reason and the unit.
struct GapsPage: HTMLPage, YearPart {
  static let template = "gaps"
  static let view: View<Shown<GapsPage>> = [
    .include(YearCoverage.view) { $0.with($0.coverage) },
    .part("day", Day.view) { $0.with($0.day) },
    .list("gaps", Gap.view) { page in
      page.each(Gap.all(in: page.coverage, page.site, page.links))
    },
    .text("oitWeight") { $0.number($0.coverage.edition.oitWeight) },
    .list("others", TextLink.yearView) { $0.others },
  ]

  let site: Site
  let coverage: YearCoverage
  let day: Day

  var head: Head {
    let digits = site.settings.digits
    let fiscalYear = coverage.edition.fiscalYear(digits)
    return Head(
      title: "องค์ประกอบที่ยังขาด", subject: fiscalYear,
      description: "องค์ประกอบที่แบบวัด OIT \(fiscalYear) ถาม แต่\(site.settings.municipality.name)"
        + "ยังไม่แสดง พร้อมเหตุผลและหน่วยงานรับผิดชอบ",
      crumbs: [.home, coverage.edition.crumb(digits)])
  }
}
