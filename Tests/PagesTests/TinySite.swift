import Artifact
import Blocks
import Diagnostics
import Disclosure
import Foundation
import Pages

/// A small municipality in a folder of its own, with the templates of the repository and a short
/// style sheet.
struct TinySite {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: TinySite.repository.appending(path: "Templates").resolvingSymlinksInPath(),
      to: root.appending(path: "Templates"))
    try write("Templates/assets/style.css", "body { margin: 0 }\n")
    for (path, text) in TinySite.files { try write(path, text) }
  }

  func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    try write(path, text.replacing(old, with: new))
  }

  func remove() { try? FileManager.default.removeItem(at: root) }

  func render(on day: String = "2567-03-31", isOffline: Bool = false) throws -> RenderedSite {
    try RenderedSite(root, on: day, isOffline: isOffline)
  }
}

/// A site with its pages listed; each is made when asked for.
struct RenderedSite {
  struct Unreadable: Error {
    let problems: [Diagnostic]
  }

  let artifacts: SiteFiles
  let problems: [Diagnostic]

  /// Throws what stands in the way when nothing can be rendered.
  init(_ root: URL, on day: String, isOffline: Bool = false) throws {
    let (site, found) = SiteReader.read(root.path(), kinds: BlockKind.all, isOffline: isOffline)
    var problems = found.filter { $0.severity == .error }
    let day = try Day.read(day).get()
    guard let site, problems.isEmpty else { throw Unreadable(problems: problems) }
    let coverage = Coverage(of: site, on: day, kinds: BlockKind.all)
    let pages = SitePages(of: site, coverage, kinds: BlockKind.all, &problems)
    guard let pages else { throw Unreadable(problems: problems) }
    artifacts = pages.artifacts
    self.problems = problems
  }

  var pages: [String] { artifacts.sorted.map(\.path).filter { $0.hasSuffix(".html") } }

  /// The text at a path of the output; empty when nothing is made there.
  func text(_ path: String) -> String {
    guard case .made(let make)? = artifacts[path]?.content else { return "" }
    var bytes: [UInt8] = []
    make(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
