/// The known name that a slip of the pen meant: the shortest that begins with what was typed, else
/// the one in which the fewest letters differ; nil when more than one in three does.
///
/// Looks at the first 500 names only, and at none of over 200 letters: the near one among more is
/// chance, and slow to find.
public func nearest(_ typed: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(typed.unicodeScalars.prefix(longest + 1))
  guard wanted.count <= longest else { return nil }
  let longer = known.prefix(500).filter { name in
    name.utf8.count > typed.utf8.count && name.utf8.starts(with: typed.utf8)
  }
  if wanted.count > 4, let whole = longer.min(by: { $0.utf8.count < $1.utf8.count }) {
    return whole
  }
  var best: (name: String, distance: Int)?
  for name in known.prefix(500) {
    let candidate = Array(name.unicodeScalars.prefix(longest + 1))
    let limit = min(max(wanted.count, candidate.count) / 3, (best?.distance ?? .max) - 1)
    guard candidate.count <= longest, abs(wanted.count - candidate.count) <= limit,
      let distance = editDistance(wanted, candidate, upTo: limit)
    else { continue }
    best = (name, distance)
  }
  return best?.name
}

private let longest = 200

/// Offers near names for the first slips of a list; who makes more has not slipped but means
/// something else, and looking is slow.
public struct NameOffers: Sendable {
  private var left = 20

  public init() {}

  /// What `look` finds, nil also when it was asked often enough.
  public mutating func offer(_ look: () -> String?) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return look()
  }
}

/// Optimal string alignment: letters added, left out, replaced, or swapped with a neighbour; nil
/// when there are more than `limit`.
private func editDistance(
  _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], upTo limit: Int
) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  var leastOfLast = 0
  for i in one.indices {
    var row = [i + 1]
    var leastOfRow = i + 1
    for j in other.indices {
      var least = min(last[j] + (one[i] == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      row.append(least)
      leastOfRow = min(leastOfRow, least)
    }
    // What follows is at least as far as the nearer of two rows.
    if leastOfRow > limit, leastOfLast > limit { return nil }
    (beforeLast, last, leastOfLast) = (last, row, leastOfRow)
  }
  return last[other.count] <= limit ? last[other.count] : nil
}
