import Artifact
import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

@Suite struct ReloadTests {
  /// A site whose home is the text of one file, loaded as a source would be.
  func serving(
    _ body: (_ port: Int, _ folder: String, _ loads: () -> Int) throws -> Void
  ) throws {
    try inFolder { folder in
      try write("หนึ่ง", folder + "/index.md")
      let loads = Counter()
      try PreviewTests.serving(watching: [folder, folder + "/../absent-\(UUID().uuidString)"]) {
        loads.value.withLock { $0 += 1 }
        return PreviewSite(pages: SiteFiles(pages(of: folder)), message: "คำเตือน 2 ข้อ")
      } _: {
        try body($0, folder) { loads.value.withLock { $0 } }
      }
    }
  }

  @Test func showsAChangeAtOnceAndTellsTheBrowser() throws {
    try serving { port, folder, _ in
      let listener = try listening(port)
      let before = try listener.receive(until: "event: site")
      #expect(before.contains("Content-Type: text/event-stream\r\n"))
      #expect(before.contains("event: note\ndata: คำเตือน 2 ข้อ\n\n"))
      try write("สอง", folder + "/index.md")
      #expect(try ask(port, "/").page == "สอง" + reloadTag)
      _ = try listener.receive(until: "event: texts")
    }
  }

  @Test func namesEachLoadByAnotherStamp() throws {
    try serving { port, folder, _ in
      let first = try ask(port, "/")
      #expect(try ask(port, "/").text == first.text)
      let script = try ask(port, "/-/reload.js?\(first.stamp ?? "")")
      #expect(script["Content-Type"] == "text/javascript; charset=utf-8")
      let listener = try listening(port)
      let shown = try stamp(listener.receive(until: "event: site"))
      #expect(first.stamp == shown)
      try write("สอง", folder + "/index.md")
      #expect(try stamp(listener.receive(until: "event: texts")) != shown)
      #expect(try ask(port, "/").stamp != shown)
    }
  }

  /// A page that is open would go on showing a picture that has the same address.
  @Test func tellsWhetherMoreThanTextsMayBeNew() throws {
    try inFolder { folder in
      try write("หนึ่ง", folder + "/index.md")
      try PreviewTests.serving(watching: [folder]) {
        let isWrong = FileManager.default.fileExists(atPath: folder + "/wrong.yml")
        return PreviewSite(
          pages: SiteFiles(pages(of: folder)), errorPage: isWrong ? Array("ผิด".utf8) : nil)
      } _: { port in
        let listener = try listening(port)
        _ = try listener.receive(until: "event: site")
        for name in ["index.md", "rows.csv", "rows.xlsx", "footer.mustache", "style.css"] {
          try write("สอง", folder + "/\(name)")
          #expect(try !listener.receive(until: "event: texts").contains("event: site"))
        }
        try write("ภาพ", folder + "/photo.jpg")
        #expect(try !listener.receive(until: "event: site").contains("event: texts"))
        // A picture that came while there were errors is still to be told.
        try write("", folder + "/wrong.yml")
        _ = try listener.receive(until: "event: errors")
        try write("ภาพใหม่", folder + "/photo.jpg")
        _ = try listener.receive(until: "event: errors")
        try FileManager.default.removeItem(atPath: folder + "/wrong.yml")
        #expect(try !listener.receive(until: "event: site").contains("event: texts"))
      }
    }
  }

  @Test func watchesFoldersThatAppear() throws {
    try serving { port, folder, _ in
      try makeFolder(folder + "/2567/o01")
      try write("ก", folder + "/2567/o01/a.md")
      #expect(try ask(port, "/2567/o01/a.md").text == "ก")
      try write("ข", folder + "/2567/o01/a.md")
      #expect(try ask(port, "/2567/o01/a.md").text == "ข")
      try FileManager.default.moveItem(atPath: folder + "/2567", toPath: folder + "/2568")
      #expect(try ask(port, "/2567/o01/a.md").status == 404)
      try write("ค", folder + "/2568/o01/a.md")
      #expect(try ask(port, "/2568/o01/a.md").text == "ค")
      try FileManager.default.removeItem(atPath: folder + "/2568")
      #expect(try ask(port, "/2568/o01/a.md").status == 404)
    }
  }

  @Test func noticesAFolderThatIsReplaced() throws {
    try serving { port, folder, _ in
      let other = folder + "-other"
      try FileManager.default.moveItem(atPath: folder, toPath: other)
      #expect(try ask(port, "/").status == 404)
      try FileManager.default.moveItem(atPath: other, toPath: folder)
      #expect(try ask(port, "/").page == "หนึ่ง" + reloadTag)
      try write("สอง", folder + "/index.md")
      #expect(try ask(port, "/").page == "สอง" + reloadTag)
    }
  }

  @Test func loadsFarLessOftenThanFilesChangeInABurst() throws {
    try serving { port, folder, loads in
      _ = try ask(port, "/")
      let before = loads()
      for number in 1...200 { try write("\(number)", folder + "/\(number).md") }
      #expect(try ask(port, "/200.md").text == "200")
      #expect(loads() - before <= 100)
    }
  }

  @Test func passesOverWhatEditorsMakeForThemselves() throws {
    try serving { port, folder, loads in
      _ = try ask(port, "/")
      let before = loads()
      try makeFolder(folder + "/.git/objects")
      try write("x", folder + "/.git/objects/a")
      try write("x", folder + "/.index.md.swp")
      try write("x", folder + "/~$แผน.docx")
      usleep(300_000)
      _ = try ask(port, "/")
      #expect(loads() == before)
    }
  }

  @Test func keepsRequestsWaitingWhileTheSiteIsLoaded() throws {
    try inFolder { folder in
      try write("หนึ่ง", folder + "/index.md")
      try PreviewTests.serving(watching: [folder]) {
        let pages = pages(of: folder)
        usleep(700_000)
        return PreviewSite(pages: SiteFiles(pages))
      } _: { port in
        #expect(try ask(port, "/").page == "หนึ่ง" + reloadTag)
        try write("สอง", folder + "/index.md")
        usleep(300_000)
        try write("สาม", folder + "/index.md")
        #expect(try ask(port, "/").page == "สาม" + reloadTag)
      }
    }
  }

  /// Each request waits for the first load that begins after it, not for the end of all changes.
  @Test func answersWhileChangesNeverEnd() throws {
    try serving { port, folder, _ throws in
      let isOver = Mutex(false)
      let saver = Thread {
        var number = 0
        while !isOver.withLock({ $0 }) {
          number += 1
          try? write("\(number)", folder + "/index.md")
          usleep(2_000)
        }
      }
      saver.start()
      defer { isOver.withLock { $0 = true } }
      for _ in 1...3 {
        let start = ContinuousClock.now
        #expect(try ask(port, "/").status == 200)
        #expect(ContinuousClock.now - start < .seconds(5))
      }
    }
  }

  /// What is wrong stands over the site as it was, and goes when it is mended.
  @Test func errorsLeaveTheLastGoodSiteInItsPlace() throws {
    try inFolder { folder in
      try write("หนึ่ง", folder + "/index.md")
      try PreviewTests.serving(watching: [folder]) {
        let isWrong = FileManager.default.fileExists(atPath: folder + "/wrong")
        let errors = Array("<main><h1>ผิด</h1></main>".utf8)
        return isWrong
          ? PreviewSite(pages: SiteFiles([]), errorPage: errors)
          : PreviewSite(pages: SiteFiles(pages(of: folder)))
      } _: { port in
        let listener = try listening(port)
        let before = try stamp(listener.receive(until: "event: site"))
        #expect(try ask(port, "/-/errors").status == 404)
        try write("", folder + "/wrong")
        _ = try listener.receive(until: "event: errors")
        #expect(try ask(port, "/").page == "หนึ่ง" + reloadTag)
        #expect(try ask(port, "/").status == 200)
        #expect(try ask(port, "/-/errors").text == "<main><h1>ผิด</h1></main>")
        #expect(try ask(port, "/").stamp == before)
        let late = try listening(port)
        let news = try late.receive(until: "event: errors")
        #expect(try stamp(news.components(separatedBy: "event: errors")[0]) == before)
        try FileManager.default.removeItem(atPath: folder + "/wrong")
        #expect(try stamp(listener.receive(until: "event: texts")) != before)
        #expect(try ask(port, "/-/errors").status == 404)
      }
    }
  }

  @Test func answersAPageOfTheSiteWhereItsOwnAddressesLie() throws {
    try PreviewTests.serving([page("-/index.html", "ขีด"), page("-/events", "ของเว็บไซต์")]) {
      port throws in
      #expect(try ask(port, "/-/").page == "ขีด" + reloadTag)
      #expect(try ask(port, "/-/events").text == "ของเว็บไซต์")
      #expect(try ask(port, "/-/reload.js").status == 200)
      #expect(try ask(port, "/-/other").status == 404)
    }
  }

  @Test func insertsItsScriptOnceBeforeTheLastEndOfABody() throws {
    let text = "<body><pre></body></pre><!-- é --></Body\n></body ></body></html>\n"
    try PreviewTests.serving([page("index.html", text)]) { port throws in
      #expect(
        try ask(port, "/").page
          == "<body><pre></body></pre><!-- é --></Body\n></body >\(reloadTag)</body></html>\n")
    }
  }
}
