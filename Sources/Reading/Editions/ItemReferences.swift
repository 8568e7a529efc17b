import Diagnostics
import Disclosure
import Thai
import YAML

extension EditionReader {
  mutating func origin(_ node: DataNode?) -> Origin {
    guard let node,
      let fields = Fields(node, known: ["title", "elements", "period"], &problems)
    else { return Origin(title: nil, elements: nil, period: nil) }
    return Origin(
      title: fields.choice("title", Origin.Kind.self, &problems),
      elements: fields.choice("elements", Origin.Kind.self, &problems),
      period: fields.choice("period", Origin.Kind.self, &problems))
  }

  mutating func follows(_ fields: Fields) -> [ItemName] {
    fields.list("follows").compactMap { node in
      guard let name = node.text.flatMap({ ItemName($0) }) else {
        report(
          "item-code", at: node.place, Words("อ่านรหัสข้อไม่ได้", "this is not the code of an item"),
          fix: Words("เขียนแบบ O1", "write it like O1"))
        return nil
      }
      references.append((name, node.place))
      return name
    }
  }

  /// Reports those to items that this edition lacks.
  mutating func checkReferences() {
    for (name, place) in references where name.year ?? year == year {
      switch name.part {
      case .code(let code) where codes[code] == nil:
        problems.append(
          .danglingReference(
            Words("แบบวัดนี้ไม่มีข้อ \(code)", "this edition has no item \(code)"), at: place,
            fix: Words("แก้เป็นรหัสข้อที่มีในแบบวัดนี้", "write the code of an item of this edition")))
      case .topic(let topic) where topics[topic] == nil:
        let near = nearest(topic, among: topics.keys.sorted())
        problems.append(
          .danglingReference(
            Words("แบบวัดนี้ไม่มีเรื่อง ‘\(topic)’", "this edition has no topic ‘\(topic)’"), at: place,
            fix: near.map { Words("แก้เป็น topic:\($0)", "write topic:\($0)") }
              ?? Words("แก้เป็นเรื่องที่มีในแบบวัดนี้", "write a topic of this edition")))
      case .code, .topic: continue
      }
    }
  }

  /// References to an item that another edition lacks, or to the edition of a year without one.
  static func dangling(
    _ references: [Reference], _ editions: [Edition], unread: Set<Int>
  ) -> [Diagnostic] {
    references.compactMap { name, place in
      guard let year = name.year, !unread.contains(year) else { return nil }
      guard let edition = editions.first(where: { $0.year == year }) else {
        return .danglingReference(
          Words("ไม่มีแบบวัดของปี \(year)", "there is no edition of \(year)"), at: place,
          fix: Words(
            "แก้ปีให้เป็นปีที่มีไฟล์ใน Content/editions",
            "write a year that has a file in Content/editions"))
      }
      if edition[name.part] != nil { return nil }
      return .danglingReference(
        Words(
          "แบบวัดปี \(year) ไม่มี ‘\(name.text)’", "the edition of \(year) has no ‘\(name.text)’"),
        at: place,
        fix: Words(
          "แก้เป็นข้อหรือเรื่องที่มีในแบบวัดปี \(year)",
          "write an item or a topic of the edition of \(year)"))
    }
  }
}

extension Diagnostic {
  fileprivate static func danglingReference(
    _ message: Words, at place: Place, fix: Words
  ) -> Diagnostic {
    Diagnostic(.error, "dangling-reference", at: place, message, fix: fix)
  }
}
