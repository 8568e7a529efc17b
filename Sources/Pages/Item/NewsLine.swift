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
  let letters = text.unicodeScalars
  guard letters.count > length + 30 else { return text }
  let cut = letters.index(letters.startIndex, offsetBy: length)
  func distance(_ place: String.Index) -> Int { abs(letters.distance(from: cut, to: place)) }
  let blanks = [letters[..<cut].lastIndex(of: " "), letters[cut...].firstIndex(of: " ")]
  let blank = blanks.compactMap(\.self).min { distance($0) < distance($1) }
  return blank.map { String(text[..<$0]) + " …" } ?? text
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

  /// A way from this page as an address of the site.
  private func resolved(_ way: Substring) -> String {
    var parts = address.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    for part in way.utf8.split(separator: UInt8(ascii: "/")).map({ Substring($0) }) {
      switch part {
      case ".": break
      case "..": parts = parts.dropLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
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
