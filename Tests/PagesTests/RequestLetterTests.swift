import Foundation
import TestSupport
import Testing

@Suite struct RequestLetterTests {
  private func letter(_ files: [String: String] = [:]) throws -> String? {
    let tiny = try TinySite.make()
    for (path, text) in files { try tiny.write(text, to: path) }
    let text = try tiny.render().text("2567/o02/index.html")
    return text.firstMatch(of: /href="(mailto:[^"]*body=[^"]*)"/).map { String($0.1) }
  }

  @Test func asksForWhatIsMissing() throws {
    let href = try #require(try letter()).replacing("&amp;", with: "&")
    #expect(href.hasPrefix("mailto:office@test.example?subject="))
    #expect(
      href.removingPercentEncoding?.replacing("\r\n", with: "\n") == """
        mailto:office@test.example?subject=ขอข้อมูลข้อ O2 ปี 2567&body=ขอข้อมูลข้อ O2 ปี 2567 ที่ยังไม่พบในเว็บไซต์
        - ผลการดำเนินการ

        https://www.test.example/2567/o02/

        """)
  }

  @Test func isAsLongAsProgramsTakeItOver() throws {
    let elements = (1...30).map { "- {id: e\($0), text: องค์ประกอบข้อที่ \($0)}" }
      .joined(separator: "\n" + String(repeating: " ", count: 14))
    let path = "Content/editions/2567.yml"
    let edition = (TinySite.files[path] ?? "").replacing(
      "- {id: results, text: ผลการดำเนินการ}", with: elements)
    let href = try #require(try letter([path: edition])).replacing("&amp;", with: "&")
    #expect((1_500...1_900).contains(href.utf8.count))
    #expect(href.hasSuffix("https%3A//www.test.example/2567/o02/%0D%0A"))
  }

  @Test func thereIsNoneWithoutAnAddress() throws {
    let path = "Content/site.yml"
    let settings = (TinySite.files[path] ?? "").replacing(", email: office@test.example", with: "")
    #expect(try letter([path: settings]) == nil)
  }
}
