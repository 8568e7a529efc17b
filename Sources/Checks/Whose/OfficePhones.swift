import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// The telephone of the office is the same on the page of contacts and in site.yml.
  static let officePhones = Check(
    id: "office-phones",
    rule: Words(
      "โทรศัพท์ของหน่วยงานในหน้าติดต่อตรงกับ site.yml",
      "the page of contacts has the telephone of site.yml"),
    why: Words(
      "หมายเลขที่ไม่ตรงกันทำให้ผู้ประเมินไม่ทราบว่าหมายเลขใดใช้ติดต่อได้",
      "where two numbers differ, an assessor can't tell which one reaches the office"),
    example: Example(
      wrong: exampleNews(
        """
        ```contact
        address: เลขที่ 99 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง 99999
        phone: 054-000-999
        ```
        """),
      right: exampleNews(
        """
        ```contact
        address: เลขที่ 99 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง 99999
        phone: 054-000-010
        ```
        """))
  ) { site, _ in
    guard let own = site.settings.contact?.phone else { return [] }
    let known = Set(Telephone(own).numbers)
    return site.blocks("contact").compactMap { block in
      guard let phone = block.head.text("phone"), !known.isEmpty else { return nil }
      let numbers = Telephone(phone).numbers
      guard numbers.contains(where: \.isOfOffice), known.isDisjoint(with: numbers) else {
        return nil
      }
      // A page of an earlier year may show the number of its time.
      let isOld = block.entry.map { $0.year != site.newest?.year } ?? false
      let place = block.head.find("phone")?.place ?? block.block.place
      return Diagnostic(
        isOld ? .note : .warning, "phone-differs", at: place,
        Words(
          "โทรศัพท์ \(phone) ไม่ตรงกับ \(own) ใน site.yml",
          "the telephone \(phone) differs from \(own) in site.yml"),
        fix: Words(
          "ตรวจว่าหมายเลขใดใช้ติดต่อหน่วยงานได้ แล้วแก้อีกแห่งให้ตรงกัน",
          "see which number reaches the office, and correct the other"))
    }
  }
}

extension String {
  /// A number of a place, such as 054-000-010: a mobile or short one beside it is no other
  /// office's.
  fileprivate var isOfOffice: Bool {
    let digits = utf8.filter { 0x30...0x39 ~= $0 }
    let local = begins(with: "+66") ? digits.dropFirst(2) : digits.dropFirst()
    return local.count == 8 && local.first.map { 0x32...0x37 ~= $0 } ?? false
  }
}
