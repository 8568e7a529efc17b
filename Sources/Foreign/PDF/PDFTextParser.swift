import Artifact
import Formats
import Text
import Thai

/// Poppler, asked for the text of a PDF and for what else is seen on opening it.
///
/// Its answers: `none` for a file that is damaged or kept by a password; else `read`, the count of
/// pages, a letter for each of what it is (`s` a scan, `t` with a title, `g` tagged; `-` for
/// nothing), the page with the number of a citizen or 0, the count of bytes of its text and, where
/// there are any, their SHA-256 and a file that holds them: UTF-8, a form feed behind each page.
public enum PDFTextParser: ForeignParser {
  public static let name = "pdf-text"

  /// A book of 2,000 pages takes 3 s; of more text than this the first pages are had.
  public static let bounds = ForeignBounds(
    memory: 512 << 20, work: 30, patience: 60, lost: 3, written: 16 << 20)

  public static func load() -> ForeignLibrary? { Poppler.load() }

  public struct Finding: Sendable, Equatable {
    /// The file that came with it.
    public struct Kept: Sendable, Equatable {
      public let count: Int
      public let hash: String
    }

    /// Nil for what nobody can open.
    public let look: DocumentLook?
    /// Nil where there is none.
    public let text: Kept?
  }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    guard let (text, seen) = Poppler.text(of: descriptor, upTo: bounds.written) else {
      return ("none", -1)
    }
    let isEmpty = !text.contains { $0 > 0x20 }
    let marks =
      (seen.isScan ? "s" : "") + (seen.hasTitle ? "t" : "") + (seen.isTagged ? "g" : "")
    let citizen = isEmpty ? 0 : citizenPage(in: text)
    let line = "read \(seen.pages) \(marks.isEmpty ? "-" : marks) \(citizen)"
    guard !isEmpty, let file = memoryFile(holding: text) else {
      return ("\(line) 0", -1)
    }
    return ("\(line) \(text.count) \(sha256(text))", file)
  }

  /// The first page, from 1, with the number of a citizen; 0 where none has one.
  private static func citizenPage(in text: [UInt8]) -> Int {
    guard CitizenNumber.stands(in: text) else { return 0 }
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
    return (pages.firstIndex { CitizenNumber.stands(in: Array($0)) } ?? -1) + 1
  }

  public static func finding(in answer: String) -> Finding? {
    if answer == "none" { return Finding(look: nil, text: nil) }
    let words = answer.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count >= 5, words[0] == "read", let pages = Int(words[1]), pages > 0,
      words[2].utf8.allSatisfy({ "stg-".utf8.contains($0) }), let citizen = Int(words[3]),
      0...pages ~= citizen, let count = Int(words[4]), 0...bounds.written ~= count,
      words.count == (count == 0 ? 5 : 6)
    else { return nil }
    let look = DocumentLook(
      pages: pages, isScan: words[2].holds("s"), hasTitle: words[2].holds("t"),
      isTagged: words[2].holds("g"), citizenPage: citizen == 0 ? nil : citizen)
    guard count > 0 else { return Finding(look: look, text: nil) }
    guard words[5].utf8.count == 64 else { return nil }
    return Finding(look: look, text: .init(count: count, hash: words[5]))
  }
}

/// Asks for the text of PDFs.
public typealias PDFTextReader = ForeignReader<PDFTextParser>
