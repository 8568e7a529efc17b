import ArgumentParser

/// A command that reads a source of Content and Templates.
protocol SourceReading: ParsableCommand {
  var options: SourceOptions { get }

  /// What is wrong with the command line though each of its words can be read.
  var wrongUsage: WrongUsage? { get }
}

extension SourceReading {
  var wrongUsage: WrongUsage? { nil }
}
