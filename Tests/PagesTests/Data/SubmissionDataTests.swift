import Foundation
import Testing

@Suite struct SubmissionDataTests {
  private static let path = "Content/2567/o01-structure/index.md"

  /// Lines of itas.csv, without its head.
  private func lines(_ structure: String = DataSite.structure) throws -> [String] {
    let files = DataSite.files.merging([Self.path: structure]) { $1 }
    let text = try DataSite(files)["2567/itas.csv"]
    #expect(text.hasPrefix("\u{FEFF}item,title,urls,explanation\r\n"))
    return text.components(separatedBy: "\r\n").dropFirst().dropLast()
  }

  /// The page first; no place within a page or file is an address of its own.
  @Test func eachItemHasItsAddressesAndTheWayInWords() throws {
    #expect(
      try lines() == [
        "O1,'=โครงสร้าง,https://www.tuayang.example/2567/o01/ https://www.tuayang.example/2567/o01/chart.pdf https://docs.example/%E0%B8%9C%E0%B8%B1%E0%B8%87 https://www.tuayang.example/2567/o01/2567-01-15-units/,หน้าแรก → ปีงบประมาณ 2567 → ข้อมูลพื้นฐาน → ข้อ O1 =โครงสร้าง",
        "O2,ผู้บริหาร,https://www.tuayang.example/2567/o02/,หน้าแรก → ปีงบประมาณ 2567 → ข้อมูลพื้นฐาน → ข้อ O2 ผู้บริหาร",
        "O9,ความก้าวหน้า,,",
      ])
  }

  @Test func theEntrysOwnWordsComeFirst() throws {
    let entry = DataSite.structure.replacing(
      "updated:", with: "explanation: เมนูบนสุด → โครงสร้าง\nupdated:")
    #expect(try lines(entry)[0].hasSuffix(",เมนูบนสุด → โครงสร้าง"))
  }

  @Test func thereAreFiveAddressesAtMost() throws {
    let links = (1...9).map { "https://docs.example/\($0)" }
    let entry = DataSite.structure.replacing(
      ##"["chart.pdf#page=2", "#ผังรวม", "https://docs.example/ผัง"]"##,
      with: "[\(links.joined(separator: ", "))]")
    let urls = try lines(entry)[0].split(separator: ",")[2].split(separator: " ")
    #expect(urls == ["https://www.tuayang.example/2567/o01/"] + links.prefix(4).map { $0[...] })
  }
}
