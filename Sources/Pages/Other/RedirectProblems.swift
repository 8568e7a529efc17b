import Diagnostics
import Disclosure

/// An old address must lead to a page that exists.
func redirectProblems(of site: Site, among pages: [String]) -> [Diagnostic] {
  let known = Set(pages)
  var offers = NameOffers()
  return site.settings.redirects.filter { !known.contains($0.target) }.map { redirect in
    .nowhere(redirect, near: offers.offer { nearest(redirect.to, among: pages) })
  }
}

extension Diagnostic {
  fileprivate static func nowhere(_ redirect: Redirect, near: String?) -> Diagnostic {
    Diagnostic(
      .error, "redirect-to-nowhere", at: redirect.place,
      Words("ไม่มีหน้า \(redirect.to)", "there is no page \(redirect.to)"),
      fix: near.map { Words("หากหมายถึง \($0) ให้แก้เป็นที่อยู่นั้น", "if you mean \($0), write that") }
        ?? Words("แก้เป็นที่อยู่ของหน้าที่มีอยู่", "write the address of a page that exists"))
  }
}
