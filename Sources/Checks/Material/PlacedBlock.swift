import Diagnostics
import Disclosure
import Thai

/// A block with the page and the entry in which it stands.
struct PlacedBlock: Sendable {
  let block: Block
  let page: Page
  /// Nil in pages/.
  let entry: Entry?

  var head: BlockRecord { block.data.table.head }
  var rows: [BlockRecord] { block.data.table.rows }
}

extension Site {
  /// The blocks with data of a kind, in the order of years, items and pages.
  func blocks(_ kind: String) -> [PlacedBlock] { blocksByKind[kind] ?? [] }

  /// All blocks with data, gathered once for the checks that ask.
  var blocksByKind: [String: [PlacedBlock]] {
    memory.value("blocks by kind") {
      var blocks: [String: [PlacedBlock]] = [:]
      func add(_ page: Page, _ entry: Entry?) {
        for block in page.body.blocks where !block.data.isEmpty {
          blocks[block.kind, default: []].append(
            PlacedBlock(block: block, page: page, entry: entry))
        }
      }
      for page in pages { add(page, nil) }
      for entry in entries { for page in entry.pages { add(page, entry) } }
      return blocks
    }
  }

  /// The blocks of a kind in the entry that a block names, such as the plan that a report answers.
  func blocks(_ kind: String, in named: (year: Int?, code: ItemCode), of block: PlacedBlock)
    -> [Block]
  {
    guard let year = named.year ?? block.entry?.year else { return [] }
    return self[year]?.entries[named.code]?.blocks(kind) ?? []
  }
}

extension BlockRecord {
  /// The place of a field that some kinds lack; nil where this one does, or nothing is written.
  func find(_ name: String) -> (value: BlockValue, place: Place)? {
    guard let index = fields.firstIndex(where: { $0.name == name }), let value = cells[index].value
    else { return nil }
    return (value, place(of: fields[index]))
  }

  func text(_ name: String) -> String? {
    if case .text(let text)? = find(name)?.value { text } else { nil }
  }

  func figure(_ name: String) -> Figure? {
    if case .figure(let figure)? = find(name)?.value { figure } else { nil }
  }

  /// The English word of the choice under a key.
  func word(_ name: String) -> String? {
    if case .choice(let choice)? = find(name)?.value { choice.word } else { nil }
  }

  func item(_ name: String) -> (year: Int?, code: ItemCode)? {
    if case .item(let year, let code)? = find(name)?.value { (year, code) } else { nil }
  }
}
