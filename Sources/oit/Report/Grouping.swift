import Diagnostics

extension [Diagnostic] {
  /// The findings of one entry, or other file, together, in it those of one id, each in the order
  /// of the report.
  func kindsByEntry() -> [[Diagnostic]] {
    var groups: [[Diagnostic]] = []
    var numbers: [Kind: Int] = [:]
    for finding in self {
      let kind = Kind(entry: finding.entry, id: finding.id)
      if let number = numbers[kind] {
        groups[number].append(finding)
      } else {
        numbers[kind] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }
}

private struct Kind: Hashable {
  let entry: String
  let id: String
}

extension Diagnostic {
  /// The file or folder directly in a year, or else the file.
  fileprivate var entry: String {
    guard let path = place?.path else { return "" }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3)
    return parts.prefix(3).map { String(Substring($0)) }.joined(separator: "/")
  }
}
