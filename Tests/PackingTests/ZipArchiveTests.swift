import Packing
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Unpacked by a program of its own; emptying the buffer in between changes nothing.
  @Test func whatIsPackedIsUnpacked() throws {
    var (archive, bytes, out): (ZipArchive, [UInt8], [UInt8]) = (ZipArchive(), [], [])
    for (path, text) in [("a.txt", "one"), ("2567/แผน.html", "สอง"), ("empty", "")] {
      archive.add(path, Array(text.utf8), to: &out)
      bytes += out
      out = []
    }
    archive.finish(in: &out)
    bytes += out
    #expect(bytes.count == archive.bytes)
    let files = [("a.txt", 3), ("2567/แผน.html", 9), ("empty", 0)]
    #expect(bytes.count == ZipArchive.bytes(of: files.map { (path: $0.0, bytes: $0.1) }))
    #expect(archive.count == 3)
    try folder.write(bytes, to: "a.zip")
    let outcome = try folder.run("unzip -q a.zip -d out && cd out && cat a.txt 2567/* empty")
    #expect(outcome.output == "oneสอง")
    #expect(outcome.errors == "")
  }

  @Test func aMomentIsThatOfEachFile() throws {
    var out: [UInt8] = []
    var archive = ZipArchive(
      of: ZipArchive.Moment(day: (2026, 11, 27), time: (23, 59, 58)))
    archive.add("a", [1], to: &out)
    archive.finish(in: &out)
    try folder.write(out, to: "a.zip")
    #expect(try folder.run("zipinfo -T a.zip a").output.contains("20261127.235958"))
  }
}
