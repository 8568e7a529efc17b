import Diagnostics
import Text

/// `[แผน][plan]` where nothing says what `plan` is: Markdown leaves it as text.
struct TextReference {
  /// As it stands there; from `][` on where the words are more than plain text.
  let written: String
  /// What a line would have to define.
  let name: String

  static func all(in text: String) -> [TextReference] {
    var found: [TextReference] = []
    var rest = text.utf8[...]
    while let middle = rest.firstRange(of: "][".utf8) {
      let before = rest[..<middle.lowerBound]
      let behind = rest[middle.upperBound...]
      rest = rest[text.utf8.index(after: middle.lowerBound)...]
      guard let end = behind.firstIndex(where: { "[]".utf8.contains($0) }),
        behind[end] == UInt8(ascii: "]")
      else { continue }
      let label = String(Substring(behind[..<end])).trimmingBlanks()
      let opening = before.lastIndex { "[]".utf8.contains($0) }
      if let opening, before[opening] != UInt8(ascii: "[") { continue }
      let words = opening.map { Substring(before[text.utf8.index(after: $0)...]) }
      let name = label.isEmpty ? words.map { String($0).trimmingBlanks() } ?? "" : label
      guard !name.isEmpty, !isMeantAsText(label), words.map({ !isMeantAsText(String($0)) }) ?? true
      else { continue }
      let start = opening ?? middle.lowerBound
      let written = String(Substring(text.utf8[start...end]))
      found.append(TextReference(written: written, name: name))
    }
    return found
  }

  /// `[1][2]` are numbers of sources, `[ ][x]` boxes; `[^1]` is a footnote, told as such.
  private static func isMeantAsText(_ words: String) -> Bool {
    let plain = words.trimmingBlanks().utf8
    return plain.first == UInt8(ascii: "^") || words.utf8.elementsEqual(" ".utf8)
      || !plain.isEmpty && plain.allSatisfy { 0x30...0x39 ~= $0 || "xX,- ".utf8.contains($0) }
  }
}

extension BodyReader {
  /// What is told of links by name that Markdown left as text.
  mutating func checkReferences(in text: String) {
    for reference in TextReference.all(in: text) {
      guard let place = search.unescapedPlace(of: reference.written) else { continue }
      let target = named.targets[reference.name].flatMap { $0.isEmpty ? nil : $0 }
      problems.append(.undefinedReference(reference, target: target, at: place))
    }
  }
}

extension Diagnostic {
  fileprivate static func undefinedReference(
    _ reference: TextReference, target: String?, at place: Place
  ) -> Diagnostic {
    let name = reference.name
    let isWhole = reference.written.utf8.first == UInt8(ascii: "[")
    let shown = isWhole ? reference.written : "[…\(reference.written)"
    let hasBlank = target.map { $0.utf8.contains(0x20) && $0.utf8.first != UInt8(ascii: "<") }
    let fix =
      switch (target, hasBlank) {
      case (let target?, true):
        Words(
          "เขียนบรรทัดนั้นเป็น [\(name)]: <\(target)>", "write that line as [\(name)]: <\(target)>")
      case (_?, _):
        Words(
          "เว้นบรรทัดว่างเหนือบรรทัด [\(name)]:", "leave an empty line above the line [\(name)]:")
      default:
        Words(
          "เขียน [ข้อความ](ที่หมาย) แทน หรือเพิ่มบรรทัด [\(name)]: ตามด้วยที่หมาย ใต้บรรทัดว่าง หากเป็นข้อความ ให้เขียน \\[ แทน [",
          "write [text](target) instead, or add a line [\(name)]: with the target below an empty line; if it is text, write \\[ for ["
        )
      }
    return Diagnostic(
      .warning, "undefined-reference", at: place,
      target == nil
        ? Words(
          "ไม่มีบรรทัดที่บอกที่หมายของ [\(name)] จึงแสดง \(shown) เป็นข้อความ",
          "no line says where [\(name)] leads, so \(shown) is shown as text")
        : Words(
          "บรรทัด [\(name)]: ไม่นับเป็นที่หมายของลิงก์ จึงแสดง \(shown) เป็นข้อความ",
          "the line [\(name)]: is read as text, so \(shown) is shown as text too"),
      fix: fix)
  }
}
