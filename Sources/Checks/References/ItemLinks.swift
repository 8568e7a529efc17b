import Diagnostics
import Disclosure
import Text

extension Check {
  /// `[สถิติเรื่องร้องเรียน](item:O29)` led to it last year, and to another item this year.
  static let itemLinks = Check(
    id: "item-links",
    rule: Words("ลิงก์ไปยังข้อตรงกับข้อความของลิงก์", "links to items lead to what their words name"),
    why: Words("ลิงก์ที่พาไปข้ออื่นเหมือนไม่มีหลักฐาน", "a link that leads to another item shows no evidence"),
    example: Example(
      wrong: exampleNews("[ข้อมูลผู้บริหาร](item:O1)"),
      right: exampleNews("[ข้อมูลผู้บริหาร](topic:executives)"))
  ) { site, _ in
    site.noticed.compactMap { noticed in
      guard case .item(let written, let address, let words) = noticed.subject,
        case .item(let year, let code)? = FramePage(address: address),
        let edition = site[year]?.edition, let item = edition[code],
        !item.mayBe(words.asSeen()), let other = edition.only(named: words)
      else { return nil }
      let isOwnYear = site.entry(of: noticed.page)?.year == year
      let topic = "topic:\(isOwnYear ? "" : "\(year)/")\(other.topics[0])"
      return Diagnostic(
        .warning, "link-to-another-item", at: noticed.place,
        "ลิงก์ ‘\(words)’ ไปที่ \(written) ซึ่งปี \(year) คือ “\(item.title)”",
        "the link ‘\(words)’ leads to \(written), which in \(year) is “\(item.title)”",
        fix: "แก้เป็น \(topic) ซึ่งไม่เปลี่ยนตามเลขข้อ (ปี \(year) คือ \(other.code))",
        "write \(topic), which stays when numbers change (\(other.code) in \(year))")
    }
  }
}
