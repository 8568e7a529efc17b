import Foundation
import TestSupport
import Testing

/// The filter of a year's index, in a real browser.
@Suite(.serialized) struct FilterTests {
  private static let index = "2567/coverage/index.html"

  /// What the index says after some steps of a script: the rows shown in order, what is told of
  /// them, the query of its address.
  private func used(_ query: String = "", _ steps: String = "") throws -> [String] {
    let site = try SampleSite.built.get()
    let page = try #require(
      URL(string: site.folder.appending(path: Self.index).absoluteString + query))
    return try Browser.use {
      try $0.open(page)
      return try $0.value(
        """
        const choose = (name, value) => {
          const field = document.querySelector(`.sift [name=${name}]`);
          field.value = value;
          field.dispatchEvent(new Event("input", {bubbles: true}));
        };
        \(steps);
        const rows = [...document.querySelectorAll(".index tbody tr")]
          .filter(row => row.offsetParent && row.getClientRects().length);
        [rows.map(row => row.id).join(" "),
          document.querySelector(".found").hidden ? "-" : document.querySelector(".found").textContent,
          decodeURIComponent(location.search)]
        """, as: [String].self
      ).map(\.withoutJoiners)
    }
  }

  @Test func showsTheItemsOfAStatusAndKeepsItInTheAddress() throws {
    let partial = try used("", "choose('status', 'partial')")
    #expect(
      partial == ["o02 o08 o14 o21", "แสดง 4 จาก 35 ข้อ: สถานะ เผยแพร่บางส่วน 4", "?status=partial"])
    #expect(try used("?status=partial") == partial)
  }

  @Test func joinsWhatIsChosenAndClearsIt() throws {
    #expect(
      try used("?proof=missing&unit=กองคลัง")
        == [
          "o14", "แสดง 1 จาก 35 ข้อ: หน่วยงาน กองคลัง · องค์ประกอบ ยังไม่พบข้อมูล",
          "?proof=missing&unit=กองคลัง",
        ])
    let all = try used("?group=10.2", "document.querySelector('.sift button').click()")
    #expect(all[0].split(separator: " ").count == 35)
    #expect(all[1...] == ["-", ""])
  }

  /// As people read them, also with names of the list that the page does not show.
  @Test func findsWordsInLettersAndDigitsOfAnyForm() throws {
    #expect(try used("?q=Q%26A")[0] == "o06")
    #expect(try used("?q=๓๑ มีนาคม O๓ อ\u{E4D}\u{E32}นาจ")[0] == "o03")
    #expect(try used("?q=ไม่มีคำนี้")[0...1] == ["", "แสดง 0 จาก 35 ข้อ: คำค้น “ไม่มีคำนี้”"])
  }

  @Test func sortsAllItemsInOneTableAndBack() throws {
    let oldest = try used("?group=9.1&sort=oldest")
    #expect(oldest[0] == "o06 o01 o04 o02 o05 o03")
    #expect(
      try used("?group=9.1", "choose('sort', 'missing'); choose('sort', '')")[0]
        == "o01 o02 o03 o04 o05 o06")
    #expect(try used("?sort=missing")[0].hasPrefix("o02 o14 o21 o01 "))
  }

  /// A browser waits for the script with its first picture.
  @Test(arguments: [index, "search/index.html"])
  func nothingMovesWhenTheScriptHasRun(_ path: String) throws {
    let text = try SampleSite.built.get().source.text("Site/\(path)")
    let head = try #require(text.split(separator: "</head>").first)
    #expect(head.matches(of: /<script src="[^"]+" defer blocking="render">/).count == 1)
    #expect(text.matches(of: /<script src/).count == 1)
  }

  @Test func aChoiceThatThePageDoesNotOfferIsNone() throws {
    #expect(try used("?status=lost&sort=up")[1] == "-")
  }

  @Test func allOfItIsReachedByTheKeyboard() throws {
    let reached = try used(
      "",
      "document.querySelector('.found').hidden = false;"
        + "document.querySelector('.found').textContent ="
        + "[...document.querySelectorAll('.sift :is(summary, input, select, button)')]"
        + ".filter(one => one.tabIndex === 0 && (one.matches('summary, button') || one.labels.length)).length"
    )
    #expect(reached[1] == "8")
  }

  @Test func whatIsChosenIsPrintedWithTheItems() throws {
    let site = try SampleSite.built.get()
    let paper = site.folder.appending(path: "filtered.pdf")
    let page = try #require(
      URL(string: site.folder.appending(path: Self.index).absoluteString + "?status=partial"))
    try Browser.use {
      try $0.open(page)
      try $0.paper(to: paper)
    }
    let text = try printed(["pdftotext", "-layout", paper.path, "-"]).withoutJoiners
    #expect(text.contains("4 จาก 35 ข้อ"))
    #expect(text.contains("O14") && !text.contains("O15") && !text.contains("กรองและเรียง"))
  }

  @Test func withoutAScriptLinksLeadToStatusesAndGroups() throws {
    let text = try SampleSite.built.get().source.text("Site/\(Self.index)")
    #expect(text.contains("<a class=\"partial\" href=\"partial/index.html\">เผยแพร่บางส่วน 4</a>"))
    #expect(text.contains("<li><a href=\"#oit-group-10.2\">10.2</a></li>"))
    let main = try #require(text.split(separator: "<main").last)
    #expect(!main.contains("<select") && !main.contains("<button"))
  }
}
