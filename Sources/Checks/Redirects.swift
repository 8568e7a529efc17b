import Diagnostics
import Disclosure

extension Check {
  /// An old address must lead to a page that exists, and may not take the place of one.
  static let redirects = Check(
    id: "redirects",
    rule: Words("ที่อยู่เดิมพาไปยังหน้าที่มีอยู่จริง", "old addresses lead to pages that exist")
  ) { site, _ in
    let known = Set(site.addresses)
    let files = Set(site.files.map { "\($0.address)/" })
    return site.settings.redirects.flatMap { redirect -> [Diagnostic] in
      var problems: [Diagnostic] = []
      if !known.contains(redirect.to) {
        problems.append(
          Diagnostic(
            .error, "redirect-to-nowhere", at: redirect.place,
            Words("ไม่มีหน้า \(redirect.to)", "there is no page \(redirect.to)"),
            fix: nearest(redirect.to, among: known).map { Words("แก้เป็น \($0)", "write \($0)") }
              ?? Words("แก้เป็นที่อยู่ของหน้าที่มีอยู่", "write the address of a page that exists")))
      }
      if known.contains(redirect.from) || files.contains(redirect.from) {
        problems.append(
          Diagnostic(
            .error, "redirect-over-page", at: redirect.place,
            Words(
              "\(redirect.from) เป็นที่อยู่ของหน้าที่มีอยู่แล้ว", "\(redirect.from) is the address of a page"),
            fix: Words("ลบบรรทัดนี้", "delete the line")))
      }
      return problems
    }
  }
}
