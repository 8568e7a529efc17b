import Diagnostics
import Disclosure

/// An old address must lead to a page that exists, and may not take the place of one.
func redirectProblems(of site: Site, among pages: [String]) -> [Diagnostic] {
  let known = Set(pages)
  let files = Set(site.files.map { "\($0.address)/" })
  // What stands under a name makes a folder of it.
  let folders = (pages + files + site.settings.redirects.map(\.from))
    .reduce(into: Set<Substring>()) { $0.formUnion($1.foldersAbove) }
  var offers = NameOffers()
  return site.settings.redirects.flatMap { redirect -> [Diagnostic] in
    var problems: [Diagnostic] = []
    if !known.contains(redirect.to) {
      let near = offers.offer { nearest(redirect.to, among: pages) }
      problems.append(.nowhere(redirect, near: near))
    }
    let folder = redirect.from.utf8.last == UInt8(ascii: "/") ? redirect.from : redirect.from + "/"
    let isFolder = folder != redirect.from && folders.contains(folder[...])
    if isFolder || known.contains(redirect.from) || files.contains(folder) {
      problems.append(.overPage(redirect))
    }
    return problems
  }
}

extension String {
  /// `/a/` and `/a/b/` of `/a/b/c` and of `/a/b/`; the root is none.
  fileprivate var foldersAbove: [Substring] {
    utf8.indices.dropFirst().filter { utf8[$0] == UInt8(ascii: "/") }.map { self[...$0] }
  }
}

extension Diagnostic {
  fileprivate static func nowhere(_ redirect: Redirect, near: String?) -> Diagnostic {
    Diagnostic(
      .error, "redirect-to-nowhere", at: redirect.place,
      Words("ไม่มีหน้า \(redirect.to)", "there is no page \(redirect.to)"),
      fix: near.map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words("แก้เป็นที่อยู่ของหน้าที่มีอยู่", "write the address of a page that exists"))
  }

  fileprivate static func overPage(_ redirect: Redirect) -> Diagnostic {
    Diagnostic(
      .error, "redirect-over-page", at: redirect.place,
      Words(
        "\(redirect.from) เป็นที่อยู่ของหน้าที่มีอยู่แล้ว", "\(redirect.from) is the address of a page"),
      fix: Words("ลบบรรทัดนี้", "delete the line"))
  }
}
