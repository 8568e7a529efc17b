import CPosix
import Foundation
import TestSupport
import Testing

/// The call of the kernel, and what stands in for it where a kernel or a container has none.
@Suite struct BeneathTests {
  typealias Opening = @Sendable (Int32, UnsafePointer<CChar>, Int32, mode_t) -> Int32

  static let openings: [Opening] = [
    { cposix_open_beneath($0, $1, $2, $3) }, { cposix_open_by_names($0, $1, $2, $3) },
  ]

  @Test(arguments: [0, 1])
  func bothOpenAndRefuseTheSame(_ number: Int) throws {
    let open = Self.openings[number]
    let place = try TemporaryFolder()
    try place.write("ข้างใน", to: "top/a/b/c.md")
    try place.write("ความลับ", to: "secret/c.md")
    try place.run(
      "cd top; ln -s ../secret out; ln -s a in; ln -s b/c.md a/link; ln -s /nowhere lost; mkfifo pipe"
    )
    let folder = Glibc.open("\(place.path)/top", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    func code(_ path: String, _ flags: Int32 = O_RDONLY | O_NONBLOCK) -> Int32 {
      let file = open(folder, path, flags | O_CLOEXEC, flags & O_CREAT == 0 ? 0 : 0o644)
      guard file >= 0 else { return errno }
      close(file)
      return 0
    }
    let directory = O_RDONLY | O_DIRECTORY
    for path in [".", "a", "a/b", "a/b/c.md", "pipe"] { #expect(code(path) == 0, "\(path)") }
    for path in [".", "a", "a/b"] { #expect(code(path, directory) == 0, "\(path)") }
    for path in ["out", "in", "lost", "a/link", "out/c.md", "in/b/c.md", "in/b"] {
      #expect(code(path) == ELOOP, "\(path)")
      #expect(code(path, directory) == ELOOP, "\(path)")
    }
    for path in ["/etc/hostname", "../secret/c.md", ".."] {
      #expect(code(path) == EXDEV, "\(path)")
    }
    #expect(code("a/none") == ENOENT)
    #expect(code("none/c.md") == ENOENT)
    #expect(code("a/b/c.md/d") == ENOTDIR)
    #expect(code("pipe", directory) == ENOTDIR)
    #expect(code(String(repeating: "a", count: 256)) == ENAMETOOLONG)
    let new = O_WRONLY | O_CREAT | O_EXCL
    #expect(code("a/new", new) == 0)
    for path in ["a/new", "lost", "a/link"] { #expect(code(path, new) == EEXIST, "\(path)") }
    #expect(code("out/new", new) == ELOOP)
    #expect(!place.exists("secret/new"))
  }
}
