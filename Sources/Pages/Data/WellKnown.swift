import Artifact
import Diagnostics
import Disclosure
import Text
import Thai

/// robots.txt (RFC 9309): everything may be read, and the sitemap is there.
func robots(baseURL: String) -> SiteFile {
  SiteFile("robots.txt") { out in
    out += "User-agent: *\nAllow: /\n\nSitemap: \(baseURL)/sitemap.xml\n".utf8
  }
}

/// security.txt (RFC 9116), good for a year; nil, with a note, when site.yml has no e-mail.
func securityContact(
  of site: Site, on day: Day, _ problems: inout [Diagnostic]
) -> SiteFile? {
  guard let email = site.settings.contact?.mailbox else {
    // That it is none was said when it was read.
    if site.settings.contact?.email == nil { problems.append(.noSecurityContact) }
    return nil
  }
  let path = ".well-known/security.txt"
  let baseURL = site.settings.municipality.web
  return SiteFile(path) { out in
    out +=
      """
      Contact: mailto:\(percentEncoded(email))
      Expires: \(day.aYearLater.iso)T00:00:00Z
      Preferred-Languages: th, en
      Canonical: \(baseURL)/\(path)

      """.utf8
  }
}

extension Diagnostic {
  fileprivate static let noSecurityContact = Diagnostic(
    .note, "no-security-contact", at: Place("Content/site.yml"),
    Words(
      "ไม่ได้เผยแพร่ security.txt เพราะไม่มีอีเมลสำหรับแจ้งช่องโหว่ของเว็บไซต์",
      "security.txt is not published: there is no e-mail address for reporting security problems"
    ),
    fix: Words("เพิ่ม email: ใต้ contact:", "add email: under contact:"))
}
