import Artifact
import Foundation
import Output
import Testing

/// What others do to the output while it is built, or did to its times before.
@Suite struct InterferenceTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for version in 1...2 {
      try workplace.build(["a/index.html": "\(version)", "b.html": "1", "c.html": "1"])
    }
  }

  /// A site whose last page is made after something has happened.
  private func site(_ text: String, after interference: String) -> [SiteFile] {
    let first = ["a/index.html": text, "b.html": "1"].map { path, text in
      SiteFile(path) { $0 += text.utf8 }
    }
    let last = SiteFile("c.html") { [workplace] in
      _ = try? workplace.run(interference)
      $0 += "1".utf8
    }
    return first + [last]
  }

  @Test(arguments: ["rm -r Site", "mv Site away", "rm -r Site && mkdir Site"])
  func anOutputThatVanishesIsNamed(_ interference: String) throws {
    let found = finding { try workplace.build(site("3", after: interference), 1) }
    #expect(found?.id == "output-vanished")
    #expect(
      found?.message.thai == "โฟลเดอร์ ‘\(workplace.output)’ หรือไฟล์ในนั้นถูกลบหรือย้ายระหว่างการสร้างเว็บไซต์"
    )
    #expect(try workplace.run("ls -A | grep new") == "")
    try workplace.build(["a/index.html": "4", "b.html": "1", "c.html": "1"])
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func anotherFolderInItsPlaceIsNotTaken() throws {
    let interference = "mv Site away && mkdir Site && echo precious > Site/letter.txt"
    let found = finding { try workplace.build(site("3", after: interference), 1) }
    #expect(found?.id == "output-vanished")
    #expect(try workplace.run("ls -A Site; cat Site/letter.txt") == "letter.txt\nprecious\n")
    #expect(try workplace.text("away/a/index.html") == "2")
  }

  /// The clock was a year ahead when the last build ran: an edit may be older than what it wrote.
  @Test func timesThatAreYetToComeProveNothing() throws {
    let plan = SiteFile("plan.pdf", try workplace.file("plan.pdf"))
    try workplace.write("แผนเดิม", to: "plan.pdf")
    try workplace.build([plan])
    try workplace.run("touch -d '+1 year' Site/manifest.json")
    try workplace.run(
      "sleep 0.02; touch -r plan.pdf t; printf 'แผนใหม่' > plan.pdf; touch -r t plan.pdf")
    try workplace.build([plan])
    #expect(try workplace.text("Site/plan.pdf") == "แผนใหม่")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func savesWhatComesIntoFoldersNewAndOld() throws {
    try workplace.run("mkdir -p Site/up/loads && touch -d 2020-01-01 Site/up Site/up/loads Site/a")
    try workplace.build(
      site(
        "3",
        after:
          "echo 1 > Site/up/loads/x && echo 2 > Site/a/y && mkdir -p Site/n/m && echo 3 > Site/n/m/z"
      ), 1)
    #expect(
      try workplace.run("cat Site/up/loads/x Site/a/y Site/n/m/z Site/a/index.html")
        == "1\n2\n3\n3")
    try workplace.build(["a/index.html": "4", "b.html": "1", "c.html": "1"])
    #expect(
      try workplace.run("cat Site/up/loads/x Site/a/y Site/n/m/z Site/a/index.html")
        == "1\n2\n3\n4")
  }
}
