import Diagnostics
import Disclosure
import TestSupport

/// The body of O1 of a small site, read: its HTML, outline and what is said about it.
struct WrittenPage {
  let site: TemporarySite
  let body: Body?
  let problems: [Diagnostic]

  /// The first line of the body is line 4 of `Content/2567/o01-structure/index.md` unless `head`
  /// adds lines before it.
  init(
    _ markdown: String, head: String = "", files: [String: String] = [:], isOffline: Bool = false
  ) throws {
    let path = "Content/2567/o01-structure/index.md"
    var all = files
    all[path] = "---\n\(head)updated: 31 มี.ค. 2567\n---\n\(markdown)"
    site = try TemporarySite(all, without: ["Content/2567/o01-structure.md"])
    let read = try site.read(isOffline: isOffline)
    body = read.site?.page(at: "/2567/o01/")?.body
    problems = read.problems.filter { $0.place?.path == path && $0.id != "missing-element" }
  }

  /// The HTML with `[people]` where a block stands, without the signs (U+2060) in words.
  var html: String {
    (body?.pieces ?? []).map { piece in
      switch piece {
      case .html(let bytes):
        String(decoding: bytes, as: UTF8.self).replacing("\u{2060}", with: "")
      case .block(let index): "[\(body?.blocks[index].kind ?? "")]"
      }
    }.joined()
  }

  var ids: [String] { body?.outline.anchors.map(\.id) ?? [] }

  /// The ids of anchors that hold something.
  var held: [String] { body?.outline.anchors.filter(\.holdsSomething).map(\.id) ?? [] }

  var printed: String { site.text(of: problems) }
  var printedInEnglish: String { site.text(of: problems, .english) }
  /// Line, column and id of each finding.
  var found: [String] {
    problems.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id)" }
  }
}
