import Coverage
import Disclosure
import Mustache
import Text
import Thai

/// What an item's page is about: the entry as written, and the files beside it that neither it nor
/// the list of elements names.
struct ItemContent {
  let body: [UInt8]
  let files: [PublishedFile]

  static let view: View<Shown<ItemContent>> = [
    .bytes("body") { $0.body },
    .flag("hasFiles") { !$0.files.isEmpty },
    .list("files", PublishedFile.view) { $0.each($0.files) },
  ]

  init(_ page: ItemPage, _ links: Links, _ texts: Texts) {
    guard let shown = page.page else {
      (body, files) = ([], page.surroundings.files)
      return
    }
    body = page.bodies.html(
      shown.body,
      in: BlockSurroundings(
        site: page.site, year: page.year, item: page.covered.item, on: page.address),
      marks: page.twin == nil ? ElementMarks(of: page.covered, texts) : nil)
    guard !page.surroundings.files.isEmpty else {
      files = []
      return
    }
    var named = linked(in: body)
    for evidence in page.covered.elements.flatMap(\.evidence) {
      if case .file(let file, _) = evidence.target { named.insert(escapedXML(links.file(file))) }
    }
    files = page.surroundings.files.filter { !named.contains(escapedXML(links.file($0))) }
  }
}

/// Where the links of some HTML lead, as written there, without `#` and what follows.
private func linked(in html: [UInt8]) -> Set<String> {
  var found: Set<String> = []
  for tag in TagPlaces(html) where html[tag...].starts(with: "<a href=\"".utf8) {
    let address = html[(tag + 9)...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "#") }
    found.insert(String(decoding: address, as: UTF8.self))
  }
  return found
}
