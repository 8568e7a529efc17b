import Diagnostics
import Thai

/// Something in the text of a page that a check may have to speak of.
///
/// Most pages have none: only what is rare is noted.
public struct Notice: Sendable {
  public enum Subject: Sendable {
    /// A link to an address elsewhere, with its words.
    case outside(String, words: String)
    /// A link to an item as it was written, the address to which it leads, and its words.
    case item(String, address: String, words: String)
    /// The code of an item in the text, as it was written, with what follows in the line.
    ///
    /// `years` are the Buddhist years in the same line.
    case code(ItemCode, text: String, after: String, years: [Int])
    /// Words of a link that don't say where it leads.
    case idleWords(String)
    /// A heading that leaves out levels.
    case level(Int, below: Int)
    /// A table whose headings are all empty.
    case headlessTable
    /// A row that adds up those above it, and does not, under a heading.
    case sum(String, heading: String, written: Figure, right: Figure)
    /// Rows whose numbers leave one out or stand twice.
    case rowNumber(RunningNumbers.Jump)
    /// Something typed that can only be wrong, with what is meant.
    case typed(String, meant: String)
    /// A sign that only a font of symbols shows.
    case symbol
    /// Boxes to tick of which none is.
    case openBoxes
    /// What was meant as the id of a heading or as a kind of block, and is shown as text, which is
    /// said.
    case meant(String)
    /// A number of Thai and Arabic digits.
    case mixedDigits(String)
  }

  public let subject: Subject
  public let place: Place

  public init(_ subject: Subject, at place: Place) {
    self.subject = subject
    self.place = place
  }
}
