import Artifact
import Diagnostics
import Disclosure
import Text
import Years

/// What was submitted and would be there no longer: an auditor who comes later finds nothing.
///
/// An address is kept by `redirects:`, a place on a page by `aliases:`.
func publishedProblems(of list: PublishedList?, _ site: Site, files: SiteFiles) -> [Diagnostic] {
  guard let list else { return [] }
  return list.years.flatMap { year -> [Diagnostic] in
    let pages = year.pages.flatMap { page -> [Diagnostic] in
      guard files["\(page.path)index.html"] != nil else {
        return [.addressGone(page, of: year, isPage: true)]
      }
      let isMoved = site.settings.redirects.contains { $0.from == page.address }
      guard !isMoved, let outline = site.page(at: page.address)?.body.outline else { return [] }
      return page.anchors.filter { outline[$0] == nil && !$0.begins(with: "oit-") }
        .map { .anchorGone($0, page, of: year) }
    }
    let others = year.files.filter { files[$0.path] == nil }
      .map { Diagnostic.addressGone($0, of: year, isPage: false) }
    return pages + others
  }
}

extension PublishedList.Address {
  /// From the root of the site on.
  fileprivate var path: String { String(Substring(address.utf8.dropFirst())) }

  /// Of the rows of a block, which lay in no file of Content: its id, and its page.
  fileprivate var rows: (block: String, page: String)? {
    guard sha256 == nil, address.ends(with: ".csv") else { return nil }
    let page = "\(parentPath(of: address))/"
    let name = address.utf8.dropFirst(page.utf8.count).dropLast(".csv".utf8.count)
    return (String(Substring(name)), page)
  }
}

extension Diagnostic {
  fileprivate static func addressGone(
    _ one: PublishedList.Address, of year: PublishedList.Year, isPage: Bool
  ) -> Diagnostic {
    let day = year.submitted
    return Diagnostic(
      .error, "submitted-address-gone", at: one.place,
      Words(
        "\(one.address) ซึ่งส่งไว้เมื่อวันที่ \(day.thai(.arabic)) ไม่มีในเว็บไซต์แล้ว",
        "\(one.address), submitted on \(day.iso), is no longer there"),
      fix: isPage
        ? Words(
          "นำหน้านั้นกลับมา หรือเพิ่ม \(one.address): ใต้ redirects: ใน site.yml ให้นำไปยังหน้าใหม่",
          "bring the page back, or add \(one.address): below redirects: in site.yml, with the page that it leads to"
        )
        : one.rows.map {
          Words(
            "นำบล็อกที่มีรหัส \($0.block) กลับมาไว้ในหน้า \($0.page)",
            "bring the block with the id \($0.block) back to the page \($0.page)")
        } ?? Words("นำไฟล์นั้นกลับมาไว้ที่เดิม", "put the file back where it was"))
  }

  fileprivate static func anchorGone(
    _ anchor: String, _ page: PublishedList.Address, of year: PublishedList.Year
  ) -> Diagnostic {
    let day = year.submitted
    return Diagnostic(
      .error, "submitted-place-gone", at: page.place,
      Words(
        "#\(anchor) ใน \(page.address) ซึ่งส่งไว้เป็นหลักฐานเมื่อวันที่ \(day.thai(.arabic)) ไม่มีแล้ว",
        "#\(anchor) on \(page.address), submitted as evidence on \(day.iso), is no longer there"),
      fix: Words(
        "เพิ่ม \(anchor): ใต้ aliases: ที่หัวของหน้า พร้อมรหัสของที่ใหม่",
        "add \(anchor): below aliases: in the head of the page, with the id of the place that holds it now"
      ))
  }
}
