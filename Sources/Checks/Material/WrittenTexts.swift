import Diagnostics
import Disclosure
import Text
import Thai

/// A text that an officer wrote: what a page shows between its blocks, as HTML, or a value of a
/// block.
struct WrittenText: Sendable {
  let page: Page
  /// Nil in pages/.
  let entry: Entry?
  /// Nil for the text of the page.
  let cell: Cell?

  struct Cell: Sendable {
    let kind: String
    let record: BlockRecord
    let field: BlockField
  }

  /// Where something in it stands.
  func place(of bytes: [UInt8], _ places: inout SourcePlaces) -> Place {
    guard let cell else { return places.place(of: bytes, in: page.path) }
    return cell.record.place(of: cell.field)
  }

  /// Whether it stands on a dated page below an entry, such as one piece of news.
  var isOnSubPage: Bool { entry.map { $0.page.path != page.path } ?? false }
}

/// What the checks look for in texts, found in one pass over all of them.
///
/// Looking for one more thing here costs its own pass over the bytes of a site: something that is
/// rare, by a byte that is rare, or in steps longer than a byte.
struct FoundTexts: Sendable {
  private(set) var numbers: [LongNumber] = []
  private(set) var names: [BodyName] = []
  /// How many pages name the municipality of site.yml.
  private(set) var pagesOfOwn = 0
  /// Texts that hold `.example`, looked for only where site.yml has another address.
  private(set) var examples: [WrittenText] = []
  /// Of pages alone: those in cells are told where cells are read.
  private(set) var halfEmails: [HalfEmail] = []

  fileprivate init(_ site: Site) {
    let names = BodyNames(site.settings.municipality)
    let example = Array(".example".utf8)
    let looksForExamples = !site.settings.municipality.web.holds(".example")
    var hasOwn = false
    func look(_ bytes: UnsafeBufferPointer<UInt8>, _ text: @autoclosure () -> WrittenText) {
      DigitRun.find(in: bytes) { numbers.append(LongNumber($0, in: bytes, text())) }
      names.find(in: bytes) { found in
        if let found { self.names.append(BodyName(found, in: text())) } else { hasOwn = true }
      }
      HalfEmail.find(in: bytes) { range in
        let text = text()
        guard text.cell == nil else { return }
        halfEmails.append(HalfEmail(written: Array(bytes[range]), text: text))
      }
      if looksForExamples, bytes.place(of: example) != nil { examples.append(text()) }
    }
    func look(_ page: Page, _ entry: Entry?) {
      hasOwn = false
      for case .html(let html) in page.body.pieces {
        html.withUnsafeBufferPointer { look($0, WrittenText(page: page, entry: entry, cell: nil)) }
      }
      for block in page.body.blocks {
        block.data.table.forEachText { record, index, bytes in
          look(
            bytes,
            WrittenText(
              page: page, entry: entry,
              cell: WrittenText.Cell(
                kind: block.kind, record: record, field: record.fields[index])))
        }
      }
      if hasOwn { pagesOfOwn += 1 }
    }
    for page in site.pages { look(page, nil) }
    for entry in site.entries { for page in entry.pages { look(page, entry) } }
    for twin in site.twins.values.sorted(by: { $0.path.precedes($1.path) }) {
      for case .html(let html) in twin.body.pieces {
        html.withUnsafeBufferPointer { look($0, WrittenText(page: twin, entry: nil, cell: nil)) }
      }
    }
  }
}

extension Site {
  /// What the checks look for in texts, gathered once.
  var foundTexts: FoundTexts { memory.value("found texts") { FoundTexts(self) } }
}

extension BlockTable {
  /// The bytes of every text, and of links as they were written, of eight bytes or more.
  func forEachText(
    _ visit: (_ record: BlockRecord, _ field: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    func look(_ record: BlockRecord) {
      for index in record.cells.indices {
        func look(_ text: String) {
          guard text.utf8.count >= 8 else { return }
          var text = text
          text.withUTF8 { visit(record, index, $0) }
        }
        switch record.cells[index].value {
        case .text(let text): look(text)
        case .texts(let texts): texts.forEach(look)
        case .link(let link): look(link.name)
        default: break
        }
      }
    }
    look(head)
    rows.forEach(look)
  }
}
