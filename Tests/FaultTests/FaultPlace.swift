import Foundation
import Testing

/// The repository that this file lies in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Whether the long variants are asked for, as `make stress` does.
let isStress = ProcessInfo.processInfo.environment["OIT_STRESS"] == "1"

/// A folder with content, templates and the output `disk/Site`, gone when the test ends.
final class FaultPlace: Sendable {
  let path: String

  /// `pages` pages that are made up, or this repository's own content.
  init(pages: Int? = nil) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "oit-fault-\(UUID())")
    path = folder.path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "disk"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: repository.appending(path: "Templates"), to: folder.appending(path: "Templates"))
    if let pages {
      try writeContent(ofPages: pages, to: folder.appending(path: "Content"))
    } else {
      try FileManager.default.copyItem(
        at: repository.appending(path: "Content"), to: folder.appending(path: "Content"))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a script prints, on both streams, that runs in the folder; see `Faults.sh` for its words.
  ///
  /// An isolated one may mount what it likes: nobody else sees it, and it is gone at the end.
  @discardableResult
  func run(_ script: String, isolated: Bool = false) throws -> String {
    let process = try start(script, isolated: isolated, to: path + "/.printed")
    process.waitUntilExit()
    let printed = try String(contentsOfFile: path + "/.printed", encoding: .utf8)
    #expect(process.terminationReason == .exit, "\(printed)")
    return printed
  }

  /// The same in the background, its words in a file.
  func start(_ script: String, isolated: Bool = false, to file: String) throws -> Process {
    let process = Process()
    // Unlike dash it hears of its children's end whatever signals this process holds back.
    let shell = "/bin/bash"
    process.executableURL = URL(filePath: isolated ? "/usr/bin/unshare" : shell)
    let words = repository.appending(path: "Tests/FaultTests/faults.sh").path
    let line = ". '\(words)'\n\(script)"
    process.arguments =
      isolated ? ["--mount", "--propagation", "private", shell, "-c", line] : ["-c", line]
    process.currentDirectoryURL = URL(filePath: path)
    let tools = repository.appending(path: ".build/release").path
    process.environment = [
      "PATH": "\(tools):/usr/sbin:/usr/bin:/sbin:/bin", "HOME": path, "LC_ALL": "C.UTF-8",
    ]
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: file)
    process.standardError = process.standardOutput
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The tool itself, to be killed: no shell stands before it.
  func startBuild() throws -> Process {
    let process = Process()
    process.executableURL = repository.appending(path: ".build/release/oit")
    process.arguments = ["build", "--today", "2567-03-31", "--output", "disk/Site"]
    process.currentDirectoryURL = URL(filePath: path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}

/// Whether this machine can do what a test needs; where it can't, that is said loudly, and on CI it
/// is a failure: a fault that was not made proves nothing.
func can(_ what: String, _ probe: String, isolated: Bool = false) throws -> Bool {
  let place = try FaultPlace(pages: 0)
  if try place.run("(\(probe)) >/dev/null 2>&1 && echo yes", isolated: isolated) == "yes\n" {
    return true
  }
  let message = "NOT TESTED, this machine can't do it: \(what)"
  if ProcessInfo.processInfo.environment["CI"] == "true" {
    Issue.record(Comment(rawValue: message))
  } else {
    FileHandle.standardError.write(Data("\n*** \(message) ***\n\n".utf8))
  }
  return false
}

func canMount() throws -> Bool {
  try can("mounting (root is needed)", "mount -t tmpfs none disk", isolated: true)
}
