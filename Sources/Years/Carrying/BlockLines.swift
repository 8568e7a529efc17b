import Diagnostics
import Disclosure
import Text
import YAML

/// The lines in which the data of a block is written.
struct BlockLines {
  let schema: BlockSchema
  let lines: [String]

  /// What stands before the keys of the head.
  private var inset: String { lines.first?.inset ?? "" }

  /// The same with columns of its own instead of a form.
  func withColumns(of form: TableForm) -> BlockLines {
    let changed = lines.flatMap { line -> [String] in
      guard key(of: line) == "form" else { return [line] }
      return ["\(inset)columns:"]
        + form.columns.map { column in
          let name = plain(column.name)
          let dash = column.mayBeDash ? ", dash: true" : ""
          return "\(inset)  - "
            + (column.kind == .text
              ? name : "{name: \(name), kind: \(column.kind.rawValue)\(dash)}")
        }
    }
    return BlockLines(schema: schema, lines: changed)
  }

  /// The same with other targets and items.
  func moved(_ target: (String) -> String, item: (ItemCode) -> String?) -> [String] {
    var ignored: [Diagnostic] = []
    guard let root = YAMLReader.read(lines.joined(separator: "\n"), "", &ignored) else {
      return lines
    }
    var out = lines
    // From the last on, so that the places of the others stay what they are.
    for (node, field) in values(root, under: nil).reversed() {
      guard let text = node.text, out.indices.contains(node.place.line - 1) else { continue }
      let changed = changed(text, field, target, item)
      guard changed != text else { continue }
      out[node.place.line - 1].put(changed, inPlaceOf: text, at: node.place.column)
    }
    return out
  }

  /// What a block that is to be filled in anew keeps: its columns, its form, what it answers.
  func kept(answering item: (key: String, target: String)?) -> (lines: [String], keys: [String]) {
    var out: [String] = []
    var keys: [String] = []
    var isKept = false
    for line in lines {
      if let key = key(of: line) {
        isKept = key == "columns" || key == "form"
        if isKept { keys.append(key) }
      }
      if isKept { out.append(line) }
    }
    guard let item else { return (out, keys) }
    return (out + ["\(inset)\(item.key): \(item.target)"], keys + [item.key])
  }

  /// The values below keys that lead somewhere, each with its field; nil for the file of the rows.
  private func values(
    _ node: DataNode, under key: String?
  ) -> [(node: DataNode, field: BlockField?)] {
    switch node.content {
    case .list(let nodes): return nodes.flatMap { values($0, under: key) }
    case .mapping(let pairs): return pairs.flatMap { values($0.value, under: $0.key) }
    case .scalar:
      if key == "file" && !schema.rows.contains(where: { $0.name == "file" }) {
        return [(node, nil)]
      }
      guard
        let field = (schema.head + schema.rows).first(where: { $0.name == key || $0.label == key })
      else { return [] }
      switch field.form {
      case .link, .picture, .item: return [(node, field)]
      default: return []
      }
    }
  }

  private func changed(
    _ text: String, _ field: BlockField?, _ target: (String) -> String,
    _ item: (ItemCode) -> String?
  ) -> String {
    guard case .item? = field?.form, !text.begins(with: "topic:") else { return target(text) }
    return ItemCode(reading: text).flatMap(item) ?? text
  }

  /// The key that a line of the block's head opens.
  private func key(of line: String) -> String? {
    guard line.inset == inset,
      let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return String(Substring(line.utf8[..<colon])).trimmingBlanks()
  }
}

extension String {
  fileprivate var inset: String { String(Substring(utf8.prefix { $0 == 0x20 })) }

  /// Puts a value of YAML for the one that stands in a column, counted in scalars from 1; one that
  /// is written otherwise than it reads stays.
  fileprivate mutating func put(_ new: String, inPlaceOf old: String, at column: Int) {
    let scalars = unicodeScalars
    guard column > 0, column <= scalars.count else { return }
    let start = scalars.index(scalars.startIndex, offsetBy: column - 1)
    let rest = utf8[start...]
    let isQuoted = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'")
    let value = isQuoted ? rest.dropFirst() : rest
    guard value.starts(with: old.utf8) else { return }
    let after = value.dropFirst(old.utf8.count + (isQuoted ? 1 : 0))
    self = String(Substring(utf8[..<start])) + plain(new) + String(Substring(after))
  }
}

/// A text as YAML takes it: as it stands, or in quotes.
func plain(_ text: String) -> String {
  let isOdd =
    text.unicodeScalars.first.map { "#&*!|>'\"%@`-?: ~".unicodeScalars.contains($0) } ?? true
  let isFlow = text.utf8.contains { [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
  guard isOdd || isFlow || text.holds(": ") || text.holds(" #") || text.ends(with: ":") else {
    return text
  }
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"\(escaped)\""
}
