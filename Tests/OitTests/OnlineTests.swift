import TestSupport
import Testing

/// Links outside of the site, asked for through a server on loopback that answers for all sites.
@Suite struct OnlineTests {
  private let site: TemporarySite
  private let server: LocalServer

  init() throws {
    let site = try TemporarySite()
    self.site = site
    // Writes a line for each request, and answers with the number in the path; with none to 0.
    try site.write(
      """
      import http.server, sys, time
      busy = 0
      class Answer(http.server.BaseHTTPRequestHandler):
          def do_GET(self):
              global busy
              busy += 1
              time.sleep(0.05)
              open("asked", "a").write(f"{self.path} {busy}\\n")
              busy -= 1
              status = int(self.path.split("/")[3])
              if status == 0: return
              self.send_response(status)
              self.send_header("content-length", "0")
              self.end_headers()
          def log_message(self, *rest): pass
      http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
      """, to: "server.py")
    server = try LocalServer(in: site.root) { ["python3", "server.py", "\($0)"] }
  }

  private func link(_ addresses: String...) throws {
    let links = addresses.map { "[ระบบ](http://\($0))" }.joined(separator: "\n")
    try site.write("\(SoundSite.news)\n\(links)\n", to: "Content/2567/o05-news.md")
  }

  private func check(_ words: String, _ language: String = "en") throws -> [String] {
    let ids = ["link-gone", "link-refused", "link-unanswered"].map { "--only \($0)" }
    let outcome = try site.run(
      "oit check --today 2567-03-31 --lang \(language) \(ids.joined(separator: " ")) \(words)",
      environment: ["http_proxy": "http://127.0.0.1:\(server.port)", "no_proxy": ""])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    return lines.indices.filter { lines[$0].hasPrefix("Content/2567/o05-news.md:") }
      .flatMap { [lines[$0], lines[min($0 + 3, lines.count - 1)]] }
  }

  @Test func whatDoesNotAnswerIsSaidWhereItStands() throws {
    try link(
      "town.example/200/open#top", "town.example/404/plan", "town.example/403/system",
      "town.example/503/slow")
    #expect(try check("") == [])
    #expect(!site.exists("asked"))
    let said = try check("--online")
    #expect(
      said == [
        "Content/2567/o05-news.md:10:8: warning: http://town.example/404/plan is gone (HTTP 404) [link-gone]",
        "    fix: give its present address, or put the document on this site and link to the file",
        "Content/2567/o05-news.md:11:8: note: http://town.example/403/system does not let a program in (HTTP 403) [link-refused]",
        "    fix: open it without a log-in, to see whether citizens can",
        "Content/2567/o05-news.md:12:8: note: http://town.example/503/slow does not answer today (HTTP 503) [link-unanswered]",
        "    fix: open it in a browser; if it fails for days, correct the address",
      ])
    let thai = try check("--online", "th")
    #expect(
      thai == [
        "Content/2567/o05-news.md:10:8: warning: ลิงก์ http://town.example/404/plan เปิดไม่ได้แล้ว (HTTP 404) [link-gone]",
        "    แก้ไข: แก้เป็นที่อยู่ปัจจุบัน หรือวางเอกสารไว้ในเว็บไซต์นี้แล้วลิงก์ไปที่ไฟล์",
        "Content/2567/o05-news.md:11:8: note: ลิงก์ http://town.example/403/system ไม่ให้โปรแกรมเปิดดู (HTTP 403) [link-refused]",
        "    แก้ไข: เปิดลิงก์โดยไม่เข้าสู่ระบบ เพื่อดูว่าประชาชนเปิดได้",
        "Content/2567/o05-news.md:12:8: note: ลิงก์ http://town.example/503/slow ไม่ตอบในวันนี้ (HTTP 503) [link-unanswered]",
        "    แก้ไข: เปิดลิงก์ในเบราว์เซอร์ หากเปิดไม่ได้หลายวัน ให้แก้ที่อยู่",
      ])
  }

  private var asked: [String] {
    get throws { try site.run("sort asked").output.split(separator: "\n").map(String.init) }
  }

  @Test func aSiteIsAskedForOneAtATimeAndOnceADay() throws {
    try link("town.example/200/a", "town.example/404/b", "town.example/200/c#top")
    let once = (try check("--online"), try asked)
    #expect(
      once.1 == [
        "http://town.example/200/a 1", "http://town.example/200/c 1", "http://town.example/404/b 1",
      ])
    #expect(try check("--online") == once.0)
    #expect(try asked == once.1)
  }

  /// Nobody is asked, and forms and drives, which checks tell of, are left out.
  @Test func linksAreListedForALook() throws {
    try link("www.town.example/plan", "town.example/news", "drive.google.com/file/d/1/view")
    let said = try site.run("oit check --today 2567-03-31 --links --only links-elsewhere")
    #expect(
      said.output == """
        Content/2567/o05-news.md:9:8: note: ไฟล์นี้ลิงก์ออกนอกเว็บไซต์ 2 แห่ง: town.example (บรรทัด 9, 10) [links-elsewhere]
            9 | [ระบบ](http://www.town.example/plan)
              |        ^
            แก้ไข: เปิดแต่ละลิงก์โดยไม่เข้าสู่ระบบก่อนส่งแบบวัด หรือสั่ง oit check --online ให้เปิดดูแทน
        ข้อผิดพลาด 0 คำเตือน 0 ข้อสังเกต 1

        """)
    #expect(
      try site.run("oit check --today 2567-03-31 --only links-elsewhere").output == "ไม่พบปัญหา\n")
    #expect(!site.exists("asked"))
  }

  /// Nor is what it gave none of remembered.
  @Test func aSiteThatGivesNoAnswerIsNotAskedAgainInThatRun() throws {
    try link("town.example/0/a", "town.example/200/b")
    for run in 1...2 {
      #expect(try check("--online").filter { $0.hasSuffix("[link-unanswered]") }.count == 2)
      #expect(try asked == Array(repeating: "http://town.example/0/a 1", count: run))
    }
  }
}
