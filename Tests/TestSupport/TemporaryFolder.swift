import Foundation

/// A folder of a test's own, which goes with the value.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    path = "\(NSTemporaryDirectory())oit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders that lead to it.
  public func write(_ bytes: [UInt8], to file: String) throws {
    try makeFolder(String(file.split(separator: "/").dropLast().joined(separator: "/")))
    // Not Foundation's own way: it would change how a Thai name is composed.
    guard let stream = fopen("\(path)/\(file)", "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Writes a text, or the file of some kind for which it stands: see `wholeFile`.
  public func write(_ text: String, to file: String) throws {
    try write(wholeFile(text, file) ?? Array(text.utf8), to: file)
  }

  /// The text of a file, with its byte-order mark if it has one.
  public func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  public func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(file)")
  }

  public func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  /// A symbolic link.
  public func link(_ file: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(file)", withDestinationPath: destination)
  }

  /// A file or folder of the repository, copied to the same place here.
  public func copy(_ name: String) throws {
    try FileManager.default.copyItem(
      at: repository.appending(path: name).resolvingSymlinksInPath(),
      to: URL(filePath: path).appending(path: name))
  }

  /// Runs a line here, as a shell does.
  @discardableResult
  public func run(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try TestSupport.run(["/bin/sh", "-c", line], in: path, environment: environment)
  }
}
