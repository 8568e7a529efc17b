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

  /// A key that is nearly right is told with the one meant, and that alone; nothing is proved by
  /// it, nor by the rest of the block.
  @Test(arguments: [
    (
      "people: contact", "- {name: ก ข, position: นายก, photo: mayor.jpg, telefon: 054-000-011}",
      "phone"
    ),
    (
      "people: contact", "- {name: ก ข, position: นายก, photo: mayor.jpg, โทรศัพท: 054-000-011}",
      "โทรศัพท์"
    ),
    (
      "people: photo", "- {name: ก ข, position: นายก, phone: 054-000-011, phto: mayor.jpg}", "photo"
    ),
    ("people: name", "- {nam: ก ข, position: นายก, phone: 054-000-011, photo: mayor.jpg}", "name"),
    (
      "people: position", "- {name: ก ข, postion: นายก, phone: 054-000-011, photo: mayor.jpg}",
      "position"
    ),
    ("plan: budgets", "projects: [{project: ก, budgt: 5, start: 2567}]", "budget"),
    ("plan: budgets", "projects: [{project: ก, งบประมาน: 5, start: 2567}]", "งบประมาณ (บาท)"),
    ("plan: times", "projects: [{project: ก, budget: 5, statr: 2567}]", "start"),
    ("plan: projects", "projects: [{projct: ก, budget: 5, start: 2567}]", "project"),
    ("plan: covers-period", "sapn: 2567\nprojects: [{project: ก, budget: 5, start: 2567}]", "span"),
    ("statistics: total", "title: ก\nrows: [{period: 2567, totl: 5}]", "total"),
    (
      "channels: explained", "- {name: ก, kind: social, link: \"https://a.example\", hwo: ข}", "how"
    ),
    ("contact: phone", "phon: 054-000-010", "phone"),
    ("risks: measures", "span: 2567\nrows: [{event: ก, mesure: ข}]", "measure"),
  ])
  func ofAKeyThatIsNearlyRight(_ proof: String, _ data: String, _ meant: String) throws {
    let kind = proof.prefix { $0 != ":" }
    let found = try AskedBlock(proof, "```\(kind)\n\(data)\n```\n")
    let said = found.english.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(said.count == 1 && said[0].hasSuffix("[unknown-key]"), "\(found.english)")
    #expect(found.english.contains("fix: write \(meant):\n"), "\(found.english)")
    #expect(!found.english.contains(": warning: "), "\(found.english)")
    #expect(found.status == .missing)
  }

  @Test(arguments: [
    "evidnce:\n  news: site:contact", "not-aplicable:\n  news: ไม่มี", "unfinishd: true",
  ])
  func ofAKeyOfAnEntryThatIsNearlyRight(_ head: String) throws {
    let ids = try ids(["Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n\(head)\n---\nก\n"])
    #expect(ids.contains("unknown-key") && !ids.contains("missing-element"), "\(ids)")
  }

  @Test func ofAKeyThatIsNearlyRightAndRequired() throws {
    #expect(
      try ids(["Content/2567/o05-news.md": "---\nupdatd: 2567-03-31\n---\n## ก {#news}\n\nก\n"])
        == ["unknown-key"])
    #expect(
      try ids(["Content/site.yml": SoundSite.settings.replacing("  name:", with: "  nam:")])
        == ["unknown-key"])
  }

  @Test func ofSettingsThatCannotBeRead() throws {
    let ids = try ids([
      "Content/site.yml": "municipality: {name: ก\n",
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n## ก {#news}\n\n```contact\nfrom: site\n```\n",
    ])
    #expect(ids == ["broken-yaml"])
  }

  /// What a key means that is like none is not known: what lacks may stand under it.
  @Test(arguments: [
    ("plan: covers-period", "year: 2567\nprojects: [{project: ก, budget: 5, start: 2567}]"),
    ("channels: fraud", "- {name: ก, kind: fraud, ที่อยู่เว็บไซต์: \"https://a.example\", how: ข}"),
    ("org-chart: units", "- {post: นายก}\n- {unit: กองคลัง, ภายใต้: นายก}"),
    ("people: contact", "- {name: ก ข, position: นายก, photo: mayor.jpg, สายด่วน: 054-000-011}"),
  ])
  func ofAKeyThatIsLikeNone(_ proof: String, _ data: String) throws {
    let kind = proof.prefix { $0 != ":" }
    let found = try AskedBlock(proof, "```\(kind)\n\(data)\n```\n")
    #expect(!found.english.contains(": warning: "), "\(found.english)")
    #expect(found.english.contains("[unknown-key]"), "\(found.english)")
    #expect(found.status == .missing)
  }

  /// The id of a heading and the kind of a block that are nearly right: what they were to show is
  /// not told as missing besides.
  @Test(arguments: [
    ("## ก (#news)\n\nก\n", "nearly-an-id"),
    ("```peple\n- {name: ก, position: นายก}\n```\n", "nearly-a-block"),
    ("```people {news}\n- {name: ก, position: นายก}\n```\n", "more-after-block-name"),
  ])
  func ofANameThatIsNearlyRight(_ body: String, _ id: String) throws {
    let edition = SoundSite.edition.replacing(
      "{id: news, text: ข่าวของปี}", with: "{id: news, text: ก, proof: {people: head}}")
    let ids = try ids(
      ["Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(body)"], edition: edition)
    #expect(ids.contains(id) && !ids.contains("missing-element"), "\(ids)")
  }
}
