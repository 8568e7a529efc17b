import Foundation
import TestSupport
import Testing

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
/// Through Python, which is small: a process starts with the memory of the one that made it, and
/// the system counts that as its peak.
func oit(_ arguments: [String], in site: TemporarySite) throws -> Run {
  let measure = """
    import resource, subprocess, sys
    status = subprocess.call(sys.argv[2:])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(sys.argv[1], "w") as file:
      print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=file)
    sys.exit(status if status >= 0 else 128)
    """
  let scratch = try TemporaryFolder()
  let words = ["python3", "-c", measure, "\(scratch.path)/cost", "oit"] + arguments
  let outcome = try withExtendedLifetime(site) {
    try run(words + ["--source", site.root], in: scratch.path)
  }
  let figures = try scratch.text("cost").split(whereSeparator: \.isWhitespace)
  return Run(
    status: outcome.status, seconds: try #require(Double(figures[0])),
    peak: try #require(Int(figures[1])) * 1024, output: outcome.output, errors: outcome.errors)
}

/// Whether a new file may be as large as a test needs.
func hasRoom(_ bytes: Int) -> Bool {
  var status = statvfs()
  guard statvfs(NSTemporaryDirectory(), &status) == 0 else { return false }
  return Int(status.f_bavail) * Int(status.f_frsize) > bytes
}
