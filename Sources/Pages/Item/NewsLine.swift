import Disclosure
import Mustache
import Text
import Thai

/// A page below an entry's in a list: its picture, how it begins, and the day of what it tells.
struct NewsLine: Sendable {
  static let view: View<Shown<NewsLine>> = [
    .text("title") { $0.page.title },
    .text("href") { $0.links.page($0.page.address) },
    .text("picture") { line in line.page.picture.map { line.links.encoded($0) } },
    .text("lead") { $0.page.body.lead.map(opening(of:)) },
    .part("day", Day.view) { $0.with($0.page.eventDay ?? $0.page.updated) },
  ]

  let page: Page
}

/// The first words of a paragraph, up to the blank nearest to a length; Thai ends no sentence with
/// a sign.
private func opening(of text: String) -> String {
  let length = 120
  let bytes = Array(text.utf8)
  var letters = 0
  var (before, behind): (Blank?, Blank?)
  for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
    if bytes[index] == 0x20 {
      let blank = Blank(distance: abs(letters - length), byte: index)
      if letters < length { before = blank } else { behind = behind ?? blank }
    }
    letters += 1
    if letters > length + 30, behind != nil { break }
  }
  guard letters > length + 30 else { return text }
  let blank = [before, behind].compactMap(\.self).min { $0.distance < $1.distance }
  return blank.map { String(decoding: bytes[..<$0.byte], as: UTF8.self) + " …" } ?? text
}

private struct Blank {
  /// In letters from where the text was to end.
  let distance: Int
  let byte: Int
}

extension Page {
  /// The address, percent-encoded, of the first picture of this site that it shows.
  var picture: String? {
    for piece in body.pieces {
      switch piece {
      case .html(let html):
        if let way = firstSource(in: html) { return resolved(way) }
      case .block(let index):
        let table = body.blocks[index].data.table
        for record in [table.head] + table.rows.prefix(20) {
          for case .link(let link)? in record.cells.map(\.value) {
            if let picture = link.picture { return picture }
          }
        }
      }
    }
    return nil
  }

  /// A way from this page as an address of the site; it leads nowhere else.
  private func resolved(_ way: Substring) -> String? {
    let folder = String(Substring(address.utf8.dropFirst().dropLast()))
    return joinedPath(String(way), in: folder).map { "/" + $0 }
  }
}

extension BlockLink {
  /// The address, percent-encoded, of the smallest that there is of a picture of this site.
  var picture: String? {
    guard let file, file.isPicture else { return nil }
    return percentEncoded(photo()?.source(file.address) ?? file.address)
  }
}

/// Where the first picture of some HTML lies.
private func firstSource(in html: [UInt8]) -> Substring? {
  guard let tag = html[...].place(of: Array("<img src=\"".utf8)) else { return nil }
  let source = html[(tag + 10)...].prefix { $0 != UInt8(ascii: "\"") }
  return Substring(decoding: source, as: UTF8.self)
}
