import Diagnostics
import Disclosure

extension Check {
  /// The signed paper is a document, not a photo.
  static let originals = Check(
    id: "originals",
    rule: Words("ฉบับลงนามเป็นเอกสาร ไม่ใช่รูปภาพ", "signed originals are documents, not pictures"),
    why: Words(
      "รูปภาพไม่แสดงว่าเป็นประกาศที่ลงนามแล้ว", "a picture does not show an announcement as it was signed"),
    example: Example(
      wrong: exampleNews(signed("o02-executives/mayor.jpg")),
      right: exampleNews(signed("o02-executives/signed.pdf")),
      beside: [
        "Content/2567/o02-executives/signed.pdf": """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF

        """
      ])
  ) { site, _ in
    site.blocks("declaration").flatMap { placed in
      placed.block.data.table.fileLinks.compactMap { file, place in
        guard file.isPicture else { return nil }
        return Diagnostic(
          .warning, "picture-as-original", at: place,
          "ฉบับลงนาม \(file.name) เป็นรูปภาพ ผู้ประเมินจึงอาจไม่รับเป็นประกาศอย่างเป็นทางการ",
          "the signed original \(file.name) is a picture, so an assessor may not take it for an official announcement",
          fix: "ตรวจว่าเป็นภาพของประกาศจริง แล้วสแกนประกาศที่ลงนามเป็น PDF และระบุไฟล์นั้นใน original:",
          "see that it is the announcement at all; scan the signed one as a PDF, and name that in original:"
        )
      }
    }
  }
}

private func signed(_ original: String) -> String {
  """
  ```declaration
  title: ประกาศ
  text: งดรับของขวัญ
  year: 2567
  signer: สมชาย ใจดี
  office: นายกเทศมนตรี
  date: 4 ม.ค. 2567
  original: \(original)
  ```
  """
}
