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
          pair.value, known: ["title", "columns", "rows"], required: ["title", "columns"],
          &problems),
        let title = fields.text("title", &problems)
      else { return nil }
      let nodes = bounded(
        fields.list("columns"), at: \.place, Words("คอลัมน์ในแบบเดียว", "columns of a form"))
      let columns = nodes.compactMap { TableForm.Column($0, &problems) }
      return TableForm(
        id: pair.key, title: title, columns: columns,
        choice: fields["rows"].flatMap { choice($0, of: columns) })
    }
  }

  private mutating func choice(
    _ node: DataNode, of columns: [TableForm.Column]
  ) -> TableForm.RowChoice? {
    guard let fields = Fields(node, known: ["most", "order"], &problems) else { return nil }
    let most = fields["most"].flatMap { number($0, isCount: true) }.map { Int($0) }
    let order = fields.list("order").compactMap { node -> (column: String, first: String?)? in
      let fields =
        node.text == nil
        ? Fields(node, known: ["column", "first"], required: ["column"], &problems) : nil
      guard let name = fields?.text("column", &problems) ?? node.text else { return nil }
      guard columns.contains(where: { $0.name == name }) else {
        offer(
          "unknown-column", name, at: node.place, among: columns.map(\.name),
          Words("แบบนี้ไม่มีคอลัมน์ ‘\(name)’", "the form has no column ‘\(name)’"))
        return nil
      }
      return (name, fields?.text("first", &problems))
    }
    return TableForm.RowChoice(most: most, order: order)
  }
}

extension TableForm.Column {
  /// A mapping of `name`, `kind` and `dash`; nil, and a problem, where it names nothing.
  public init?(_ node: DataNode, _ problems: inout [Diagnostic]) {
    guard
      let fields = Fields(node, known: ["name", "kind", "dash"], required: ["name"], &problems),
      let name = fields.text("name", &problems)
    else { return nil }
    self.init(
      name, fields.choice("kind", TableForm.Kind.self, &problems) ?? .text,
      mayBeDash: fields.flag("dash", &problems))
  }
}
