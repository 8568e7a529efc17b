import Diagnostics
import Text

/// Whether a fence of code ends where it was meant to.
struct Fence {
  /// The line, from 1 within the body, in which another fence opens before this one is closed.
  private(set) var next: Int?
  private(set) var isClosed = true

  /// Nil for code without a fence, which is indented.
  init?(_ code: MarkdownNode, _ lines: BodyLines) {
    guard let (sign, length) = code.fence else { return nil }
    let span = code.lines
    let last = Fence.run(
      of: sign, in: lines.text[lines.bytes(of: span.upperBound...span.upperBound)])
    isClosed = span.count > 1 && last.length >= length && last.isAlone
    guard code.holds(sign == UInt8(ascii: "~") ? "~~~" : "```") else { return }
    next = span.dropFirst().dropLast(isClosed ? 1 : 0).first { number in
      let line = Fence.run(of: sign, in: lines.text[lines.bytes(of: number...number)])
      return line.length >= max(3, length) && line.opens
    }
  }

  /// How many signs open a line, whether nothing follows them, and whether a name does.
  private static func run(
    of sign: UInt8, in line: ArraySlice<UInt8>
  ) -> (length: Int, isAlone: Bool, opens: Bool) {
    let text = line.drop { $0 == 0x20 || $0 == 9 || $0 == UInt8(ascii: ">") }
    let length = text.prefix { $0 == sign }.count
    let rest = text.dropFirst(length)
    return (
      length, rest.allSatisfy { $0 == 0x20 || $0 == 9 || $0 == 10 },
      (0x61...0x7A).contains((rest.first ?? 0) | 0x20)
    )
  }
}

extension BodyReader {
  /// What is told of a fence's end; nil when it is sound.
  func problem(of fence: Fence, _ code: MarkdownNode, isBroken: Bool) -> Diagnostic? {
    let place = lines.place(ofLine: code.lines.lowerBound)
    if let next = fence.next {
      return .fenceWithinFence(place, line: lines.place(ofLine: next).line, isError: isBroken)
    }
    return fence.isClosed ? nil : .unclosedFence(place, isError: isBroken)
  }

  /// Text that blanks before it made code.
  mutating func checkIndented(_ code: MarkdownNode) {
    guard code.holdsThai else { return }
    problems.append(.indentedCode(lines.place(ofLine: code.lines.lowerBound)))
  }
}

extension Diagnostic {
  static func unclosedFence(_ place: Place, isError: Bool) -> Diagnostic {
    Diagnostic(
      isError ? .error : .warning, "unclosed-fence", at: place,
      "เครื่องหมายเปิดบรรทัดนี้ไม่ได้ปิด ข้อความที่ตามมาทั้งหมดจึงนับเป็นโค้ดหรือข้อมูลของบล็อก",
      "this fence is never closed, so all that follows is taken for code or data",
      fix: "เพิ่มบรรทัดที่มีเครื่องหมายเดียวกันนี้อย่างเดียว ไว้ใต้บรรทัดสุดท้ายของโค้ดหรือข้อมูล",
      "add a line of the same signs alone below the last line of the code or data")
  }

  static func fenceWithinFence(_ place: Place, line: Int, isError: Bool) -> Diagnostic {
    Diagnostic(
      isError ? .error : .warning, "fence-within-fence", at: place,
      "เครื่องหมายเปิดบรรทัดนี้ไม่ได้ปิดก่อนถึงบรรทัดที่ \(line) ซึ่งเปิดบล็อกหรือโค้ดถัดไป",
      "this fence is not closed before line \(line), where the next one opens",
      fix: "เพิ่มบรรทัดที่มีเครื่องหมายปิดอย่างเดียว ไว้เหนือบรรทัดที่ \(line)",
      "add a line of the same signs alone above line \(line)")
  }

  static func textOnFence(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "text-on-fence", at: place,
      "ข้อความ ‘\(text)’ อยู่บนบรรทัดเปิดโค้ด จึงไม่แสดง",
      "‘\(text)’ stands on the line that opens code, so it is not shown",
      fix: "ย้ายข้อความไปบรรทัดถัดไป", "move it to the next line")
  }

  static func indentedCode(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "indented-code", at: place,
      "ข้อความนี้เว้นหน้าไว้ตั้งแต่ 4 ช่องหรือด้วยแท็บ จึงแสดงเป็นโค้ด",
      "four blanks or a tab stand before this text, so it is shown as code",
      fix: "ลบช่องว่างหน้าบรรทัด หากตั้งใจแสดงเป็นโค้ด ให้เขียนระหว่างบรรทัด ```",
      "delete the blanks before it; if code is meant, put it between lines of ```")
  }
}
