import Blocks
import Disclosure
import Foundation
import Kinds
import Reading
import TestSupport
import Testing

@Suite struct SourceFolderTests {
  @Test func symbolicLinksAreRefusedWhereverTheyLead() throws {
    let site = try TemporarySite(["outside.txt": "ความลับ"])
    try site.link("Content/2567/o02-executives/order.pdf", to: "../../../outside.txt")
    try site.link("Content/2567/o03-powers", to: "o02-executives")
    try site.link("Content/2567/o04.md", to: "/nowhere")
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/order.pdf:1:1: error: ใน Content ต้องไม่มีลิงก์สัญลักษณ์ [symbolic-link]
            แก้ไข: วางไฟล์จริงแทนลิงก์
        Content/2567/o03-powers:1:1: error: ใน Content ต้องไม่มีลิงก์สัญลักษณ์ [symbolic-link]
            แก้ไข: วางไฟล์จริงแทนลิงก์
        Content/2567/o04.md:1:1: error: ใน Content ต้องไม่มีลิงก์สัญลักษณ์ [symbolic-link]
            แก้ไข: วางไฟล์จริงแทนลิงก์

        """)
  }

  @Test(arguments: [
    ("mkfifo", "ไปป์ (named pipe)", "a named pipe"),
    (
      "socket() { perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => shift, Listen => 1)' $1; }; socket",
      "ซ็อกเก็ต (socket)", "a socket"
    ),
  ])
  func whatIsNeitherFileNorFolderIsNamed(_ make: String, _ thai: String, _ english: String) throws {
    let site = try TemporarySite()
    try site.run("\(make) Content/2567/o02-executives/order.pdf")
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/order.pdf:1:1: error: รายการนี้เป็น\(thai) ไม่ใช่ไฟล์ธรรมดา [not-a-file]
            แก้ไข: ย้ายออกจาก Content

        """)
    #expect(
      site.printedReading(.english) == """
        Content/2567/o02-executives/order.pdf:1:1: error: this is \(english), not an ordinary file [not-a-file]
            fix: move it out of Content

        """)
  }

  /// Nothing that follows from it is said beside it: no link to it is broken, and nothing lacks.
  @Test(arguments: [
    "Content/site.yml", "Content/editions/2567.yml", "Content/2567/o01-structure.md",
    "Content/2567/o02-executives/mayor.jpg", "Content/pages/complaints.md", "Content/emblem.png",
    "Content/2567/o05-news/index.md", "Content/2567/o05-news/rows.csv",
    "Content/2567/o05-news/plan.pdf", "Content/2567/Plan.MD",
  ])
  func anOddThingIsOneErrorWhateverNeedsIt(_ path: String) throws {
    let news = """
      ---
      updated: 31 มี.ค. 2567
      ---
      ## ข่าว {#news}

      [โครงสร้าง](item:2567/O1#chart) และ[แผน](plan.pdf)

      ```people
      file: rows.csv
      ```

      ```files
      - {file: plan.pdf, title: แผน}
      ```

      """
    let site = try TemporarySite(
      [
        "Content/site.yml": SoundSite.settings + "theme: {emblem: emblem.png}\n",
        "Content/emblem.png": "picture", "Content/2567/o05-news/index.md": news,
        "Content/2567/o05-news/rows.csv": "ชื่อ-สกุล,ตำแหน่ง\nสมชาย ใจดี,ปลัด\n",
        "Content/2567/o05-news/plan.pdf": "%PDF",
      ], without: ["Content/2567/o05-news.md"])
    for make in ["mkfifo", "ln -s /etc/hostname", "ln -s /nowhere", "ln -s ."] {
      try site.run("mv \(path) kept; \(make) \(path)")
      let errors = try site.read().problems.filter { $0.severity == .error }
      let id = make == "mkfifo" ? "not-a-file" : "symbolic-link"
      #expect(errors.map { "\($0.place?.path ?? "") \($0.id)" } == ["\(path) \(id)"], "\(make)")
      try site.run("rm \(path); if [ -e kept ] || [ -L kept ]; then mv kept \(path); fi")
    }
  }

  @Test(arguments: [
    ("Content/site.yml", 16), ("Content/editions/2567.yml", 16),
    ("Content/2567/o05-news/rows.csv", 64),
  ])
  func aFileBeyondAllThatAnybodyWritesIsNotLoaded(_ path: String, _ megabytes: Int) throws {
    let block = "\n```people\nfile: rows.csv\n```\n"
    let site = try TemporarySite(
      [
        "Content/2567/o05-news/index.md": soundEntry + block,
        "Content/2567/o05-news/rows.csv": "ชื่อ-สกุล,ตำแหน่ง\n",
      ], without: ["Content/2567/o05-news.md"])
    try site.run("truncate -s \(megabytes << 20 + 1) \(path)")
    #expect(
      site.printedReading(.english).contains(
        "\(path):1:1: error: this file is over \(megabytes) MB [file-too-large]\n"
          + "    fix: split it into several pages or files\n"))
  }

  @Test func aNameOfAnotherEncodingIsRefused() throws {
    let site = try TemporarySite()
    let bytes = Array("\(site.root)/Content/2567/o02-executives/".utf8) + [0xA1, 0xD2, 0]
    let path = bytes.map { CChar(bitPattern: $0) }
    fclose(fopen(path, "w"))
    // Foundation, which removes the folder at the end, would not find it.
    defer { unlink(path) }
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/\u{FFFD}\u{FFFD}:1:1: error: ชื่อไฟล์นี้ไม่ได้เข้ารหัสเป็น UTF-8 [name-not-utf8]
            แก้ไข: เปลี่ยนชื่อไฟล์ใหม่

        """)
  }

  @Test func twoNamesThatAreOneInUnicodeAreRefused() throws {
    let site = try TemporarySite()
    try site.write([1], to: "Content/2567/o02-executives/caf\u{E9}.pdf")
    try site.write([1], to: "Content/2567/o02-executives/cafe\u{301}.pdf")
    let said = site.printedReading(.english)
    #expect(
      said.contains("error: this file and Content/2567/o02-executives/cafe\u{301}.pdf would both"))
  }

  @Test func aSourceWithoutContentIsNamed() {
    let (site, problems) = SiteReader.read("/nowhere", kinds: BlockKind.all)
    #expect(site == nil)
    #expect(problems.map(\.id) == ["missing-content"])
  }

  @Test func aPathThatLeadsOutOfContentIsRefused() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: ../../order.pdf}", .english) == """
        Content/2567/o05-news.md:3:18: error: ‘../../order.pdf’ leads out of Content [path-outside-content]
            3 | evidence: {news: ../../order.pdf}
              |                  ^
            fix: put the file into Content and link to it there

        """)
  }

  @Test func markdownOverFiveMegabytesIsRefused() throws {
    let text = soundEntry + String(repeating: "ก ข ค ง จ\n\n", count: 300_000)
    #expect(
      try said(["2567/o05-news.md": text], .english) == """
        Content/2567/o05-news.md:1:1: error: this file is over 5 MB [file-too-large]
            1 | ---
              | ^
            fix: split it into several pages or files

        """)
  }
}
