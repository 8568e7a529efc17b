import Testing

/// How large things may become before they are divided.
@Suite struct SizeTests {
  @Test func noFileIsLongerThanTwoHundredAndFiftyLines() {
    let wrong = (House.sources + House.tests).filter { $0.lines.count > 250 }
      .filter { !Owed.longFiles.contains($0.path) }.map { "\($0.path): \($0.lines.count) lines" }
    #expect(wrong.isEmpty, "\(wrong.listed)")
  }

  @Test func halfOfAllFilesAreShorterThanEightyLines() {
    let lengths = House.sources.map(\.lines.count).sorted()
    let median = lengths[lengths.count / 2]
    #expect(median < 80, "the median is \(median) lines")
  }

  @Test func noFolderHasMoreThanTwentyFilesBesideEachOther() {
    let all = Dictionary(grouping: House.sources + House.tests) { file in
      file.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    let wrong = all.filter { $0.value.count > 20 }.map { "\($0.key): \($0.value.count) files" }
    #expect(wrong.isEmpty, "\(wrong.sorted().listed)")
  }

  @Test func noTargetHoldsMoreThanThreeTenthsOfAllLines() {
    let whole = House.sources.reduce(0) { $0 + $1.lines.count }
    for (target, files) in Dictionary(grouping: House.sources, by: \.target)
    where !Owed.largeTargets.contains(target) {
      let share = files.reduce(0) { $0 + $1.lines.count } * 100 / whole
      #expect(share <= 30, "\(target) holds \(share) % of all lines")
    }
  }

  /// Comments too, which `swift format` does not mind.
  ///
  /// A text in quotes may be longer, since a sentence that is cut in two is found by nobody.
  @Test func noLineIsWiderThanAHundredColumns() {
    let wrong = (House.sources + House.tests).filter { !Owed.wideFiles.contains($0.path) }
      .flatMap { file in file.wideLines.map { "\(file.path):\($0)" } }
    #expect(wrong.isEmpty, "\(wrong.listed)")
  }
}

extension SwiftFile {
  /// The numbers of lines over 100 columns, texts in quotes aside.
  var wideLines: [Int] {
    var isText = false
    var wide: [Int] = []
    for (line, number) in zip(lines, 1...) {
      let isQuoted = isText || line.contains("\"\"\"")
      if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2) { isText.toggle() }
      guard line.utf8.count > 100, !isQuoted, line.count > 100 else { continue }
      let isComment = line.drop { $0 == " " }.hasPrefix("//")
      let code = line.replacing(/"(\\.|[^"\\])*"/, with: "").replacing(/\/\^.*\$\//, with: "")
      if isComment || code.count > 100 { wide.append(number) }
    }
    return wide
  }
}
