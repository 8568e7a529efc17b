import Foundation
import TestSupport
import Testing

/// The repository that this file lies in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// What a run of the tool cost and printed.
struct Run {
  let status: Int32
  /// Seconds of processor time, of both kinds.
  let seconds: Double
  /// The most memory it held, in bytes.
  let peak: Int
  let output: String
  let errors: String
}

/// Runs `oit` on a site and asks the system what it took.
///
/// Through Python, which is small: a process starts with the memory of the one that made it, and the
/// system counts that as its peak.
func oit(_ arguments: [String], in site: TemporarySite) throws -> Run {
  let measure = """
    import resource, subprocess, sys
    status = subprocess.call(sys.argv[2:])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(sys.argv[1], "w") as file:
      print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=file)
    sys.exit(status if status >= 0 else 128)
    """
  let scratch = FileManager.default.temporaryDirectory.appending(path: "oit-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  let (cost, out, err) = (
    scratch.appending(path: "cost"), scratch.appending(path: "out"), scratch.appending(path: "err")
  )
  for file in [out, err] { FileManager.default.createFile(atPath: file.path, contents: nil) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/python3")
  let tool = repository.appending(path: ".build/release/oit").path
  process.arguments = ["-c", measure, cost.path, tool] + arguments + ["--source", site.root]
  process.environment = ["PATH": "/usr/bin:/bin"]
  process.standardOutput = try FileHandle(forWritingTo: out)
  process.standardError = try FileHandle(forWritingTo: err)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  withExtendedLifetime(site) { process.waitUntilExit() }
  let figures = try String(contentsOf: cost, encoding: .utf8).split(whereSeparator: \.isWhitespace)
  return Run(
    status: process.terminationStatus, seconds: try #require(Double(figures[0])),
    peak: try #require(Int(figures[1])) * 1024,
    output: try String(contentsOf: out, encoding: .utf8),
    errors: try String(contentsOf: err, encoding: .utf8))
}

/// Whether a new file may be as large as a test needs.
func hasRoom(_ bytes: Int) -> Bool {
  var status = statvfs()
  guard statvfs(NSTemporaryDirectory(), &status) == 0 else { return false }
  return Int(status.f_bavail) * Int(status.f_frsize) > bytes
}
