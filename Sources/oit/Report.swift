import ArgumentParser
import Diagnostics
import Disclosure
import Folders
import Glibc

/// How diagnostics are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The further options of commands that report on a whole site.
struct ReportOptions: ParsableArguments {
  @Flag(name: .long, help: "นับคำเตือนเป็นข้อผิดพลาด (Warnings count as errors.)")
  var strict = false

  @Option(
    name: .long,
    help: ArgumentHelp("รูปแบบของรายงาน (The format of the report.)", valueName: "text|json"))
  var format = ReportFormat.text
}

/// Where diagnostics are printed.
enum Stream {
  case output, errors

  var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }

  func print(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return failed(errno) }
      bytes = bytes.dropFirst(count)
    }
  }

  /// A report that nobody can read must not look like one without errors.
  private func failed(_ code: Int32) {
    // The reader has gone (| head): nothing more to do.
    guard code != EPIPE, self == .output else { return }
    let reason = String(cString: strerror(code))
    Stream.errors.print(
      "oit: error: เขียนผลออกทางหน้าจอหรือไฟล์ที่กำหนดไม่ได้ (can't write the result): \(reason)"
        + " [report-not-written]\n")
    exit(1)
  }
}

/// Prints what was found, in order, with the summary line in text.
func report(
  _ problems: [Diagnostic], _ options: SourceOptions, as format: ReportFormat, to stream: Stream
) {
  if format == .json {
    stream.print(JSONForm.text(problems.bounded(by: .data)))
    return
  }
  guard !problems.isEmpty else { return }
  let lines = SourceLines(of: options.source)
  let form = TextForm(
    options.language, isColoured: isatty(stream.descriptor) == 1 && getenv("NO_COLOR") == nil
  ) { lines.line(at: $0) }
  var text = ""
  for problem in problems.bounded(by: .text) {
    text += form.text(problem)
    if text.utf8.count > 1 << 16 {
      stream.print(text)
      text = ""
    }
  }
  stream.print(text + form.summary(problems))
}

/// A failure without a place, such as an output that can't be written.
func report(_ problem: Diagnostic, _ options: SourceOptions) {
  report([problem], options, as: .text, to: .errors)
}
