import Diagnostics
import Disclosure
import Mustache
import Thai

/// A page of pages/, which answers no item.
struct WrittenPage: HTMLPage {
  static let template = "page"
  static let view: View<Shown<WrittenPage>> = [
    .bytes("body") { $0.bodies.html($0.page.body) },
    .text("responsible") { $0.page.responsible },
    .part("updated", Day.view) { $0.with($0.updated) },
    .flag("hasFiles") { !$0.files.isEmpty },
    .list("files", PublishedFile.view) { $0.each($0.files) },
  ]

  let page: Page
  let files: [PublishedFile]
  let municipality: String
  let bodies: BodyTemplates

  var address: String { page.address }
  var updated: Day? { page.updated }
  var sheets: [String] { page.sheets }

  var origin: Place? { page.place }

  func head(_ texts: Texts) -> Head {
    Head(
      title: page.title,
      description: clipped(texts(.pageDescription, page.title, municipality)),
      crumbs: [.home(texts)])
  }
}
