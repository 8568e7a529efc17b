import Artifact
import Diagnostics
import TestSupport
import Testing

/// All files of a site are compared before one is made, also as folders and without letter case.
@Suite struct AddressTests {
  private static let folder = "Content/2567/o05-news"

  /// What is said of the sound site with these lines under `redirects:`, from line 10 on, and these
  /// files in the folder of O5.
  private func said(redirects: [String] = [], files: [String: String] = [:]) throws -> String {
    var contents = ["\(Self.folder)/index.md": soundEntry]
    if !redirects.isEmpty {
      contents["Content/site.yml"] =
        SoundSite.settings + "redirects:\n" + redirects.map { "  \($0)\n" }.joined()
    }
    for (path, text) in files { contents["\(Self.folder)/\(path)"] = text }
    let site = try TemporarySite(contents, without: ["Content/2567/o05-news.md"])
    try site.addTemplates()
    do {
      return site.text(of: try site.render().problems, .english)
    } catch let error as RenderedSite.Unreadable {
      return site.text(of: error.problems, .english)
    }
  }

  @Test(arguments: [
    ("/feed.xml/", "/feed.xml", "one is a file where the other needs a folder"),
    ("/robots.txt/x/", "/robots.txt", "one is a file where the other needs a folder"),
    ("/404.html/", "/404.html", "one is a file where the other needs a folder"),
    ("/manifest.json/", "/manifest.json", "one is a file where the other needs a folder"),
    ("/2567/coverage.json/", "/2567/coverage.json", "one is a file where the other needs a folder"),
    ("/2567/o01/index.html/", "/2567/o01/", "one is a file where the other needs a folder"),
    (
      "/2567/o02/people.csv/", "/2567/o02/people.csv",
      "one is a file where the other needs a folder"
    ),
    ("/2567/O01/", "/2567/o01/", "they differ only in letter case"),
    ("/Complaints/", "/complaints/", "they differ only in letter case"),
    (
      "/.well-known/security.txt/", "/.well-known/security.txt",
      "one is a file where the other needs a folder"
    ),
  ])
  func anOldAddressMayNotLieOnAFile(_ old: String, _ other: String, _ why: String) throws {
    #expect(
      try said(redirects: ["\(old): /2567/o01/"]) == """
        Content/site.yml:10:3: error: \(old) and \(other) can't both be published: \(why) [redirect-over-page]
           10 |   \(old): /2567/o01/
              |   ^
            fix: delete the line

        """)
  }

  @Test func twoOldAddressesMayNotDifferInCaseAlone() throws {
    #expect(
      try said(redirects: ["/Old/: /2567/o01/", "/new/: /2567/o01/", "/old/: /2567/o01/"]) == """
        Content/site.yml:12:3: error: /old/ and /Old/ can't both be published: they differ only in letter case [redirect-over-page]
           12 |   /old/: /2567/o01/
              |   ^
            fix: delete the line

        """)
  }

  @Test func aFileMayNotLieInAPage() throws {
    #expect(
      try said(files: ["index.html/x.pdf": "แผน"]) == """
        Content/2567/o05-news/index.html:1:1: error: a server may show ‘index.html’ in place of this folder's page [name-of-an-index]
            fix: rename it so that it does not begin with index. or default.

        """)
  }

  @Test func rowsMayNotDifferFromAFileInCaseAlone() throws {
    let block = soundEntry + "\n```people\n- {name: ก, position: ข}\n```\n"
    let found = try said(files: ["index.md": block, "People.csv": "ก"])
    #expect(
      found.contains(
        "published as /2567/o05/people.csv, which is also the address of 2567/o05-news/People.csv"))
    #expect(found.contains("[block-and-file]"))
  }

  @Test func rowsMayNotLieWhereAFileNeedsAFolder() throws {
    let block = soundEntry + "\n```people\n- {name: ก, position: ข}\n```\n"
    let found = try said(files: ["index.md": block, "people.csv/x.pdf": smallPDF()])
    #expect(
      found.contains(
        """
        error: /2567/o05/people.csv and /2567/o05/people.csv/x.pdf can't both be published: one is \
        a file where the other needs a folder [address-taken]
        """), "\(found)")
  }

  @Test func aNameMayNotBeLongerThanFileSystemsTake() throws {
    let long = String(repeating: "a", count: 256)
    let found = try said(redirects: ["/\(long)/: /2567/o01/"])
    #expect(
      found.hasPrefix(
        "Content/site.yml:10:3: error: the published name ‘\(long.prefix(40))…’ is longer than 255 bytes [address-too-long]\n"
      ))
    let id = String(repeating: "b", count: 252)
    let block = soundEntry + "\n```people {#\(id)}\n- {name: ก, position: ข}\n```\n"
    #expect(
      try said(files: ["index.md": block]).contains("error: the published name ‘bbb"))
  }

  @Test func whatLiesBesideEachOtherIsNotSpokenOf() throws {
    #expect(
      try said(
        redirects: [
          "/index.php/: /2567/o01/", "/2567/o01/a/: /2567/o01/", "/Old/x/: /", "/old/y/: /",
        ],
        files: ["plan.pdf": "แผน", "plan-2.pdf": "แผน", "Plans/plan.pdf": "แผน"]) == "")
  }
}
