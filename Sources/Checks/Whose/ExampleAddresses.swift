import Diagnostics
import Disclosure
import Text

extension Check {
  /// No address of the sample is left once the site is somebody's own.
  static let exampleAddresses = Check(
    id: "example-addresses",
    rule: Words(
      "ไม่มีที่อยู่ .example ของตัวอย่างเหลืออยู่", "no .example address of the sample is left"),
    why: Words(
      "ลิงก์และอีเมลตัวอย่างใช้ติดต่อไม่ได้ จึงไม่นับเป็นช่องทาง",
      "links and addresses of the sample reach nobody, so they are no channel"),
    example: Example(
      in: "site.yml",
      wrong: exampleSettings(
        "contact: {email: office@tuayang.example, phone: 054-000-010}",
        web: "https://www.banwiang.go.th"),
      right: exampleSettings(
        "contact: {email: office@banwiang.go.th, phone: 054-000-010}",
        web: "https://www.banwiang.go.th"))
  ) { site, _ in
    guard !site.settings.municipality.web.holds(".example") else { return [] }
    var places = SourcePlaces(site)
    var seen: Set<String> = []
    return site.settings.examples.map { left($0, at: site.place(of: $0, in: "site.yml")) }
      + site.foundTexts.examples.compactMap { text in
        guard seen.insert(text.page.path).inserted else { return nil }
        return left(".example", at: text.place(of: Array(".example".utf8), &places))
      }
  }

  private static func left(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "example-address", at: place,
      Words(
        "ยังมีที่อยู่ของตัวอย่าง ‘\(address)’ ซึ่งใช้งานไม่ได้",
        "‘\(address)’ is an address of the sample, which leads nowhere"),
      fix: Words("แก้เป็นที่อยู่จริงของหน่วยงาน หรือลบออก", "write your own address, or delete it"))
  }
}

extension Settings {
  /// Addresses of the sample that are left in site.yml.
  fileprivate var examples: [String] {
    let contacts = [contact?.email, contact?.map, complaints?.text].compactMap { $0 }
    return (contacts + social.map(\.url) + surveys.map(\.url)).filter { $0.holds(".example") }
  }
}
