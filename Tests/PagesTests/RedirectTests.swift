import Diagnostics
import TestSupport
import Testing

@Suite struct RedirectTests {
  /// What is said of a site with these lines under `redirects:`, from line 12 of its site.yml on.
  private func said(_ redirects: String...) throws -> [Diagnostic] {
    let tiny = try TinySite.make()
    let settings = try tiny.text("Content/site.yml").replacing(
      "redirects: {/old/: /2567/o01/}",
      with: (["redirects:"] + redirects.map { "  \($0)" }).joined(separator: "\n"))
    try tiny.write(settings, to: "Content/site.yml")
    do {
      return try tiny.render().problems
    } catch let error as RenderedSite.Unreadable {
      return error.problems
    }
  }

  @Test func mustLeadToAPage() throws {
    let found = try said("/old/: /2567/o01/", "/older/: /2567/o55/", "/oldest/: /elsewhere/")
    #expect(found.map(\.id) == ["redirect-to-nowhere", "redirect-to-nowhere"])
    #expect(found.first?.place == Place("Content/site.yml", line: 14, column: 3))
    #expect(found.first?.message == Words("ไม่มีหน้า /2567/o55/", "there is no page /2567/o55/"))
    #expect(
      found.map(\.fix?.english)
        == ["if you mean /2567/o01/, write that", "write the address of a page that exists"])
  }

  @Test func mayNotLeadToItselfOrInACircle() throws {
    let itself = try said("/a/: /a/")
    #expect(itself.map(\.id) == ["redirect-in-circle"])
    #expect(itself.first?.message == Words("/a/ นำไปยังตัวเอง", "/a/ leads to itself"))
    let circle = try said("/a/: /b/", "/b/: /c/", "/c/: /a/", "/d/: /b/")
    #expect(circle.map(\.id) == Array(repeating: "redirect-in-circle", count: 4))
    #expect(
      circle.first?.message
        == Words("/a/ นำวนโดยไม่ถึงหน้าใด", "/a/ leads in a circle, to no page"))
    #expect(
      circle.first?.fix
        == Words("แก้เป็นที่อยู่ของหน้าที่มีอยู่", "write the address of a page that exists"))
  }

  @Test func mayNotLeadOverAnother() throws {
    let found = try said("/a/: /b/", "/b/: /2567/o01/", "/c/: /d/", "/d/: /elsewhere/")
    #expect(found.map(\.id) == ["redirect-to-redirect", "redirect-to-nowhere"])
    #expect(
      found.first?.message == Words("/b/ เป็นที่อยู่เดิมเช่นกัน", "/b/ is an old address itself"))
    #expect(found.first?.fix == Words("แก้เป็น /2567/o01/", "write /2567/o01/"))
  }

  @Test func mayNotTakeThePlaceOfAPage() throws {
    let found = try said("/2567/o01/: /2567/o02/")
    #expect(found.map(\.id) == ["redirect-over-page"])
    #expect(
      found.first?.message
        == Words("/2567/o01/ เป็นที่อยู่ของหน้าที่มีอยู่แล้ว", "/2567/o01/ is the address of a page"))
    #expect(found.first?.fix == Words("ลบบรรทัดนี้", "delete the line"))
  }

  @Test func mayNotTakeThePlaceOfAFolder() throws {
    #expect(try said("/2567: /2567/o01/").map(\.id) == ["redirect-over-page"])
    #expect(
      try said("/older: /2567/o01/", "/older/x/: /2567/o01/").map(\.id) == ["redirect-over-page"])
    #expect(try said("/ita.php: /2567/o01/") == [])
  }

  @Test func mayNotDifferFromAPageInCaseAlone() throws {
    let found = try said("/2567/O01/: /2567/o02/")
    #expect(found.map(\.id) == ["redirect-over-page"])
    #expect(
      found.first?.message
        == Words(
          "/2567/O01/ กับ /2567/o01/ อยู่ในเว็บไซต์เดียวกันไม่ได้ เพราะต่างกันเพียงตัวพิมพ์เล็กใหญ่",
          "/2567/O01/ and /2567/o01/ can't both be published: they differ only in letter case"))
  }

  /// The pages that are made and those that the check knows are one list.
  @Test func mayLeadToEveryPageOfTheSiteAndStandForNone() throws {
    let tiny = try TinySite.make()
    let pages = try tiny.render().pages.filter { $0 != "404.html" && $0 != "old/index.html" }
      .map { "/" + $0.replacing("index.html", with: "") }
    #expect(pages.count > 20)
    for page in pages {
      #expect(try said("/old/: \(page)").isEmpty, "\(page)")
      let found = try said("\(page): /2567/o01/")
      #expect(page == "/" || found.map(\.id).contains("redirect-over-page"), "\(page)")
    }
  }
}
