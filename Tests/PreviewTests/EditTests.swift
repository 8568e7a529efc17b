import Artifact
import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

@Suite struct EditTests {
  /// Each line is run in the folder, which is watched with all below it.
  @Test(arguments: [
    ("echo ก >>a/old.md", ["a/old.md"]), ("echo ก >a/new.md", ["a/new.md"]),
    ("rm a/old.md", ["a/old.md"]),
    ("mv a/old.md a/new.md", ["a/old.md", "a/new.md"]),
    ("echo ก >a/.old.swp; echo ก >a/'~$old.docx'; echo ก >top.md", ["top.md"]),
    ("echo ก >a/old.md; chmod 600 top.md", ["a/old.md", "top.md"]),
    ("rm a/old.md; echo ก >a/old.md; rm a/old.md", ["a/old.md"]),
    ("mkdir a/b", nil), ("mv a b", nil), ("rm -r a", nil),
  ])
  func tellsWhichFilesWereEdited(_ line: String, _ names: [String]?) throws {
    try inFolder { folder in
      try run("mkdir a; echo ก >a/old.md; echo ก >top.md", in: folder)
      try told(of: folder) { port, told throws in
        try run(line, in: folder)
        _ = try ask(port, "/")
        let changes = told()
        #expect(changes.first == .unbounded)
        if let names {
          #expect(changes.files == Set(names.map { "\(folder)/\($0)" }))
          #expect(!changes.dropFirst().contains { $0.isUnbounded })
        } else {
          #expect(changes.dropFirst().contains { $0.isUnbounded })
        }
      }
    }
  }

  /// So do the files that editors write before they give them the name of the one that is edited.
  @Test func passesOverAFileThatCameAndWent() throws {
    try inFolder { folder in
      try run("echo ก >old.md", in: folder)
      try told(of: folder) { port, told throws in
        // One call behind the other: a load may begin 5 ms after the first.
        makeAndTakeAway(folder + "/passing")
        close(open(folder + "/new~", O_CREAT | O_WRONLY, 0o600))
        rename(folder + "/new~", folder + "/old.md")
        _ = try ask(port, "/")
        #expect(told().files == [folder + "/old.md"])
      }
    }
  }

  /// A load that runs meanwhile may have seen it.
  @Test func tellsOfAFileThatCameAndWentDuringALoad() throws {
    try inFolder { folder in
      try told(of: folder) { changes in
        if changes.files == [folder + "/a.md"] { makeAndTakeAway(folder + "/new") }
      } _: { port, told throws in
        try run("echo ก >a.md", in: folder)
        _ = try ask(port, "/")
        _ = try ask(port, "/")
        #expect(told().files.contains(folder + "/new"))
      }
    }
  }

  /// Serves a folder that was loaded once, and gives what each load was told.
  private func told(
    of folder: String, during load: @escaping @Sendable (FolderChanges) -> Void = { _ in },
    _ work: (_ port: Int, _ told: () -> [FolderChanges]) throws -> Void
  ) throws {
    let seen = Seen()
    try serving(watching: [folder]) { changes, _ in
      seen.changes.withLock { $0.append(changes) }
      load(changes)
      return PreviewSite(pages: SiteFiles([page("index.html", "")]))
    } _: { port throws in
      _ = try ask(port, "/")
      try work(port) { seen.changes.withLock { $0 } }
    }
  }

  /// Whoever asks for what was edited need not wait for the rest.
  @Test func answersWithEditedPagesBeforeALoadHasEnded() throws {
    try inFolder { folder in
      let end = DispatchSemaphore(value: 0)
      end.signal()
      try write("หนึ่ง", folder + "/index.md")
      try serving(watching: [folder]) { _, early in
        let text = text(of: folder)
        let home = page("index.html", text)
        early(SiteFiles([home]))
        end.wait()
        return PreviewSite(pages: SiteFiles([home, page("all/index.html", "ทั้งหมด: \(text)")]))
      } _: { port throws in
        let listener = try listening(port)
        let before = try stamp(listener.receive(until: "event: site"))
        // In one step, however busy the machine is.
        try write("สอง", folder + "/.index.md")
        #expect(rename(folder + "/.index.md", folder + "/index.md") == 0)
        let early = try stamp(listener.receive(until: "event: texts"))
        #expect(early != before)
        #expect(try ask(port, "/").page == "สอง" + reloadTag)
        #expect(try ask(port, "/").stamp == early)
        let rest = try Client(port)
        rest.send("GET /all/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
        end.signal()
        #expect(try rest.response().page == "ทั้งหมด: สอง" + reloadTag)
        #expect(try stamp(listener.receive(until: "event: texts")) == early)
        #expect(try ask(port, "/").page == "สอง" + reloadTag)
        end.signal()
      }
    }
  }

  /// What is wrong elsewhere takes back what was shown of a load that had not ended.
  @Test func errorsTakeBackTheEditedPages() throws {
    try inFolder { folder in
      try write("หนึ่ง", folder + "/index.md")
      try serving(watching: [folder]) { _, early in
        let home = page("index.html", text(of: folder))
        early(SiteFiles([home]))
        let isWrong = FileManager.default.fileExists(atPath: folder + "/wrong")
        return PreviewSite(
          pages: SiteFiles([home]), errorPage: isWrong ? Array("<main>ผิด</main>".utf8) : nil)
      } _: { port throws in
        _ = try ask(port, "/")
        try run("echo ก >wrong; printf สอง >index.md", in: folder)
        #expect(try ask(port, "/-/errors").text == "<main>ผิด</main>")
        #expect(try ask(port, "/").page == "หนึ่ง" + reloadTag)
      }
    }
  }

  /// What stands beside a page is found by the page's address.
  @Test func showsWhatStandsBesideAPage() throws {
    let site = PreviewSite(pages: SiteFiles([page("a/index.html", "ก")])) { address in
      address == "/a/" ? Array("<main>ข้าง</main>".utf8) : nil
    }
    try serving(watching: [], { site }) { port throws in
      #expect(try ask(port, "/-/elements?/a/").text == "<main>ข้าง</main>")
      #expect(try ask(port, "/-/elements?/b/").status == 404)
    }
  }

  private func run(_ line: String, in folder: String) throws {
    let outcome = try TestSupport.run(["sh", "-c", line], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}

extension [FolderChanges] {
  /// Of all loads but the first, of which nothing is known.
  fileprivate var files: Set<String> { dropFirst().reduce(into: []) { $0.formUnion($1.files) } }
}

private func makeAndTakeAway(_ file: String) {
  close(open(file, O_CREAT | O_WRONLY, 0o600))
  unlink(file)
}

private func text(of folder: String) -> String {
  (try? String(contentsOfFile: folder + "/index.md", encoding: .utf8)) ?? ""
}

private final class Seen: Sendable {
  let changes = Mutex<[FolderChanges]>([])
}
