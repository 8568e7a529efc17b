import Coverage
import Disclosure
import Text
import Thai

/// The numbers of the elements that the headings and blocks of an item's own page show.
struct ElementMarks {
  /// By the id of the heading or block, each number once and in order.
  private var numbers: [String: [Int]] = [:]
  private let texts: Texts

  /// Without evidence on the page there are none.
  init(of covered: ItemCoverage, _ texts: Texts) {
    self.texts = texts
    guard let page = covered.entry?.page else { return }
    for (index, element) in covered.elements.enumerated() where element.status == .shown {
      for evidence in element.evidence {
        guard case .page(page.address, let fragment?) = evidence.target else { continue }
        // A row goes by its block.
        let place = fragment.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).first
        let id = place.map { String(Substring($0)) } ?? fragment
        let known = page.body.outline[id]?.id ?? id
        if numbers[known]?.last != index + 1 { numbers[known, default: []].append(index + 1) }
      }
    }
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// The mark of a block, which stands above it.
  func block(_ id: String) -> String {
    numbers[id].map { "<p class=\"proves\">\(link(to: $0))</p>\n" } ?? ""
  }

  /// The HTML of some text, each heading that shows elements with its mark.
  func headings(_ html: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var copied = 0
    var shown: [Int]?
    for tag in TagPlaces(html) {
      let rest = html[tag...]
      if let numbers = shown, rest.starts(with: "</h".utf8) {
        out += html[copied..<tag]
        out += " \(link(to: numbers))".utf8
        copied = tag
        shown = nil
      } else if rest.starts(with: "<h".utf8), rest.dropFirst(3).starts(with: " id=\"".utf8) {
        let id = rest.dropFirst(8).prefix { $0 != UInt8(ascii: "\"") }
        shown = numbers[String(decoding: id, as: UTF8.self)]
      }
    }
    return copied == 0 ? html : out + html[copied...]
  }

  /// Leads back to the list of elements.
  private func link(to numbers: [Int]) -> String {
    let mark = texts(.mark, texts.digits.text(ranges(numbers)))
    return "<a class=\"proves\" href=\"#oit-elements\">\(escapedXML(mark))</a>"
  }

  /// `1, 3–5`.
  private func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count < 3
        ? range.map { "\($0)" }.joined(separator: ", ") : "\(range.lowerBound)–\(range.upperBound)"
    }.joined(separator: ", ")
  }
}
