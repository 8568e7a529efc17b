import TestSupport
import Testing

@Suite struct OriginalsTests {
  @Test func findsAPictureAsTheOriginal() throws {
    try expectOnRecord("originals", declaration("mayor.jpg"))
  }

  @Test func takesADocument() throws {
    var files = declaration("signed.pdf")
    files["Content/2567/o02-executives/signed.pdf"] = smallPDF()
    try expectNothing(files)
  }
}

private func declaration(_ original: String) -> [String: String] {
  news(
    saying: """
      ```declaration
      title: ประกาศ
      text: งดรับของขวัญ
      year: 2567
      signer: สมชาย ใจดี
      office: นายกเทศมนตรี
      date: 4 ม.ค. 2567
      original: ../2567/o02-executives/\(original)
      ```
      """)
}
