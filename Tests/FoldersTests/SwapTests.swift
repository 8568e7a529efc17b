import Folders
import Foundation
import TestSupport
import Testing

/// Somebody puts something else into the place of a file, or of a folder on the way to it, between
/// the look and the opening: of a hundred thousand openings not one reads it.
@Suite struct SwapTests {
  @Test(arguments: [
    ("a/b.md", "ln -s ../../secret/b.md a/odd", "a/odd", Refusal.odd(.link)),
    ("a/b.md", "mkfifo a/odd", "a/odd", .odd(.pipe)),
    ("a/b.md", "mkdir a/odd", "a/odd", .odd(.folder)),
    ("a", "ln -s ../secret odd", "odd", .odd(.link)), ("a", "mkfifo odd", "odd", .failed(ENOTDIR)),
  ])
  func nothingElseIsRead(_ path: String, _ make: String, _ odd: String, _ refusal: Refusal) throws {
    let place = try TemporaryFolder()
    try place.write("ข้างใน", to: "Content/a/b.md")
    try place.write("ความลับ", to: "secret/b.md")
    try place.run("cd Content; \(make)")
    let folder = try SourceFolder("Content", in: place.path)
    let expected = Array("ข้างใน".utf8)
    var (read, refused) = (0, 0)
    whileSwapping("\(place.path)/Content/\(path)", "\(place.path)/Content/\(odd)") {
      let end = ContinuousClock.now + .seconds(20)
      while read + refused < 20_000 || read == 0 || refused == 0, ContinuousClock.now < end {
        do throws(Refusal) {
          let bytes = try folder.read("a/b.md", upTo: 100)
          if bytes != expected { Issue.record("read \(bytes)") }
          read += 1
        } catch {
          if error != refusal { Issue.record("\(error)") }
          refused += 1
        }
      }
    }
    #expect(read > 0 && refused > 0, "\(read) read, \(refused) refused")
  }
}
