import Blocks
import Diagnostics
import Disclosure
import Folders
import Kinds
import Reading
import TestSupport
import Testing
import Years

/// A small site with a list of 2567 and one of 2568, and what the second year begins with.
struct TwoYears {
  static let before = """
    - item: O1
      topic: structure
      title: โครงสร้าง
      period: standing
      elements:
        - {id: chart, text: แผนผัง}
    - item: O2
      topic: powers
      title: อำนาจหน้าที่
      period: standing
      elements:
        - {id: powers, text: หน้าที่และอำนาจ}
    - item: O3
      topic: [plan, progress]
      title: แผนและความก้าวหน้า
      period: in-fy
      elements:
        - {id: projects, text: โครงการ, proof: {plan: projects}}
        - {id: period, text: ครบ 6 เดือน}
    - item: O4
      topic: news
      title: ข่าว
      period: in-fy
      elements:
        - {id: news, text: ข่าวของปี}
    - item: O5
      topic: notices
      title: ประกาศ
      period: in-fy
      elements:
        - {id: notices, text: ประกาศ}
    """

  static let after = """
    - item: O1
      topic: [structure, powers]
      title: โครงสร้างและอำนาจหน้าที่
      period: standing
      elements:
        - {id: chart, text: แผนผังการแบ่งส่วนราชการ}
        - {id: powers, text: หน้าที่และอำนาจ}
    - item: O2
      topic: plan
      title: แผน
      period: in-fy
      elements:
        - {id: projects, text: โครงการ, proof: {plan: projects}}
    - item: O3
      topic: progress
      title: ความก้าวหน้า
      period: in-fy
      elements:
        - {id: period, text: ครบ 6 เดือน}
    - item: O4
      topic: news
      title: ข่าวประชาสัมพันธ์
      period: in-fy
      elements:
        - {id: news, text: ข่าวของปี}
    - item: O6
      topic: laws
      title: กฎหมาย
      period: standing
      elements:
        - {id: laws, text: กฎหมาย}
    """

  let files: [String: Carry.File.Content]
  /// What was not carried, in English.
  let left: [String]
  private let site: TemporarySite

  /// From texts by their paths below Content.
  init(_ entries: [String: String]) throws {
    var texts = Dictionary(uniqueKeysWithValues: entries.map { ("Content/\($0)", $1) })
    if texts["Content/editions/2567.yml"] == nil {
      texts["Content/editions/2567.yml"] = SoundSite.edition(2567, items: Self.before)
    }
    texts["Content/editions/2568.yml"] = SoundSite.edition(2568, items: Self.after)
    site = try TemporarySite(
      .sound, texts,
      without: [
        "Content/2567/o01-structure.md", "Content/2567/o02-executives/index.md",
        "Content/2567/o02-executives/mayor.jpg", "Content/2567/o05-news.md",
      ])
    let read = SiteReader.read(site.root, kinds: BlockKind.all)
    let loaded = try #require(read.site, "\(read.problems)")
    let carry = try Carry(
      loaded, from: try #require(loaded[2567]), to: try #require(loaded[2568]),
      taken: YearFolder(2568, in: loaded.content), kinds: BlockKind.all)
    files = Dictionary(uniqueKeysWithValues: carry.files.map { ($0.path, $0.content) })
    left = carry.left.map { $0.words(from: 2567, to: 2568).english }
  }

  var paths: [String] { files.keys.sorted() }

  /// The text of a file that is to be written.
  func text(_ path: String) throws -> String {
    guard case .text(let text) = try #require(files[path], "\(paths)") else { return "a copy" }
    return text
  }

  /// What stands below the head of a page.
  func body(_ path: String) throws -> String {
    try text(path).components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
  }

  /// A page with nothing but a body.
  static func page(_ body: String, head: String = "") -> String {
    "---\nupdated: 31 มี.ค. 2567\n\(head)---\n\(body)\n"
  }

  static func subPage(_ body: String) -> String {
    "---\ntitle: หน้าย่อย\nupdated: 31 มี.ค. 2567\n---\n\(body)\n"
  }
}
