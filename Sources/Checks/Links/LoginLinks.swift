import Diagnostics
import Disclosure
import Text

extension Check {
  /// Nobody but the municipality gets past a log-in: what is behind it is not published.
  static let loginLinks = Check(
    id: "login-links",
    rule: Words(
      "หลักฐานและเอกสารเปิดได้โดยไม่ต้องเข้าสู่ระบบ", "evidence and documents open without a log-in"),
    why: Words("ผู้ประเมินไม่มีรหัสผ่าน", "assessors have no password"),
    example: Example(
      wrong: exampleNews("[รายงานผล](https://doc.tuayang.example/admin/login.php)"),
      right: exampleNews("[รายงานผล](item:O1)"))
  ) { site, _ in
    site.outsideLinks.compactMap { link in
      guard link.isLogin else { return nil }
      return Diagnostic(
        .warning, "login-link", at: link.place,
        "ลิงก์นี้ไปยังหน้าเข้าสู่ระบบ ผู้ประเมินและประชาชนจึงเปิดดูไม่ได้",
        "this leads to a log-in, so assessors and citizens can't see what is behind it",
        fix: "ลิงก์ไปยังหน้าที่เปิดได้โดยไม่ต้องเข้าสู่ระบบ หรือวางเอกสารไว้ในโฟลเดอร์ของข้อ",
        "link to a page that opens without it, or put the document into the entry's folder")
    }
  }
}

extension OutsideLink {
  /// By the host or the last names of the path; a service for citizens may ask who they are.
  fileprivate var isLogin: Bool {
    if case .block("channels", _) = use { return false }
    if host == "accounts.google.com" || host.begins(with: "login.") { return true }
    let names = Substring(path.utf8.prefix { $0 != UInt8(ascii: "?") }).asciiLowercased()
    guard OutsideLink.logins.contains(where: { names.holds($0) }) else { return false }
    return names.utf8.split { "/.".utf8.contains($0) }
      .contains { name in OutsideLink.logins.contains { name.elementsEqual($0.utf8) } }
  }

  private static let logins = [
    "login", "signin", "sign-in", "wp-login", "wp-admin", "administrator",
  ]
}
