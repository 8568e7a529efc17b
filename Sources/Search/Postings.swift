/// Which documents hold which pairs of letters, of a stretch of documents: those anywhere in them,
/// and those in their titles and headings.
struct Postings: Sendable {
  private static let pairs = 1 << 16

  /// The document before the first.
  private let start: Int32
  /// By pair, then those of headings: numbers of documents as differences less one, in digits of
  /// five bits, the lowest first, of which all but the last of a number have 32 added.
  private var lists = [[UInt8]](repeating: [], count: 2 * pairs)
  private var last: [Int32]
  /// Pairs that the document in hand has not had, and which document had each before.
  private var fresh: [(pair: Int, before: Int32)] = []

  /// - Parameter first: the number of the first document.
  init(from first: Int) {
    start = Int32(first) - 1
    last = [Int32](repeating: start, count: 2 * Postings.pairs)
  }

  /// Documents are added in their order.
  mutating func add(
    _ letters: UnsafeBufferPointer<UInt32>, ofHeading isHeading: Bool, in document: Int
  ) {
    guard !letters.isEmpty else { return }
    note(letters, Int32(document), from: 0)
    if isHeading { note(letters, Int32(document), from: Postings.pairs) }
  }

  private mutating func note(
    _ letters: UnsafeBufferPointer<UInt32>, _ document: Int32, from start: Int
  ) {
    fresh.removeAll(keepingCapacity: true)
    fresh.reserveCapacity(letters.count + 1)
    last.withUnsafeMutableBufferPointer { last in
      letterCodes.withUnsafeBufferPointer { codes in
        func note(_ pair: Int) {
          let before = last[start + pair]
          guard before != document else { return }
          fresh.append((start + pair, before))
          last[start + pair] = document
        }
        var before = 0
        for letter in letters {
          let code = letter < 0x1000 ? Int(codes[Int(letter)]) : otherCode(letter)
          // The first letter ends no pair.
          if before > 0 { note(before << 8 | code) }
          before = code
        }
        // So that a last letter begins a pair, too.
        note(before << 8 | 0x20)
      }
    }
    for (pair, before) in fresh { lists[pair].append(number: Int(document - before) - 1) }
  }

  /// Appends what stretches that follow each other say of a pair; nothing where none holds it.
  ///
  /// A pair that more than a third of all documents hold tells them too little apart: `*`.
  static func append(
    _ pair: Int, of parts: [Postings], documents: Int, to out: inout [UInt8]
  ) {
    let count = parts.reduce(0) { sum, part in sum + part.lists[pair].count { $0 < 32 } }
    guard count > 0 else { return }
    out += "\n\(pair):\"".utf8
    if count * 3 > documents {
      out.append(UInt8(ascii: "*"))
    } else {
      appendList(pair, of: parts, to: &out)
    }
    if parts.contains(where: { !$0.lists[pair + pairs].isEmpty }) {
      out.append(UInt8(ascii: "|"))
      appendList(pair + pairs, of: parts, to: &out)
    }
    out += "\",".utf8
  }

  private static func appendList(_ list: Int, of parts: [Postings], to out: inout [UInt8]) {
    var before: Int32 = -1
    for part in parts where !part.lists[list].isEmpty {
      let digits = part.lists[list]
      let first = digits.firstNumber
      var opening: [UInt8] = []
      opening.append(number: Int(part.start - before) + first.number)
      out += opening.lazy.map { signs[Int($0)] }
      out += digits[first.count...].lazy.map { signs[Int($0)] }
      before = part.last[list]
    }
  }

  private static let signs: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension [UInt8] {
  fileprivate mutating func append(number: Int) {
    var rest = number
    while rest >= 32 {
      append(UInt8(32 + (rest & 31)))
      rest >>= 5
    }
    append(UInt8(rest))
  }

  /// The number at the beginning, and how many digits it has.
  fileprivate var firstNumber: (number: Int, count: Int) {
    let digits = prefix { $0 >= 32 }
    let last = Int(self[digits.count]) << (5 * digits.count)
    let rest = digits.enumerated().reduce(0) { $0 + (Int($1.element) - 32) << (5 * $1.offset) }
    return (rest + last, digits.count + 1)
  }
}
