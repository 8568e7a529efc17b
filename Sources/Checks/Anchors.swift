import Diagnostics
import Disclosure

extension Check {
  /// `[งบประมาณ](item:O8#budget)` needs a heading or block `budget` on that page.
  static let anchors = Check(
    id: "anchors",
    rule: Words("ลิงก์ไปยังหัวข้อต้องมีหัวข้อนั้นอยู่จริง", "links to headings lead to headings that exist")
  ) { site, _ in
    let links = site.writtenPages.flatMap(\.page.body.outline.links)
      .map { ($0.page, $0.fragment, $0.place) }
    let targets = site.entries.flatMap(\.evidence).flatMap(\.targets)
      .compactMap { target -> (String, String, Place)? in
        guard case .page(let page, let fragment?) = target.target else { return nil }
        return (page, fragment, target.place)
      }
    let complaints: [(String, String, Place)] =
      if case .page(let page, let fragment?) = site.complaints,
        let place = site.settings.complaints?.place
      { [(page, fragment, place)] } else { [] }
    return (links + targets + complaints).compactMap { problem(of: $0.0, $0.1, $0.2, in: site) }
  }

  private static func problem(
    of address: String, _ fragment: String, _ place: Place, in site: Site
  ) -> Diagnostic? {
    guard let page = site.page(at: address) else {
      if site.unread.contains(address) { return nil }
      let known = address == "/" ? site.homeAnchors : []
      return known.contains(fragment) ? nil : missing(fragment, address, near: nil, place)
    }
    guard let anchor = page.body.outline[fragment] else {
      // Among hundreds of headings a near match would be chance, and slow to find.
      let known = page.body.outline.anchors.prefix(200).map(\.id)
      return missing(fragment, address, near: nearest(fragment, among: known), place)
    }
    guard anchor.isNumbered, !page.body.outline.aliases.contains(where: { $0.old == fragment })
    else { return nil }
    return Diagnostic(
      .warning, "numbered-anchor", at: place,
      Words(
        "#\(fragment) ได้เลขลำดับจากหัวข้อซ้ำ จึงอาจเปลี่ยนไปชี้หัวข้ออื่น",
        "#\(fragment) has a number because the heading appears twice, so it may come to mean another"
      ),
      fix: Words("เขียน {#รหัส} ท้ายหัวข้อนั้น แล้วลิงก์ไปที่รหัส", "give that heading an {#id} and link to it"))
  }

  private static func missing(
    _ fragment: String, _ address: String, near: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "missing-anchor", at: place,
      Words("หน้า \(address) ไม่มี #\(fragment)", "the page \(address) has no #\(fragment)"),
      fix: near.map { Words("แก้เป็น #\($0)", "write #\($0)") }
        ?? Words(
          "เพิ่ม {#\(fragment)} ท้ายหัวข้อในหน้านั้น หรือแก้ลิงก์",
          "add {#\(fragment)} to a heading there, or correct the link"))
  }
}
