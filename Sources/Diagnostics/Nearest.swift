/// The known name that a slip of the pen meant, or nil when none is near: at most one letter in
/// three differs.
public func nearest(_ typed: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(typed.unicodeScalars)
  var best: (name: String, distance: Int)?
  for name in known {
    let candidate = Array(name.unicodeScalars)
    let limit = max(wanted.count, candidate.count) / 3
    guard abs(wanted.count - candidate.count) <= limit else { continue }
    let distance = editDistance(wanted, candidate)
    if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}

/// Optimal string alignment: letters added, left out, replaced, or swapped with a neighbour.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for i in one.indices {
    var row = [i + 1]
    for j in other.indices {
      var least = min(last[j] + (one[i] == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      row.append(least)
    }
    (beforeLast, last) = (last, row)
  }
  return last[other.count]
}
