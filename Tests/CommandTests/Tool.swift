import Foundation

/// The repository that this file lies in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// What a command printed and how it ended.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs a shell line in a folder, with `oit` on the path and a plain environment.
func shell(
  _ line: String, in folder: URL, environment: [String: String] = [:]
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", line]
  process.currentDirectoryURL = folder
  let tools = repository.appending(path: ".build/release").path
  process.environment = ["PATH": "\(tools):/usr/bin:/bin", "HOME": folder.path]
    .merging(environment) { _, new in new }
  // Files, not pipes: a full pipe would stop a command that prints much on both.
  let (out, err) = (folder.appending(path: ".out"), folder.appending(path: ".err"))
  for file in [out, err] { FileManager.default.createFile(atPath: file.path, contents: nil) }
  process.standardOutput = try FileHandle(forWritingTo: out)
  process.standardError = try FileHandle(forWritingTo: err)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  defer { for file in [out, err] { try? FileManager.default.removeItem(at: file) } }
  return Outcome(
    status: process.terminationStatus, output: try String(contentsOf: out, encoding: .utf8),
    errors: try String(contentsOf: err, encoding: .utf8))
}

/// A copy of this repository's Content and Templates in a folder of its own, gone when the test ends.
final class Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "oit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Content", "Templates"] {
      try FileManager.default.copyItem(
        at: repository.appending(path: name), to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try shell(line, in: folder, environment: environment)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }
}
