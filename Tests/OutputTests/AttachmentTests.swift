import Artifact
import Folders
import Foundation
import Output
import TestSupport
import Testing

@Suite struct AttachmentTests {
  let workplace: Workplace
  let plan: SiteFile

  init() throws {
    workplace = try Workplace()
    plan = SiteFile("2567/plan.pdf", try workplace.file("plan.pdf"))
    try workplace.write("แผนเดิม", to: "plan.pdf")
  }

  @Test func copiesAFileOfTheSource() throws {
    try workplace.build([plan])
    #expect(try workplace.text("Site/2567/plan.pdf") == "แผนเดิม")
    #expect(try workplace.inode("plan.pdf") != workplace.inode("Site/2567/plan.pdf"))
    #expect(try workplace.run("stat -c %y plan.pdf Site/2567/plan.pdf | uniq | wc -l") == "1\n")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func anEditOfTheSourceDoesNotReachThePublishedFile() throws {
    try workplace.build([plan])
    try workplace.run("printf 'แผนใหม่' | dd of=plan.pdf conv=notrunc status=none")
    #expect(try workplace.text("Site/2567/plan.pdf") == "แผนเดิม")
    #expect(try workplace.build([plan]).written == 1)
    #expect(try workplace.text("Site/2567/plan.pdf") == "แผนใหม่")
  }

  @Test func noticesAnEditThatKeptSizeAndTime() throws {
    try workplace.build([plan])
    try workplace.run(
      "sleep 0.02; touch -r plan.pdf t; printf 'แผนใหม่' > plan.pdf; touch -r t plan.pdf")
    try workplace.build([plan])
    #expect(try workplace.text("Site/2567/plan.pdf") == "แผนใหม่")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func aFileThatWasOnlyTouchedIsUnchanged() throws {
    try workplace.build([plan])
    let before = try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort")
    try workplace.run("touch plan.pdf")
    #expect(try workplace.build([plan]).unchanged == 1)
    #expect(try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort") == before)
  }

  @Test func keepsAnUnchangedFileWhenAPageChanges() throws {
    try workplace.build([plan, SiteFile("index.html") { $0 += "1".utf8 }])
    let before = try workplace.inode("Site/2567/plan.pdf")
    try workplace.build([plan, SiteFile("index.html") { $0 += "2".utf8 }])
    #expect(try workplace.inode("Site/2567/plan.pdf") == before)
  }

  @Test func copiesAndHashesALargeFile() throws {
    try workplace.run("head -c 52428801 /dev/urandom > plan.pdf")
    let report = try workplace.build([plan])
    #expect(report.bytes == 52_428_801)
    #expect(try workplace.run("cmp plan.pdf Site/2567/plan.pdf && echo same") == "same\n")
    try workplace.run("printf x | dd of=plan.pdf bs=1 seek=52428800 conv=notrunc status=none")
    try workplace.build([plan])
    #expect(try workplace.run("cmp plan.pdf Site/2567/plan.pdf && echo same") == "same\n")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  /// A photo is known again though its copy is shorter than it is.
  @Test func copiesOfAPhotoWhatIsPublishedOnce() throws {
    let note = jpegSegment(0xE1, Array("Exif\0\0".utf8) + exif(6, "18.79 N"))
    try workplace.write(smallJPEG(2000, 2000, notes: [note]), to: "a.jpg")
    let photo = SiteFile("2567/a.jpg", try workplace.picture("a.jpg"))
    #expect(try workplace.build([photo]).written == 1)
    #expect(
      try workplace.run("grep -c 18.79 a.jpg Site/2567/a.jpg || :")
        == "a.jpg:1\nSite/2567/a.jpg:0\n")
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
    let before = try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort")
    #expect(try workplace.build([photo]).unchanged == 1)
    try workplace.run("touch a.jpg")
    #expect(try workplace.build([photo]).unchanged == 1)
    #expect(try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort") == before)
  }

  /// An earlier build published it whole.
  @Test func aPhotoThatWasCopiedWholeIsCutNow() throws {
    let note = jpegSegment(0xE1, Array("Exif\0\0".utf8) + exif(1, "18.79 N"))
    try workplace.write(smallJPEG(notes: [note]), to: "a.jpg")
    try workplace.build([SiteFile("a.jpg", try workplace.file("a.jpg"))])
    #expect(try workplace.build([SiteFile("a.jpg", try workplace.picture("a.jpg"))]).written == 1)
    #expect(try workplace.run("grep -c 18.79 Site/a.jpg || :") == "0\n")
  }

  @Test(arguments: [0, 1, 300_000])
  func hashesOfFilesAreThoseOfTheirBytes(_ length: Int) throws {
    let text = String(repeating: "ก", count: length)
    try workplace.write(text, to: "file")
    let file = try SourceFolder(at: workplace.path).open("file")
    #expect(try sha256(descriptor: file.descriptor, of: "file") == sha256(Array(text.utf8)))
  }

  @Test func aFolderHasNoHash() throws {
    let folder = open(workplace.path, O_RDONLY)
    defer { close(folder) }
    #expect(throws: FileFailure("here", code: EISDIR)) {
      try sha256(descriptor: folder, of: "here")
    }
  }

  @Test(arguments: [
    ("mkdir plan.pdf", "it is a folder"), ("mkfifo plan.pdf", "it is a named pipe"),
    ("ln -s secret plan.pdf", "it is a symbolic link"),
    (":", "there is no such file or folder"),
  ])
  func refusesWhateverElseTakesTheSourcesPlace(_ command: String, _ reason: String) throws {
    try workplace.run("mv plan.pdf secret; \(command)")
    let found = finding { try workplace.build([plan]) }
    #expect(found?.id == "source-not-readable")
    #expect(found?.place?.path.hasSuffix("/plan.pdf") == true)
    #expect(found?.message.english == "this source file can't be read: \(reason)")
    #expect(try workplace.run("ls") == "secret\n" || command != ":")
  }
}
