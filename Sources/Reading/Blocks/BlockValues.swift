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
    isInFile = row != nil
    let value =
      field.isText && BlockReader.isDamaged(node)
      ? damaged(node, inFile: row != nil) : value(node, field)
    if field.name == field.label, field.isText || field.isFigure { reportLostZero(node, field) }
    if let row {
      if case .scalar(let text) = node.content, let sign = StraySign.first(in: text) {
        report(sign.diagnostic(at: node.place))
      }
      for index in before..<problems.count {
        problems[index] = problems[index].inCell(ofRow: row, field)
      }
    }
    return BlockRecord.Cell(
      value: value, position: BlockRecord.Position(node.place),
      keyPosition: BlockRecord.Position(keyPlace))
  }

  private mutating func value(_ node: DataNode, _ field: BlockField) -> BlockValue? {
    if field.mayBeDash, node.isDash { return .text("-") }
    switch field.form {
    case .figure where field.isOfYears:
      if case .mapping(let pairs) = node.content { return amounts(pairs, field) }
    case .texts:
      let texts = Fields.texts(node, under: field.name, &problems)
      // What is one text in a cell may be a list.
      guard texts.count == 1, let list = TextList(texts[0]), list.lead == nil else {
        return .texts(texts)
      }
      return .texts(list.plain ?? list.items)
    case .columns: return nil
    default: break
    }
    guard case .scalar = node.content, let text = node.text else {
      report(Fields.notText(field.name, at: node.place))
      return nil
    }
    if field.mayBeDash, text.isSame(as: "ไม่มี") { return .text(text) }
    switch field.form {
    case .text, .texts, .columns: return .text(text)
    // A mark or the label again, as below the heading of a status.
    case .flag where text.isSame(as: field.label) || Mark(text) == .set: return .flag(true)
    case .flag where Mark(text) == .empty: return .flag(false)
    case .flag: return .flag(Fields.flag(node, under: field.name, &problems))
    case .date: return Fields.day(node, under: field.name, &problems).map { .day($0) }
    case .figure:
      guard let figure = Figure.read(text) else {
        report(.notFigure(text, field, node.place))
        return nil
      }
      guard text.holds(UInt8(ascii: ".")), hasThreeDecimals(text), field.isOfBaht
      else { return .figure(figure) }
      report(.threeDecimals(text, field, node.place))
    case .spanOrSum where BlockReader.sumWords.contains { $0.isSame(as: text) }:
      return .text("รวม")
    case .span, .spanOrSum:
      switch Span.read(text, in: year) {
      case .success(let span): return .span(span)
      case .failure(let problem):
        report(
          isFrequency(text)
            ? .frequency(text, field, node.place)
            : .notSpan(text, field, problem.meant, node.place))
      }
    case .choice(let choices):
      if let choice = choices.first(where: {
        $0.word.isSame(as: text) || $0.label.isSame(as: text)
      }) ?? choices.ticked(in: text) {
        return .choice(choice)
      }
      if let cell = StatusCell(text, choices) {
        report(cell, of: field, text, node.place)
      } else {
        report(.unknownChoice(text, field, choices, node.place))
      }
    case .picture: return file(text, as: .picture, node.place)
    case .link: return file(text, as: .link, node.place)
    case .item:
      if let item = BlockReader.item(text) { return item }
      if let item = resolver.item(ofTopic: text) { return .item(year: item.year, item.code) }
      report(.notItem(text, field, node.place))
    }
    return nil
  }

  /// Whether a text says how often something is done, for which the kind has a key.
  private func isFrequency(_ text: String) -> Bool {
    schema.rows.contains { $0.name == "frequency" }
      && ["ราย", "ทุก", "เป็นประจำ"].contains { text.begins(with: $0) }
  }

  /// The amounts of years, `{2566: "10,000.00", 2567: 0}`; nil when one can't be read.
  private mutating func amounts(_ pairs: [DataNode.Pair], _ field: BlockField) -> BlockValue? {
    var amounts: [YearFigure] = []
    for pair in pairs where !pair.value.isAbsent {
      guard let year = ContentMap.year(Numerals.plain(pair.key)), 2400...2700 ~= year else {
        report(.notAYear(pair.key, field, pair.keyPlace))
        continue
      }
      guard let text = pair.value.text, let figure = Figure.read(text) else {
        report(.notFigure(pair.value.text ?? "{ }", field, pair.value.place))
        continue
      }
      if hasThreeDecimals(text) {
        report(.threeDecimals(text, field, pair.value.place))
      } else {
        amounts.append(YearFigure(year: year, figure: figure))
      }
    }
    return amounts.isEmpty ? nil : .years(amounts.sorted { $0.year < $1.year })
  }

  /// What a spreadsheet leaves of a text: a number in powers of ten, an error, signs for too little
  /// room.
  private static func isDamaged(_ node: DataNode) -> Bool {
    if case .scalar(let text) = node.content { isDamaged(text) } else { false }
  }

  static func isDamaged(_ text: String) -> Bool {
    guard let first = text.utf8.first, first <= UInt8(ascii: "9") else { return false }
    let errors = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "##"]
    if text.utf8.first == UInt8(ascii: "#") { return errors.contains { text.begins(with: $0) } }
    // 6.6109E+11
    let parts = text.utf8.split(separator: UInt8(ascii: "E"), maxSplits: 1)
    guard parts.count == 2, let power = parts[1].first, "+-".utf8.contains(power),
      Numerals.whole(Substring(parts[1].dropFirst())) != nil
    else { return false }
    let digits = parts[0].drop { $0 == UInt8(ascii: "-") }
    return digits.contains { 0x30...0x39 ~= $0 }
      && digits.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
  }

  /// It counts as not there, so that nothing is shown by it.
  private mutating func damaged(_ node: DataNode, inFile: Bool) -> BlockValue? {
    report(.damagedCell(node.text ?? "", inFile: inFile, node.place))
    return nil
  }

  /// Says in a column of telephone numbers that one lost its first 0; keys for them say it
  /// themselves.
  private mutating func reportLostZero(_ node: DataNode, _ field: BlockField) {
    guard case .scalar(let text) = node.content, 8...12 ~= text.utf8.count,
      text.utf8.first.map({ 0x32...0x39 ~= $0 }) ?? false, let meant = Telephone.meant(text),
      ["โทร", "มือถือ"].contains(where: { field.label.holds($0) })
    else { return }
    report(.lostZero(text, meant, node.place))
  }

  private mutating func file(
    _ text: String, as use: TargetResolver.Use, _ place: Place
  ) -> BlockValue? {
    switch resolver.resolve(text, as: use) {
    case .success(let target):
      note(target, place)
      let doubt = resolver.doubt(of: target, text)
      if let doubt {
        report(doubt.diagnostic(at: place))
        if use == .picture { return nil }
      } else if use == .picture, let weight = resolver.weight(of: target, text) {
        report(weight.diagnostic(at: place))
      }
      let photo = use == .picture ? resolver.site.photo(target, text, at: place) : nil
      if let photo { photos.append(photo) }
      return .link(
        BlockLink(
          name: text, href: resolver.href(target), target, isSeen: doubt == nil,
          photo: { [look = photo?.look] in look?.shown }))
    case .failure(let problem):
      report(problem.diagnostic(at: place, &offers))
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
    case .file(let file, _):
      files.append(Outline.FileLink(path: file.path, place: place))
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
  /// Whether there may be a figure for each of some years.
  var isOfYears: Bool { if case .years? = spread { true } else { false } }

  /// A dash is nothing, and so is ไม่มี where a value of another kind may be left out.
  fileprivate func isWritten(_ node: DataNode) -> Bool {
    if mayBeDash, node.isDash { return true }
    if node.isAbsent { return false }
    switch form {
    case .date, .span, .flag, .picture, .link, .item:
      return missing != nil || mayBeDash || !(node.text?.isSame(as: "ไม่มี") ?? false)
    default: return true
    }
  }
}
