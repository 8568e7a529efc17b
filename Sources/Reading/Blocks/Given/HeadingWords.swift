import Disclosure
import Text

/// A heading as headings are compared: as it is seen, without the blanks that lines leave in it,
/// and with `/` as หรือ.
struct HeadingWords: Equatable {
  let bytes: [UInt8]

  init(_ text: String) {
    var seen: [UInt8] = []
    for byte in text.asSeen().utf8 where byte != 0x20 {
      if byte == UInt8(ascii: "/") { seen += HeadingWords.or } else { seen.append(byte) }
    }
    bytes = HeadingWords.withoutNumber(seen)
  }

  private init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// What stands before the unit in brackets at its end; nil where there is none.
  var withoutUnit: HeadingWords? {
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")),
      open > 0
    else { return nil }
    return HeadingWords(bytes[..<open])
  }

  /// Less the `(๑)` or `1.` before it.
  private static func withoutNumber(_ bytes: [UInt8]) -> [UInt8] {
    var (at, last, hasDigit) = (0, UInt8(0), false)
    while at < bytes.count {
      let isThai = bytes[at...].starts(with: [0xE0, 0xB9]) && bytes.count > at + 2
      if isThai, 0x90...0x99 ~= bytes[at + 2] {
        (at, last, hasDigit) = (at + 3, 0, true)
      } else if 0x30...0x39 ~= bytes[at] || "().".utf8.contains(bytes[at]) {
        hasDigit = hasDigit || bytes[at] >= 0x30
        (at, last) = (at + 1, bytes[at])
      } else {
        break
      }
    }
    guard hasDigit, at < bytes.count, ").".utf8.contains(last) else { return bytes }
    return Array(bytes[at...])
  }

  /// What stands before its first หรือ; nil where there is none.
  private var firstChoice: HeadingWords? {
    bytes.indices.first { $0 > 0 && bytes[$0...].starts(with: HeadingWords.or) }
      .map { HeadingWords(bytes[..<$0]) }
  }

  /// What its หรือ part; one where there is none.
  private var choices: [ArraySlice<UInt8>] {
    var choices: [ArraySlice<UInt8>] = []
    var start = 0
    for at in bytes.indices where at >= start && bytes[at...].starts(with: HeadingWords.or) {
      choices.append(bytes[start..<at])
      start = at + HeadingWords.or.count
    }
    return choices + [bytes[start...]]
  }

  /// Whether all that one of two names with หรือ offers is offered by the other as well:
  /// `โครงการ/กิจกรรม/มาตรการ` and `มาตรการหรือกิจกรรม`.
  private func agrees(with name: HeadingWords) -> Bool {
    guard firstChoice != nil, name.firstChoice != nil else { return false }
    let (mine, others) = (Set(choices), Set(name.choices))
    return mine.isSuperset(of: others) || others.isSuperset(of: mine)
  }

  /// Whether it means a column of a name: the same, or without its unit; `(บาท)` may also be more,
  /// and so may what follows หรือ in either.
  func means(_ name: HeadingWords) -> Bool {
    if self == name || self == name.withoutUnit { return true }
    if self == name.firstChoice || firstChoice == name || agrees(with: name) { return true }
    return bytes.suffix(HeadingWords.baht.count).elementsEqual(HeadingWords.baht)
      && withoutUnit == name
  }

  /// Whether it names two columns in one: `เลขที่และวันที่ของสัญญา` is `เลขที่ของสัญญา` and
  /// `วันที่ของสัญญา`; more may follow.
  func joins(_ first: HeadingWords, _ second: HeadingWords) -> Bool {
    let (one, other) = (first.withoutUnit ?? first, second.withoutUnit ?? second)
    return ands.contains { at in
      let (left, right) = (bytes[..<at], bytes[(at + HeadingWords.and.count)...])
      guard left.count > 5, one.bytes.starts(with: left), right.starts(with: other.bytes) else {
        return false
      }
      let rest = one.bytes.dropFirst(left.count)
      return other.bytes.suffix(rest.count).elementsEqual(rest)
    }
  }

  private var ands: [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: HeadingWords.and) }
  }

  private static let and = Array("และ".utf8)
  private static let or = Array("หรือ".utf8)
  private static let baht = Array("(บาท)".utf8)
}

extension [BlockField] {
  /// The field that a word names, or else nearly names: without blanks, or without its unit.
  func called(_ word: String) -> BlockField? { index(called: word).map { self[$0] } }

  func index(called word: String) -> Int? {
    if let exact = firstIndex(where: { $0.name == word || $0.label.isSame(as: word) }) {
      return exact
    }
    let heading = HeadingWords(word)
    guard !heading.bytes.isEmpty else { return nil }
    return firstIndex { $0.isAlso(heading) { $0 == $1 } }
      ?? firstIndex { heading.means(HeadingWords($0.label)) }
      ?? firstIndex { $0.isAlso(heading) { $0.means($1) } }
  }

  /// The field of words of which a heading is one, such as a status, with that word.
  func choice(called word: String) -> (field: Int, choice: BlockField.Choice)? {
    for (index, field) in enumerated() {
      if case .choice(let choices) = field.form,
        let choice = choices.first(where: { $0.isMeant(by: word) })
      {
        return (index, choice)
      }
    }
    return nil
  }
}

extension BlockField {
  /// Whether one of its other headings is the same as a heading, or means it.
  fileprivate func isAlso(
    _ heading: HeadingWords, _ isSame: (HeadingWords, HeadingWords) -> Bool
  ) -> Bool {
    also.contains {
      $0.utf8.starts(with: heading.bytes.prefix(3)) && isSame(heading, HeadingWords($0))
    }
  }
}

extension BlockField.Choice {
  /// Whether a text is the word or its label, or nearly so: `ดำเนินการแล้วเสร็จ`, `อยู่ระหว่าง` and
  /// `ยังไม่ได้ดำเนินการ` for `ดำเนินการแล้ว`, `อยู่ระหว่างดำเนินการ` and `ยังไม่ดำเนินการ`.
  func isMeant(by text: String) -> Bool {
    if word == text { return true }
    var written = HeadingWords(text).bytes
    if written.starts(with: "ยังไม่ได้".utf8) { written = Array("ยังไม่".utf8) + written.dropFirst(27) }
    let known = HeadingWords(label).bytes
    if written.starts(with: known) {
      return ["", "เสร็จ", "เสร็จสิ้น"].contains {
        written.dropFirst(known.count).elementsEqual($0.utf8)
      }
    }
    return written.count > 30 && known.starts(with: written)
  }
}

extension [BlockField.Choice] {
  /// Of several words with boxes the one that is ticked; also a word that is nearly one.
  func ticked(in written: String) -> BlockField.Choice? {
    let text = written.utf8.contains(UInt8(ascii: "(")) ? Self.boxes(in: written) : written
    var ticked: [Substring] = []
    var rest = text[...]
    while let start = rest.unicodeScalars.firstIndex(where: { "☑☒✓✔✅".unicodeScalars.contains($0) })
    {
      rest = rest[rest.unicodeScalars.index(after: start)...]
      let end = rest.unicodeScalars.firstIndex { "☐□☑☒✓✔✅\n".unicodeScalars.contains($0) }
      ticked.append(rest[..<(end ?? rest.endIndex)])
    }
    if ticked.count > 1 { return nil }
    let word = String(ticked.first ?? text[...])
    return first { $0.isMeant(by: word) }
  }

  /// The text with a box for each pair of brackets that forms have in place of one.
  private static func boxes(in text: String) -> String {
    var text = text
    for (brackets, box) in [
      ("(✓)", "☑"), ("(✔)", "☑"), ("(/)", "☑"), ("(√)", "☑"), ("(x)", "☑"), ("(X)", "☑"),
      ("( )", "☐"),
      ("(  )", "☐"), ("()", "☐"),
    ] {
      text = text.replacing(brackets, with: box)
    }
    return text
  }
}
