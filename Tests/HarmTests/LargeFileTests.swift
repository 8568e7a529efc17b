import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct LargeFileTests {
  private static let folder = "Content/2567/o05-news"

  private func site(_ files: [String: String] = [:]) throws -> TemporarySite {
    let site = try TemporarySite(
      files.merging(["\(Self.folder)/index.md": head]) { one, _ in one }, without: [page])
    try site.addTemplates()
    return site
  }

  @Test func publishesAFileOf2GBWithoutHoldingItAndHashesItOnce() throws {
    let site = try site()
    let small = try oit(["build", "--today", "2567-03-31"], in: site)
    #expect(small.status == 0, "\(small.errors)")
    let size = 2 << 30
    // The name is one that a note speaks of, which shows the line it is about.
    let file = "\(site.root)/\(Self.folder)/วิดีโอ.mp4"
    try #require(hasRoom(size + size / 8), "the disk has no room for a copy of 2 GB")
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    #expect(truncate(file, off_t(size)) == 0)
    let first = try oit(["build", "--today", "2567-03-31"], in: site)
    #expect(first.status == 0, "\(first.errors)")
    let again = try oit(["build", "--today", "2567-03-31"], in: site)
    #expect(again.status == 0, "\(again.errors)")
    let folder = "\(site.root)/Site/2567/o05"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasSuffix(".mp4") })
    let published = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
    #expect(published[.size] as? Int == size)
    print(
      "2 GB: \(first.seconds) s, \(first.peak >> 20) MB; again \(again.seconds) s,",
      "\(again.peak >> 20) MB; without it \(small.seconds) s, \(small.peak >> 20) MB")
    #expect(first.peak < small.peak + 32 << 20)
    #expect(again.peak < small.peak + 32 << 20)
    // Reading it anew would take as long as the first time.
    #expect(again.seconds < first.seconds / 4)
  }

  @Test func publishesATableOfAMillionRowsAsAFile() throws {
    let site = try site()
    let row = "ข้อมูลแถวที่,งานซ่อมแซมถนน,100000,2567-03-31\r\n"
    try site.write(
      Array(String(repeating: row, count: 1_000_000).utf8), to: "\(Self.folder)/table.csv")
    let run = try oit(["build", "--today", "2567-03-31"], in: site)
    #expect(run.status == 0, "\(run.errors)")
    print("a million rows: \(run.seconds) s, \(run.peak >> 20) MB")
    #expect(run.peak < 64 << 20)
  }

  @Test func saysFortyThousandThingsOfOnePageInTimeThatGrowsWithThem() throws {
    func seconds(_ count: Int) throws -> Double {
      let text = (0..<count).map { "[a](b\($0))\n\n" }.joined()
      let run = try oit(
        ["check"], in: try site(["\(Self.folder)/a.md": "---\ntitle: ก\n---\n\(text)"]))
      #expect(run.output.contains("มีแบบเดียวกันนี้อีก \(count - 50) แห่งใน 1 ไฟล์"))
      return run.seconds
    }
    let (one, four) = (try seconds(10_000), try seconds(40_000))
    #expect(four < 10 * one, "\(one) s, then \(four) s")
  }
}
