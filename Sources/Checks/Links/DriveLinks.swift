import Diagnostics
import Disclosure

extension Check {
  /// A file in somebody's drive can vanish, be changed or ask for a log-in without anybody here
  /// knowing.
  static let driveLinks = Check(
    id: "drive-links",
    rule: Words(
      "เอกสารอยู่ในเว็บไซต์นี้ ไม่ใช่ในพื้นที่เก็บไฟล์ส่วนตัว", "documents lie on this site, not in a drive"),
    why: Words(
      "ไฟล์นอกเว็บไซต์ของหน่วยงานไม่นับเป็นการเผยแพร่ และอาจเปิดไม่ได้ในวันที่ตรวจ",
      "files outside the municipality's website don't count as published, and may not open on the day"
    ),
    example: Example(
      wrong: exampleNews("[แผน](https://drive.google.com/file/d/1AbC/view)"),
      right: exampleNews("[แผน](item:O1)"))
  ) { site, _ in
    site.outsideLinks.compactMap { link in
      guard link.isDrive, !link.isForm else { return nil }
      return Diagnostic(
        .warning, "drive-link", at: link.place,
        "ลิงก์นี้ไปยังพื้นที่เก็บไฟล์ภายนอก (\(link.host)) ซึ่งอาจต้องเข้าสู่ระบบ ถูกลบ หรือถูกแก้โดยไม่มีร่องรอย ผู้ประเมินจึงไม่นับเป็นการเผยแพร่บนเว็บไซต์",
        "this leads to a drive (\(link.host)), which may ask for a log-in, and whose files go or change unseen; assessors don't count it as published on the website",
        fix: "ดาวน์โหลดไฟล์มาวางในโฟลเดอร์ของข้อ แล้วลิงก์ไปที่ไฟล์นั้น",
        "download the file into the entry's folder, and link to it there")
    }
  }
}
