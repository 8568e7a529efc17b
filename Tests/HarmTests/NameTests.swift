import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing

@Suite struct NameTests {
  private static let folder = "Content/2567/o05-news"

  @Test(arguments: [
    "a\nb.pdf", "a\u{202E}xcod.pdf", "\u{200F}a.pdf", "a\u{7}b.pdf", "...pdf", "a..b.pdf",
    "-rf.pdf",
    "a\"b.pdf", "a'b<c>.pdf", "a&b.pdf", "a%2e%2eb.pdf", "a\\b.pdf", "a;b|c$d`e.pdf",
    String(repeating: "a", count: 251) + ".pdf", String(repeating: "ก", count: 83) + ".pdf",
  ])
  func publishesAFileOfAnyNameUnderAPlainOne(_ name: String) throws {
    let site = try TemporarySite(
      ["\(Self.folder)/index.md": head, "\(Self.folder)/\(name)": "paper"], without: [page])
    let (read, _, problems) = try site.read()
    if name.hasPrefix(".") {
      #expect(problems.contains { $0.id == "file-left-out" })
      return
    }
    #expect(problems.filter { $0.severity == .error } == [])
    let file = try #require(read?.files.first { $0.path == "2567/o05-news/\(name)" })
    let published = file.address.dropFirst("/2567/o05/".count)
    #expect(published.utf8.allSatisfy { ($0 | 0x20).isLetterOrDigit || "._-".utf8.contains($0) })
    #expect(published != "." && published != ".." && published.utf8.count <= 255)
    // Whatever the name, each finding stands on lines of its own.
    for language in Language.allCases {
      let lines = site.text(of: problems, language).split(separator: "\n")
      #expect(
        lines.allSatisfy { $0.hasPrefix("Content/") || $0.hasPrefix("    ") || $0.hasPrefix("  ") })
      #expect(!site.text(of: problems, language).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test(arguments: ["o0\n1.md", "o01\u{202E}.md", "O01.md", "o01-ก.md", "..md", "o01..md", "o1.md"])
  func refusesAnEntryOfAnyOtherName(_ name: String) throws {
    let site = try TemporarySite(["Content/2567/\(name)": head])
    let path = "Content/2567/\(name)"
    let found = try site.read().problems.filter { $0.place?.path == path }
    let isLitter = name.hasPrefix(".")
    #expect(found.map(\.severity) == [isLitter ? .note : .error], "\(found)")
  }

  @Test func readsFoldersWithinFoldersUpToWhatTheSystemAllows() throws {
    let deep = (0..<200).map { _ in "a" }.joined(separator: "/")
    let site = try TemporarySite(
      ["\(Self.folder)/index.md": head, "\(Self.folder)/\(deep)/b.pdf": "paper"], without: [page])
    let read = try #require(try site.read().site)
    #expect(read.files.contains { $0.address == "/2567/o05/\(deep)/b.pdf" })
  }

  @Test func readsNothingThroughASymbolicLinkOrFromAPipe() throws {
    let site = try TemporarySite()
    try site.link("Content/2567/o03-a.md", to: "/etc/passwd")
    try site.link("Content/2567/o04-a", to: "/")
    #expect(mkfifo("\(site.root)/Content/2567/o06-a.md", 0o600) == 0)
    let found = try site.read().problems.map { "\($0.place?.path ?? "") \($0.id)" }
    #expect(
      found == [
        "Content/2567/o03-a.md symbolic-link", "Content/2567/o04-a symbolic-link",
        "Content/2567/o06-a.md not-a-file",
      ])
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
  }
}
