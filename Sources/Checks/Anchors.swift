import Diagnostics
import Disclosure
import Text

extension Check {
  /// `[งบประมาณ](item:O8#budget)` needs a heading or block `budget` on that page.
  static let anchors = Check(
    id: "anchors",
    rule: Words("ลิงก์ไปยังหัวข้อต้องมีหัวข้อนั้นอยู่จริง", "links to headings lead to headings that exist"),
    why: Words(
      "ลิงก์ที่ไม่นำไปยังหลักฐานถือว่าไม่ได้แสดงหลักฐาน",
      "a link that does not lead to the evidence shows none"),
    example: Example(
      wrong: exampleNews("ดู[แผนผังโครงสร้าง](item:O1#charts)"),
      right: exampleNews("ดู[แผนผังโครงสร้าง](item:O1#chart)"))
  ) { site, _ in
    let links = (site.writtenPages.map(\.page) + site.twins.values).flatMap(\.body.outline.links)
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
      return known.contains(fragment)
        ? nil
        : missing(
          fragment, address, isWritten: false, near: nil, among: Array(known), place)
    }
    let decoded = fragment.utf8.contains(UInt8(ascii: "%")) ? percentDecoded(fragment) : nil
    guard
      let anchor = page.body.outline[fragment] ?? decoded.flatMap({ page.body.outline[$0] })
    else {
      // Among hundreds of headings a near match would be chance, and slow to find.
      let known = Array(page.body.outline.anchors.prefix(200))
      return missing(
        fragment, address, isWritten: true, near: near(decoded ?? fragment, known),
        among: known.map(\.id), place)
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

  /// The id that is nearly the one written, or that of the heading whose text is nearest.
  private static func near(_ fragment: String, _ anchors: [Outline.Anchor]) -> String? {
    let wanted = plain(fragment)
    if let same = anchors.first(where: { plain($0.id) == wanted || plain($0.title ?? "") == wanted }
    ) {
      return same.id
    }
    if let near = nearest(fragment, among: anchors.map(\.id)) { return near }
    let titled = anchors.map { (plain($0.title ?? ""), $0.id) }.filter { !$0.0.isEmpty }
    let title = nearest(wanted, among: titled.map(\.0))
    return titled.first { $0.0 == title }?.1
  }

  /// A text as it is compared with another: letters alone, in lower case.
  private static func plain(_ text: String) -> String {
    String(
      decoding: text.asciiLowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F },
      as: UTF8.self)
  }

  private static func list(_ ids: [String]) -> String {
    ids.prefix(5).map { "#\($0)" }.joined(separator: " ") + (ids.count > 5 ? " …" : "")
  }

  /// `isWritten` tells whether an officer wrote the page, so that a heading of it can be changed.
  private static func missing(
    _ fragment: String, _ address: String, isWritten: Bool, near: String?, among known: [String],
    _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "missing-anchor", at: place,
      Words("หน้า \(address) ไม่มี #\(fragment)", "the page \(address) has no #\(fragment)"),
      fix: near.map { Words("แก้เป็น #\($0)", "write #\($0)") }
        ?? (isWritten && canBeAnchor(fragment)
          ? Words(
            "เพิ่ม {#\(fragment)} ท้ายหัวข้อในหน้านั้น หรือแก้ลิงก์",
            "add {#\(fragment)} to a heading there, or correct the link")
          : known.isEmpty
            ? Words("ลิงก์ไปที่หน้านั้นโดยไม่มี #", "link to the page without #")
            : Words(
              "ลิงก์ไปที่หน้านั้นโดยไม่มี # หรือเลือกจาก \(list(known))",
              "link to the page without #, or to one of \(list(known))")))
  }
}
