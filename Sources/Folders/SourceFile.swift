import Diagnostics

/// A file of a source folder by its path, opened when somebody reads it.
public struct SourceFile: Sendable {
  /// Relative to the folder.
  public let path: String
  public let folder: SourceFolder

  public init(_ path: String, in folder: SourceFolder) {
    self.path = path
    self.folder = folder
  }

  /// Opens it, if it is an ordinary file now.
  public func open() throws(Refusal) -> ReadableFile { try folder.open(path) }

  /// Says at its place why it is not read.
  public func diagnostic(_ refusal: Refusal) -> Diagnostic {
    folder.diagnostic(refusal, at: path)
  }

  /// Its path on this machine, for messages.
  public var location: String { "\(folder.source)/\(folder.name)/\(path)" }
}
