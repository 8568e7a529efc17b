import Diagnostics

/// What a kind of block reads from: the data with places, and the files beside the entry.
public struct BlockReader {
  public let data: DataNode
  /// The line of the fence.
  public let place: Place
  public private(set) var problems: [Diagnostic] = []
  private let resolver: TargetResolver

  init(_ data: DataNode, at place: Place, _ resolver: TargetResolver) {
    self.data = data
    self.place = place
    self.resolver = resolver
  }

  public mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  /// The address, as this page links it, of a picture that lies in Content; nil when there is none, which is said.
  public mutating func picture(_ node: DataNode) -> String? {
    guard let text = node.text else { return nil }
    switch resolver.resolve(text, as: .picture) {
    case .success(let target): return resolver.href(target)
    case .failure(let problem):
      problems.append(problem.diagnostic(at: node.place))
      return nil
    }
  }

  /// Reads the keys of a mapping; see `Fields`.
  public mutating func fields(
    _ node: DataNode, known: [String], required: [String] = []
  ) -> Fields? {
    Fields(node, known: known, required: required, &problems)
  }

  public mutating func text(_ key: String, of fields: Fields) -> String? {
    fields.text(key, &problems)
  }

  public mutating func flag(_ key: String, of fields: Fields) -> Bool {
    fields.flag(key, &problems)
  }

  /// One of a fixed set of words; any other is an error that offers the nearest.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of fields: Fields, _ type: Choice.Type
  ) -> Choice? {
    fields.choice(key, type, &problems)
  }

  /// The rows of a list; nil when there are none or the data is no list, which is said.
  public mutating func rows() -> [DataNode]? {
    if data.isAbsent { return nil }
    if case .list(let rows) = data.content { return rows }
    problems.append(
      Diagnostic(
        .error, "not-a-list", at: data.place,
        Words("ข้อมูลของบล็อกนี้ต้องเป็นรายการ", "the data of this block must be a list"),
        fix: Words("ขึ้นต้นแต่ละรายการด้วย - ", "begin each row with - ")))
    return nil
  }
}
