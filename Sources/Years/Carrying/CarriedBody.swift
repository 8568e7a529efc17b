import Disclosure
import Kinds
import Text

/// The body of a page in the new year: its texts, links that mean the same, blocks of which those
/// that tell an old time are to be filled in anew.
struct CarriedBody {
  let page: Page
  let part: CarriedPart
  let year: Int
  let spot: MovedTargets.Spot
  let targets: MovedTargets
  let kinds: [BlockKind]
  /// How many blocks are to be filled in anew.
  private(set) var emptied = 0

  /// The lines of the body as they are to be, of which the first stands in a line of the file.
  mutating func text(of lines: [String], from first: Int) -> [String] {
    var out: [String] = []
    var at = 0
    while at < lines.count {
      guard let fence = Fence(lines[at]) else {
        out.append(withDestinations(lines[at]) { targets.moved($0, at: spot) })
        at += 1
        continue
      }
      let rest = lines[(at + 1)...]
      let end = rest.firstIndex { fence.isClosed(by: $0) } ?? lines.endIndex
      let inside = Array(rest[..<end])
      out.append(lines[at])
      out += data(inside, at: first + at, fence)
      if end < lines.endIndex { out.append(lines[end]) }
      at = end + 1
    }
    return out
  }

  /// The lines of a block whose fence stands on a line of the file.
  private mutating func data(_ lines: [String], at line: Int, _ fence: Fence) -> [String] {
    guard let block = page.body.blocks.first(where: { $0.place.line == line }),
      let kind = kinds.first(where: { $0.name.isSame(as: block.kind) })
    else { return lines }
    var written = BlockLines(schema: kind.schema, lines: lines)
    if let form = lostForm(of: block) { written = written.withColumns(of: form) }
    guard block.isOver(asked: part.new, in: year) else {
      return written.moved {
        targets.moved($0, at: spot)
      } item: {
        targets.moved($0)
      }
    }
    emptied += 1
    let item = answered(by: block)
    let kept = written.kept(answering: item.map { ($0.key, $0.target) })
    let rows = item?.entry.map { AnsweredRows(block, of: kind, on: $0).rows } ?? []
    let skeleton = SkeletonBlock(kind: kind, kept: Set(kept.keys), rows: rows).lines
    return kept.lines + skeleton.map { fence.inset + $0 }
  }

  /// The form of a block that the new list asks no more.
  private func lostForm(of block: Block) -> TableForm? {
    let head = block.data.table.head
    guard let index = head.fields.firstIndex(where: { $0.name == "form" }),
      case .text(let id)? = head.cells[index].value,
      !targets.plan.to.edition.forms.contains(where: { $0.id == id })
    else { return nil }
    return targets.plan.from.edition.forms.first { $0.id == id }
  }

  /// The item that a block answers, in the new year, with its entry: of the year as far before it.
  private func answered(by block: Block) -> (key: String, target: String, entry: Entry?)? {
    for (field, cell) in zip(block.data.table.head.fields, block.data.table.head.cells) {
      guard case .item(let written, let code)? = cell.value else { continue }
      guard let written else { return targets.moved(code).map { (field.name, $0, nil) } }
      let later = written + year - part.entry.year
      return targets.topic(of: code, in: written, askedIn: later).map {
        (field.name, $0.name, $0.entry)
      }
    }
    return nil
  }
}

/// The line that opens fenced code.
private struct Fence {
  let inset: String
  private let sign: UInt8
  private let count: Int

  /// Nil for any other line.
  init?(_ line: String) {
    let blanks = line.utf8.prefix { $0 == 0x20 }
    let rest = line.utf8.dropFirst(blanks.count)
    guard let sign = rest.first, sign == 0x60 || sign == 0x7E else { return nil }
    let count = rest.prefix { $0 == sign }.count
    guard count > 2, sign != 0x60 || !rest.dropFirst(count).contains(0x60) else { return nil }
    inset = String(Substring(blanks))
    self.sign = sign
    self.count = count
  }

  func isClosed(by line: String) -> Bool {
    let rest = line.utf8.drop { $0 == 0x20 }
    let signs = rest.prefix { $0 == sign }.count
    return signs >= count && rest.dropFirst(signs).allSatisfy { $0 == 0x20 || $0 == 9 }
  }
}
