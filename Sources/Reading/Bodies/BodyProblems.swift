import Diagnostics

extension Diagnostic {
  static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "nested-too-deep", at: Place(path),
      Words("ข้อความซ้อนกันลึกเกิน 100 ชั้น", "the text is nested deeper than 100 levels"),
      fix: Words("จัดรายการและข้อความอ้างอิงให้ซ้อนกันน้อยชั้นลง", "nest lists and quotes less deeply"))
  }

  static func levelOne(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "heading-level-one", at: place,
      Words("หัวข้อระดับ # นับเป็น ##", "a heading of level # counts as ##"),
      fix: Words(
        "เขียน ## แทน เพราะ # เป็นของชื่อหน้า", "write ##, since # is for the title of the page"))
  }

  static func emptyBlock(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "empty-block", at: place,
      Words("บล็อก \(kind) ไม่มีข้อมูล", "the block \(kind) has no data"),
      fix: Words("เพิ่มข้อมูล หรือลบบล็อกนี้", "add data, or delete the block"))
  }

  static func nearlyABlock(_ name: String, _ near: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "nearly-a-block", at: place,
      Words(
        "‘\(name)’ ไม่ใช่ชื่อบล็อก จึงแสดงเป็นโค้ด",
        "‘\(name)’ is not the name of a block, so this is shown as code"),
      fix: Words("หากหมายถึงบล็อก ให้แก้เป็น \(near)", "if you mean the block, write \(near)"))
  }

  static func moreThanABlock(_ name: String, _ rest: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "more-after-block-name", at: place,
      Words(
        "มีข้อความ ‘\(rest)’ ต่อท้ายชื่อบล็อก \(name) จึงแสดงเป็นโค้ด",
        "‘\(rest)’ follows the block's name \(name), so this is shown as code"),
      fix: Words(
        "เขียนเฉพาะ \(name) หรือ \(name) {#รหัส}", "write \(name) alone, or \(name) {#id}"))
  }

  static func blankInDestination(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "blank-in-link", at: place,
      text.utf8.contains(0x20)
        ? Words(
          "ปลายทาง ‘\(text)’ มีเว้นวรรค จึงไม่เป็นลิงก์",
          "the destination ‘\(text)’ contains a space, so this is not a link")
        : Words(
          "ปลายทาง ‘\(text)’ มีวงเล็บที่ไม่ครบคู่ จึงไม่เป็นลิงก์",
          "the brackets in the destination ‘\(text)’ don't pair, so this is not a link"),
      fix: text.begins(with: "http") && text.utf8.contains(0x20)
        ? Words(
          "เขียน %20 แทนเว้นวรรคในที่อยู่ (\(text.replacing(" ", with: "%20")))",
          "write %20 for the space in the address, (\(text.replacing(" ", with: "%20")))")
        : Words("เขียนในวงเล็บแหลม (<\(text)>)", "write it in angle brackets, (<\(text)>)"))
  }

  static func plainHTTP(_ url: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "http-link", at: place,
      Words("ลิงก์ ‘\(url)’ ไม่เข้ารหัสการเชื่อมต่อ", "the link ‘\(url)’ is not encrypted"),
      fix: url.begins(with: "www.")
        ? Words(
          "เขียน https://\(url) หากเว็บปลายทางรองรับ", "write https://\(url) if that site supports it")
        : Words("ใช้ https:// หากเว็บปลายทางรองรับ", "write https:// if that site supports it"))
  }

  static func noAlternative(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "image-without-text", at: place,
      Words("ภาพนี้ไม่มีคำอธิบาย", "this image has no alternative text"),
      fix: Words(
        "เขียนคำอธิบายใน [ ] เช่น ![ขุดลอกคลอง](…)", "describe it in [ ], like ![canal cleaning](…)"))
  }

  /// `last` is the last line of several, all of which are left out.
  static func rawHTML(_ text: String, to last: Int?, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "raw-html", at: place,
      last.map { last in
        Words(
          "ไม่แสดง HTML ‘\(text)’ รวมทั้งข้อความจนถึงบรรทัดที่ \(last)",
          "the HTML ‘\(text)’ is left out, with all text down to line \(last)")
      } ?? Words("ไม่แสดงแท็ก HTML ‘\(text)’", "the HTML ‘\(text)’ is left out"),
      fix: Words("เขียนเป็น Markdown แทน", "write it as Markdown"))
  }

  static func unclosedComment(to last: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "unclosed-comment", at: place,
      "ความเห็น <!-- นี้ไม่ได้ปิด จึงไม่แสดงข้อความใดจนถึงบรรทัดที่ \(last)",
      "this comment <!-- is never closed, so nothing is shown down to line \(last)",
      fix: "เขียน --> ท้ายความเห็น", "write --> behind the comment")
  }

  static func duplicateID(_ id: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-id", at: place,
      Words("รหัส ‘\(id)’ ซ้ำในหน้านี้", "the id ‘\(id)’ appears twice on this page"),
      fix: Words("เปลี่ยนรหัสหนึ่งในสอง", "change one of the two"))
  }

  static func idNotAtEnd(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "id-not-at-end", at: place,
      Words(
        "{#รหัส} ต้องอยู่ท้ายหัวข้อ จึงแสดงเป็นข้อความ",
        "{#id} is not at the end of the heading, so it is shown as text"),
      fix: Words("ย้าย {#รหัส} ไปไว้ท้ายหัวข้อ", "move it to the end of the heading"))
  }

  static func aliasWithoutTarget(_ id: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "alias-without-target", at: place,
      Words("หน้านี้ไม่มีรหัส ‘\(id)’", "this page has no id ‘\(id)’"),
      fix: Words("แก้ให้ตรงกับรหัสของหัวข้อในหน้านี้", "name the id of a heading on this page"))
  }
}
