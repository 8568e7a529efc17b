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

  mutating func follows(_ fields: Fields) -> [ItemCode] {
    fields.list("follows").compactMap { node in
      guard let text = node.text, let code = ItemCode(reading: text) else {
        report(
          "item-code", at: node.place, Words("อ่านรหัสข้อไม่ได้", "this is not the code of an item"),
          fix: Words("เขียนแบบ O1", "write it like O1"))
        return nil
      }
      references.append((code, node.place))
      return code
    }
  }

  mutating func checkReferences() {
    for (code, place) in references where codes[code] == nil {
      report(
        "dangling-reference", at: place,
        Words("แบบวัดนี้ไม่มีข้อ \(code)", "this edition has no item \(code)"),
        fix: Words("แก้เป็นรหัสข้อที่มีในแบบวัดนี้", "write the code of an item of this edition"))
    }
  }
}
