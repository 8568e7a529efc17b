import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// One post has one holder, and one person one post.
  static let posts = Check(
    id: "posts",
    rule: Words(
      "ตำแหน่งเดียวมีผู้ดำรงตำแหน่งคนเดียว", "a post that there is once is held by one person"),
    why: Words(
      "ผู้ประเมินไม่ทราบว่าใครเป็นผู้ดำรงตำแหน่งปัจจุบัน", "an assessor can't tell who holds the post now"),
    example: Example(
      wrong: exampleNews(
        """
        ```people
        - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        - {name: นายตัวอย่าง ใจดี, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-012}
        ```
        """),
      right: exampleNews(
        """
        ```people
        - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-011}
        - {name: นายตัวอย่าง ใจดี, position: รองนายกเทศมนตรี, photo: o02-executives/mayor.jpg, phone: 054-000-012}
        ```
        """))
  ) { site, _ in
    site.entries.flatMap { entry in
      var posts: [LooseText: String] = [:]
      var names: [LooseText: String] = [:]
      return entry.blocks("people").flatMap(\.data.table.rows).compactMap { row -> Diagnostic? in
        guard let name = row.text("name"), !saysVacant(name),
          let position = row.text("position")
        else { return nil }
        let isSingle = ["นายก", "ปลัด"].contains { position.begins(with: $0) }
        if isSingle, let other = posts.updateValue(name, forKey: LooseText(position)),
          !isSamePerson(other, name)
        {
          return twice(position, other, name, at: row.find("position")?.place ?? row.place)
        }
        if name.holds(" "), let other = names.updateValue(position, forKey: LooseText(name)),
          !actsFor(position), !actsFor(other)
        {
          return sameName(name, other, position, at: row.find("name")?.place ?? row.place)
        }
        return nil
      }
    }
  }

  /// Whether the words of a position say that somebody stands in for another.
  private static func actsFor(_ position: String) -> Bool {
    ["รักษา", "ปฏิบัติ", "ทำการแทน", "ทำหน้าที่"].contains { position.holds($0) }
  }

  private static func twice(
    _ position: String, _ one: String, _ other: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, "post-held-twice", at: place,
      Words(
        "‘\(position)’ มีผู้ดำรงตำแหน่งสองคน คือ ‘\(one)’ และ ‘\(other)’",
        "‘\(position)’ is held by two people, ‘\(one)’ and ‘\(other)’"),
      fix: Words(
        "เหลือผู้ดำรงตำแหน่งปัจจุบันคนเดียว หรือแก้ตำแหน่งที่พิมพ์ผิด",
        "leave the one who holds it now, or correct the position that is wrong"))
  }

  private static func sameName(
    _ name: String, _ one: String, _ other: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .note, "person-twice", at: place,
      Words(
        "‘\(name)’ อยู่ในรายชื่อสองครั้ง คือ ‘\(one)’ และ ‘\(other)’",
        "‘\(name)’ stands there twice, as ‘\(one)’ and as ‘\(other)’"),
      fix: Words(
        "แก้ชื่อที่คัดลอกผิด หากรักษาราชการแทน ให้เขียนไว้ในตำแหน่ง เช่น ปลัดเทศบาล รักษาราชการแทนผู้อำนวยการกองคลัง",
        "correct the name that was copied; if one stands in for the other, say so in the position"))
  }
}

/// A text as a key under which texts that look alike are one.
private struct LooseText: Hashable {
  let text: String

  init(_ text: String) {
    self.text = String(decoding: text.asSeen().utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }
}
