import Disclosure
import Mustache

/// What a server shows, at any depth, for an address that leads nowhere.
struct NotFoundPage: HTMLPage {
  static let address = "/404.html"
  static let template = "404"
  static let view: View<Shown<NotFoundPage>> = []

  var address: String { NotFoundPage.address }
  var canonical: String? { nil }

  func head(_ texts: Texts) -> Head {
    Head(title: texts[.notFoundTitle], description: texts[.notFoundDescription])
  }
}
