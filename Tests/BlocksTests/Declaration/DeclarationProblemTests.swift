import Testing

@Suite struct DeclarationProblemTests {
  private static let lines = [
    "title: ประกาศ", "year: 2567", "text: ไม่รับของขวัญ", "before: ก", "during: [ข, ค]",
    "after: ง", "signer: นายสมชาย ใจดี", "office: นายกเทศมนตรี", "date: 4 มกราคม 2567",
    "text-en: No gifts.", "original: page:complaints",
  ]

  /// The whole declaration with other lines, or without those that say nothing.
  private static func with(_ changed: String...) -> String {
    lines.compactMap { line in
      let key = line.prefix { $0 != ":" }
      guard let other = changed.first(where: { $0.hasPrefix("\(key):") }) else { return line }
      return other.hasSuffix(":") ? nil : other
    }.joined(separator: "\n")
  }

  @Test func saysWhatADeclarationLacks() throws {
    let mayor = """

      ```people
      - {name: นายสมชาย ใจดี, position: นายกเทศมนตรี, photo: mayor.jpg, phone: '1567'}
      ```

      """
    try Flaws(kind: "declaration", rest: mayor).expectTheTextOnRecord([
      ("signed-in-period", Self.with("date:")),
      ("signed-in-period", Self.with("date: 30 กันยายน 2566")),
      ("signed-in-period", Self.with("date: 1 เม.ย. 2567")),
      ("signed-in-period", Self.with("date: 31 กุมภาพันธ์ 2567")),
      ("signed-in-period", Self.with("date: 1 ตุลาคม 2567")),
      ("signed-by-head", Self.with("signer:")),
      ("signed-by-head", Self.with("office:")),
      ("signed-by-head", Self.with("office: รองนายกเทศมนตรี")),
      ("signed-by-head", Self.with("signer: นายสมหมาย ใจดี")),
      ("covers-period", Self.with("year:")),
      ("covers-period", Self.with("year: 2568")),
      ("covers-period", Self.with("year: ปีนี้")),
      ("clauses", Self.with("during:")),
      ("clauses", Self.with("before:", "after:")),
      ("english", Self.with("text-en:")),
      ("original", Self.with("original:")),
      ("original", Self.with("original: page:complaints")),
      ("english", Self.with("title:", "text:")),
      ("english", Self.with("title: ก\ntitel: ข")),
      ("english", "title: '-'"),
    ])
  }

  @Test(arguments: [
    ("", "หน้าข้อมูลของข้อ O2 ไม่มีบล็อก people ที่มีข้อมูล"),
    ("- {position: นายกเทศมนตรี, vacant: true}", "ข้อ O2 ไม่มีชื่อผู้บริหารสูงสุด"),
    ("- {name: ก, position: รองนายกเทศมนตรี}", "ข้อ O2 ไม่มีผู้บริหารสูงสุด"),
    ("- {name: ก, position: เลขานุการนายกเทศมนตรี}", "ข้อ O2 ไม่มีผู้บริหารสูงสุด"),
  ])
  func saysWhyTheSignerCannotBeCompared(_ people: String, _ why: String) throws {
    let found = try AskedBlock(
      "declaration: signed-by-head",
      "```declaration\n\(Self.with())\n```\n\n```people\n\(people)\n```\n")
    #expect(found.reason == "ตรวจชื่อผู้ลงนามไม่ได้ เพราะ\(why)")
    #expect(
      found.printed.contains(
        """
        index.md:11:9: warning: ตรวจชื่อผู้ลงนามไม่ได้ เพราะ\(why) [signer-not-compared]
           11 | signer: นายสมชาย ใจดี
              |         ^
            แก้ไข: ระบุนายกในบล็อก people ของข้อข้อมูลผู้บริหาร
        """))
  }
}
