import Diagnostics
import Disclosure
import Text

extension Check {
  /// `https://www.google.com` shows nobody the way to the office.
  static let frontPages = Check(
    id: "front-pages",
    rule: Words(
      "ลิงก์ของบริการ แผนที่ และแบบวัดไปยังหน้านั้นโดยตรง",
      "links to services, maps and surveys lead right there"),
    why: Words(
      "หน้าแรกของเว็บไซต์อื่นไม่แสดงบริการนั้น",
      "the front page of another website does not show the service"),
    example: Example(
      wrong: exampleNews(
        """
        ```channels
        - {name: ยื่นคำขอ, kind: e-service, link: "https://www.bora.example/", how: กรอกแบบแล้วกดส่ง}
        ```
        """),
      right: exampleNews(
        """
        ```channels
        - {name: ยื่นคำขอ, kind: e-service, link: "https://www.bora.example/tuayang/request", how: กรอกแบบแล้วกดส่ง}
        ```
        """))
  ) { site, _ in
    let services = site.outsideLinks.filter { link in
      guard link.isFrontPage, link.isGeneral else { return false }
      guard case .block("channels", let record) = link.use else { return link.isEvidence }
      return record.word("kind") != "social"
    }.map {
      Diagnostic.frontPage(
        $0.url, Words("บริการหรือหลักฐาน", "the service or evidence"), at: $0.place)
    }
    let map = site.settings.contact.flatMap { contact in
      contact.map.flatMap { url in
        isFrontPage(url)
          ? Diagnostic.frontPage(
            url, Words("แผนที่ของสำนักงาน", "the map of the office"),
            at: site.place(of: url, in: "site.yml")) : nil
      }
    }
    let surveys = site.settings.surveys.filter { isFrontPage($0.url) }.map {
      Diagnostic.frontPage(
        $0.url, Words("แบบวัด EIT", "the EIT survey"), at: site.place(of: $0.url, in: "site.yml"))
    }
    return services + [map].compactMap { $0 } + surveys
  }

  private static func isFrontPage(_ url: String) -> Bool {
    OutsideLink(url, .settings, at: .content("site.yml"))?.isFrontPage ?? false
  }
}

extension OutsideLink {
  /// Whether the host is that of a whole site, not of one service: `www.…`, and big ones.
  fileprivate var isGeneral: Bool {
    url.begins(with: "https://www.") || url.begins(with: "http://www.")
      || lies(on: ["google.com", "google.co.th", "facebook.com", "nacc.go.th", "dla.go.th"])
  }
}

extension Diagnostic {
  fileprivate static func frontPage(_ url: String, _ what: Words, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "link-to-front-page", at: place,
      Words(
        "‘\(url)’ เป็นหน้าแรกของเว็บไซต์ ไม่ใช่หน้าของ\(what.thai) ผู้อ่านจึงหาไม่พบ",
        "‘\(url)’ is the front page of a website, not \(what.english)"),
      fix: Words(
        "เปิดหน้านั้นในเบราว์เซอร์ แล้วคัดลอกที่อยู่ทั้งหมดมาใส่",
        "open that page in a browser, and copy its whole address"))
  }
}
