import Disclosure
import Testing

@Suite struct ProofTests {
  static let photo = ["{id: photo, text: รูปถ่าย, proof: {people: photo}}"]
  static let files = ["Content/2567/o01-structure/a.png": "photo"]
  static let whole = "{position: นายก, name: ก, photo: a.png, phone: '1567'}"
  static let bare = "{position: ปลัด, name: ข, phone: '1567'}"

  static func block(_ rows: String...) -> String {
    "```people\n" + rows.map { "- \($0)\n" }.joined() + "```\n"
  }

  @Test func showsWhatABlockProves() throws {
    let site = try AskedSite(Self.photo, body: Self.block(Self.whole), files: Self.files)
    #expect(site.lines == ["photo shown | machine | block /2567/o01/#people"])
    #expect(site.printed == "")
  }

  /// The head is named once; that everybody has a photo is told of the whole block.
  @Test func namesTheRowThatProvesWhatHasToHoldOnce() throws {
    let head = ["{id: head, text: นายก, proof: {people: head}}"]
    let rows = Self.block(Self.bare, Self.whole)
    #expect(
      try AskedSite(head, body: rows, files: Self.files).lines
        == ["head shown | machine | block /2567/o01/#people.2"])
    let both = ["{id: head, text: นายก, proof: {people: [head, position]}}"]
    #expect(
      try AskedSite(both, body: rows, files: Self.files).lines
        == ["head shown | machine | block /2567/o01/#people.2, block /2567/o01/#people"])
    #expect(
      try AskedSite(head, body: Self.block(Self.bare), files: Self.files).lines
        == ["head missing | machine | block /2567/o01/#people | ไม่มีผู้บริหารสูงสุด (นายก) ในรายชื่อ"])
  }

  @Test func saysWhatABlockDoesNotProve() throws {
    let site = try AskedSite(
      Self.photo, body: Self.block(Self.whole, Self.bare), files: Self.files)
    #expect(
      site.lines == [
        "photo missing | machine | block /2567/o01/#people | ปลัด ไม่มีรูปถ่าย"
      ])
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:6:4: warning: ปลัด ไม่มีรูปถ่าย [person-without-photo]
            6 | - {position: ปลัด, name: ข, phone: '1567'}
              |    ^
            แก้ไข: เพิ่ม photo: ให้ ‘ปลัด’

        """)
  }

  @Test func letsAFailingProofOutweighAStatement() throws {
    let site = try AskedSite(
      Self.photo, head: "evidence: {photo: a.png}\n",
      body: Self.block(Self.bare) + "\n## รูป {#photo}\n\nก\n", files: Self.files)
    #expect(
      site.lines == [
        "photo missing | machine | block /2567/o01/#people | ปลัด ไม่มีรูปถ่าย"
      ])
  }

  @Test func awaitsAFailingProofWithTheBlocksReason() throws {
    let site = try AskedSite(
      ["{id: photo, text: รูปถ่าย, period: first-half-fy, proof: {people: photo}}"],
      body: Self.block(Self.bare), today: "2567-03-31")
    #expect(
      site.lines == [
        "photo awaiting | machine | block /2567/o01/#people | ปลัด ไม่มีรูปถ่าย"
      ])
  }

  @Test func asksTheBlocksOfAnEntryAndItsSubPagesTogether() throws {
    let sub = "---\ntitle: ย่อย\n---\n" + Self.block(Self.bare)
    let site = try AskedSite(
      Self.photo, body: Self.block(Self.whole),
      files: Self.files.merging(["Content/2567/o01-structure/sub.md": sub]) { $1 })
    #expect(
      site.lines == [
        "photo missing | machine | block /2567/o01/#people, block /2567/o01/sub/#people"
          + " | ปลัด ไม่มีรูปถ่าย"
      ])
  }

  @Test func takesAStatementWhereNoBlockIs() throws {
    let site = try AskedSite(Self.photo, body: "## รูป {#photo}\n\nก\n")
    #expect(site.lines == ["photo shown | statement | section /2567/o01/#photo"])
    let empty = try AskedSite(Self.photo, body: "```people {#photo}\n```\n\nก\n")
    #expect(empty.lines == ["photo missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    #expect(empty.problems.map(\.id) == ["missing-element", "empty-block"])
  }

  @Test func doesNotAskABlockOfAnUnfinishedEntry() throws {
    let site = try AskedSite(
      Self.photo, head: "unfinished: true\n", body: Self.block(Self.whole), files: Self.files)
    #expect(site.lines == ["photo missing | หน้าข้อมูลยังจัดทำไม่เสร็จ"])
  }

  @Test func joinsTheReasonsOfSeveralFacts() throws {
    let site = try AskedSite(
      ["{id: all, text: ก, proof: {people: [photo, contact]}}"],
      body: Self.block("{position: ก, name: ข}", "{position: ค, name: ง, phone: '1567'}"))
    #expect(
      site.lines == [
        "all missing | machine | block /2567/o01/#people"
          + " | ก และ ค ไม่มีรูปถ่าย · ก ไม่มีช่องทางการติดต่อ"
      ])
  }
}
