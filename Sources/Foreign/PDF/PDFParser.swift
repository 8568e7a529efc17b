import Text

/// Poppler, asked how long a PDF is.
///
/// Its answers: `pages 12`, or `unreadable` for a file that is damaged, kept by a password, or no
/// PDF at all.
public enum PDFParser: ForeignParser {
  public static let name = "pdf"

  /// A book of a thousand scans takes 0.1 s and 30 MB.
  public static let bounds = ForeignBounds(memory: 512 << 20, work: 10, patience: 20, lost: 3)

  public static func load() -> ForeignLibrary? { Poppler.load() }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    let pages = Poppler.pages(of: descriptor)
    return (pages > 0 ? "pages \(pages)" : "unreadable", -1)
  }

  /// How many pages there are; 0 when it can't be read.
  public static func finding(in answer: String) -> Int? {
    if answer == "unreadable" { return 0 }
    let word = "pages "
    guard answer.begins(with: word),
      let pages = Int(answer.dropFirst(word.count)), pages > 0, pages <= Int(Int32.max),
      answer == "\(word)\(pages)"
    else { return nil }
    return pages
  }
}

/// Asks how long PDFs are.
public typealias PDFReader = ForeignReader<PDFParser>
