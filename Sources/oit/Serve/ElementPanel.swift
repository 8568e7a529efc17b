import Coverage
import Diagnostics
import Disclosure
import Pages
import Text
import Thai

/// What the preview shows beside the pages of an entry: the item's elements, each with its proof or
/// with the line to edit, and what else was found there.
struct ElementPanel {
  private let source: LoadedSource

  init(_ source: LoadedSource) { self.source = source }

  /// A page with a `main`; nil for addresses that belong to no item.
  func html(at address: String) -> [UInt8]? {
    guard let site = source.site, let (year, item) = item(at: address) else { return nil }
    let rows = item.elements.map { element(of: $0, in: item, year) }
    let heading = "\(item.item.code) แสดงแล้ว \(shown(of: item))"
    let text = """
      <!doctype html>
      <html lang="th">
      <title>\(heading)</title>
      <main>
      <summary>\(heading)</summary>
      <ol>
      \(rows.joined(separator: "\n"))
      </ol>\(findings(site, year, item))
      </main>
      </html>

      """
    return Array(text.utf8)
  }

  /// The item whose page, or a page below it, lies at an address.
  private func item(at address: String) -> (YearCoverage, ItemCoverage)? {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    guard parts.count >= 2,
      case .item(let year, let code)? = FramePage(
        address: "/\(Substring(parts[0]))/\(Substring(parts[1]))/"),
      let covered = source.coverage?[year], let item = covered[code]
    else { return nil }
    return (covered, item)
  }

  private func shown(of item: ItemCoverage) -> String {
    let asked = item.elements.filter { $0.status != .notApplicable }
    return "\(asked.count { $0.status == .shown })/\(asked.count)"
  }

  private func element(
    of element: ElementCoverage, in item: ItemCoverage, _ year: YearCoverage
  ) -> String {
    let text = escapedHTML(element.element.text)
    let name =
      element.status == .shown
      ? element.evidence.first.map { "<a href=\"\(escapedHTML($0.target.encoded))\">\(text)</a>" }
      : nil
    let reason = element.status == .shown ? nil : element.reason
    let why = reason.map { "<p>\(escapedHTML($0.thai))</p>" } ?? ""
    let remedy = element.status == .missing ? remedy(element, item, year) : ""
    return "<li>\(name ?? text)\(word(element))\(why)\(remedy)</li>"
  }

  private func word(_ element: ElementCoverage) -> String {
    switch element.status {
    case .shown: ""
    case .missing: " <span class=\"missing\">ยังขาด</span>"
    case .awaiting: " <span>ยังไม่ถึงกำหนด</span>"
    case .notApplicable: " <span>ไม่เกี่ยวข้อง</span>"
    }
  }

  /// The line to edit, and how; without an entry, how to begin one.
  private func remedy(
    _ element: ElementCoverage, _ item: ItemCoverage, _ year: YearCoverage
  ) -> String {
    guard let entry = item.entry else {
      return "<p>เริ่มด้วย <code>oit new \(item.item.code) --year \(year.edition.year)</code></p>"
    }
    let problem = element.problems.first
    let place = problem?.place ?? entry.page.place
    let fix = problem?.fix.map { " \(escapedHTML($0.thai))" } ?? ""
    return "<p>แก้ที่ <code>\(escapedHTML(place.path)):\(place.line)</code>\(fix)</p>"
  }

  /// What was found in the entry's files, and is not told of an element.
  private func findings(_ site: Site, _ year: YearCoverage, _ item: ItemCoverage) -> String {
    guard let entry = item.entry else { return "" }
    let files = Set(entry.pages.map(\.path))
    let told = item.elements.filter { $0.status == .missing }.flatMap(\.problems)
    let found = source.problems.filter { problem in
      guard let place = problem.place, problem.ignored == nil else { return false }
      return files.contains(String(place.path.dropFirst("Content/".count)))
        && !told.contains { $0.id == problem.id && $0.place == problem.place }
    }
    guard !found.isEmpty else { return "" }
    return "\n<h2>พบอีก \(found.count) แห่งในข้อนี้</h2>\n" + ErrorPage.list(found)
  }
}
