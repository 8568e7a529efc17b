import Blocks
import Coverage
import Diagnostics
import Disclosure
import Kinds
import Lists
import Reading
import TestSupport
import Testing
import Thai

struct LawListTests {
  private static let path = "Content/lists/information.yml"

  private static let list = """
    title: ดัชนีข้อมูลข่าวสาร
    law: พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540
    source: แต่งขึ้นเพื่อการทดสอบ
    confidence: draft
    points:
      - {id: "7(1)", title: โครงสร้าง, topics: [structure], pages: [complaints]}
      - {id: "9(6)", title: สัญญาสัมปทาน, none: ไม่มีสัมปทาน}

    """

  /// What is wrong with a list in which one text is another, and with the site's other lists.
  private func said(
    _ old: String = "", as new: String = "", _ files: [String: String] = [:],
    _ language: Language = .thai
  ) throws -> String {
    let list = old.isEmpty ? Self.list : Self.list.replacing(old, with: new)
    let site = try TemporarySite(files.merging([Self.path: list]) { one, _ in one })
    let (read, coverage, before) = try site.read()
    #expect(before.allSatisfy { $0.severity != .error })
    var problems: [Diagnostic] = []
    let lists = LawList.all(of: try #require(read), &problems)
    problems += try lists.flatMap { $0.lacks(in: try #require(read), try #require(coverage)) }
    return site.text(of: problems.inOrder(), language)
  }

  @Test func nothingIsSaidOfASoundList() throws {
    #expect(try said() == "")
  }

  @Test func anUnknownTopicIsAnErrorThatOffersTheNearest() throws {
    #expect(
      try said("[structure]", as: "[structures]") == """
        Content/lists/information.yml:6:45: error: แบบวัดทุกปีไม่มีเรื่อง ‘structures’ [unknown-in-list]
            6 |   - {id: "7(1)", title: โครงสร้าง, topics: [structures], pages: [complaints]}
              |                                            ^
            แก้ไข: แก้เป็น structure

        """)
    #expect(
      try said("[structure]", as: "[qqqqqqqqqqqq]", [:], .english).contains(
        """
        error: no edition has the topic ‘qqqqqqqqqqqq’ [unknown-in-list]
            6 |   - {id: "7(1)", title: โครงสร้าง, topics: [qqqqqqqqqqqq], pages: [complaints]}
              |                                            ^
            fix: delete it from the list

        """))
  }

  @Test func anUnknownPageIsAnErrorThatOffersTheNearest() throws {
    #expect(
      try said("[complaints]", as: "[complaint]", [:], .english).hasPrefix(
        "Content/lists/information.yml:6:65: error: there is no page ‘complaint’ in Content/pages"
          + " [unknown-in-list]\n"))
  }

  @Test(arguments: [
    ("[structure]", "[structure, structure]", "listed-twice", "‘structure’ stands here twice"),
    ("[complaints]", "[complaints, complaints]", "listed-twice", "‘complaints’ stands here twice"),
    ("9(6)", "7(1)", "listed-twice", "‘7(1)’ stands here twice"),
    (
      ", none: ไม่มีสัมปทาน", "", "point-of-nothing",
      "9(6) names no topic, no page and no words for none"
    ),
    ("none:", "nonne:", "unknown-key", "unknown key ‘nonne’"),
    ("[structure]", "[[structure]]", "not-a-text", "topics: must be text"),
    ("title: โครงสร้าง", "tittle: โครงสร้าง", "unknown-key", "unknown key ‘tittle’"),
    (
      "law: พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540\n", "", "missing-key",
      "law: is required but missing"
    ),
    (
      "confidence: draft", "confidence: sure", "unknown-word",
      "confidence: ‘sure’ is not one of the accepted words"
    ),
    (list, "list\n", "not-a-mapping", "lines of key: value are expected here"),
    (list, "\n", "empty-file", "this file is empty"),
    (list, "title: [\n", "broken-yaml", ""),
  ])
  func aFlawIsToldOnce(_ old: String, _ new: String, _ id: String, _ message: String) throws {
    let said = try said(old, as: new, [:], .english)
    #expect(said.contains("error: \(message)") && said.contains("[\(id)]"), "\(said)")
    #expect(said.components(separatedBy: ": error: ").count == 2, "\(said)")
  }

  @Test(arguments: [
    "Lpa", "coverage", "eit", "itas", "o01", "01", "7", "ดัชนี", "oit-x", "a b",
  ])
  func aListMayNotBearTheNameOfAnotherAddress(_ name: String) throws {
    #expect(
      try said("", as: "", ["Content/lists/\(name).yml": Self.list], .english) == """
        Content/lists/\(name).yml:1:1: error: ‘\(name)’ can't be the address of a list [list-name]
            1 | title: ดัชนีข้อมูลข่าวสาร
              | ^
            fix: rename the file with a–z, digits and -, such as information.yml; not the code of an item, coverage, eit or itas

        """)
  }

  @Test func twoListsOfOneTitleAreAnError() throws {
    #expect(
      try said("", as: "", ["Content/lists/lpa.yml": Self.list]) == """
        Content/lists/lpa.yml:1:8: error: มีรายการอื่นชื่อ ‘ดัชนีข้อมูลข่าวสาร’ อยู่แล้ว [list-title-twice]
            1 | title: ดัชนีข้อมูลข่าวสาร
              |        ^
            แก้ไข: ตั้งชื่อให้ต่างกัน

        """)
  }

  @Test func aPointWithoutDocumentsAndWithoutWordsIsAWarning() throws {
    #expect(
      try said(
        ", pages: [complaints]", as: "",
        ["Content/2567/o01-structure.md": "---\nunfinished: true\n---\n"]) == """
          Content/lists/information.yml:6:5: warning: 7(1) ยังไม่มีเอกสารในปี 2567 และไม่มีคำบอกว่าไม่มี [point-without-documents]
              6 |   - {id: "7(1)", title: โครงสร้าง, topics: [structure]}
                |     ^
              แก้ไข: เติมข้อมูลของข้อที่เกี่ยวข้อง หากเทศบาลไม่มีเอกสารนี้ ให้เพิ่ม none: พร้อมเหตุผล

          """)
  }

  @Test func anEditionThatCanNotBeReadIsToldAlone() throws {
    let site = try TemporarySite([
      "Content/editions/2566.yml": "edition: [\n",
      Self.path: Self.list.replacing("[structure]", with: "[laws]"),
    ])
    var problems: [Diagnostic] = []
    _ = LawList.all(of: try #require(try site.read().site), &problems)
    #expect(problems.isEmpty)
  }

  /// Of each topic the newest up to the year, each once.
  @Test func aPointHasTheDocumentsOfItsYearElseOfTheNewestBefore() throws {
    let site = try TemporarySite([
      "Content/editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566"),
      "Content/editions/2568.yml": SoundSite.edition.replacing("2567", with: "2568")
        .replacing("topic: structure", with: "topic: [structure, powers]"),
      "Content/2566/o01-structure.md": SoundSite.structure,
      Self.path: Self.list.replacing("[structure]", with: "[powers, structure, executives]"),
    ])
    let (read, coverage, _) = try site.read()
    let value = try #require(read)
    var problems: [Diagnostic] = []
    let list = try #require(LawList.all(of: value, &problems).first)
    func documents(_ year: Int) throws -> [String] {
      list.points[0].documents(in: year, of: value, try #require(coverage)).map {
        switch $0 {
        case .item(let year, let item): "\(year)/\(item.item.code)"
        case .page(let page): page.address
        }
      }
    }
    #expect(try documents(2566) == ["2566/O1", "/complaints/"])
    #expect(try documents(2567) == ["2567/O1", "2567/O2", "/complaints/"])
    #expect(try documents(2568) == ["2567/O1", "2567/O2", "/complaints/"])
  }
}
