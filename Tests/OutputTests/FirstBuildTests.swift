import Artifact
import Foundation
import Output
import Testing

@Suite struct FirstBuildTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func writesAllFilesAndTheirFolders() throws {
    let report = try workplace.build([
      "index.html": "หน้าแรก", "2567/o01/index.html": "O1", "2567/o01/plan.csv": "a,b",
    ])
    #expect(
      try workplace.tree() == """
        d Site
        d Site/2567
        d Site/2567/o01
        f Site/2567/o01/index.html
        f Site/2567/o01/plan.csv
        f Site/index.html
        f Site/manifest.json

        """)
    #expect(try workplace.text("Site/index.html") == "หน้าแรก")
    #expect(report.pages == 2 && report.files == 3 && report.bytes == 26)
    #expect(report.written == 3 && report.unchanged == 0 && report.removed == 0)
  }

  @Test func listsEveryFileInTheManifest() throws {
    try workplace.build(["index.html": "หน้าแรก", "2567/o01/index.html": "", "a\"\\\n.txt": "x"])
    #expect(
      try workplace.text("Site/manifest.json") == #"""
        {"schema": "manifest-1", "files": [
        {"path": "2567/o01/index.html", "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"path": "a\"\\\u000a.txt", "bytes": 1, "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"},
        {"path": "index.html", "bytes": 21, "sha256": "4e7df8892e60677aed0df36eb12c9ed800cab712e9df4860ce6ac99d34c4f2f3"}
        ]}

        """#)
  }

  @Test func anEmptySiteHasAnEmptyManifest() throws {
    try workplace.build([:])
    #expect(
      try workplace.text("Site/manifest.json") == "{\"schema\": \"manifest-1\", \"files\": [\n]}\n")
  }

  @Test func hashesAreThoseOfSha256sum() throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["2567/o\(number)/index.html"] = String(repeating: "ข้อ \(number) ", count: number * 40)
    }
    try workplace.build(files)
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func theNumberOfThreadsChangesNoByte() throws {
    let other = try Workplace()
    var files: [String: String] = [:]
    for number in 0..<500 { files["\(number % 7)/\(number).html"] = "หน้า \(number)" }
    try workplace.build(files, threads: 1)
    try other.build(files, threads: 4)
    #expect(try workplace.run("diff -r Site '\(other.output)' && echo same") == "same\n")
  }

  @Test func takesAnEmptyFolderAndOneOfDotFiles() throws {
    try workplace.write("", to: "Site/.gitkeep")
    try workplace.build(["index.html": "1"])
    #expect(
      try workplace.tree() == """
        d Site
        f Site/.gitkeep
        f Site/index.html
        f Site/manifest.json

        """)
  }

  @Test func followsALinkAtTheOutput() throws {
    try workplace.run("mkdir real && ln -s real/www Site")
    try workplace.build(["index.html": "1"])
    try workplace.build(["index.html": "2"])
    #expect(
      try workplace.tree() == """
        d real
        d real/www
        f real/www/index.html
        f real/www/manifest.json
        l Site

        """)
    #expect(try workplace.text("Site/index.html") == "2")
  }

  @Test func takesARelativePathWithSlashesAtItsEnd() throws {
    let here = FileManager.default.currentDirectoryPath
    let folder = try workplace.run("realpath --relative-to='\(here)' .").dropLast()
    _ = try OutputFolder("\(folder)/Site//").replace(with: SiteFiles([SiteFile("a.html") { _ in }]))
    #expect(try workplace.tree() == "d Site\nf Site/a.html\nf Site/manifest.json\n")
  }

  @Test func filesCanBeReadByTheWebServer() throws {
    try workplace.build(["2567/index.html": "1"])
    #expect(
      try workplace.run("umask; stat -c '%a %n' Site Site/2567 Site/2567/index.html")
        == "0022\n755 Site\n755 Site/2567\n644 Site/2567/index.html\n")
  }
}
