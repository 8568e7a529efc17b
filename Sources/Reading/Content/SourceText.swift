import Diagnostics
import Disclosure
import Text

/// The text of one source file: UTF-8 without byte-order mark, lines ended by a line feed alone.
struct SourceText: Sendable {
  /// Relative to the source folder.
  let path: String
  let bytes: [UInt8]

  /// Normalises the bytes of a file; nil, and a problem, if they are not text.
  init?(_ path: String, raw: [UInt8], _ problems: inout [Diagnostic]) {
    self.path = path
    guard let flaw = TextFlaw(in: raw) else {
      let bytes = SourceText.plain(raw)
      self.bytes = bytes
      var places = PlaceCounter("\(contentFolder)/\(path)")
      // Signs of symbol fonts in pages are told by a check of theirs (`TextSlips`).
      for sign in bytes.withUnsafeBufferPointer({ StraySign.all(in: $0) })
      where !(sign.isOfSymbolFont && path.ends(with: ".md")) {
        problems.append(sign.diagnostic(at: places.place(ofByte: sign.offset, in: bytes)))
      }
      return
    }
    // Places are those of the text as an editor shows it.
    let before = SourceText.plain(Array(raw.prefix(flaw.offset)))
    let place = Place("\(contentFolder)/\(path)", ofByte: before.count, in: before)
    problems.append(flaw.code.map { .controlCharacter($0, place) } ?? .notUTF8(place))
    return nil
  }

  private static func plain(_ raw: [UInt8]) -> [UInt8] {
    raw.withLineFeeds(from: raw.hasByteOrderMark ? 3 : 0)
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-utf8", at: place,
      Words("ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8", "this file is not saved as UTF-8"),
      fix: Words(
        "เปิดไฟล์ในโปรแกรมแก้ไขข้อความ หากภาษาไทยอ่านไม่ออกให้เปิดใหม่ด้วยรหัส Windows-874 (Thai) เมื่ออ่านออกแล้วจึงบันทึกเป็น UTF-8",
        "open the file in a text editor, as Windows-874 (Thai) if its Thai can't be read, and save it as UTF-8 once it can"
      ))
  }
}
