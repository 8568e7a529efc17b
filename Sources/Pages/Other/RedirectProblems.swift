import Diagnostics
import Disclosure

/// An old address must lead to a page that exists, at once and not over another old one.
func redirectProblems(of site: Site, among pages: [String]) -> [Diagnostic] {
  let redirects = Dictionary(site.settings.redirects.map { ($0.from, $0) }) { one, _ in one }
  // One that leads to itself stands for no page.
  let known = Set(pages).subtracting(redirects.values.filter { $0.target == $0.from }.map(\.from))
  var offers = NameOffers()
  return site.settings.redirects.compactMap { redirect in
    if known.contains(redirect.target) { return nil }
    guard redirects[redirect.target] != nil else {
      return .nowhere(redirect, near: offers.offer { nearest(redirect.to, among: pages) })
    }
    var seen: Set<String> = []
    var end = redirect.target
    while let next = redirects[end], !known.contains(end) {
      guard seen.insert(end).inserted else { return .inCircle(redirect) }
      end = next.target
    }
    // What leads nowhere is told where it does.
    return known.contains(end) ? .overAnother(redirect, to: end) : nil
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

  fileprivate static func inCircle(_ redirect: Redirect) -> Diagnostic {
    Diagnostic(
      .error, "redirect-in-circle", at: redirect.place,
      redirect.from == redirect.target
        ? Words("\(redirect.from) นำไปยังตัวเอง", "\(redirect.from) leads to itself")
        : Words(
          "\(redirect.from) นำวนโดยไม่ถึงหน้าใด", "\(redirect.from) leads in a circle, to no page"),
      fix: Words("แก้เป็นที่อยู่ของหน้าที่มีอยู่", "write the address of a page that exists"))
  }

  fileprivate static func overAnother(_ redirect: Redirect, to end: String) -> Diagnostic {
    Diagnostic(
      .error, "redirect-to-redirect", at: redirect.place,
      Words(
        "\(redirect.to) เป็นที่อยู่เดิมเช่นกัน", "\(redirect.to) is an old address itself"),
      fix: Words("แก้เป็น \(end)", "write \(end)"))
  }
}
