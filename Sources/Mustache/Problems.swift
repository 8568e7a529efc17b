import Diagnostics

/// All that can be wrong with a template, in words.
extension Diagnostic {
  static func missingTemplate(_ name: String) -> Diagnostic {
    error(
      "template-missing", at: nil,
      Words("ไม่พบแม่แบบ ‘\(name)’", "there is no template ‘\(name)’"),
      fix: Words(
        "สร้างไฟล์ \(name).mustache ในโฟลเดอร์ Templates",
        "create \(name).mustache in the Templates folder"))
  }

  /// Of a template or a file of its texts.
  public static func notUTF8(at place: Place) -> Diagnostic {
    error(
      "template-not-utf8", at: place,
      Words("ไฟล์แม่แบบนี้ไม่ได้บันทึกเป็น UTF-8", "this template is not saved as UTF-8"),
      fix: Words(
        "บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส (encoding) เป็น UTF-8",
        "save the file again with the encoding UTF-8"))
  }

  static func nullByte(at place: Place) -> Diagnostic {
    error(
      "template-null-byte", at: place,
      Words(
        "แม่แบบนี้มีไบต์ศูนย์ (U+0000) อย่างที่พบในไฟล์ซึ่งบันทึกเป็น UTF-16",
        "This template holds a null byte (U+0000), as files saved as UTF-16 do"),
      fix: Words(
        "บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส (encoding) เป็น UTF-8 หากยังมีอักขระนี้อยู่ให้ลบ",
        "Save the file again with the encoding UTF-8; delete the sign if it still stands there"))
  }

  static func unclosedTag(braces: Int, at place: Place) -> Diagnostic {
    let open = String(repeating: "{", count: braces)
    let close = String(repeating: "}", count: braces)
    return error(
      "template-unclosed-tag", at: place,
      Words(
        "แท็กที่เปิดด้วย \(open) ไม่มี \(close) ปิดท้าย",
        "the tag that begins with \(open) has no \(close) to end it"),
      fix: Words(
        "เพิ่ม \(close) ที่ท้ายแท็กนี้ ก่อนขึ้นบรรทัดใหม่หรือเปิดแท็กถัดไป",
        "add \(close) at the end of the tag, before a new line or the next tag"))
  }

  static func unclosedSection(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      "template-unclosed-section", at: place,
      Words("ส่วน \(tag.written) ไม่มีแท็กปิด", "the section \(tag.written) is never closed"),
      fix: Words(
        "เพิ่ม {{/\(tag.name)}} ที่ท้ายส่วนนี้", "add {{/\(tag.name)}} where the section ends"))
  }

  static func unclosedSection(
    _ tag: Tag, before end: Tag, line: Int, at place: Place
  ) -> Diagnostic {
    error(
      "template-unclosed-section", at: place,
      Words(
        "ส่วน \(tag.written) ยังไม่ได้ปิดก่อนถึง \(end.written) ในบรรทัดที่ \(line)",
        "the section \(tag.written) is not closed before \(end.written) on line \(line)"),
      fix: Words(
        "เพิ่ม {{/\(tag.name)}} ไว้ก่อน \(end.written)",
        "add {{/\(tag.name)}} before \(end.written)"))
  }

  static func unopenedSection(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      "template-unopened-section", at: place,
      Words(
        "\(tag.written) ปิดส่วนที่ยังไม่ได้เปิด",
        "\(tag.written) closes a section that is not open"),
      fix: Words(
        "ลบ \(tag.written) หรือเพิ่ม {{#\(tag.name)}} ไว้ก่อนหน้า",
        "delete \(tag.written), or add {{#\(tag.name)}} before it"))
  }

  static func mismatchedSection(
    _ tag: Tag, opened: Tag, line: Int, at place: Place
  ) -> Diagnostic {
    error(
      "template-mismatched-section", at: place,
      Words(
        "\(tag.written) ไม่ตรงกับ \(opened.written) ที่เปิดไว้ในบรรทัดที่ \(line)",
        "\(tag.written) does not match \(opened.written), opened on line \(line)"),
      fix: Words(
        "แก้ \(tag.written) เป็น {{/\(opened.name)}}",
        "change \(tag.written) to {{/\(opened.name)}}"))
  }

  static func unsupported(_ tag: Tag, at place: Place) -> Diagnostic {
    let message: Words
    let fix: Words
    switch tag.sign {
    case .delimiters:
      message = Words(
        "ไม่รองรับการเปลี่ยนเครื่องหมายเปิดปิดแท็ก ({{=)",
        "changed delimiters ({{=) are not supported")
      fix = Words(
        "ลบแท็กนี้ แล้วใช้ {{ และ }} ตลอดทั้งไฟล์", "delete the tag and write {{ and }} throughout")
    case .parent, .block:
      message = Words(
        "ไม่รองรับการสืบทอดแม่แบบ (\(tag.written))",
        "template inheritance (\(tag.written)) is not supported")
      fix = Words(
        "ย้ายเนื้อหาไปไว้ในแม่แบบย่อย แล้วเรียกด้วย {{> ชื่อ}}",
        "move the content to a partial and include it by {{> name}}")
    case _ where tag.name.isEmpty:
      message = Words("แท็กนี้ไม่มีชื่อ", "this tag has no name")
      fix = Words("ใส่ชื่อในแท็ก หรือลบแท็กนี้", "write a name in the tag, or delete it")
    default:
      message = Words(
        "ไม่รองรับแม่แบบย่อยที่ใช้ชื่อจากข้อมูล (\(tag.written))",
        "a partial named by data (\(tag.written)) is not supported")
      fix = Words("เขียนชื่อแม่แบบย่อยลงไปโดยตรง", "write the name of the partial itself")
    }
    return error("template-unsupported-tag", at: place, message, fix: fix)
  }

  static func error(
    _ id: String, at place: Place?, _ message: Words, fix: Words
  ) -> Diagnostic {
    Diagnostic(.error, id, at: place, message, fix: fix)
  }
}
