/// How many findings of one kind a report lists; those beyond are counted.
///
/// Somebody who has read 50 of a kind in a file knows what is wrong there, and 200,000 hide the
/// other kinds.
public struct ReportBound: Sendable {
  let inFile: Int
  let inAll: Int

  /// For people: 50 of an id in a file, 200 in all.
  public static let text = ReportBound(inFile: 50, inAll: 200)
  /// For programs: 1,000 of an id in a file, 10,000 in all.
  public static let data = ReportBound(inFile: 1_000, inAll: 10_000)
}

extension Sequence<Diagnostic> {
  /// The findings in their order without those beyond the bound, and behind them for each severity
  /// and id a finding without place that says how many those are.
  public func bounded(by bound: ReportBound) -> [Diagnostic] {
    var listed: [Diagnostic] = []
    var rests: [Rest] = []
    var numbers: [Kind: Int] = [:]
    var inAll: [Kind: Int] = [:]
    var inFile: [Kind: Int] = [:]
    var file: String?
    for finding in self {
      if finding.place?.path != file { inFile = [:] }
      file = finding.place?.path
      let kind = Kind(severity: finding.severity, id: finding.id)
      if inFile[kind, default: 0] < bound.inFile, inAll[kind, default: 0] < bound.inAll {
        inFile[kind, default: 0] += 1
        inAll[kind, default: 0] += 1
        listed.append(finding)
      } else if let number = numbers[kind] {
        rests[number].add(finding)
      } else {
        numbers[kind] = rests.count
        rests.append(Rest(finding))
      }
    }
    return listed + rests.map(\.words)
  }
}

private struct Kind: Hashable {
  let severity: Severity
  let id: String
}

/// Findings of one kind that are not listed.
private struct Rest {
  private let first: Diagnostic
  private var count = 1
  private var files = 1
  private var file: String?

  init(_ first: Diagnostic) {
    self.first = first
    file = first.place?.path
  }

  mutating func add(_ finding: Diagnostic) {
    count += 1
    if finding.place?.path != file { files += 1 }
    file = finding.place?.path
  }

  var words: Diagnostic {
    let place = first.place.map { "\($0.path):\($0.line):\($0.column)" } ?? "oit"
    return Diagnostic(
      first.severity, first.id, at: nil,
      Words(
        "มีแบบเดียวกันนี้อีก \(count) แห่งใน \(files) ไฟล์ซึ่งไม่ได้แสดง แห่งแรกคือ \(place)",
        "\(count) more of this kind in \(files) \(files == 1 ? "file" : "files") are not listed,"
          + " the first at \(place)"),
      fix: Words("แก้แห่งที่แสดงไว้ก่อน แล้วตรวจใหม่", "correct those that are listed, then check again"))
  }
}
