import Diagnostics
import Disclosure
import Text

extension Check {
  /// What was decided and signed is shown as nobody can change it.
  static let officeFiles = Check(
    id: "office-files",
    rule: Words("เอกสารที่เป็นหลักฐานเป็น PDF", "documents that prove something are PDFs"),
    why: Words("เอกสารที่แก้ไขได้ไม่ใช่ฉบับที่ประกาศ", "what can be changed is not what was issued"),
    example: Example(
      wrong: exampleNews(
        """
        ```files
        - {title: แผนดำเนินงาน, file: o02-executives/plan.rtf, language: th}
        ```
        """),
      right: exampleNews(
        """
        ```files
        - {title: แบบคำขอ, file: o02-executives/request-form.rtf, language: th}
        ```

        ## ต้นฉบับสำหรับแก้ไข

        [แผนดำเนินงาน](o02-executives/plan.rtf)
        """),
      beside: [
        "Content/2567/o02-executives/plan.rtf": "{\\rtf1}\n",
        "Content/2567/o02-executives/request-form.rtf": "{\\rtf1}\n",
      ])
  ) { site, _ in
    site.documents.compactMap { file, place in
      guard let format = file.format, formats.contains(format),
        !forms.contains(where: { file.name.asciiLowercased().holds($0) }),
        !["pdf", "PDF"].contains(where: { site.filesByPath["\(file.stem).\($0)"] != nil })
      else { return nil }
      return Diagnostic(
        .warning, "office-file", at: place,
        "\(file.name) เป็นไฟล์ \(format) ซึ่งแก้ไขได้และอาจเปิดได้ไม่เหมือนกันทุกเครื่อง ผู้ประเมินจึงอาจไม่รับเป็นเอกสารที่ประกาศแล้ว",
        "\(file.name) is of the kind \(format), which can be changed and looks different from machine to machine, so an assessor may not take it for the document as issued",
        fix: "บันทึกเป็น PDF ชื่อเดียวกัน วางไว้ข้างไฟล์นี้ แล้วระบุไฟล์ PDF แทน",
        "save it as a PDF of the same name beside it, and name the PDF instead")
    }
  }

  /// What names of forms hold that somebody is to fill in.
  private static let forms = ["form", "request", "application", "แบบ", "คำขอ", "คำร้อง"]
  private static let formats: Set = [
    "DOC", "DOCX", "PPT", "PPTX", "ODT", "ODP", "RTF",
  ]
}
