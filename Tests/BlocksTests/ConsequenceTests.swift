import TestSupport
import Testing

/// What follows from a fault is not told beside it.
@Suite struct ConsequenceTests {
  private static let folder = "Content/2567/o02-executives"
  private static let signed = """
    ```declaration
    title: ก
    signer: นายสมมติ ตั้งใจงาน
    office: นายกเทศมนตรี
    ```

    """

  private func ids(_ files: [String: String], edition: String = SoundSite.edition) throws
    -> [String]
  {
    let site = try TemporarySite(["Content/editions/2567.yml": edition].merging(files) { $1 })
    return Set(try site.read().problems.map(\.id)).sorted()
  }

  @Test(arguments: ["- {name: ก, position: นายก\n- x", "- name: ก\n position: ข", "ข้อความ"])
  func ofABlockThatCannotBeRead(_ people: String) throws {
    let edition = SoundSite.edition
      .replacing(
        "{id: head, text: ผู้บริหารสูงสุด}", with: "{id: head, text: ก, proof: {people: head}}"
      )
      .replacing(
        "{id: news, text: ข่าวของปี}",
        with: "{id: news, text: ก, proof: {declaration: signed-by-head}}")
    let ids = try ids(
      [
        "\(Self.folder)/index.md":
          "---\nupdated: 2567-03-31\n---\n```people\n\(people)\n```\n",
        "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(Self.signed)",
      ], edition: edition)
    for id in ["missing-element", "people-without-head", "signer-not-compared", "empty-block"] {
      #expect(!ids.contains(id), "\(ids)")
    }
    #expect(ids.contains { ["broken-yaml", "not-a-list"].contains($0) }, "\(ids)")
  }

  @Test(arguments: ["โครงการ,งบประมานน,เริ่ม", "โครงการ,เงินที่ใช้ทั้งหมด,เริ่ม"])
  func ofAHeadingThatIsUnknown(_ heads: String) throws {
    let found = try AskedBlock(
      "plan: budgets", "```plan\nspan: 2567\nfile: a.csv\n```\n",
      files: ["\(Self.folder)/a.csv": "\(heads)\nก,5,ต.ค. 2566\n"])
    #expect(found.english.components(separatedBy: "[").count == 2, "\(found.english)")
    #expect(found.english.contains("[unknown-column]"))
    #expect(found.status == .missing)
  }

  @Test func ofSettingsThatCannotBeRead() throws {
    let ids = try ids([
      "Content/site.yml": "municipality: {name: ก\n",
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n## ก {#news}\n\n```contact\nfrom: site\n```\n",
    ])
    #expect(ids == ["broken-yaml"])
  }
}
