import Diagnostics
import Disclosure
import Text
import Thai

/// In which columns of a given table a block's fields stand.
struct GivenColumns {
  enum Source {
    case none
    /// None that is known: a heading that is not may mean it, which is said.
    case unread
    /// One column, or several that the field has in one: below two headings, or below one that
    /// stands over them.
    case whole([Int])
    /// What holds two fields, of which the second is a date or a figure.
    case part([Int], isFirst: Bool, second: BlockField.Form)
    /// A column for each year.
    case years([(column: Int, year: Int)])
    /// Columns of months, of which the first or last that is marked counts.
    case months([MonthColumn], isFirst: Bool)
    /// Columns of which one is marked.
    case marks([(column: Int, choice: BlockField.Choice)])
  }

  /// One for each field.
  private(set) var sources: [Source]
  /// The column that numbers the rows.
  private(set) var counting: Int?
  /// For each column the form of the field that it holds; nil for what numbers rows or is unknown.
  private(set) var forms: [BlockField.Form?]
  /// Columns whose headings name no field, and second ones that name the same.
  private(set) var unknown: [Int] = []
  /// Columns of what follows from others, such as what is left of a sum.
  private(set) var derived: [Int] = []
  private(set) var twice: [(column: Int, first: Int)] = []
  let mayAddUp: Bool
  let headings: [String]

  /// - Parameters:
  ///   - fields: of the block.
  ///   - headings: of the file.
  ///   - leavesDerived: whether columns of what follows from others may stand without a field.
  init(_ fields: [BlockField], _ headings: [String], leavesDerived: Bool = false) {
    sources = Array(repeating: .none, count: fields.count)
    forms = Array(repeating: nil, count: headings.count)
    mayAddUp = fields.mayAddUp
    self.headings = headings
    counting = headings.firstIndex { GivenColumns.counts($0) }
    var left: [Int] = []
    for (column, heading) in headings.enumerated() where !heading.isEmpty {
      guard let field = fields.index(called: heading) else {
        if column != counting, !GivenColumns.counts(heading) { left.append(column) }
        continue
      }
      if case .whole(let first) = sources[field] {
        twice.append((column, first[0]))
      } else {
        take(column, .whole([column]), field, fields)
      }
    }
    let mayDerive = leavesDerived && fields.contains { $0.isFigure }
    for column in left where !isTaken(column, by: headings[column], fields, headings) {
      if mayDerive, GivenColumns.isDerived(headings[column]) {
        derived.append(column)
      } else {
        unknown.append(column)
      }
    }
    for column in headings.indices where headings[column].isEmpty { widen(over: column) }
  }

  /// A column without a heading belongs to the one on its left, if that holds texts.
  private mutating func widen(over column: Int) {
    guard column > 0, let form = forms[column - 1], form.isText else { return }
    for field in sources.indices {
      switch sources[field] {
      case .whole(let own) where own.last == column - 1: sources[field] = .whole(own + [column])
      case .part(let own, let isFirst, let second) where own.last == column - 1:
        sources[field] = .part(own + [column], isFirst: isFirst, second: second)
      default: continue
      }
      forms[column] = form
    }
  }

  /// Takes the fields without a column, but those that really have none, for unread.
  mutating func meanUnread(_ lacking: [String], _ fields: [BlockField]) {
    guard !unknown.isEmpty else { return }
    for (index, field) in fields.enumerated() where !lacking.contains(field.name) {
      if case .none = sources[index] { sources[index] = .unread }
    }
  }

  /// Whether none of the headings is known.
  var isUnknown: Bool {
    counting == nil && sources.allSatisfy { if case .none = $0 { true } else { false } }
  }

  /// Headings of a column that only numbers the rows.
  private static func counts(_ heading: String) -> Bool {
    RunningNumbers.areBelow(String(decoding: HeadingWords(heading).bytes, as: UTF8.self))
  }

  /// Headings of shares and of what is left, which other columns tell.
  private static func isDerived(_ heading: String) -> Bool {
    let bytes = HeadingWords(heading).bytes
    return [
      "ร้อยละ", "คิดเป็นร้อยละ", "คิดเป็น%", "%", "เปอร์เซ็นต์", "คงเหลือ", "งบประมาณคงเหลือ", "เงินคงเหลือ",
      "ยอดคงเหลือ",
    ]
    .contains { bytes.starts(with: $0.utf8) }
  }

  private mutating func take(
    _ column: Int, _ source: Source, _ field: Int, _ fields: [BlockField]
  ) {
    sources[field] = source
    forms[column] = fields[field].form
  }

  private mutating func isTaken(
    _ column: Int, by heading: String, _ fields: [BlockField], _ headings: [String]
  ) -> Bool {
    if forms[column] != nil { return true }
    if let (field, choice) = fields.choice(called: heading) {
      switch sources[field] {
      case .none: take(column, .marks([(column, choice)]), field, fields)
      case .marks(let others) where !others.contains { $0.choice.word == choice.word }:
        take(column, .marks(others + [(column, choice)]), field, fields)
      default: return false
      }
      return true
    }
    return isSpread(column, heading, fields) || isTwoFields(column, heading, fields)
      || isHalf(column, fields, headings)
  }

  /// Whether it is one of several columns of a field.
  private mutating func isSpread(
    _ column: Int, _ heading: String, _ fields: [BlockField]
  ) -> Bool {
    guard let (field, found) = fields.spread(called: heading) else { return false }
    switch (found, sources[field]) {
    case (.year(let year), .none): take(column, .years([(column, year)]), field, fields)
    case (.year(let year), .years(let others)) where !others.contains { $0.year == year }:
      take(column, .years(others + [(column, year)]), field, fields)
    case (.month(let month, let count, let year), .none):
      let own = MonthColumn(column: column, month: month, count: count, year: year)
      takeMonths([own], field, fields)
    case (.month(let month, let count, let year), .months(let others, _))
    where !others.contains { $0.month == month && $0.year == year }:
      let own = MonthColumn(column: column, month: month, count: count, year: year)
      takeMonths(others + [own], field, fields)
    default: return false
    }
    return true
  }

  private mutating func takeMonths(
    _ columns: [MonthColumn], _ first: Int, _ fields: [BlockField]
  ) {
    sources[first] = .months(columns, isFirst: true)
    if let column = columns.last?.column { forms[column] = fields[first].form }
    let last = fields.firstIndex { if case .lastMonth? = $0.spread { true } else { false } }
    if let last, !sources[last].isWhole { sources[last] = .months(columns, isFirst: false) }
  }

  /// Whether two fields stand in the column, each without one of its own.
  private mutating func isTwoFields(
    _ column: Int, _ heading: String, _ fields: [BlockField]
  ) -> Bool {
    guard let (first, second) = fields.pair(joinedBy: heading),
      case .none = sources[first], case .none = sources[second]
    else { return false }
    let form = fields[second].form
    take(column, .part([column], isFirst: true, second: form), first, fields)
    sources[second] = .part([column], isFirst: false, second: form)
    return true
  }

  /// Whether the column and one behind it hold together what is one field.
  private mutating func isHalf(
    _ column: Int, _ fields: [BlockField], _ headings: [String]
  ) -> Bool {
    let one = HeadingWords(headings[column])
    for other in headings.indices.dropFirst(column + 1) where forms[other] == nil {
      let both = HeadingWords(headings[other])
      for (index, field) in fields.enumerated() where field.isText {
        guard case .none = sources[index], !both.bytes.isEmpty,
          HeadingWords(field.label).joins(one, both)
        else { continue }
        take(column, .whole([column, other]), index, fields)
        forms[other] = field.form
        return true
      }
    }
    return false
  }
}

extension GivenColumns.Source {
  fileprivate var isWhole: Bool { if case .whole = self { true } else { false } }
}

extension [BlockField] {
  /// Whether a row may be the sum of others; some kinds know such rows by themselves.
  var mayAddUp: Bool {
    contains(where: \.isFigure)
      && !contains { if case .spanOrSum = $0.form { true } else { false } }
  }

  /// Two fields that one heading names, the second a date or a figure.
  fileprivate func pair(joinedBy heading: String) -> (first: Int, second: Int)? {
    let words = HeadingWords(heading)
    for (second, field) in enumerated() where field.isFigure || field.isDate {
      let other = HeadingWords(field.label)
      if let first = firstIndex(where: { $0.isText && words.joins(HeadingWords($0.label), other) })
      {
        return (first, second)
      }
    }
    return nil
  }

  /// What a heading means in the search for the head of a table: the number of some field.
  func index(meantBy heading: String) -> Int? {
    index(called: heading) ?? choice(called: heading)?.field ?? pair(joinedBy: heading)?.first
      ?? spread(called: heading)?.field
  }
}

extension BlockField {
  var isText: Bool { form.isText }

  var isDate: Bool { if case .date = form { true } else { false } }
}
