import Diagnostics
import Disclosure
import Mustache

/// What stands at an address of an earlier site: it leads on to the new one, without a script.
struct RedirectPage: HTMLPage {
  static let template = "redirect"
  static let view: View<Shown<RedirectPage>> = [
    .text("href") { $0.links.page($0.redirect.to) }
  ]

  let redirect: Redirect

  var address: String { redirect.from }
  var canonical: String? { redirect.to }

  var origin: Place? { redirect.place }

  var head: Head {
    Head(
      title: "หน้านี้ย้ายแล้ว", subject: redirect.from,
      description: "หน้าที่เคยอยู่ที่ \(redirect.from) ย้ายไปอยู่ที่ \(redirect.to)",
      crumbs: [.home])
  }
}
