/// Which documents hold which pairs of letters, of a stretch of documents: those anywhere in them,
/// and those in their titles and headings; of numbers also which hold which three digits in a row,
/// since pairs of digits tell few documents apart.
struct Postings: Sendable {
  private static let pairs = 1 << 16
  /// The list of `000`; those up to `999` follow.
  ///
  /// `digitLists` of find.js is the same number.
  static let threeDigits = 2 * pairs

  /// The document before the first.
  private let start: Int32
  /// By pair, then those of headings, then by three digits: numbers of documents as differences
  /// less one, in digits of five bits, the lowest first, of which all but the last of a number have
  /// 32 added.
  private var lists = [[UInt8]](repeating: [], count: threeDigits + 1_000)
  private var last: [Int32]
  /// Lists that the document in hand was not on, and which document came to each before.
  private var fresh: [(list: Int, before: Int32)] = []

  /// - Parameter first: the number of the first document.
  init(from first: Int) {
    start = Int32(first) - 1
    last = [Int32](repeating: start, count: lists.count)
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
        func note(_ list: Int) {
          let before = last[list]
          guard before != document else { return }
          fresh.append((list, before))
          last[list] = document
        }
        var (before, digits, number) = (0, 0, 0)
        for letter in letters {
          let code = letter < 0x1000 ? Int(codes[Int(letter)]) : otherCode(letter)
          // The first letter ends no pair.
          if before > 0 { note(start + (before << 8 | code)) }
          before = code
          guard isDigit(code) else {
            digits = 0
            continue
          }
          (digits, number) = (digits + 1, number % 100 * 10 + code - 0x30)
          if digits > 2, start == 0 { note(Postings.threeDigits + number) }
        }
        // So that a last letter begins a pair, too.
        note(start + (before << 8 | 0x20))
      }
    }
    for (list, before) in fresh { lists[list].append(number: Int(document - before) - 1) }
  }

  /// Appends what stretches that follow each other say of a pair, or of three digits; nothing where
  /// none holds it.
  ///
  /// What more than a third of all documents hold tells them too little apart: `*`.
  static func append(
    _ list: Int, of parts: [Postings], documents: Int, to out: inout [UInt8]
  ) {
    let count = parts.reduce(0) { sum, part in sum + part.lists[list].count { $0 < 32 } }
    guard count > 0 else { return }
    out += "\n\(list):\"".utf8
    if count * 3 > documents {
      out.append(UInt8(ascii: "*"))
    } else {
      appendList(list, of: parts, to: &out)
    }
    if list < pairs, parts.contains(where: { !$0.lists[list + pairs].isEmpty }) {
      out.append(UInt8(ascii: "|"))
      appendList(list + pairs, of: parts, to: &out)
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
