import Diagnostics
import Disclosure
import Text

extension Diagnostic {
  /// The same with the headings of columns in place of keys in its fix, where it is about a row of
  /// a file: who has a spreadsheet open sees no keys.
  func inFile(_ fields: [BlockField]) -> Diagnostic {
    guard let place, place.sheet != nil || place.path.asciiLowercased().ends(with: ".csv"),
      let fix, !fields.isEmpty
    else { return self }
    let thai = fields.columns(in: fix.thai, add: "เพิ่ม ", fill: "กรอก", "คอลัมน์", value: " เป็น")
    let english = fields.columns(
      in: fix.english, add: "add ", fill: "fill in ", "the column", value: " as")
    return Diagnostic(severity, id, at: place, message, fix: Words(thai, english))
  }
}

extension [BlockField] {
  /// A text with the labels of fields for their keys: `เพิ่ม phone:` is `กรอกคอลัมน์ ‘โทรศัพท์’`.
  ///
  /// `add` before a key becomes `fill`, and a value behind one follows `value`.
  fileprivate func columns(
    in text: String, add: String, fill: String, _ column: String, value: String
  ) -> String {
    var out: [UInt8] = []
    var word: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if 0x61...0x7A ~= byte || byte == UInt8(ascii: "-") && !word.isEmpty {
        word.append(byte)
        continue
      }
      guard byte == UInt8(ascii: ":"),
        let field = first(where: { $0.name.utf8.elementsEqual(word) })
      else {
        out += word + [byte]
        word = []
        continue
      }
      if out.suffix(add.utf8.count).elementsEqual(add.utf8) {
        out.removeLast(add.utf8.count)
        out += fill.utf8
      }
      out += "\(column) ‘\(field.label)’".utf8
      word = []
      let next = rest.dropFirst()
      let isYes = next.starts(with: "true".utf8)
      if isYes || rest.first == 0x20 && next.first.map({ 0x30...0x39 ~= $0 }) ?? false {
        out += value.utf8
        if isYes {
          out += " ใช่".utf8
          rest = next.dropFirst(4)
        }
      }
    }
    return String(decoding: out + word, as: UTF8.self)
  }
}
