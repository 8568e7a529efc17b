import Disclosure
import Mustache
import QRCode
import Thai

/// The EIT survey of a year, with its link as a QR code; also printed as a poster.
struct SurveyPage: HTMLPage {
  static let template = "eit"
  static let view: View<Shown<SurveyPage>> = [
    .part("survey", SurveyOnDay.view) { $0.with($0.survey) },
    .part("qr", QRSymbol.view) { $0.model.symbol($0.digits) },
    .part("day", Day.view) { $0.with($0.survey.day) },
    .list("others", TextLink.yearView) { $0.links(to: FramePage.survey, of: $0.others) },
  ]

  let site: Site
  let survey: SurveyOnDay
  /// Whether it is the page where people look for the newest.
  let isNewest: Bool

  /// The pages of all surveys, and the newest whose fiscal year has begun once more where people
  /// look for it.
  static func all(_ site: Site, on day: Day) -> [SurveyPage] {
    let surveys = site.settings.surveys.map { SurveyOnDay(survey: $0, day: day) }
    let begun = surveys.first { Span.fiscalYear($0.survey.year).first <= day } ?? surveys.first
    return surveys.map { SurveyPage(site: site, survey: $0, isNewest: false) }
      + [begun].compactMap { $0.map { SurveyPage(site: site, survey: $0, isNewest: true) } }
  }

  private var year: Int { survey.survey.year }

  var sheets: [String] { ["eit"] }
  var address: String { (isNewest ? FramePage.newestSurvey : .survey(year)).address }

  var head: Head {
    let fiscalYear = "ปีงบประมาณ พ.ศ. \(site.settings.digits.text(year))"
    let name = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"
    let hasYear = !isNewest && site[year] != nil
    return Head(
      title: "ตอบแบบวัด EIT", subject: isNewest ? "\(fiscalYear) (ปีล่าสุด)" : fiscalYear,
      description:
        "\(name) \(fiscalYear) ของ\(site.settings.municipality.name) คิวอาร์โค้ด ลิงก์ และช่วงเวลาที่ตอบได้"
        + (isNewest ? " ปีล่าสุด" : ""),
      crumbs: [.home] + (hasYear ? [Crumb(fiscalYear, .coverage(year))] : []))
  }

  private var others: [Int] { site.settings.surveys.map(\.year).filter { $0 != year } }

  private func symbol(_ digits: Digits) -> QRSymbol? {
    QRSymbol(survey.survey.url, title: "คิวอาร์โค้ดไปยังแบบวัด EIT ปี \(digits.text(year))")
  }
}
