import Diagnostics
import Disclosure
import YAML

/// The text between `---` at the head of a page, and where the body begins.
struct FrontMatter {
  let node: DataNode
  /// The first byte of the body.
  let bodyStart: Int

  /// Nil when it can't be read; the reason is in `problems`.
  init?(_ text: SourceText, _ problems: inout [Diagnostic]) {
    let path = "\(contentFolder)/\(text.path)"
    let bytes = text.bytes
    guard !bytes.allSatisfy({ $0 == 10 || $0 == 0x20 || $0 == 9 }) else {
      problems.append(
        Diagnostic(
          .error, "empty-file", at: Place(path), Words("ไฟล์นี้ว่างเปล่า", "this file is empty"),
          fix: Words(
            "เขียนส่วนหัว (--- updated: … ---) และเนื้อหา หรือลบไฟล์",
            "write a head (--- updated: … ---) and text, or delete the file")))
      return nil
    }
    guard FrontMatter.isRule(bytes[...]) else {
      let first = bytes.prefix { $0 != 10 && $0 != 0x20 }
      if first.count > 1,
        first.allSatisfy({ $0 == UInt8(ascii: "-") || $0 >= 0x80 && $0 < 0xA0 || $0 == 0xE2 })
      {
        problems.append(.ruleOfOtherLength(Place(path)))
        return nil
      }
      let isLow = FrontMatter.isRule(bytes.drop { $0 == 10 || $0 == 0x20 })
      problems.append(
        .noHead(isOpen: FrontMatter.lacksItsOpening(bytes), isLow: isLow, Place(path)))
      return nil
    }
    var lineStart = FrontMatter.nextLine(bytes, 0)
    let first = lineStart
    while lineStart < bytes.count, !FrontMatter.isRule(bytes[lineStart...]) {
      lineStart = FrontMatter.nextLine(bytes, lineStart)
    }
    guard lineStart < bytes.count else {
      problems.append(
        Diagnostic(
          .error, "unclosed-front-matter", at: Place(path),
          Words("ส่วนหัวของหน้าไม่มี --- ปิดท้าย", "the head of the page is not closed with ---"),
          fix: Words("เพิ่มบรรทัด --- หลังบรรทัดสุดท้ายของส่วนหัว", "add a line --- after its last line")))
      return nil
    }
    bodyStart = FrontMatter.nextLine(bytes, lineStart)
    let head = String(decoding: bytes[first..<lineStart], as: UTF8.self)
    let before = problems.count
    guard let node = YAMLReader.read(head, path, firstLine: 2, &problems) else {
      if problems.count > before { return nil }
      self.node = DataNode(.mapping([]), at: Place(path))
      return
    }
    // What is missing from the head is reported at line 1, wherever its first key stands.
    self.node = DataNode(node.content, at: Place(path))
  }

  /// Whether all lines up to a later `---` have keys, as those of a head do.
  private static func lacksItsOpening(_ bytes: [UInt8]) -> Bool {
    var line = 0
    while line < bytes.count, !isRule(bytes[line...]) {
      let text = bytes[line...].prefix { $0 != 10 }
      let isMore = text.first == 0x20 || text.first == UInt8(ascii: "-")
      guard isMore || text.prefix(while: { $0 < 0x80 }).contains(UInt8(ascii: ":")) else {
        return false
      }
      line = nextLine(bytes, line)
    }
    return line > 0 && line < bytes.count
  }

  private static func nextLine(_ bytes: [UInt8], _ start: Int) -> Int {
    (bytes[start...].firstIndex(of: 10) ?? bytes.count - 1) + 1
  }

  private static func isRule(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "---".utf8) else { return false }
    let after = rest.dropFirst(3).drop { $0 == 0x20 || $0 == 9 }
    return after.isEmpty || after.first == 10
  }
}

extension Diagnostic {
  /// That a head lacks its first line (`isOpen`), stands below empty ones (`isLow`), or is missing.
  fileprivate static func noHead(isOpen: Bool, isLow: Bool, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "missing-front-matter", at: place,
      "ไม่มีส่วนหัวของหน้า ซึ่งต้องขึ้นต้นและลงท้ายด้วย ---",
      "the page has no head, which stands between two lines of ---",
      fix: isLow
        ? "ลบบรรทัดว่างเหนือ ---"
        : isOpen
          ? "เพิ่มบรรทัด --- เหนือบรรทัดแรก"
          : "เพิ่มบรรทัดแรกสุด --- แล้วบรรทัด updated: ตามด้วยวันที่ปรับปรุง แล้วบรรทัด ---",
      isLow
        ? "delete the empty lines above ---"
        : isOpen
          ? "add a line --- above the first line"
          : "begin the file with a line ---, a line updated: with the day, and a line ---")
  }

  fileprivate static func ruleOfOtherLength(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "head-without-three-dashes", at: place,
      Words(
        "บรรทัดแรกของส่วนหัวต้องเป็นขีดสั้นสามขีด (---)",
        "the line that opens the head must be three hyphens (---)"),
      fix: Words(
        "เขียนบรรทัดแรกและบรรทัดปิดส่วนหัวเป็น ---",
        "write --- there, and in the line that closes the head"))
  }
}
