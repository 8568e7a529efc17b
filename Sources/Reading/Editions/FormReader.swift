import Diagnostics
import Disclosure
import Thai
import YAML

extension EditionReader {
  mutating func forms(_ fields: Fields) -> [TableForm] {
    fields.pairs("forms", &problems).compactMap { pair in
      guard
        let fields = Fields(
          pair.value, known: ["title", "columns"], required: ["title", "columns"], &problems),
        let title = fields.text("title", &problems)
      else { return nil }
      let columns = fields.list("columns").compactMap {
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
