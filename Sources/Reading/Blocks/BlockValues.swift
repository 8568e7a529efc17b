import Diagnostics
import Disclosure
import Text
import Thai
import YAML

extension BlockReader {
  private static let sumWords = ["รวม", "รวมทั้งหมด", "รวมทั้งสิ้น"]

  /// What stands under a field, read by the field's form.
  ///
  /// What is wrong with the cell of a spreadsheet is said with its row and column, as the
  /// spreadsheet shows them.
  mutating func cell(
    _ node: DataNode, _ keyPlace: Place, _ field: BlockField, row: Int?
  ) -> BlockRecord.Cell {
    guard field.isWritten(node) else {
      return BlockRecord.Cell(
        value: nil, position: nil, keyPosition: BlockRecord.Position(keyPlace))
    }
    let before = problems.count
    let value = value(node, field)
    if let row {
      for index in before..<problems.count {
        problems[index] = problems[index].inCell(ofRow: row, field.label)
      }
    }
    return BlockRecord.Cell(
      value: value, position: BlockRecord.Position(node.place),
      keyPosition: BlockRecord.Position(keyPlace))
  }

  private mutating func value(_ node: DataNode, _ field: BlockField) -> BlockValue? {
    switch field.form {
    case .texts: return .texts(Fields.texts(node, under: field.name, &problems))
    case .columns: return nil
    case .textOrDash where node.isDash: return .text("-")
    default: break
    }
    guard case .scalar = node.content, let text = node.text else {
      report(Fields.notText(field.name, at: node.place))
      return nil
    }
    switch field.form {
    case .text, .textOrDash, .texts, .columns: return .text(text)
    case .flag: return .flag(Fields.flag(node, under: field.name, &problems))
    case .date: return Fields.day(node, under: field.name, &problems).map { .day($0) }
    case .figure:
      if let figure = Figure.read(text) { return .figure(figure) }
      report(.notFigure(text, field, node.place))
    case .spanOrSum where BlockReader.sumWords.contains { $0.isSame(as: text) }:
      return .text("รวม")
    case .span, .spanOrSum:
      if let span = Span.read(text) { return .span(span) }
      report(.notSpan(text, field, node.place))
    case .choice(let choices):
      if let choice = choices.first(where: { $0.word == text || $0.label.isSame(as: text) }) {
        return .choice(choice)
      }
      report(.unknownChoice(text, field, choices, node.place))
    case .picture: return file(text, as: .picture, node.place)
    case .link: return file(text, as: .link, node.place)
    case .item:
      if let item = BlockReader.item(text) { return item }
      report(.notItem(text, field, node.place))
    }
    return nil
  }

  private mutating func file(
    _ text: String, as use: TargetResolver.Use, _ place: Place
  ) -> BlockValue? {
    switch resolver.resolve(text, as: use) {
    case .success(let target):
      note(target, place)
      return .link(BlockLink(name: text, href: resolver.href(target), target))
    case .failure(let problem):
      report(problem.diagnostic(at: place))
      return nil
    }
  }

  /// Applies to a block's link the rules for links in Markdown.
  private mutating func note(_ target: Target, _ place: Place) {
    switch target {
    case .outside(let url) where TargetResolver.scheme(of: url) == "http":
      report(.plainHTTP(url, place))
    case .page(let page, let fragment?):
      links.append(Outline.Link(page: page, fragment: fragment, place: place))
    default: break
    }
  }

  private static func item(_ text: String) -> BlockValue? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let last = parts.last, let code = ItemCode(reading: last), parts.count <= 2 else {
      return nil
    }
    if parts.count == 1 { return .item(year: nil, code) }
    return ContentMap.year(Numerals.plain(parts[0])).map { .item(year: $0, code) }
  }
}

extension BlockField {
  fileprivate func isWritten(_ node: DataNode) -> Bool {
    if case .textOrDash = form, node.isDash { return true }
    return !node.isAbsent
  }
}

extension Diagnostic {
  fileprivate func inCell(ofRow row: Int, _ label: String) -> Diagnostic {
    Diagnostic(
      severity, id, at: place,
      Words(
        "แถวที่ \(row) คอลัมน์ ‘\(label)’: \(message.thai)",
        "row \(row), column ‘\(label)’: \(message.english)"), fix: fix)
  }
}
