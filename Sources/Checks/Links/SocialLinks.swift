import Diagnostics
import Disclosure

extension Check {
  /// A post in a network is no publication on the municipality's website.
  static let socialLinks = Check(
    id: "social-links",
    rule: Words(
      "หลักฐานและเอกสารไม่ใช่โพสต์ในเครือข่ายสังคม", "evidence and documents are no posts in a network"),
    why: Words(
      "โพสต์ในเครือข่ายสังคมไม่ใช่หน้าของเว็บไซต์หน่วยงาน",
      "a post in a network is no page of the municipality's website"),
    example: Example(
      wrong: exampleNews("[รายงานผล](https://www.facebook.com/tuayang/posts/1)"),
      right: exampleNews("[รายงานผล](item:O1)"))
  ) { site, _ in
    site.outsideLinks.compactMap { link in
      guard link.lies(on: networks), link.isEvidence || link.namesDocument else { return nil }
      return Diagnostic(
        .warning, "social-as-document", at: link.place,
        "ลิงก์นี้ไปยังเครือข่ายสังคม (\(link.host)) ซึ่งผู้ประเมินไม่นับเป็นการเผยแพร่บนเว็บไซต์ของหน่วยงาน และอาจต้องเข้าสู่ระบบ",
        "this leads to a social network (\(link.host)), which assessors don't count as the municipality's website, and which may ask for a log-in",
        fix: "วางเอกสารหรือเขียนเนื้อหาไว้ในหน้าของข้อนี้ แล้วลิงก์ไปที่นั่น",
        "put the document or the text on this entry's page, and link to it there")
    }
  }

  private static let networks: Set = [
    "facebook.com", "fb.com", "fb.me", "fb.watch", "line.me", "lin.ee", "x.com", "twitter.com",
    "t.co", "instagram.com", "tiktok.com", "youtube.com", "youtu.be",
  ]
}
