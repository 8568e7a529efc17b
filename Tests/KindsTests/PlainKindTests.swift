import Blocks
import Coverage
import Diagnostics
import Disclosure
import Foundation
import Kinds
import Mustache
import TestSupport
import Testing

/// What a kind of rows has without a line of its own for reading, sentences or pages.
@Suite struct PlainKindTests {
  private static let kinds = BlockKind.all + [Meeting.kind]

  /// O2 of a small site with a block of meetings, asked one fact by the element `photo`.
  private static func site(_ fact: String, _ data: String) throws -> TemporarySite {
    try TemporarySite([
      "Content/editions/2567.yml": SoundSite.edition.replacing(
        "proof: {people: photo}", with: "period: in-fy, proof: {meetings: \(fact)}"),
      "Content/2567/o02-executives/index.md":
        "---\nupdated: 2567-03-31\n---\n```meetings {#head}\n\(data)\n```\n## ก {#contact}\n\nก\n",
    ])
  }

  @Test(arguments: ["in-period", "decisions"])
  func itsExampleProvesEveryFact(_ fact: String) throws {
    let read = try Self.site(fact, Meeting.kind.example).read(kinds: Self.kinds)
    let element = read.coverage?[2567]?[ItemCode(2)]?.elements.first { $0.element.id == "photo" }
    #expect(element?.status == .shown)
    #expect(read.problems.filter { $0.id != "missing-element" } == [])
  }

  private static let flawed = """
    - {date: 1 ต.ค. 2567, topic: แผน}
    - {date: ต.ค. 2566, decision: เห็นชอบ}
    - {topic: งบประมาณ, decision: เห็นชอบ}
    """

  @Test func saysWhatRowsLackInBothLanguages() throws {
    let site = try Self.site("in-period", Self.flawed)
    let read = try site.read(kinds: Self.kinds)
    let found = read.problems.filter { $0.id != "missing-element" }
    #expect(
      found.map { "\($0.id) \($0.message.thai)" } == [
        "meeting-outside-period การประชุม ‘แผน’ จัดวันที่ 1 ตุลาคม 2567 ซึ่งไม่อยู่ในปีงบประมาณ พ.ศ. 2567",
        "meeting-without-topic การประชุมลำดับที่ 2 ไม่ได้ระบุเรื่อง",
        "meeting-without-date การประชุม ‘งบประมาณ’ ไม่ได้ระบุวันที่",
      ])
    #expect(
      found.map(\.message.english) == [
        "the meeting ‘แผน’ is dated 2024-10-01, which is not within 2023-10-01 to 2024-09-30",
        "meeting 2 has no topic", "the meeting ‘งบประมาณ’ has no date",
      ])
    let decisions = try Self.site("decisions", Self.flawed).read(kinds: Self.kinds)
    let element = decisions.coverage?[2567]?[ItemCode(2)]?.elements
      .first { $0.element.id == "photo" }
    #expect(element?.reason?.thai == "การประชุม ‘แผน’ ไม่ได้ระบุมติ")
  }

  /// Each filled column is one of the table; nobody wrote of people.
  @Test func isShownAsATable() throws {
    let site = try Self.site("decisions", Self.flawed)
    let block = try site.read(kinds: Self.kinds).site?.page(at: "/2567/o02/")?.body.blocks.first
    let view = Meeting.kind.view.values(
      of: ShownBlock(try #require(block), .arabic, beside: nil)
    ).dropFirst()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let names = [Meeting.kind.template, "data-table", "data-rows", "data-cell", "data-link"]
    let files = try names.map { name in
      let path = "Templates/\(name).mustache"
      return (
        name, (path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
      )
    }
    let texts = [
      "table.name": "ตารางข้อมูล", "table.download": "ดาวน์โหลดข้อมูลนี้ (CSV)", "table.workbook": "",
    ].mapValues { FrameText($0, at: Place("Templates/texts/th.yml")) }
    var problems: [Diagnostic] = []
    let set = TemplateSet(Dictionary(uniqueKeysWithValues: files), texts: texts)
    let template = set.compile(
      Meeting.kind.template, for: Meeting.kind.view.shape, &problems)
    #expect(problems == [])
    var bytes: [UInt8] = []
    template?.render([.text("head")] + view, into: &bytes)
    #expect(
      bytes.withoutJoiners == """
        <div class="table" role="region" tabindex="0" aria-label="ตารางข้อมูล"><table class="data" id="head">
        <thead><tr><th scope="col">วันที่</th><th scope="col">เรื่อง</th><th scope="col">มติ</th></tr></thead>
        <tbody>
        <tr><th scope="row">1 ตุลาคม 2567</th><td>แผน</td><td></td></tr>
        <tr><th scope="row">ตุลาคม 2566</th><td></td><td>เห็นชอบ</td></tr>
        <tr><th scope="row"></th><td>งบประมาณ</td><td>เห็นชอบ</td></tr>
        </tbody>
        </table></div>
        <p class="downloads small"><a href="head.csv">ดาวน์โหลดข้อมูลนี้ (CSV)</a></p>

        """)
  }
}
