import Artifact
import Diagnostics
import Foundation
import Output
import Testing

/// A file of ours that somebody changed is replaced, but what it held is kept and told.
@Suite struct ChangedFilesTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for version in 1...2 { try workplace.build(site(version)) }
  }

  private func site(_ version: Int) -> [String: String] {
    ["2567/o01/index.html": "\(version)", "2567/o02/index.html": "ข้อ 2", "index.html": "หน้าแรก"]
  }

  private func kept() throws -> String {
    try workplace.run(
      "cd .Site.changed && find . -type f -o -type l | sort | xargs grep -s '' ; true")
  }

  @Test func keepsAPageThatSomebodyEdited() throws {
    try workplace.write("แก้แล้ว", to: "Site/2567/o01/index.html")
    let report = try workplace.build(site(3))
    #expect(try workplace.text("Site/2567/o01/index.html") == "3")
    #expect(try workplace.text(".Site.changed/2567/o01/index.html") == "แก้แล้ว")
    let (page, copy) = (
      "\(workplace.output)/2567/o01/index.html",
      "\(workplace.path)/.Site.changed/2567/o01/index.html"
    )
    #expect(
      report.changed == [
        Diagnostic(
          .warning, "output-file-changed", at: nil,
          Words(
            "มีผู้แก้ไข ‘\(page)’ หลังจากที่ oit เขียน ฉบับที่แก้ไขเก็บไว้ที่ ‘\(copy)’",
            "somebody changed ‘\(page)’ after oit wrote it; what it held is kept as ‘\(copy)’"),
          fix: Words(
            "นำส่วนที่แก้ไขไปใส่ในไฟล์ต้นฉบับใน Content แล้วลบฉบับที่เก็บไว้",
            "carry the change over into Content, then delete that copy"))
      ])
    #expect(try workplace.build(site(4)).changed == [])
  }

  @Test(arguments: [
    "cd 2567/o02; cp -p index.html t; printf 'ข้อ 9' > t; touch -r index.html t; mv t index.html",
    "printf 'ข้อ 9' > 2567/o02/index.html", "printf 'ข้อ 2 และ 9' > 2567/o02/index.html",
    "cd 2567/o02; printf 'ข้อ 9' > t; ln -sf t index.html",
  ])
  func keepsWhateverWasDoneToIt(_ change: String) throws {
    try workplace.run("cd Site; \(change)")
    for files in [site(3), site(4)] { try workplace.build(files) }
    #expect(
      try kept().contains("9")
        || workplace.run("readlink .Site.changed/2567/o02/index.html") == "t\n")
  }

  /// The build makes the page anew though nothing of it has changed in Content.
  @Test func keepsAPageThatIsMadeAsBefore() throws {
    try workplace.write("แก้แล้ว", to: "Site/index.html")
    #expect(try workplace.build(site(2)).changed.map(\.id) == ["output-file-changed"])
    #expect(try workplace.text("Site/index.html") == "หน้าแรก")
    #expect(try workplace.text(".Site.changed/index.html") == "แก้แล้ว")
  }

  @Test func keepsAPageThatLeavesTheSite() throws {
    try workplace.write("แก้แล้ว", to: "Site/2567/o02/index.html")
    var files = site(2)
    files["2567/o02/index.html"] = nil
    let report = try workplace.build(files)
    #expect(report.changed.map(\.id) == ["output-file-changed"] && report.removed == 1)
    #expect(try workplace.text(".Site.changed/2567/o02/index.html") == "แก้แล้ว")
  }

  @Test func keepsAnAttachmentThatSomebodyReplaced() throws {
    try workplace.write("แผน", to: "plan.pdf")
    let plan = SiteFile("plan.pdf", try workplace.file("plan.pdf"))
    try workplace.build([plan])
    usleep(20_000)
    try workplace.write("อื่น", to: "Site/plan.pdf")
    try workplace.build([plan])
    #expect(try workplace.text("Site/plan.pdf") == "แผน")
    #expect(try workplace.text(".Site.changed/plan.pdf") == "อื่น")
  }

  @Test func keepsEachChangeOnce() throws {
    for text in ["ก", "ข", "ก", "ข"] {
      try workplace.write(text, to: "Site/index.html")
      try workplace.build(site(2))
    }
    #expect(
      try workplace.run("cd .Site.changed; for f in *; do echo $f $(cat $f); done")
        == "index.html ก\nindex.html.2 ข\n")
  }

  @Test func saysNothingOfPagesThatOnlyOitWrote() throws {
    for version in 3...6 { #expect(try workplace.build(site(version)).changed == []) }
    #expect(try workplace.build(["index.html": "อื่น"]).changed == [])
    #expect(try workplace.run("ls -A") == ".Site.lock\n.Site.spare\nSite\n")
  }

  @Test func countsWhatIsMoreThanTwenty() throws {
    let pages = Dictionary(uniqueKeysWithValues: (1...30).map { ("\($0).html", "1") })
    try workplace.build(pages)
    try workplace.run("for f in Site/*.html; do echo x >> $f; done")
    let found = try workplace.build(pages).changed
    #expect(found.count == 21)
    #expect(
      found.last?.message
        == Words(
          "ยังมีไฟล์ที่มีผู้แก้ไขในลักษณะเดียวกันอีก 10 ไฟล์ เก็บไว้ใน ‘\(workplace.path)/.Site.changed’",
          "10 more files were changed in this way; what they held is kept in ‘\(workplace.path)/.Site.changed’"
        ))
  }

  @Test func whereWarningsAreErrorsNothingIsWritten() throws {
    try workplace.write("แก้แล้ว", to: "Site/index.html")
    let files = SiteFiles(
      site(3).map { path, text in SiteFile(path) { $0 += text.utf8 } })
    let found = finding {
      _ = try OutputFolder(workplace.output).replace(with: files, isStrict: true)
    }
    #expect(found?.severity == .error && found?.id == "output-file-changed")
    #expect(try workplace.text("Site/index.html") == "แก้แล้ว")
    #expect(try workplace.run("ls -A") == ".Site.lock\nSite\n")
  }
}
