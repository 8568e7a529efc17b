import Diagnostics
import Testing

@Suite struct ReportBoundTests {
  private func finding(_ file: Int, _ line: Int, _ id: String = "http-link") -> Diagnostic {
    Diagnostic(.warning, id, at: Place("\(file).md", line: line), Words("ก", "a"))
  }

  private func printed(_ findings: [Diagnostic], _ language: Language) -> String {
    findings.map(TextForm(language, isColoured: false) { _ in nil }.text).joined()
  }

  @Test func listsEverythingUpToTheBound() {
    let findings =
      (1...50).map { finding(1, $0) } + (1...50).map { finding(1, $0, "raw-html") }
      + (2...4).flatMap { file in (1...50).map { finding(file, $0) } }
    #expect(findings.bounded(by: .text) == findings)
  }

  @Test func countsWhatIsBeyond50InAFile() {
    let findings = (1...53).map { finding(1, $0) } + [finding(2, 1)]
    let bounded = findings.bounded(by: .text)
    #expect(bounded.prefix(51) == findings.prefix(50) + [finding(2, 1)])
    #expect(
      printed(Array(bounded.dropFirst(51)), .thai) == """
        oit: warning: มีแบบเดียวกันนี้อีก 3 แห่งใน 1 ไฟล์ซึ่งไม่ได้แสดง แห่งแรกคือ 1.md:51:1 [http-link]
            แก้ไข: แก้แห่งที่แสดงไว้ก่อน แล้วตรวจใหม่

        """)
    #expect(
      printed(Array(bounded.dropFirst(51)), .english) == """
        oit: warning: 3 more of this kind in 1 file are not listed, the first at 1.md:51:1 [http-link]
            fix: correct those that are listed, then check again

        """)
  }

  @Test func countsWhatIsBeyond200InAll() {
    let findings = (1...300).map { finding($0, 7) } + [finding(300, 8, "raw-html")]
    let bounded = findings.bounded(by: .text)
    #expect(bounded.prefix(201) == findings.prefix(200) + findings.suffix(1))
    #expect(
      bounded.dropFirst(201).map(\.message.english) == [
        "100 more of this kind in 100 files are not listed, the first at 201.md:7:1"
      ])
  }

  @Test func tellsErrorsAndWarningsOfOneIDApart() {
    let findings = (1...51).flatMap { [finding(1, $0).asError(), finding(1, $0)] }
    #expect(findings.bounded(by: .text).suffix(2).map(\.severity) == [.error, .warning])
  }

  @Test func givesProgramsAThousandOfAFile() {
    let findings = (1...1_200).map { finding(1, $0) }
    let bounded = findings.bounded(by: .data)
    #expect(bounded.count == 1_001)
    #expect(bounded.last?.message.english.hasPrefix("200 more of this kind in 1 file") == true)
  }
}
