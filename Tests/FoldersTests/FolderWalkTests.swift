import Diagnostics
import Folders
import Foundation
import TestSupport
import Testing

@Suite struct FolderWalkTests {
  @Test func findsFilesAndFoldersInTheOrderOfTheirBytes() throws {
    let place = try TemporaryFolder()
    for path in ["b", "a/c", "a/d/e.md", ".hidden", "a/.hidden/f"] {
      try place.write("สี่", to: "Content/\(path)")
    }
    let walk = FolderWalk(try SourceFolder("Content", in: place.path)) { name in
      name.hasPrefix(".") ? .none : name.hasSuffix(".md") ? .kind : .size
    }
    #expect(walk.files.map(\.path) == ["a/c", "a/d/e.md", "b"])
    #expect(walk.files.map(\.bytes) == [9, 0, 9])
    #expect(walk.folders == ["a", "a/d"])
    #expect(walk.leftOut.sorted() == [".hidden", "a/.hidden"])
    #expect(walk.problems == [])
  }

  @Test func namesWhatIsOddAndGoesNowhereThroughIt() throws {
    let place = try TemporaryFolder()
    try place.write("ความลับ", to: "secret/b.md")
    try place.makeFolder("Content")
    try place.run("cd Content; ln -s ../secret a; mkfifo b.md; printf x > $(printf '\\241')")
    let walk = FolderWalk(try SourceFolder("Content", in: place.path)) { _ in .size }
    #expect(walk.files.map(\.path) == ["a", "b.md"])
    #expect(walk.files.map(\.isOdd) == [true, true])
    #expect(walk.folders == [])
    #expect(
      walk.problems.inOrder().map { "\($0.place?.path ?? "") \($0.id)" } == [
        "Content/a symbolic-link", "Content/b.md not-a-file", "Content/\u{FFFD} name-not-utf8",
      ])
    try place.run("rm Content/*")
  }
}
