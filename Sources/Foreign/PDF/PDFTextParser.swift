import Artifact
import Text
import Thai

/// Poppler, asked for the text of a PDF.
///
/// Its answers: `text` with the page on which the number of a citizen stands, or 0, the count of
/// bytes and their SHA-256, and a file that holds them, UTF-8, a form feed behind each page; or
/// `none` for a file without any, such as one of pictures alone, one that is damaged or kept by a
/// password.
public enum PDFTextParser: ForeignParser {
  public static let name = "pdf-text"

  /// A book of 2,000 pages takes 3 s; of more text than this the first pages are had.
  public static let bounds = ForeignBounds(
    memory: 512 << 20, work: 30, patience: 60, lost: 3, written: 16 << 20)

  public static func load() -> ForeignLibrary? { Poppler.load() }

  public enum Finding: Sendable, Equatable {
    /// `citizen` is the first page, from 1, on which the number of a citizen stands.
    case text(citizen: Int?, count: Int, hash: String)
    case none
  }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    let text = Poppler.text(of: descriptor, upTo: bounds.written)
    guard text.contains(where: { $0 > 0x20 }), let file = memoryFile(holding: text) else {
      return ("none", -1)
    }
    return ("text \(citizenPage(in: text)) \(text.count) \(sha256(text))", file)
  }

  /// The first page, from 1, with the number of a citizen; 0 where none has one.
  private static func citizenPage(in text: [UInt8]) -> Int {
    guard CitizenNumber.stands(in: text) else { return 0 }
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
    return (pages.firstIndex { CitizenNumber.stands(in: Array($0)) } ?? -1) + 1
  }

  public static func finding(in answer: String) -> Finding? {
    if answer == "none" { return Finding.none }
    let words = answer.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 4, words[0] == "text", let page = Int(words[1]), page >= 0,
      let count = Int(words[2]), count > 0, count <= bounds.written, words[3].utf8.count == 64
    else { return nil }
    return .text(citizen: page == 0 ? nil : page, count: count, hash: words[3])
  }
}

/// Asks for the text of PDFs.
public typealias PDFTextReader = ForeignReader<PDFTextParser>
