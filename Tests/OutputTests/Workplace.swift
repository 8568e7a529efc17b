import Artifact
import Diagnostics
import Folders
import Foundation
import Output
import TestSupport

/// A temporary folder with the output `Site` in it, removed when let go.
struct Workplace: Sendable {
  private let folder: TemporaryFolder
  var path: String { folder.path }
  var output: String { path + "/Site" }

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  func build(_ files: [String: String], threads: Int = 2) throws -> BuildReport {
    try build(
      files.map { path, text in SiteFile(path) { $0.append(contentsOf: text.utf8) } }, threads)
  }

  @discardableResult
  func build(_ artifacts: [SiteFile], _ threads: Int = 2) throws -> BuildReport {
    try OutputFolder(output, threads: threads).replace(with: SiteFiles(artifacts))
  }

  /// A file of the folder, to be published as it is.
  func file(_ name: String) throws -> SiteFile.Content {
    .file(SourceFile(name, in: try SourceFolder(at: path)))
  }

  /// A photo of the folder.
  func picture(_ name: String) throws -> SiteFile.Content {
    .picture(SourceFile(name, in: try SourceFolder(at: path)))
  }

  func write(_ bytes: [UInt8], to file: String) throws { try folder.write(bytes, to: file) }
  func write(_ text: String, to file: String) throws { try folder.write(text, to: file) }
  func text(_ file: String) throws -> String { try folder.text(file) }

  /// What a shell command prints that runs in the folder.
  @discardableResult
  func run(_ command: String) throws -> String { try folder.run(command).output }

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
