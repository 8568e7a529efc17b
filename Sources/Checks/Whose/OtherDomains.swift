import Diagnostics
import Disclosure
import Text

extension Check {
  /// Links lead to the municipality's own website, and not to that of the one that was copied.
  static let otherDomains = Check(
    id: "other-domains",
    rule: Words(
      "ลิงก์ไม่ไปยังเว็บไซต์ของเทศบาลหรือ อบต. อื่น", "no link leads to the website of another municipality"),
    why: Words(
      "ลิงก์ที่ค้างจากเอกสารต้นแบบพาไปยังข้อมูลของหน่วยงานอื่น",
      "a link left from a copied document leads to the data of another office"),
    example: Example(
      wrong: exampleNews("ยื่นคำร้องที่[ระบบคำร้อง](https://www.tessabansommut.go.th/request)"),
      right: exampleNews("ยื่นคำร้องที่[ระบบคำร้องของกรม](https://www.dla.go.th/request)"))
  ) { site, _ in
    let own = site.ownHost
    return site.outsideLinks.compactMap { link in
      guard link.host.ends(with: ".go.th"), link.host != own, !link.host.ends(with: ".\(own)"),
        link.isOfMunicipality
      else { return nil }
      return Diagnostic(
        .warning, "other-domain", at: link.place,
        "‘\(link.host)’ เป็นเว็บไซต์ของเทศบาลหรือ อบต. อื่น ไม่ใช่ \(own)",
        "‘\(link.host)’ is the website of another municipality, not \(own)",
        fix: "หากเป็นข้อมูลของหน่วยงานนี้ ให้แก้เป็นที่อยู่ของ \(own) หากกล่าวถึงหน่วยงานอื่นโดยตั้งใจ ไม่ต้องแก้",
        "write the address on \(own) if the data is yours; leave it if the other office is meant")
    }
  }
}

extension Site {
  /// The host of the municipality's website, without `www.`.
  fileprivate var ownHost: String {
    let web = settings.municipality.web
    return OutsideLink(web, .settings, at: .content("site.yml"))?.host ?? web
  }
}

extension OutsideLink {
  /// Whether the host has one of the forms that names of municipalities take under go.th.
  fileprivate var isOfMunicipality: Bool {
    let parts = host.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard parts.count > 2 else { return false }
    let name = parts[parts.count - 3]
    return ["tessaban", "thesaban", "tesaban", "municipality", "tambon"].contains { name.holds($0) }
      || ["city", "-sao", "-tao", "obt", "local"].contains { name.ends(with: $0) }
      || name == "sao" || name.begins(with: "obt") || name.begins(with: "abt")
  }
}
