import Diagnostics
import Text

/// Lines that define a link or a footnote, of which Markdown shows nothing by themselves.
///
/// `[หมายเหตุ]: ดูแผน` is one too, and vanishes.
struct Definitions {
  private struct Definition {
    let label: String
    let byte: Int
    let isNote: Bool
    let isSecond: Bool
    /// The first byte of its last line.
    var last: Int
  }

  /// Whether the lines that are read go on with the note found last.
  private enum Note { case none, goesOn, isAfterBlank }
  private var note = Note.none

  private var found: [Definition] = []
  private var named: Set<String> = []
  private var defined: Set<String> = []

  /// `code` holds the lines that are code or HTML, from 1 within the body.
  init(_ lines: BodyLines, outside code: [ClosedRange<Int>]) {
    var hidden = code[...]
    var number = 0
    var isFree = true
    for line in lines.text.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      while let first = hidden.first, first.upperBound < number { hidden = hidden.dropFirst() }
      guard hidden.first?.contains(number) != true else {
        isFree = true
        continue
      }
      isFree = read(line, isFree: isFree)
    }
  }

  /// Reads a line; `isFree` says whether no paragraph is open, of which it would be a part.
  ///
  /// - Returns: the same for the line below.
  private mutating func read(_ line: ArraySlice<UInt8>, isFree: Bool) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 9 || $0 == UInt8(ascii: ">") }
    var rest = text
    var isDefinition = false
    if text.first == UInt8(ascii: "["), let end = Definitions.end(of: text),
      end + 1 < text.endIndex, text[end + 1] == UInt8(ascii: ":")
    {
      let isNote = text[text.startIndex + 1] == UInt8(ascii: "^")
      let behind = text[(end + 2)...]
      if isNote || isFree && Definitions.isDestination(behind) {
        isDefinition = true
        let label = Definitions.folded(text[(text.startIndex + 1)..<end])
        found.append(
          Definition(
            label: label, byte: text.startIndex, isNote: isNote,
            isSecond: !defined.insert(label).inserted, last: text.startIndex))
        note = isNote ? .goesOn : .none
        rest = isNote ? behind : []
      }
    }
    if !isDefinition { extendNote(line, text) }
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[start...]
      guard let end = Definitions.end(of: rest) else {
        rest = rest.dropFirst()
        continue
      }
      named.insert(Definitions.folded(rest[(start + 1)..<end]))
      rest = rest[(end + 1)...]
    }
    return isDefinition || text.isEmpty || text.first == UInt8(ascii: "#")
  }

  /// A note holds the lines of its paragraph, and further ones that are set in.
  private mutating func extendNote(_ line: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) {
    guard note != .none else { return }
    guard !text.isEmpty else {
      note = .isAfterBlank
      return
    }
    let isSetIn = line.first == 9 || line.starts(with: "    ".utf8)
    guard isSetIn || note == .goesOn && !Definitions.opensBlock(text) else {
      note = .none
      return
    }
    note = .goesOn
    found[found.count - 1].last = text.startIndex
  }

  /// Whether a line can't go on with a paragraph.
  private static func opensBlock(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    let run = text.prefix { $0 == first }
    let isAlone = run.endIndex == text.endIndex || text[run.endIndex] == 0x20
    switch first {
    case UInt8(ascii: "#"): return run.count <= 6 && isAlone
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return isAlone
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return run.count >= 3
    default: return false
    }
  }

  /// What nobody names, and what is defined twice.
  func problems(_ lines: BodyLines) -> [Diagnostic] {
    found.compactMap { definition in
      let place = lines.place(ofByte: definition.byte)
      let name = "[\(definition.label)]"
      let last = lines.place(ofByte: definition.last).line
      if definition.isSecond { return .definedTwice(name, place, to: last) }
      guard !named.contains(definition.label) else { return nil }
      return definition.isNote ? .unusedNote(name, place, to: last) : .unusedDefinition(name, place)
    }
  }

  /// The `]` of a text that begins with `[`, nil when brackets stand within.
  private static func end(of text: ArraySlice<UInt8>) -> Int? {
    let inside = text.dropFirst()
    guard
      let end = inside.firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      }), inside[end] == UInt8(ascii: "]"), end > inside.startIndex
    else { return nil }
    return end
  }

  /// Whether an address and at most a title in quotes follow.
  private static func isDestination(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(whereSeparator: { $0 == 0x20 || $0 == 9 })
    guard let first = words.first else { return false }
    if first.first == UInt8(ascii: "<") { return true }
    return words.count == 1 || "\"'(".utf8.contains(words[1].first ?? 0)
  }

  /// Labels are compared without regard to case and blanks.
  private static func folded(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Diagnostic {
  static func unusedNote(_ note: String, _ place: Place, to last: Int) -> Diagnostic {
    Diagnostic(
      .warning, "unused-footnote", at: place,
      last == place.line
        ? Words(
          "ไม่มีที่ใดอ้างถึงเชิงอรรถ \(note) จึงไม่แสดง",
          "nothing names the footnote \(note), so it is not shown")
        : Words(
          "ไม่มีที่ใดอ้างถึงเชิงอรรถ \(note) จึงไม่แสดงจนถึงบรรทัดที่ \(last)",
          "nothing names the footnote \(note), so it is not shown, down to line \(last)"),
      fix: Words(
        "เขียน \(note) ไว้ท้ายข้อความที่อธิบาย", "write \(note) behind the text that it explains"))
  }

  static func unusedDefinition(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "unused-definition", at: place,
      "บรรทัดนี้กำหนดที่หมายของลิงก์ \(name) ซึ่งไม่มีที่ใดใช้ จึงไม่แสดง",
      "this line names where a link \(name) leads, which nothing uses, so it is not shown",
      fix: "หากเป็นข้อความ ให้เขียน \\\(name): หากเป็นลิงก์ ให้เขียน [ข้อความ](ที่หมาย) ตรงที่ใช้",
      "if it is text, write \\\(name):, if a link, write [text](target) where it is used")
  }

  static func definedTwice(_ name: String, _ place: Place, to last: Int) -> Diagnostic {
    Diagnostic(
      .warning, "defined-twice", at: place,
      last == place.line
        ? Words(
          "\(name) กำหนดไว้แล้วในบรรทัดก่อนหน้า บรรทัดนี้จึงไม่แสดง",
          "\(name) was defined before, so this line is not shown")
        : Words(
          "\(name) กำหนดไว้แล้วในบรรทัดก่อนหน้า จึงไม่แสดงจนถึงบรรทัดที่ \(last)",
          "\(name) was defined before, so this is not shown, down to line \(last)"),
      fix: Words(
        "ใช้ชื่ออื่นในวงเล็บ ทั้งที่นี่และตรงที่อ้างถึง",
        "use another name in the brackets, here and where it is named"))
  }
}
