import ArgumentParser
import Diagnostics
import Disclosure
import Folders
import Glibc

/// How diagnostics are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}

/// The further options of commands that report on a whole site.
struct ReportOptions: ParsableArguments {
  @Flag(name: .long, help: "นับคำเตือนเป็นข้อผิดพลาด (Warnings count as errors.)")
  var strict = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "รูปแบบของรายงาน (The format of the report.)", valueName: "text|json|sarif"))
  var format = ReportFormat.text

  @Flag(
    name: .long,
    help: """
      แสดงทุกแห่ง แทนที่จะแสดงสามแห่งแรกของแต่ละเรื่องในข้อเดียวกัน \
      (On a terminal: every finding, not the first three of a kind in an entry.)
      """)
  var all = false

  @Flag(name: .long, help: "แสดงเฉพาะข้อผิดพลาด (Shows errors alone.)")
  var quiet = false
}

/// Where diagnostics are printed.
enum Stream {
  case output, errors

  var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }
  var isTerminal: Bool { isatty(descriptor) == 1 }

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

/// Prints what was found in the form that was asked for.
func report(
  _ problems: [Diagnostic], _ options: SourceOptions, as form: ReportOptions, to stream: Stream
) {
  let told = form.quiet ? problems.filter { $0.severity == .error } : problems
  report(told, options, as: form.format, to: stream, all: form.all)
}

/// Prints what was found, in order, with the summary line in text.
///
/// On a terminal that is the first three of a kind in an entry, unless all are asked for. Of those
/// that matter less than the last severity only the number is told.
func report(
  _ problems: [Diagnostic], _ options: SourceOptions, as format: ReportFormat, to stream: Stream,
  all: Bool = false, downTo last: Severity = .note
) {
  switch format {
  case .json: return stream.print(JSONForm.text(problems.bounded(by: .data)))
  case .sarif:
    return stream.print(SARIFForm.text(problems.bounded(by: .data), in: options.language))
  case .text:
    report(problems, of: options.source, in: options.language, to: stream, all: all, downTo: last)
  }
}

/// The same as text, of the files of any folder.
func report(
  _ problems: [Diagnostic], of source: String, in language: Language, to stream: Stream,
  all: Bool = false, downTo last: Severity = .note
) {
  guard !problems.isEmpty else { return }
  let lines = SourceLines(of: source)
  let form = TextForm(
    language, isColoured: stream.isTerminal && getenv("NO_COLOR") == nil
  ) { lines.line(at: $0) }
  let told = problems.filter { $0.ignored == nil && $0.severity <= last }.bounded(by: .text)
  let groups = stream.isTerminal && !all ? told.kindsByEntry() : told.map { [$0] }
  var text = ""
  for group in groups {
    text += group.prefix(mostOfAKind).map(form.text).joined()
    if group.count > mostOfAKind {
      text += moreOfAKind(group.count - mostOfAKind).text(in: language) + "\n"
    }
    if text.utf8.count > 1 << 16 {
      stream.print(text)
      text = ""
    }
  }
  stream.print(text + form.summary(problems))
}

/// How many findings of a kind in an entry a terminal shows.
private let mostOfAKind = 3

private func moreOfAKind(_ count: Int) -> Words {
  Words(
    "    เรื่องเดียวกันในข้อนี้ยังมีอีก \(count) แห่ง เพิ่ม --all เพื่อแสดงทุกแห่ง",
    "    \(count) more of this kind in this entry; --all shows them")
}

/// A failure without a place, such as an output that can't be written.
func report(_ problem: Diagnostic, _ options: SourceOptions) {
  report([problem], options, as: .text, to: .errors)
}
