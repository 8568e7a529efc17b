import Artifact
import Diagnostics
import Folders
import Preview
import Text

/// What the preview shows while the source has errors: all problems, as a page of their own.
enum ErrorPage {
  /// The page in place of a site, which quotes the lines of a source.
  static func site(_ problems: [Diagnostic], in source: String) -> PreviewSite {
    let page = html(problems, SourceLines(of: source))
    return PreviewSite(pages: SiteFiles([]), errorPage: Array(page.utf8))
  }

  private static func html(_ problems: [Diagnostic], _ lines: SourceLines) -> String {
    let errors = problems.count { $0.severity == .error }
    // What keeps the site from being made comes first.
    let ordered =
      problems.filter { $0.severity == .error } + problems.filter { $0.severity != .error }
    return """
      <!doctype html>
      <html lang="th">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>พบข้อผิดพลาด \(errors) แห่ง</title>
      </head>
      <body>
      <main>
      <h1>พบข้อผิดพลาด \(errors) แห่ง</h1>
      <p>เว็บไซต์ที่เผยแพร่อยู่ไม่เปลี่ยนแปลง เมื่อแก้ไขและบันทึกไฟล์แล้ว หน้านี้จะเปลี่ยนเป็นเว็บไซต์ให้เอง</p>
      \(list(ordered.prefix(most), quoting: lines))\(rest(ordered.count - most))
      </main>
      </body>
      </html>

      """
  }

  /// As many findings as somebody reads on one page.
  private static let most = 200

  private static func rest(_ more: Int) -> String {
    more > 0 ? "\n<p>และอีก \(more) รายการ ดูทั้งหมดด้วยคำสั่ง <code>oit check</code></p>" : ""
  }

  /// Findings one below the other, with the lines that they are about where these are given.
  static func list(
    _ problems: some Sequence<Diagnostic>, quoting lines: SourceLines? = nil
  ) -> String {
    "<ol>\n\(problems.map { entry($0, lines) }.joined(separator: "\n"))\n</ol>"
  }

  private static func entry(_ problem: Diagnostic, _ lines: SourceLines?) -> String {
    let told = problem.withInvisibleSignsNamed
    let place = told.place.map {
      "<code>\(escapedHTML($0.path)):\($0.cell ?? "\($0.line):\($0.column)")</code><br>"
    }
    let line = told.place.flatMap {
      $0.sheet == nil && !told.hidesNumbers ? lines?.line(at: $0) : nil
    }
    let quote = line.map { "<pre>\(escapedHTML($0))</pre>" }
    let fix = told.fix.map { "<p>แก้ไข: \(escapedHTML($0.thai))</p>" }
    return """
      <li><p>\(place ?? "")<strong>\(word(told.severity))</strong> \
      \(escapedHTML(told.message.thai)) <small>[\(escapedHTML(told.id))]</small></p>\
      \(quote ?? "")\(fix ?? "")</li>
      """
  }

  private static func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "ข้อผิดพลาด"
    case .warning: "คำเตือน"
    case .note: "ข้อสังเกต"
    }
  }
}
