import TestSupport
import Testing

/// Targets that lead nowhere are answered with what was meant.
@Suite struct MeantTargetTests {
  private static let files = LinkTests.files.merging([
    "Content/2567/o01-structure/Scan.JPG": "photo",
    "Content/2567/o01-structure/แผน (ฉบับที่ 2).pdf": "paper",
    "Content/2567/o01-structure/ก#1.pdf": "paper",
    "Content/2567/o01-structure/ก(ข.pdf": "paper",
    "Content/2567/o02-executives/order.pdf": "paper",
  ]) { $1 }

  /// The id, and the fix in English.
  private func answer(_ target: String) throws -> String {
    let page = try WrittenPage("[ไป](<\(target)>)\n", files: Self.files)
    return page.problems.map { "\($0.id): \($0.fix?.english ?? "")" }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("PLAN.PDF", "missing-target: if you mean ‘plan.pdf’, write that"),
    ("scan.jpg", "missing-target: if you mean ‘Scan.JPG’, write that"),
    ("plan.docx", "missing-target: if you mean ‘plan.pdf’, write that"),
    ("order.pdf", "missing-target: if you mean ‘../o02-executives/order.pdf’, write that"),
    (
      "../o02-executives.md", "missing-target: if you mean ‘../o02-executives/index.md’, write that"
    ),
    ("../o05-newspaper.md", "missing-target: if you mean ‘../o05-news.md’, write that"),
    ("www.dla.go.th", "scheme-missing: write https://www.dla.go.th"),
    ("dla.go.th/news?id=1", "scheme-missing: write https://dla.go.th/news?id=1"),
    ("office@tuayang.example", "scheme-missing: write mailto:office@tuayang.example"),
    ("054-000-010", "scheme-missing: write tel:054000010"),
    ("C:\\Users\\admin\\plan.pdf", "file-on-machine: write plan.pdf"),
    (
      "file:///C:/Users/x/y.pdf",
      "file-on-machine: copy the file into the entry's folder and write its name alone"
    ),
    ("photos\\a.jpg", "absolute-path: write photos/a.jpg"),
    ("/2567/o05/", "absolute-path: write item:O5"),
    ("/complaints", "absolute-path: write page:complaints"),
    ("/2567/o02/order.pdf", "absolute-path: write ../o02-executives/order.pdf"),
  ])
  func offersWhatIsMeant(_ target: String, _ expected: String) throws {
    #expect(try answer(target) == expected)
  }

  @Test(arguments: ["index.php?id=41", "/site/news", "/index.php", "detail.aspx", "news.html"])
  func knowsAddressesOfAnEarlierWebsite(_ target: String) throws {
    #expect(try answer(target).hasPrefix("old-address: link to a page here, such as item:O8"))
  }

  @Test func saysSoInBothLanguages() throws {
    let page = try WrittenPage("[ก](www.dla.go.th)\n[ข](index.php?id=4)\n", files: Self.files)
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:5: error: ‘www.dla.go.th’ ไม่มีส่วนหน้าของที่อยู่ จึงหมายถึงไฟล์ในโฟลเดอร์นี้ ซึ่งไม่มี [scheme-missing]
            4 | [ก](www.dla.go.th)
              |     ^
            แก้ไข: เขียน https://www.dla.go.th
        Content/2567/o01-structure/index.md:5:5: error: ‘index.php?id=4’ เป็นที่อยู่แบบของเว็บไซต์เดิม ซึ่งไม่มีในเว็บไซต์นี้ [old-address]
            5 | [ข](index.php?id=4)
              |     ^
            แก้ไข: ลิงก์ไปหน้าของเว็บไซต์นี้ เช่น item:O8 หรือ page:contact หรือวางไฟล์ไว้ในโฟลเดอร์ของข้อแล้วเขียนชื่อไฟล์ หากเว็บไซต์เดิมยังเปิดอยู่ ให้เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://

        """)
  }

  @Test func warnsOfALinkToThisSiteFromOutside() throws {
    let page = try WrittenPage(
      "[ก](https://www.tuayang.example/2567/o05/#news) [ข](http://tuayang.example/old.php)\n",
      files: Self.files)
    #expect(page.problems.map(\.id) == ["own-address", "own-address"])
    #expect(page.problems.first?.fix?.english == "write item:O5#news")
  }

  @Test func takesAFileWhoseNameHoldsASignOfAddresses() throws {
    let page = try WrittenPage("[ก](<ก#1.pdf>)\n", files: Self.files)
    #expect(page.found == [])
    #expect(page.html.contains("<a href=\"file-6e84ed58.pdf\">ก (PDF 1 KB)</a>"))
  }

  /// Of such an address Markdown makes a link that ends before its blank.
  @Test func offersTheWholeAddressWithABlank() throws {
    let page = try WrittenPage("[แผน](https://www.dla.go.th/แผน ปี.pdf) ครับ\n")
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:7: warning: the destination ‘https://www.dla.go.th/แผน ปี.pdf’ contains a space, so this is not a link [blank-in-link]
            4 | [แผน](https://www.dla.go.th/แผน ปี.pdf) ครับ
              |       ^
            fix: write %20 for the space in the address, (https://www.dla.go.th/แผน%20ปี.pdf)

        """)
    #expect(
      try WrittenPage("[แผน](https://www.dla.go.th/แผน%20ปี.pdf) ครับ\n").printedInEnglish == "")
  }

  @Test func offersTheWholeNameOfAFileWithBracketsAndBlanks() throws {
    let page = try WrittenPage(
      "[แผน](แผน (ฉบับที่ 2).pdf) และ (ดู [ก](ก(ข.pdf))\n\n[ข] (plan.pdf) [ค](ไม่ มี.pdf \"ชื่อ\")\n",
      files: Self.files)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:7: warning: the destination ‘แผน (ฉบับที่ 2).pdf’ contains a space, so this is not a link [blank-in-link]
            4 | [แผน](แผน (ฉบับที่ 2).pdf) และ (ดู [ก](ก(ข.pdf))
              |       ^
            fix: write it in angle brackets, (<แผน (ฉบับที่ 2).pdf>)
        Content/2567/o01-structure/index.md:4:40: error: ‘ก(ข.pdf)’ does not exist [missing-target]
            4 | [แผน](แผน (ฉบับที่ 2).pdf) และ (ดู [ก](ก(ข.pdf))
              |                                    ^
            fix: if you mean ‘<ก(ข.pdf>’, write that
        Content/2567/o01-structure/index.md:6:6: warning: a blank stands before the destination ‘plan.pdf’, so this is no link [blank-before-target]
            6 | [ข] (plan.pdf) [ค](ไม่ มี.pdf "ชื่อ")
              |      ^
            fix: delete the blank between ] and (
        Content/2567/o01-structure/index.md:6:20: warning: the destination ‘ไม่ มี.pdf’ contains a space, so this is not a link [blank-in-link]
            6 | [ข] (plan.pdf) [ค](ไม่ มี.pdf "ชื่อ")
              |                    ^
            fix: write it in angle brackets, (<ไม่ มี.pdf>)

        """)
  }

  @Test func saysHowAnEntryThatWasMovedIntoItsFolderIsNamed() throws {
    let said = try said(
      [
        "2567/o05-news/o05-news.md":
          "---\nitem: O5\nupdated: 31 มี.ค. 2567\n---\n## ข่าว {#news}\n\nก\n"
      ], without: ["2567/o05-news.md"], .english)
    #expect(said.contains("fix: rename Content/2567/o05-news/o05-news.md to index.md"))
    #expect(!said.contains("unknown-key") && !said.contains("missing-key"))
  }

  @Test func saysHowAFileSavedByNotepadIsNamed() throws {
    let said = try said(["2567/o05-news.md.txt": soundEntry], without: ["2567/o05-news.md"])
    #expect(said.contains("[markdown-extension]") && !said.contains("[file-outside-entry]"))
  }

  /// Brackets that stand there are not written again.
  @Test(arguments: [
    ("[ไป](แผน%20(ฉบับที่%203).pdf)", "<แผน (ฉบับที่ 2).pdf>"),
    ("[ไป](<แผน (ฉบับที่ 3).pdf>)", "แผน (ฉบับที่ 2).pdf"),
  ])
  func aNameWithBlanksIsOfferedInBracketsWhereNoneStand(_ link: String, _ name: String) throws {
    let page = try WrittenPage("\(link)\n", files: Self.files)
    #expect(page.problems.compactMap { $0.fix?.english } == ["if you mean ‘\(name)’, write that"])
  }
}
