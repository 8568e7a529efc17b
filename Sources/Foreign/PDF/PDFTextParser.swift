import Artifact
import Text

/// Poppler, asked for the text of a PDF.
///
/// Its answers: `text` with the count of bytes and their SHA-256, and a file that holds them,
/// UTF-8, a form feed behind each page; or `none` for a file without any, such as one of pictures
/// alone, one that is damaged or kept by a password.
public enum PDFTextParser: ForeignParser {
  public static let name = "pdf-text"

  /// A book of 2,000 pages takes 3 s; of more text than this the first pages are had.
  public static let bounds = ForeignBounds(
    memory: 512 << 20, work: 30, patience: 60, lost: 3, written: 16 << 20)

  public static func load() -> ForeignLibrary? { Poppler.load() }

  public enum Finding: Sendable, Equatable {
    case text(count: Int, hash: String)
    case none
  }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    let text = Poppler.text(of: descriptor, upTo: bounds.written)
    guard text.contains(where: { $0 > 0x20 }), let file = memoryFile(holding: text) else {
      return ("none", -1)
    }
    return ("text \(text.count) \(sha256(text))", file)
  }

  public static func finding(in answer: String) -> Finding? {
    if answer == "none" { return Finding.none }
    let words = answer.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 3, words[0] == "text", let count = Int(words[1]), count > 0,
      count <= bounds.written, words[2].utf8.count == 64
    else { return nil }
    return .text(count: count, hash: words[2])
  }
}

/// Asks for the text of PDFs.
public typealias PDFTextReader = ForeignReader<PDFTextParser>
