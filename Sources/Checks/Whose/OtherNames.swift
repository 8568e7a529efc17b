import Diagnostics
import Disclosure
import Text

extension Check {
  /// Texts name the municipality of site.yml, and no other in its place.
  static let otherNames = Check(
    id: "other-names",
    rule: Words(
      "ข้อความใช้ชื่อ อำเภอ และจังหวัดของหน่วยงานตาม site.yml",
      "texts name the municipality as site.yml does"),
    why: Words(
      "ชื่อหน่วยงานอื่นที่ค้างจากเอกสารต้นแบบทำให้ข้อมูลเป็นของหน่วยงานอื่น",
      "another name left from a copied document makes the data that of another office"),
    example: Example(
      wrong: exampleNews("เทศบาลตำบลบ้านสมมติลอกคลองประจำปี"),
      right: exampleNews("เทศบาลตำบลตัวอย่างลอกคลองประจำปี"))
  ) { site, _ in
    let found = site.foundTexts
    let pages = Dictionary(grouping: found.names.filter { $0.place == nil }) { $0.text.page.path }
    if pages.count > 2, pages.count > found.pagesOfOwn, let first = found.names.first {
      return [nearlyAll(pages.count, first, site)]
    }
    var places = SourcePlaces(site)
    let names = Dictionary(grouping: found.names, by: \.text.page.path)
      .mapValues { Set($0.map(\.name)) }
    var seen: Set<String> = []
    return found.names.compactMap { found in
      // Once a page is enough for one name, and words that follow without a blank are none of it.
      let path = found.text.page.path
      let isLonger = names[path]?.contains { $0 != found.name && found.name.begins(with: $0) }
      guard isLonger != true, seen.insert("\(path) \(found.name)").inserted else { return nil }
      let place = place(of: found, &places)
      return switch found.place {
      case .district: otherDistrict(found, site, at: place)
      case .province: otherProvince(found, site, at: place)
      case nil: other(found, site, at: place)
      }
    }
  }

  private static func place(of found: BodyName, _ places: inout SourcePlaces) -> Place {
    // Without the sign that a longer name goes on.
    let whole = found.name.ends(with: "…") ? found.name.utf8.dropLast(3) : found.name.utf8[...]
    return found.text.place(of: Array(whole), &places)
  }

  private static func other(_ found: BodyName, _ site: Site, at place: Place) -> Diagnostic {
    let own = site.settings.municipality.name
    return Diagnostic(
      // News tell of visitors and of work with neighbours.
      found.text.isOnSubPage ? .note : .warning, "other-municipality",
      at: place,
      Words(
        "พบชื่อ ‘\(found.name)’ ซึ่งไม่ใช่ชื่อหน่วยงานใน site.yml (\(own))",
        "‘\(found.name)’ is not the name that site.yml gives (\(own))"),
      fix: Words(
        "ตรวจว่าข้อมูลเป็นของ\(own) แล้วแก้ชื่อ หากกล่าวถึงหน่วยงานอื่นโดยตั้งใจ ไม่ต้องแก้",
        "see that the data is that of \(own) and correct the name; leave it if another office is"
          + " meant"))
  }

  private static func otherDistrict(_ found: BodyName, _ site: Site, at place: Place) -> Diagnostic
  {
    let own = site.settings.municipality.district ?? ""
    return Diagnostic(
      .warning, "other-district", at: place,
      Words(
        "หลังชื่อหน่วยงานเขียนว่า ‘\(found.name)’ แต่ site.yml ระบุ \(own)",
        "‘\(found.name)’ stands behind the name of the municipality, but site.yml says \(own)"),
      fix: Words(
        "ตรวจว่าข้อมูลเป็นของหน่วยงานนี้ แล้วแก้ชื่ออำเภอเป็น \(own)",
        "see that the data is that of this municipality, and write \(own)"))
  }

  private static func otherProvince(_ found: BodyName, _ site: Site, at place: Place) -> Diagnostic
  {
    let own = site.settings.municipality.province ?? ""
    return Diagnostic(
      .warning, "other-province", at: place,
      Words(
        "หลังชื่อหน่วยงานเขียนว่า ‘\(found.name)’ แต่ site.yml ระบุ \(own)",
        "‘\(found.name)’ stands behind the name of the municipality, but site.yml says \(own)"),
      fix: Words(
        "ตรวจว่าข้อมูลเป็นของหน่วยงานนี้ แล้วแก้ชื่อจังหวัดเป็น \(own)",
        "see that the data is that of this municipality, and write \(own)"))
  }

  private static func nearlyAll(_ count: Int, _ first: BodyName, _ site: Site) -> Diagnostic {
    let own = site.settings.municipality.name
    return Diagnostic(
      .warning, "name-on-no-page", at: site.place(of: own, in: "site.yml"),
      Words(
        "site.yml ระบุชื่อ ‘\(own)’ แต่ \(count) หน้าใช้ชื่ออื่น เช่น ‘\(first.name)’ ใน \(first.text.page.path)",
        "site.yml gives the name ‘\(own)’, but \(count) pages have another, like ‘\(first.name)’ in"
          + " \(first.text.page.path)"),
      fix: Words(
        "แทนข้อมูลตัวอย่างในหน้าเหล่านั้นด้วยข้อมูลของหน่วยงาน หรือแก้ name: ใน site.yml หากพิมพ์ผิด",
        "put your own data in place of what was copied, or correct name: if that is wrong"))
  }
}
