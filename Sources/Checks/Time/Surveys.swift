import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// Each year's EIT survey is that of the year, and of ITAS.
  static let surveys = Check(
    id: "surveys",
    rule: Words(
      "แบบวัด EIT ของแต่ละปีเป็นของปีนั้น และอยู่ในระบบ ITAS", "each EIT survey is of its year, and of ITAS"
    ),
    why: Words(
      "คำตอบในแบบวัดของปีอื่นหรือของระบบอื่นไม่นับเป็นคะแนน EIT ของปีนี้",
      "answers to a survey of another year or system don't count for this year's EIT"),
    example: Example(
      in: "site.yml",
      wrong: exampleSettings(survey("https://forms.example/eit")),
      right: exampleSettings(survey("https://itas.example/go/eit/tuayang67")))
  ) { site, _ in
    site.settings.surveys.flatMap { survey in
      [
        otherTime(survey, site), outsideITAS(survey, site),
        site.settings.surveys.first { $0.year < survey.year && $0.url == survey.url }
          .map { sameLink(survey, as: $0, site) },
      ].compactMap { $0 }
    }
  }

  private static func survey(_ url: String) -> String {
    "contact: {email: office@tuayang.example}\neit:\n  2567: {url: \"\(url)\"}"
  }

  private static func place(of survey: Survey, _ site: Site) -> Place {
    site.place(of: "\(survey.year):", in: "site.yml")
  }

  private static func otherTime(_ survey: Survey, _ site: Site) -> Diagnostic? {
    let (number, year) = (survey.year, Span.fiscalYear(survey.year))
    guard
      let day = [survey.from, survey.to].compactMap({ $0 }).first(where: { !year.contains($0) })
    else { return nil }
    return Diagnostic(
      .warning, "survey-of-other-time", at: place(of: survey, site),
      Words(
        "ช่วงเวลาตอบแบบวัด EIT ปี \(number) มีวันที่ \(day.thai(.arabic))"
          + " ซึ่งไม่อยู่ในปีงบประมาณ พ.ศ. \(number)",
        "the EIT survey of \(number) has the day \(day.iso), which is not in that fiscal year"),
      fix: Words(
        "แก้ from: และ to: เป็นช่วงเวลาที่เปิดให้ตอบแบบวัดของปี \(number)",
        "set from: and to: to the days on which the survey of \(number) is open"))
  }

  private static func outsideITAS(_ survey: Survey, _ site: Site) -> Diagnostic? {
    guard let start = survey.url.utf8.firstRange(of: "://".utf8)?.upperBound else { return nil }
    let host = survey.url.utf8[start...].prefix { $0 != UInt8(ascii: "/") }
    guard !host.starts(with: "itas.".utf8) else { return nil }
    let name = String(Substring(host))
    return Diagnostic(
      .warning, "survey-outside-itas", at: place(of: survey, site),
      Words(
        "ลิงก์แบบวัด EIT ปี \(survey.year) ไปที่ \(name) ซึ่งไม่ใช่ระบบ ITAS",
        "the link to the EIT survey of \(survey.year) leads to \(name), which is not ITAS"),
      fix: Words(
        "ใช้ลิงก์แบบวัด EIT ของหน่วยงานจากระบบ ITAS (https://itas.nacc.go.th/…)",
        "give the link to the survey that ITAS has for you (https://itas.nacc.go.th/…)"))
  }

  private static func sameLink(_ survey: Survey, as other: Survey, _ site: Site) -> Diagnostic {
    Diagnostic(
      .note, "survey-link-repeated", at: place(of: survey, site),
      Words(
        "ลิงก์แบบวัด EIT ปี \(survey.year) เป็นลิงก์เดียวกับของปี \(other.year)",
        "the EIT survey of \(survey.year) has the same link as that of \(other.year)"),
      fix: Words(
        "เปิดลิงก์และดูว่าเป็นแบบวัดของปี \(survey.year) หากไม่ใช่ ให้ใช้ลิงก์ใหม่จากระบบ ITAS",
        "open the link and see whether it is the survey of \(survey.year); if not, take the new one"
          + " from ITAS"))
  }
}
