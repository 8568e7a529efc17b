import Disclosure
import Mustache
import QRCode
import Thai

/// The EIT survey of a year, with its link as a QR code; also printed as a poster.
struct SurveyPage: HTMLPage {
  static let template = "eit"
  static let surveyNames: Shape = [
    "year", "href", "url", .section("from", Day.names), .section("to", Day.names), "isOpen",
    "isClosed", "isAhead",
  ]
  static let names: [Shape.Field] = [
    .section("survey", surveyNames), QRCode.field, .section("day", Day.names),
    .section("others", ["year", "href"]),
  ]

  let site: Site
  let survey: Survey
  let address: String
  let day: Day

  /// The pages of all surveys, and the newest once more where people look for it.
  static func all(_ site: Site, on day: Day) -> [SurveyPage] {
    var pages = site.settings.surveys.map {
      SurveyPage(site: site, survey: $0, address: "/\($0.year)/eit/", day: day)
    }
    if let newest = site.settings.surveys.first {
      pages.append(SurveyPage(site: site, survey: newest, address: "/eit/", day: day))
    }
    return pages
  }

  private var isNewest: Bool { address == "/eit/" }

  var head: Head {
    let digits = site.settings.digits
    let year = "ปีงบประมาณ พ.ศ. \(digits.text(survey.year))"
    let name = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"
    var crumbs = [(text: "หน้าแรก", address: "/")]
    if !isNewest, site[survey.year] != nil { crumbs.append((year, "/\(survey.year)/")) }
    return Head(
      title: "ตอบแบบวัด EIT", subject: isNewest ? "\(year) (ปีล่าสุด)" : year,
      description:
        "\(name) \(year) ของ\(site.settings.municipality.name) คิวอาร์โค้ด ลิงก์ และช่วงเวลาที่ตอบได้"
        + (isNewest ? " ปีล่าสุด" : ""), crumbs: crumbs)
  }

  func values(_ links: Links) -> [Value] {
    let digits = site.settings.digits
    let title = "คิวอาร์โค้ดไปยังแบบวัด EIT ปี \(digits.text(survey.year))"
    return [
      .record(SurveyPage.values(of: survey, on: day, links, digits)),
      QRCode(survey.url)?.value(title: title) ?? .nothing, day.value(digits),
      .list(
        site.settings.surveys.filter { $0.year != survey.year }.map {
          [.text(digits.text($0.year)), .text(links.page("/\($0.year)/eit/"))]
        }),
    ]
  }

  /// In the order of `surveyNames`; without dates nothing is said of open or closed.
  static func values(
    of survey: Survey, on day: Day, _ links: Links, _ digits: Digits
  ) -> [Value] {
    let isAhead = survey.from.map { day < $0 } ?? false
    let isClosed = survey.to.map { $0 < day } ?? false
    let isDated = survey.from != nil || survey.to != nil
    return [
      .text(digits.text(survey.year)), .text(links.page("/\(survey.year)/eit/")),
      .text(survey.url), survey.from.value(digits), survey.to.value(digits),
      .flag(isDated && !isAhead && !isClosed), .flag(isClosed && !isAhead), .flag(isAhead),
    ]
  }
}
