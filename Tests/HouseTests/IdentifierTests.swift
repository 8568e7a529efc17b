import Testing

/// The names by which programs know a finding.
@Suite struct IdentifierTests {
  /// A text right behind a severity or the opening of a lack: the id of a diagnostic.
  static var given: Regex<(Substring, Substring)> {
    /(?:\.(?:error|warning|note),|\bLack\(|self\.init\(|\black\()\s*"([^"\n]*)"/
  }

  /// What an id looks like, `_` standing for an interpolation.
  static var form: Regex<Substring> { /[a-z0-9_]+(?:-[a-z0-9_]+)+/ }

  struct Given {
    let id: String
    let file: SwiftFile
    let line: Int
    var isWrittenOut: Bool { !id.contains("_") }
    var place: String { "\(file.path):\(line): \(id)" }
  }

  static let all: [Given] = House.sources.flatMap { file in
    file.text.matches(of: given).compactMap { match in
      let id = match.1.replacing(/\\\([^)]*\)/, with: "_")
      guard id.wholeMatch(of: form) != nil else { return nil }
      return Given(id: String(id), file: file, line: file.line(of: match.1))
    }
  }

  @Test func areFoundByThisTest() { #expect(Self.all.count > 150) }

  /// Who meets one in a report finds it in the sources.
  @Test func areWrittenOut() {
    let wrong = Self.all.filter { !$0.isWrittenOut && !Owed.composedIDs.contains($0.id) }
    #expect(wrong.isEmpty, "\(wrong.map(\.place).listed)")
  }

  /// An id that stands in one place has one meaning.
  ///
  /// One that has to stand in several is listed with the reason: the finding is the same, though
  /// two pieces of code come upon it.
  @Test func standInOnePlaceEach() {
    var wrong: [String] = []
    for (id, places) in Dictionary(grouping: Self.all.filter(\.isWrittenOut), by: \.id)
    where places.count > 1 && Owed.idsInSeveralPlaces[id] == nil {
      wrong.append(contentsOf: places.map(\.place))
    }
    #expect(wrong.isEmpty, "\(wrong.sorted().listed)")
  }
}
