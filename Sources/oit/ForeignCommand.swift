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

extension PDFReader {
  convenience init(beside output: OutputFolder) { self.init(.documents, beside: output) }

  /// Of a command that has no output: it knows what was left beside the usual one, and leaves
  /// nothing.
  convenience init(_ options: SourceOptions) {
    self.init(beside: OutputFolder("\(options.source)/Site"))
  }

  /// Leaves what it knows for the next build into an output.
  func remember(beside output: OutputFolder) {
    guard let text = textToStore() else { return }
    output.store(.documents, text, opening: PDFReader.storedOpening)
  }
}

extension PhotoMaker {
  /// For a build into an output, beside which all that is made is kept.
  convenience init(beside output: OutputFolder, isBuild: Bool = true) {
    self.init(
      PhotoReader(.photos, beside: output),
      store: MadeFiles(output.photos, isWritten: isBuild), makesAll: isBuild)
  }

  /// Of a command that has no output, as for PDFs.
  convenience init(_ options: SourceOptions) {
    self.init(beside: OutputFolder("\(options.source)/Site"), isBuild: false)
  }

  func remember(beside output: OutputFolder) {
    guard let text = textToStore() else { return }
    output.store(.photos, text, opening: PhotoReader.storedOpening)
  }
}

extension PDFTexts {
  /// For a build into an output, beside which they are kept.
  convenience init(
    beside output: OutputFolder, isBuild: Bool = true, looks: Looks = .ofSearchedSites
  ) {
    self.init(
      PDFTextReader(.texts, beside: output), store: MadeFiles(output.texts, isWritten: isBuild),
      looks: looks)
  }

  /// Of a command that has no output, as for PDFs.
  convenience init(_ options: SourceOptions, looks: Looks) {
    self.init(beside: OutputFolder("\(options.source)/Site"), isBuild: false, looks: looks)
  }

  func remember(beside output: OutputFolder) {
    rest()
    guard let text = textToStore() else { return }
    output.store(.texts, text, opening: PDFTextReader.storedOpening)
  }
}
