import Disclosure
import Mustache
import Thai

/// A page of pages/, which answers no item.
struct WrittenPage: HTMLPage {
  static let template = "page"
  static let names: [Shape.Field] = [
    "body", "responsible", .section("updated", Day.names), "hasFiles",
    .section("files", PublishedFile.names),
  ]

  let page: Page
  let files: [PublishedFile]
  let municipality: String
  let digits: Digits
  let bodies: BodyTemplates

  var address: String { page.address }
  var updated: Day? { page.updated }

  var head: Head {
    Head(
      title: page.title,
      description: clipped("\(page.title) – เว็บไซต์ข้อมูลสาธารณะของ\(municipality)"),
      crumbs: [("หน้าแรก", "/")])
  }

  func values(_ links: Links) -> [Value] {
    [
      bodies.html(page.body), .text(page.responsible), page.updated.value(digits),
      .flag(!files.isEmpty),
      .list(files.map { $0.values(links, digits) }),
    ]
  }
}
