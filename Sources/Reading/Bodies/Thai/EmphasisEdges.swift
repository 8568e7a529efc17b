/// Where a sign of emphasis stands between punctuation and a letter, in a line that holds Thai.
///
/// `**หมายเหตุ:**ผู้แจ้ง`, `เทศบาล**“สะอาด”**`, `__หนา__ต่อ`: GFM takes such a sign for the wrong
/// end, or for none. With punctuation on both sides it may be either, and what it is follows from
/// its partner. A single `_` stays as it is, since names of files hold it (`แผน_2567_ฉบับ.pdf`).
enum EmphasisEdges {
  static func insertions(in text: UnsafeBufferPointer<UInt8>) -> [ThaiMarks.Insertion] {
    var insertions: [ThaiMarks.Insertion] = []
    for sign in [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")] {
      var line = Line()
      var at = 0
      while let start = text.first(sign, from: at) {
        var end = start + 1
        while end < text.count, text[end] == sign { end += 1 }
        at = end
        guard end - start == 2 || end - start < 4 && sign == UInt8(ascii: "*") else { continue }
        let edges = edges(
          of: sign, Neighbour.before(start, in: text), Neighbour.after(end, in: text))
        guard edges.before || edges.after, line.holdsThai(start, in: text) else { continue }
        if edges.before { insertions.append(.init(at: start, kind: .edge)) }
        if edges.after { insertions.append(.init(at: end, kind: .edge)) }
      }
    }
    return insertions
  }

  private static func edges(
    of sign: UInt8, _ before: Neighbour, _ after: Neighbour
  ) -> (before: Bool, after: Bool) {
    switch (before, after) {
    case (.punctuation, .thai), (.punctuation, .letter): (false, true)
    case (.thai, .punctuation), (.letter, .punctuation): (true, false)
    // `_` within a word is none, and Thai knows no ends of words.
    case (.thai, .thai), (.thai, .letter), (.letter, .thai):
      (sign == UInt8(ascii: "_"), sign == UInt8(ascii: "_"))
    default: (false, false)
    }
  }

  /// The line asked last, since a line may hold thousands of signs.
  private struct Line {
    private var bytes = 0..<0
    private var isThai = false

    mutating func holdsThai(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
      if bytes.contains(at) { return isThai }
      var start = at
      while start > bytes.upperBound, text[start - 1] != 10 { start -= 1 }
      bytes = start..<(text.first(10, from: at) ?? text.count)
      isThai = bytes.contains { Neighbour.isThai($0, in: text) }
      return isThai
    }
  }
}
