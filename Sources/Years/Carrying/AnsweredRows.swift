import Disclosure
import Kinds
import Text
import Thai

/// What a report has to report on: each row of what it answers, as far as a row of the report says
/// the same, with the keys that the officer filled in beside it the year before.
struct AnsweredRows {
  /// The keys of the report's rows, each with what is known of it; nil for what is to be filled in.
  let rows: [[(field: BlockField, value: String?)]]

  /// - Parameters:
  ///   - report: of the year before.
  ///   - kind: its kind.
  ///   - entry: the entry that it answers now.
  init(_ report: Block, of kind: BlockKind, on entry: Entry) {
    guard let key = kind.schema.rows.first?.name,
      let set = entry.pages.lazy.flatMap(\.body.blocks).first(where: { block in
        block.place != report.place
          && block.data.table.rows.first?.fields.contains { $0.name == key } ?? false
      })
    else {
      rows = []
      return
    }
    let old = report.data.table
    let filled = Set(old.used.compactMap { old.rows.first?.fields[$0].name })
    rows = set.data.table.rows.map { row in
      kind.schema.rows.compactMap { field in
        let value = row.written(field.name)
        return value != nil || filled.contains(field.name) ? (field, value) : nil
      }
    }
  }
}

extension BlockRecord {
  /// A value under a key as it may be written in YAML; nil for what leads elsewhere.
  fileprivate func written(_ key: String) -> String? {
    guard let index = fields.firstIndex(where: { $0.name == key }) else { return nil }
    switch cells[index].value {
    case .link, .item, .flag, nil: return nil
    case .texts(let texts) where texts.count > 1:
      return "[\(texts.map(plain).joined(separator: ", "))]"
    default:
      guard let text = shown(index, .arabic), !text.utf8.contains(0x0A) else { return nil }
      return plain(text)
    }
  }
}
