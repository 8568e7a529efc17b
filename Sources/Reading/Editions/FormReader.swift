import Diagnostics
import Disclosure
import Thai
import YAML

extension EditionReader {
  mutating func forms(_ fields: Fields) -> [TableForm] {
    let pairs = bounded(
      fields.pairs("forms", &problems), at: \.keyPlace, Words("แบบ", "forms"))
    return pairs.compactMap { pair in
      guard
        let fields = Fields(
          pair.value, known: ["title", "columns"], required: ["title", "columns"], &problems),
        let title = fields.text("title", &problems)
      else { return nil }
      let nodes = bounded(
        fields.list("columns"), at: \.place, Words("คอลัมน์ในแบบเดียว", "columns of a form"))
      let columns = nodes.compactMap {
        node -> (name: String, kind: TableForm.Kind)? in
        guard
          let column = Fields(node, known: ["name", "kind"], required: ["name"], &problems),
          let name = column.text("name", &problems)
        else { return nil }
        return (name, column.choice("kind", TableForm.Kind.self, &problems) ?? .text)
      }
      return TableForm(id: pair.key, title: title, columns: columns)
    }
  }
}
