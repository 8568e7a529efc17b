import Disclosure

/// The columns of a given table that stand for one field.
public enum FieldColumns {
  /// None; what lacks there is to be added.
  case none
  /// One, by its heading.
  case one(String)
  /// One for each of several years.
  case years([String])
  /// One for each month or each word of the field, of which those that hold are marked.
  case months([String]), words([String])

  /// `field` is one of `fields`, those of the block; a file gave the table.
  public init(of field: BlockField, among fields: [BlockField], in table: BlockTable) {
    let headings = table.givenHeadings.map(\.text)
    if let own = headings.first(where: { fields.called($0)?.name == field.name }) {
      self = .one(own)
      return
    }
    var words: [String] = []
    var years: [String] = []
    var months: [String] = []
    for heading in headings {
      if let (index, _) = fields.choice(called: heading), fields[index].name == field.name {
        words.append(heading)
      } else if let found = fields.spread(called: heading)?.heading {
        switch (found, field.spread) {
        case (.year, .years?): years.append(heading)
        case (.month, .firstMonth?), (.month, .lastMonth?): months.append(heading)
        default: break
        }
      }
    }
    let isLacking = table.lacking.contains { $0.name == field.name }
    self =
      !words.isEmpty
      ? .words(words)
      : !months.isEmpty
        ? .months(months) : !years.isEmpty ? .years(years) : isLacking ? .none : .one(field.label)
  }
}
