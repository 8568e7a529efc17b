import ArgumentParser
import Diagnostics
import Foreign
import Output

/// What the tool is when it has started itself for a parser that it does not trust.
struct ForeignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "foreign", shouldDisplay: false)

  @Argument var parser: String

  func run() throws {
    switch parser {
    case PDFParser.name: workApart(as: PDFParser.self)
    case PDFTextParser.name: workApart(as: PDFTextParser.self)
    case PhotoParser.name: workApart(as: PhotoParser.self)
    default: throw ExitCode.validationFailure
    }
  }
}

extension ForeignReader {
  /// Starts this very program, whatever lies at its path now, and knows what the last build into
  /// an output has left.
  fileprivate convenience init(_ kind: Findings, beside output: OutputFolder) {
    self.init(tool: "/proc/self/exe", words: [ForeignCommand._commandName]) {
      output.findings(kind)
    }
  }
}

extension FileReaders {
  /// For a build into an output, beside which all that is found and made is kept.
  init(beside output: OutputFolder) {
    self.init(beside: output, isBuild: true, looks: .ofSearchedSites)
  }

  /// Of a command that has no output: they know what was left beside the usual one, and leave
  /// nothing.
  init(_ options: SourceOptions, looks: PDFTexts.Looks = .never) {
    self.init(beside: OutputFolder("\(options.source)/Site"), isBuild: false, looks: looks)
  }

  private init(beside output: OutputFolder, isBuild: Bool, looks: PDFTexts.Looks) {
    self.init(
      pdfs: PDFReader(.documents, beside: output),
      photos: PhotoMaker(
        PhotoReader(.photos, beside: output),
        store: MadeFiles(output.photos, isWritten: isBuild), makesAll: isBuild),
      texts: PDFTexts(
        PDFTextReader(.texts, beside: output),
        store: MadeFiles(output.texts, isWritten: isBuild), looks: looks))
  }

  /// Leaves what they know for the next build into an output.
  func remember(beside output: OutputFolder) {
    if let text = pdfs?.textToStore() {
      output.store(.documents, text, opening: PDFReader.storedOpening)
    }
    if let text = photos?.textToStore() {
      output.store(.photos, text, opening: PhotoReader.storedOpening)
    }
    texts?.rest()
    if let text = texts?.textToStore() {
      output.store(.texts, text, opening: PDFTextReader.storedOpening)
    }
  }
}
