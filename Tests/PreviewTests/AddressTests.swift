import Artifact
import Folders
import Preview
import TestSupport
import Testing

@Suite struct AddressTests {
  let site = [
    page("index.html", "<p>หน้าแรก</p>"),
    page("2567/o01/index.html", "<body>โครงสร้าง</body>"),
    page("2567/o01/data.csv", "ก,ข\r\n"),
    page("404.html", "<body>ไม่พบ</body>"),
    page("ไทย/index.html", "ไทย"),
  ]

  @Test func showsTheIndexOfAFolder() throws {
    try serving(site) { port in
      let home = try ask(port, "/?a=b#c")
      #expect(home.status == 200)
      #expect(home.page == "<p>หน้าแรก</p>" + reloadTag)
      #expect(try ask(port, "/2567/o01/").page == "<body>โครงสร้าง" + reloadTag + "</body>")
      #expect(try ask(port, "/2567/o01/index.html").status == 200)
    }
  }

  @Test func givesBytesThatAreNotHTMLAsTheyAre() throws {
    try serving(site) { port in
      let data = try ask(port, "/2567/o01/data.csv")
      #expect(data.text == "ก,ข\r\n")
      #expect(data["Content-Type"] == "text/csv; charset=utf-8")
      #expect(data["X-Content-Type-Options"] == "nosniff")
      #expect(data["Cache-Control"] == "no-store")
      #expect(data["Content-Security-Policy"] == nil)
    }
  }

  @Test func keepsPagesToTheirOwnOrigin() throws {
    try serving(site) { port throws in
      #expect(
        try ask(port, "/")["Content-Security-Policy"]
          == "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
    }
  }

  /// What a browser would run when it is opened by itself is opened without rights; Safari shows no
  /// PDF under a sandbox.
  @Test(arguments: [
    ("a.svg", "sandbox"), ("a.html", "sandbox"), ("feed.xml", "sandbox"), ("a.xml", "sandbox"),
    ("a.pdf", nil), ("a.jpg", nil), ("a.csv", nil), ("a.txt", nil),
  ])
  func opensAFileThatCouldRunWithoutRights(name: String, policy: String?) throws {
    try inFolder { folder in
      try write("<svg/>", "\(folder)/\(name)")
      let source = SourceFile(name, in: try SourceFolder(at: folder))
      try serving([SiteFile(name, .file(source))]) { port in
        let answer = try ask(port, "/\(name)")
        #expect(answer["Content-Security-Policy"] == policy)
        #expect(answer["X-Content-Type-Options"] == "nosniff")
      }
    }
  }

  @Test(arguments: [
    ("/2567/o01", "/2567/o01/"), ("/2567/o01?a=b&c", "/2567/o01/?a=b&c"),
    ("/%E0%B9%84%E0%B8%97%E0%B8%A2", "/%E0%B9%84%E0%B8%97%E0%B8%A2/"),
  ])
  func sendsAFolderWithoutItsSlashToTheAddressThatHasIt(asked: String, given: String) throws {
    try serving(site) { port in
      let answer = try ask(port, asked)
      #expect(answer.status == 308)
      #expect(answer["Location"] == given)
    }
  }

  @Test func showsTheSitesOwnPageForWhatIsNotThere() throws {
    try serving(site) { port in
      let answer = try ask(port, "/2568/")
      #expect(answer.status == 404)
      #expect(answer.page == "<body>ไม่พบ\(reloadTag)</body>")
    }
    try serving([]) { port in
      let answer = try ask(port, "/")
      #expect(answer.status == 404)
      #expect(answer.text == "ไม่พบหน้าหรือไฟล์นี้\nThere is no such page or file.\n")
    }
  }

  @Test(arguments: [
    "/../etc/passwd", "/2567/../index.html", "/..", "/2567/..", "/..%2fetc/passwd", "/..%2F",
    "/%2e%2e/etc/passwd", "/%2E%2e%2fetc", "/.%2e/", "/%2e./", "/..\\etc", "/..%5cetc", "/%5c",
    "/2567%5c..%5c", "//", "//etc/passwd", "/2567//o01/", "/%2f", "/%2fetc", "/%00",
    "/index.html%00",
    "/%", "/%2", "/%zz", "/%+1", "/%ff", "/%c0%ae%c0%ae/", "/%e0%b8", "/%0a", "/%7f", "etc/passwd",
    "http://example.com/", "https://localhost/", "http://localhost.example/", "*",
    "http://user@localhost/", "http://localhost/../etc",
  ])
  func refusesAnAddressThatNoPageHas(target: String) throws {
    try serving(site) { port throws in
      #expect(try ask(port, target).status == 400)
    }
  }

  @Test(arguments: ["/%252e%252e/index.html", "/./", "/...", "/etc/passwd", "/-/", "/-/x", "/-"])
  func findsNothingAtAnAddressThatIsMerelyUnknown(target: String) throws {
    try serving(site) { port throws in
      #expect(try ask(port, target).status == 404)
    }
  }

  @Test func understandsATargetThatNamesThisServer() throws {
    try serving(site) { port throws in
      #expect(try ask(port, "http://localhost:\(port)/2567/o01/").status == 200)
      #expect(try ask(port, "HTTP://127.0.0.1").status == 200)
    }
  }

  @Test func showsTheErrorPageAtEveryPageAddress() throws {
    let site = [page("index.html", "หน้าแรก"), page("style.css", "p {}")]
    try serving(site, errorPage: "<body>ผิด</BODY>") { port in
      for address in ["/", "/2567/o01/", "/2567/o01", "/x.html"] {
        let answer = try ask(port, address)
        #expect(answer.status == 500)
        #expect(answer.page == "<body>ผิด\(reloadTag)</BODY>")
        #expect(answer["Content-Type"] == "text/html; charset=utf-8")
      }
      #expect(try ask(port, "/style.css").text == "p {}")
      #expect(try ask(port, "/x.png").status == 404)
    }
  }
}
