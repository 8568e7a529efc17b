import Artifact
import Diagnostics
import Preview
import Text

/// What the preview shows while the source has errors: all problems, as a page of their own.
enum ErrorPage {
  static func site(_ problems: [Diagnostic]) -> PreviewSite {
    PreviewSite(pages: SiteFiles([]), errorPage: Array(html(problems).utf8))
  }

  private static func html(_ problems: [Diagnostic]) -> String {
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
      <ol>
      \(ordered.prefix(most).map(entry).joined(separator: "\n"))
      </ol>\(rest(ordered.count - most))
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

  private static func entry(_ problem: Diagnostic) -> String {
    let problem = problem.withInvisibleSignsNamed
    let place = problem.place.map {
      "<code>\(escapedHTML($0.path)):\($0.line):\($0.column)</code><br>"
    }
    let fix = problem.fix.map { "<br>แก้ไข: \(escapedHTML($0.thai))" }
    return """
      <li><p>\(place ?? "")<strong>\(word(problem.severity))</strong> \
      \(escapedHTML(problem.message.thai)) <small>[\(escapedHTML(problem.id))]</small>\(fix ?? "")</p></li>
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
