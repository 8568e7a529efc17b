import Coverage
import Disclosure
import Text
import Thai

/// A letter that asks the municipality for what is missing of an item: a link that opens a new
/// e-mail (RFC 6068).
struct RequestLetter {
  /// What programs for e-mail take over as a whole.
  private static let most = 1_900

  let href: String

  /// Nil where nothing is missing, and without an e-mail address.
  init?(_ item: ItemCoverage, in year: Year, of site: Site, _ texts: Texts) {
    let missing = item.elements.filter { $0.status == .missing }
    guard !missing.isEmpty, let mailbox = site.settings.contact?.mailbox else { return nil }
    func said(_ phrase: Phrase) -> String {
      texts(phrase, "\(item.item.code)", texts.digits.text(year.year))
    }
    let page = site.settings.municipality.web + year.address(of: item.item.code)
    let end = RequestLetter.lineEnd + RequestLetter.line(page)
    var href =
      "mailto:\(percentEncoded(mailbox))?subject=\(percentEncoded(path: said(.letterSubject)))&body="
      + RequestLetter.line(said(.letterAsks))
    for element in missing {
      let line = RequestLetter.line("- \(element.element.text)")
      guard href.utf8.count + line.utf8.count + end.utf8.count <= RequestLetter.most else { break }
      href += line
    }
    self.href = href + end
  }

  private static func line(_ text: String) -> String { percentEncoded(path: text) + lineEnd }

  /// As lines of letters end: CR and LF.
  private static let lineEnd = "%0D%0A"
}
