import ArgumentParser
import Diagnostics

/// A command that reads a source of Content and Templates.
protocol SourceReading: ParsableCommand {
  var options: SourceOptions { get }

  /// What is wrong with the command line though each of its words can be read.
  var wrongUsage: WrongUsage? { get }
}

extension SourceReading {
  var wrongUsage: WrongUsage? { nil }

  /// Tells what keeps the command from its work; what it ends with.
  func stop(_ problems: [Diagnostic]) -> ExitCode {
    report(problems.inOrder(), options, as: .text, to: .errors)
    return ExitCode(1)
  }
}
