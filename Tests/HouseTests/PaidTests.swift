import Testing

/// What the lists of `Owed` still hold though it has been set right: these lines can go.
@Suite struct PaidTests {
  @Test func ownsUpToNothingThatIsInOrder() {
    let files = Dictionary(uniqueKeysWithValues: House.sources.map { ($0.path, $0) })
    var paid = Owed.longFiles.filter { (files[$0]?.lines.count ?? 0) <= 250 }
    paid.formUnion(Owed.wideFiles.filter { files[$0]?.wideLines.isEmpty ?? true })
    paid.formUnion(
      Owed.imports.filter { pair in
        let words = pair.split(separator: " ").map(String.init)
        return !House.sources.contains { file in
          file.target == words[0] && file.imports.contains { $0.module == words[1] }
        }
      })
    let ids = Dictionary(grouping: IdentifierTests.all, by: \.id)
    paid.formUnion(Owed.composedIDs.filter { ids[$0] == nil })
    paid.formUnion(Owed.idsInSeveralPlaces.keys.filter { (ids[$0]?.count ?? 0) < 2 })
    #expect(paid.isEmpty, "\(paid.sorted().listed)")
  }
}
