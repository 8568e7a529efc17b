import TestSupport
import Testing

@Suite struct LinkTests {
  static let files = [
    "Content/2567/o01-structure/plan.pdf": "paper",
    "Content/2567/o01-structure/2567-01-15-canal.md": "---\ntitle: คลอง\n---\n## คลอง {#canal}\n",
    "Content/2567/o01-structure/photos/a.jpg": "photo",
    "Content/2567/o01-structure/แผน งาน.PDF": "paper",
    "Content/2567/o01-structure/แผน งาน.DOCX": "paper",
    "Content/2567/o01-structure/ภาพ.png": "photo",
    "Content/site.yml": """
    municipality: {name: เทศบาลตำบลตัวอย่าง, type: subdistrict, web: https://www.tuayang.example}
    contact: {phone: 054-000-010}
    social: [{name: Facebook, url: https://www.facebook.example/tuayang}]
    complaints: page:complaints
    eit:
      2567: {url: https://eit.example/q}

    """,
  ]

  @Test(arguments: [
    ("plan.pdf", "plan.pdf"),
    ("./plan.pdf#page=12", "plan.pdf#page=12"),
    ("photos/a.jpg", "photos/a.jpg"),
    ("2567-01-15-canal.md", "2567-01-15-canal/"),
    ("2567-01-15-canal.md#canal", "2567-01-15-canal/#canal"),
    ("#here", "#here"),
    ("index.md#here", "#here"),
    ("index.md", "./"),
    ("../o05-news.md", "../o05/"),
    ("../o05-news.md#news", "../o05/#news"),
    ("../o02-executives", "../o02/"),
    ("../o02-executives/", "../o02/"),
    ("../o02-executives/index.md", "../o02/"),
    ("../../pages/complaints.md", "../../complaints/"),
    ("../../2567/o05-news.md", "../o05/"),
    ("item:O5", "../o05/"),
    ("item:๐๕#news", "../o05/#news"),
    ("item:2567/O5", "../o05/"),
    ("page:complaints", "../../complaints/"),
    ("site:home", "../../"),
    ("site:contact", "../../#oit-contact"),
    ("site:social", "../../#oit-social"),
    ("site:eit", "../eit/"),
    ("https://www.example.org/a", "https://www.example.org/a"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("tel:054000010", "tel:054000010"),
  ])
  func writesEachFormOfTargetAsARelativeLink(_ target: String, _ href: String) throws {
    let page = try WrittenPage("## ที่นี่ {#here}\n\n[ไป](\(target))\n", files: Self.files)
    #expect(page.found == [])
    #expect(
      page.html.replacing(#/ \([A-Z]+ \d+ KB\)/#, with: "")
        == "<h2 id=\"here\">ที่นี่</h2>\n<p><a href=\"\(href)\">ไป</a></p>\n")
  }

  @Test(arguments: [
    ("item:O5", "../o05/index.html"), ("index.md", "./index.html"), ("#here", "#here"),
    ("site:contact", "../../index.html#oit-contact"), ("site:eit", "../eit/index.html"),
    ("plan.pdf", "plan.pdf"), ("2567-01-15-canal.md#canal", "2567-01-15-canal/index.html#canal"),
  ])
  func namesIndexHTMLInACopyThatIsOpenedFromAFolder(_ target: String, _ href: String) throws {
    let page = try WrittenPage(
      "## ที่นี่ {#here}\n\n[ไป](\(target))\n", files: Self.files, isOffline: true)
    #expect(page.html.contains("<a href=\"\(href)\">ไป"))
  }

  @Test(arguments: [
    "[แผน](<แผน งาน.DOCX>)", "[แผน](แผน%20งาน.DOCX)",
    "[แผน](%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%87%E0%B8%B2%E0%B8%99.DOCX)",
  ])
  func offersARenamedFileUnderTheNameAsWritten(_ link: String) throws {
    let page = try WrittenPage("\(link)\n", files: Self.files)
    #expect(page.found == [])
    #expect(
      page.html == """
        <p><a href="file-b9ea31d2.docx" download="แผน งาน.DOCX">แผน (DOCX 1 KB)</a></p>

        """)
  }

  /// `download=` would save it, and never open page 2.
  @Test func opensARenamedFileThatBrowsersShow() throws {
    let page = try WrittenPage("[แผน หน้า 2](<แผน งาน.PDF#page=2>)\n", files: Self.files)
    #expect(page.found == [])
    #expect(
      page.html == """
        <p><a href="file-439bbd8f.pdf#page=2">แผน หน้า 2 (PDF 1 KB)</a></p>

        """)
  }

  @Test func showsAPictureThatWasRenamed() throws {
    let page = try WrittenPage("[![ผัง](ภาพ.png)](plan.pdf)\n", files: Self.files)
    #expect(page.found == [])
    #expect(
      page.html == """
        <p><a href="plan.pdf"><img src="file-bef676b4.png" alt="ผัง" /></a></p>

        """)
  }

  @Test func putsALinkIntoAHeading() throws {
    let page = try WrittenPage("## [แผน](<แผน งาน.DOCX>) {#plan}\n\nx\n", files: Self.files)
    #expect(page.html.hasPrefix("<h2 id=\"plan\"><a href=\"file-"))
    #expect(page.html.contains("download=\"แผน งาน.DOCX\">แผน</a></h2>"))
  }

  @Test func writesLinksOfASubPageFromItsOwnFolder() throws {
    let path = "Content/2567/o01-structure/news/deep/index.md"
    let page = try WrittenPage(
      "x\n",
      files: Self.files.merging([
        path: "---\ntitle: ลึก\n---\n[ก](../../plan.pdf) [ข](item:O5) [ค](../../index.md)\n"
      ]) { $1 })
    let site = try page.site.read().site
    let deep = site?.page(at: "/2567/o01/news/deep/")
    let html = deep?.body.pieces.map { piece in
      if case .html(let bytes) = piece { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
    #expect(
      html == [
        "<p><a href=\"../../plan.pdf\">ก (PDF 1 KB)</a> <a href=\"../../../o05/\">ข</a> <a href=\"../../\">ค</a></p>\n"
      ])
  }
}
