import Diagnostics
import Text

/// What was meant as a footnote, and Markdown left as text: `[^ 1]`, `[ ^1]`, `[^หมาย เหตุ]`, `[^]`,
/// `[^1`, `[^1] : มติ` and `^[มติ]`.
struct NearlyANote {
  /// As it stands there.
  let written: String
  /// `[^1]` or `[^1]:`.
  let meant: String
  /// The words of a note that stand where only its number may.
  var words: String?

  /// All in a text that opens a line or not; `free` is a number that no note has.
  static func all(in text: String, free: Int, opensLine: Bool) -> [NearlyANote] {
    var found: [NearlyANote] = []
    let bytes = text.utf8
    var at = bytes.startIndex
    while let sign = bytes[at...].firstIndex(of: UInt8(ascii: "^")) {
      at = bytes.index(after: sign)
      let before = bytes[..<sign]
      let behind = bytes[at...]
      if behind.first == UInt8(ascii: "["), let end = behind.firstIndex(of: UInt8(ascii: "]")) {
        let words = String(Substring(behind[..<end].dropFirst())).trimmingBlanks()
        guard !words.isEmpty else { continue }
        found.append(
          NearlyANote(
            written: String(Substring(bytes[sign...end])), meant: "[^\(free)]", words: words))
        at = end
        continue
      }
      let opening = before.lastIndex { $0 != 0x20 }
      guard let opening, bytes[opening] == UInt8(ascii: "[") else { continue }
      let isWhole = bytes.index(after: opening) == sign
      guard let end = behind.firstIndex(where: { "[]\n".utf8.contains($0) }),
        behind[end] == UInt8(ascii: "]")
      else {
        let number = behind.prefix { 0x30...0x39 ~= $0 }
        guard 1...3 ~= number.count, isWhole else { continue }
        let label = "[^\(Substring(number))"
        found.append(NearlyANote(written: label, meant: label + "]"))
        continue
      }
      let label = String(Substring(behind[..<end]))
      let plain = label.split(separator: " ").joined()
      let rest = bytes[bytes.index(after: end)...]
      let isDefinition = opensLine && opening == bytes.startIndex && rest.starts(with: " :".utf8)
      guard !isWhole || plain != label || plain.isEmpty || isDefinition else { continue }
      let colon = isDefinition ? " :" : rest.first == UInt8(ascii: ":") ? ":" : ""
      found.append(
        NearlyANote(
          written: String(Substring(bytes[opening...end])) + colon,
          meant: "[^\(plain.isEmpty ? "\(free)" : plain)]\(colon.isEmpty ? "" : ":")"))
    }
    return found
  }
}

extension BodyReader {
  mutating func checkNearNotes(in text: String, opensLine: Bool) {
    for note in NearlyANote.all(in: text, free: named.freeNote, opensLine: opensLine) {
      if let place = search.unescapedPlace(of: note.written) {
        problems.append(.nearlyANote(note, place))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func nearlyANote(_ note: NearlyANote, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "nearly-a-footnote", at: place,
      Words(
        "‘\(note.written)’ แสดงเป็นข้อความ ไม่ใช่เชิงอรรถ",
        "‘\(note.written)’ is shown as text and is no footnote"),
      fix: note.words.map { words in
        Words(
          "หากหมายถึงเชิงอรรถ ให้เขียน \(note.meant) แล้วเพิ่มบรรทัด \(note.meant): \(words) ไว้ท้ายหน้า",
          "if a footnote is meant, write \(note.meant), and add a line \(note.meant): \(words) at the end of the page"
        )
      }
        ?? Words(
          "หากหมายถึงเชิงอรรถ ให้เขียน \(note.meant)", "if a footnote is meant, write \(note.meant)"))
  }
}
