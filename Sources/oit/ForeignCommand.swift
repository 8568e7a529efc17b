import ArgumentParser
import Diagnostics
import Foreign
import Output

/// What the tool is when it has started itself for a parser that it does not trust.
struct ForeignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "foreign", shouldDisplay: false)

  @Argument var parser: String

  func run() throws {
    guard parser == PDFParser.name else { throw ExitCode.validationFailure }
    workApart(as: PDFParser.self)
  }
}

extension PDFReader {
  /// Starts this very program, whatever lies at its path now, and knows what the last build into
  /// an output has left.
  convenience init(beside output: OutputFolder) {
    self.init(tool: "/proc/self/exe", words: [ForeignCommand._commandName]) { output.findings() }
  }

  /// Of a command that has no output: it knows what was left beside the usual one, and leaves
  /// nothing.
  convenience init(_ options: SourceOptions) {
    self.init(beside: OutputFolder("\(options.source)/Site"))
  }

  /// Leaves what it knows for the next build into an output.
  func remember(beside output: OutputFolder) {
    guard let text = textToStore() else { return }
    output.store(findings: text, opening: PDFReader.storedOpening)
  }
}
