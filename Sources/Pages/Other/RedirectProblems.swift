import Diagnostics
import Disclosure

/// An old address must lead to a page that exists, and may not take the place of one.
func redirectProblems(of site: Site, among pages: [String]) -> [Diagnostic] {
  let known = Set(pages)
  let files = Set(site.files.map { "\($0.address)/" })
  let taken = pages + site.settings.redirects.map(\.from)
  return site.settings.redirects.flatMap { redirect -> [Diagnostic] in
    var problems: [Diagnostic] = []
    if !known.contains(redirect.to) {
      problems.append(.nowhere(redirect, near: nearest(redirect.to, among: pages)))
    }
    let folder = redirect.from.utf8.last == UInt8(ascii: "/") ? redirect.from : redirect.from + "/"
    let isFolder =
      folder != redirect.from && (taken + files).contains { $0.utf8.starts(with: folder.utf8) }
    if isFolder || known.contains(redirect.from) || files.contains(folder) {
      problems.append(.overPage(redirect))
    }
    return problems
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
