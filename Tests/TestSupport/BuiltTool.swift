import Foreign

/// The tool that was built from this repository.
public let builtTool = repository.appending(path: ".build/release/oit").path

extension PDFReader {
  /// Counts pages by starting that tool, and remembers nothing.
  public static var built: PDFReader { PDFReader(tool: builtTool, words: ["foreign"]) }
}

extension PDFTexts {
  /// Reads PDFs by starting that tool, and keeps nothing.
  public static var built: PDFTexts {
    PDFTexts(
      PDFTextReader(tool: builtTool, words: ["foreign"]), store: MadeFiles(nil, isWritten: false))
  }
}
