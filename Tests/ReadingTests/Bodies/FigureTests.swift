import TestSupport
import Testing

/// Figures in running text, and what links say of files.
@Suite struct FigureTests {
  @Test(arguments: [
    ("โทร 054-000-010 ต่อ 12", "โทร <span class=\"whole\">054-000-010</span> ต่อ 12"),
    ("โทร 02-123-4567", "โทร <span class=\"whole\">02-123-4567</span>"),
    ("ลงวันที่ 31 มีนาคม 2567 แล้ว", "ลงวันที่ 31\u{A0}มีนาคม\u{A0}2567 แล้ว"),
    ("31 มี.ค. 2567", "31\u{A0}มี.ค.\u{A0}2567"), ("วงเงิน 1,250.50 บาท", "วงเงิน 1,250.50\u{A0}บาท"),
    ("เวลา 08.30 - 16.30 น.", "เวลา 08.30 – 16.30\u{A0}น."), ("อายุ 10-15 ปี", "อายุ 10–15 ปี"),
    ("ต.ค. 66 - ก.ย. 67", "ต.ค. 66 – ก.ย. 67"), ("พ.ศ. 2566-2570", "พ.ศ. 2566–2570"),
    ("ต่าง ๆ นานา", "ต่าง\u{A0}ๆ นานา"), ("ระหว่าง 10-15% ของงบ", "ระหว่าง 10–15% ของงบ"),
  ])
  func noLinePartsAFigureAndRangesHaveTheirSign(_ written: String, _ shown: String) throws {
    #expect(try WrittenPage("\(written)\n").html == "<p>\(shown)</p>\n")
  }

  @Test(arguments: [
    "คำสั่งที่ 12-2566", "เลขที่ 12/2566", "2024-03-31", "ISO 9001-2015", "A10-15", "15-10", "แบบ 1-2-3",
    "รหัส 1-0000-00000-00-0", "ข้อ 5 - ", "3.5-4.5", "มาตรา 50-", "01-05", "ที่ มท 0808.2/ว 10-15/2566",
  ])
  func numbersOfDocumentsKeepTheirHyphens(_ written: String) throws {
    #expect(try WrittenPage("\(written)\n").html == "<p>\(written.trimmed)</p>\n")
  }

  @Test func codeHeadingsAndAddressesStayAsTheyAre() throws {
    let page = try WrittenPage(
      "## อายุ 10-15 ปี\n\n`10-15` https://a.example/10-15 [ดู](https://a.example/31%20มี.ค.%202567)\n")
    #expect(page.html.contains("อายุ 10-15 ปี</h2>"))
    #expect(
      page.html.contains("<code>10-15</code>") && page.html.contains(">https://a.example/10-15</a>")
    )
  }

  @Test func aFigureInAListAndInACaptionIsRead() throws {
    let page = try WrittenPage(
      "(1) โทร 054-000-010\n(2) อายุ 10-15 ปี\n\nตาราง: โทร 054-000-010\n\n| ก | ข |\n|---|---|\n| โทร 054-000-011 | 10-15 |\n"
    )
    #expect(page.html.contains("โทร <span class=\"whole\">054-000-010</span>"))
    #expect(page.html.contains("อายุ 10–15 ปี"))
    #expect(page.html.contains(">โทร 054-000-010</caption>"))
    #expect(page.html.contains("โทร <span class=\"whole\">054-000-011</span>"))
    #expect(!page.html.contains("\u{FFFD}"))
  }

  @Test func aLinkSaysTheKindAndSizeOfItsFileUnlessItsWordsDo() throws {
    let files = ["Content/2567/o01-structure/a.pdf": String(repeating: "x", count: 5000)]
    for (words, shown) in [
      ("แผน", "แผน (PDF 5 KB)"), ("แผน (PDF)", "แผน (PDF) (5 KB)"),
      ("แผน (PDF 5 KB)", "แผน (PDF 5 KB)"),
    ] {
      let page = try WrittenPage("[\(words)](a.pdf)\n", files: files)
      #expect(page.html == "<p><a href=\"a.pdf\">\(shown)</a></p>\n")
    }
  }

  @Test func aTableIsNamedByTheHeadingAboveItAndFurtherOnesByNumber() throws {
    let table = "| ก |\n|---|\n| ข |\n"
    let page = try WrittenPage("\(table)\n## งบ {#budget}\n\n\(table)\n\(table)")
    let names = page.html.matches(of: /<div class="table"[^>]*(aria-label[^>]*)><table([^>]*)>/)
      .map { "\($0.1)\($0.2)" }
    #expect(
      names == [
        "aria-label=\"ตาราง\"", "aria-labelledby=\"budget\" aria-labelledby=\"budget\"",
        "aria-label=\"ตาราง 3\"",
      ])
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
