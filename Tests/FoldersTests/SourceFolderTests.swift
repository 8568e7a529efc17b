import Folders
import Foundation
import TestSupport
import Testing

@Suite struct SourceFolderTests {
  let place: TemporaryFolder
  let folder: SourceFolder

  init() throws {
    place = try TemporaryFolder()
    try place.write("ข้างใน", to: "Content/a/b.md")
    try place.write("ความลับ", to: "secret/b.md")
    try place.run("cd Content; mkfifo pipe; ln -s ../secret/b.md link.md; ln -s ../secret linked")
    folder = try SourceFolder("Content", in: place.path)
  }

  private func read(_ path: String, upTo limit: Int = 100) -> Result<String, Refusal> {
    do throws(Refusal) {
      return .success(String(decoding: try folder.read(path, upTo: limit), as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  @Test func readsAFileWhole() {
    #expect(read("a/b.md") == .success("ข้างใน"))
    #expect(read("a/b.md", upTo: 18) == .success("ข้างใน"))
    #expect(read("a/b.md", upTo: 17) == .failure(.larger(than: 17)))
  }

  @Test(arguments: [
    ("link.md", Refusal.odd(.link)), ("linked/b.md", .odd(.link)), ("linked", .odd(.link)),
    ("pipe", .odd(.pipe)), ("a", .odd(.folder)), ("a/none.md", .failed(ENOENT)),
    ("a/b.md/c", .failed(ENOTDIR)), ("../secret/b.md", .failed(EXDEV)),
    ("/etc/hostname", .failed(EXDEV)),
  ])
  func refusesAllElseAndSaysWhatItIs(_ path: String, _ refusal: Refusal) {
    #expect(read(path) == .failure(refusal))
  }

  @Test func theFolderItselfMayBeALink() throws {
    try place.link("other", to: "Content")
    let other = try SourceFolder("other", in: place.path)
    #expect(try other.read("a/b.md", upTo: 100).count == 18)
    #expect(other.place("a/b.md").path == "other/a/b.md")
  }

  @Test func readsOnFromTheFolderThatWasOpened() throws {
    try place.run("mv Content moved; mkdir -p Content/a; echo x > Content/a/b.md")
    #expect(read("a/b.md") == .success("ข้างใน"))
  }

  /// What a report quotes comes from the source alone.
  @Test func quotesNothingThroughALink() {
    let lines = SourceLines(of: place.path)
    #expect(lines.line(at: .init("Content/a/b.md")) == "ข้างใน")
    #expect(lines.line(at: .init("Content/link.md")) == nil)
    #expect(lines.line(at: .init("Content/linked/b.md")) == nil)
    #expect(lines.line(at: .init("Content/pipe")) == nil)
    #expect(lines.line(at: .init("Content")) == nil)
  }

  @Test func makesANewFileAndTheFoldersAroundIt() throws {
    try folder.write([], toNew: "2568/o01/maps/north.md")
    #expect(try place.text("Content/2568/o01/maps/north.md") == "")
    try folder.write(Array("ใหม่".utf8), toNew: "2567/o01.md")
    #expect(try place.text("Content/2567/o01.md") == "ใหม่")
    #expect(throws: Refusal.failed(EEXIST)) { try folder.write([], toNew: "2567/o01.md") }
  }

  @Test(arguments: ["linked/new.md", "dangling/new.md"])
  func makesNoFileThroughALink(_ path: String) throws {
    try place.run("ln -s ../nowhere Content/dangling; ln -s ../target Content/a/last.md")
    #expect(throws: Refusal.odd(.link)) { try folder.write([1], toNew: path) }
    #expect(throws: Refusal.failed(EEXIST)) { try folder.write([1], toNew: "a/last.md") }
    #expect(try place.run("ls; ls secret").output == "Content\nsecret\nb.md\n")
  }
}
