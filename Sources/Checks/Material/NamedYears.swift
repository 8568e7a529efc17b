import Diagnostics
import Disclosure
import Text
import Thai

/// The years of which a title speaks: `ปี 2566`, `ประจำปีงบประมาณ พ.ศ. ๒๕๖๖`, `ปี 2566–2570`.
///
/// Not those of laws (`พ.ศ. 2496`) and dates, which name no `ปี`.
func namedYears(in title: String) -> [ClosedRange<Int>] {
  guard title.utf8.count > 12, title.holds("ปี") else { return [] }
  let text = Numerals.plain(title)
  var years: [ClosedRange<Int>] = []
  var rest = text.utf8[...]
  while let found = rest.firstRange(of: "ปี".utf8) {
    rest = rest[found.upperBound...]
    for word in [" ", "งบประมาณ", " ", "พ.ศ.", " "] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
    }
    guard let first = year(&rest) else { continue }
    var after = rest
    for word in [" ", "-", "–", "ถึง", " ", "พ.ศ.", " "] where after.starts(with: word.utf8) {
      after = after.dropFirst(word.utf8.count)
    }
    guard after.count < rest.count, let last = year(&after), last >= first else {
      years.append(first...first)
      continue
    }
    years.append(first...last)
    rest = after
  }
  return years
}

private func year(_ rest: inout Substring.UTF8View) -> Int? {
  guard let year = Numerals.whole(Substring(rest.prefix(4))), 2400...2700 ~= year,
    rest.dropFirst(4).first.map({ !(0x30...0x39 ~= $0) }) ?? true
  else { return nil }
  rest = rest.dropFirst(4)
  return year
}

extension Item {
  /// The fiscal years of which its elements ask in an edition; empty where one asks for what is
  /// current.
  func askedYears(in edition: Int) -> Set<Int> {
    var years: Set<Int> = []
    for period in [period] + elements.compactMap(\.period) {
      switch period {
      case .standing: return []
      case .inFY, .inForceFY, .coversFY, .firstHalfFY: years.insert(edition)
      case .previousFY: years.insert(edition - 1)
      // Measures follow from the result of the year before.
      case .previousITA: years.formUnion([edition - 1, edition])
      }
    }
    return years
  }
}
