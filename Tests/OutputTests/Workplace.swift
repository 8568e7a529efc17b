import Artifact
import Diagnostics
import Foundation
import Output

/// A temporary folder with the output `Site` in it, removed when let go.
final class Workplace: Sendable {
  let path: String
  var output: String { path + "/Site" }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oit-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func build(_ files: [String: String], threads: Int = 2) throws -> BuildReport {
    try build(
      files.map { path, text in SiteFile(path) { $0.append(contentsOf: text.utf8) } }, threads)
  }

  @discardableResult
  func build(_ artifacts: [SiteFile], _ threads: Int = 2) throws -> BuildReport {
    try OutputFolder(output, threads: threads).replace(with: SiteFiles(artifacts))
  }

  func write(_ text: String, to file: String) throws {
    let whole = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: whole.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: whole)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// What a shell command prints that runs in the folder.
  @discardableResult
  func run(_ command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd '\(path)' && LC_ALL=C && export LC_ALL && \(command)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }

  /// Kind and path of everything in the folder, locks and spares aside: `d` folder, `f` file,
  /// `l` link.
  func tree() throws -> String {
    try run(
      "find . -mindepth 1 -name '.*.spare' -prune -o -mindepth 1 ! -name '.*.lock' "
        + "-printf '%y %P\\n' | sort")
  }

  /// Path, inode and all times of everything in the folder.
  func state() throws -> String {
    try run("find . -printf '%P %i %T@ %C@\\n' | sort")
  }

  func inode(_ file: String) throws -> String {
    try run("stat -c %i '\(file)'")
  }

  /// What `sha256sum` says of the files that the manifest lists, and what the manifest says.
  func hashes() throws -> (counted: String, listed: String) {
    struct Listing: Decodable {
      struct File: Decodable {
        let path: String
        let sha256: String
      }
      let files: [File]
    }
    let data = try Data(contentsOf: URL(filePath: output + "/manifest.json"))
    let files = try JSONDecoder().decode(Listing.self, from: data).files
    let paths = files.map { "'\($0.path)'" }.joined(separator: " ")
    return (
      try run("cd Site && sha256sum \(paths)"),
      files.map { "\($0.sha256)  \($0.path)\n" }.joined()
    )
  }
}

/// The finding with which a build ends that may not write.
func finding(_ build: () throws -> Void) -> Diagnostic? {
  do {
    try build()
    return nil
  } catch {
    return error as? Diagnostic
  }
}
