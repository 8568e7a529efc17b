import Foundation

/// What a program printed, and how it ended.
public struct Outcome: Sendable {
  /// What it ended with; the number of the signal if one killed it.
  public let status: Int32
  public let isKilled: Bool
  public let output: String
  public let errors: String
}

/// A program that a test has started, with the `oit` of this repository on its path.
public struct Program: Sendable {
  public let process: Process
  private let printed: TemporaryFolder

  /// - Parameters:
  ///   - words: the program, by its name or path, and its arguments.
  ///   - folder: where it runs.
  ///   - environment: what it knows beside `PATH`, `HOME` and `LC_ALL`.
  /// - Throws: what the file system says.
  public init(
    _ words: [String], in folder: String, environment: [String: String] = [:]
  ) throws {
    printed = try TemporaryFolder()
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: folder)
    let tools = repository.appending(path: ".build/release").path
    process.environment = [
      "PATH": "\(tools):/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    // Files, not pipes: a full pipe would stop a program that prints much on both.
    for name in ["output", "errors"] { try printed.write("", to: name) }
    process.standardOutput = FileHandle(forWritingAtPath: "\(printed.path)/output")
    process.standardError = FileHandle(forWritingAtPath: "\(printed.path)/errors")
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// What it has printed so far.
  public var output: String { text("output") }

  /// What it has said so far.
  public var errors: String { text("errors") }

  /// What is no UTF-8 shows as a replacement character.
  private func text(_ name: String) -> String {
    let bytes = FileManager.default.contents(atPath: "\(printed.path)/\(name)")
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// The port in the address that a server prints once it listens; nil when it ends before, or
  /// prints none within half a minute.
  public func port() -> Int? {
    for _ in 0..<600 where process.isRunning {
      if let match = output.firstMatch(of: /http:\/\/localhost:(\d+)\//) { return Int(match.1) }
      usleep(50_000)
    }
    return nil
  }

  /// Waits for it.
  public func end() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, isKilled: process.terminationReason == .uncaughtSignal,
      output: text("output"), errors: text("errors"))
  }
}

/// Runs a program to its end.
public func run(
  _ words: [String], in folder: String = "/", environment: [String: String] = [:]
) throws -> Outcome {
  try Program(words, in: folder, environment: environment).end()
}

/// Runs a line as a shell does, in a folder of its own that holds the files.
public func shell(_ line: String, files: [String: String] = [:]) throws -> Outcome {
  let folder = try TemporaryFolder()
  for (path, text) in files { try folder.write(text, to: path) }
  return try folder.run(line)
}
