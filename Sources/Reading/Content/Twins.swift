import Diagnostics
import Disclosure
import Text

extension ContentMap {
  /// A page in English: `NAME.en.md` beside `NAME.md`, or `index.en.md` in a folder with an
  /// `index.md`.
  struct Twin: Sendable {
    /// Published below `/en/`.
    let source: PageSource
    /// The page in Thai.
    let thai: PageSource
  }

  /// Adds a page, or the twin of one, of which it is not known yet whether it is there.
  mutating func add(_ source: PageSource) {
    guard source.path.ends(with: ".en.md") else {
      pages.append(source)
      return
    }
    let english = PageSource(
      path: source.path, address: englishAddress(of: source.address), owner: source.owner,
      isMain: source.isMain)
    twins.append(Twin(source: english, thai: source))
  }

  /// What names a page: `o05-news` of `o05-news.md` and `o05-news.en.md`.
  static func stem(of name: Substring) -> Substring {
    Substring(name.utf8.dropLast(name.ends(with: ".en.md") ? 6 : 3))
  }

  /// Gives each twin its page; one that has none is left out.
  mutating func checkTwins(_ problems: inout [Diagnostic]) {
    let thai = Dictionary(pages.map { ($0.address, $0) }) { one, _ in one }
    twins = twins.compactMap { twin in
      guard let page = thai[twin.thai.address] else {
        problems.append(.twinWithoutPage(twin.source.path))
        return nil
      }
      return Twin(source: twin.source, thai: page)
    }
  }
}

extension Diagnostic {
  fileprivate static func twinWithoutPage(_ path: String) -> Diagnostic {
    let page = Substring(path.utf8.dropLast(6)) + ".md"
    return Diagnostic(
      .warning, "twin-without-page", at: .content(path),
      "หน้าภาษาอังกฤษนี้ไม่มีหน้าภาษาไทย จึงไม่เผยแพร่",
      "this English page has no Thai page, so it is not published",
      fix: "เพิ่มหน้าภาษาไทย Content/\(page) หรือแก้ชื่อไฟล์ให้ตรงกับหน้าภาษาไทย",
      "add the Thai page Content/\(page), or give this file the name of the Thai page")
  }
}
