import Coverage
import Diagnostics
import Disclosure
import Text

/// How a kind answers the points that an edition names for an item, in its own words.
public struct NamedPoints: Sendable {
  let list: PointList
  /// Under which a row names the point that it answers.
  let key: Key<String>
  let unanswered: String
  let unknown: String
  let noun: Words
  /// That a point is not answered, before its name.
  let lacking: Words
  /// What to add, before the key and the name.
  let addition: Words
  /// Whether a row may name nothing but a point of the list.
  let isClosed: Bool

  /// `unanswered` is the id for a point that nothing answers, `unknown` that for a name which is
  /// none of the list; `lacking` stands before the points that lack, `addition` before the key.
  public init(
    _ list: PointList, _ key: Key<String>, unanswered: String, unknown: String, _ noun: Words,
    lacking: Words, addition: Words, isClosed: Bool
  ) {
    self.list = list
    self.key = key
    self.unanswered = unanswered
    self.unknown = unknown
    self.noun = noun
    self.lacking = lacking
    self.addition = addition
    self.isClosed = isClosed
  }

  /// The points of the item asked, else of the first that it reports on.
  private func points(_ entry: BlockSurroundings) -> [LooseName] {
    let own = entry.item.points[list] ?? []
    let followed = entry.site.followed(by: entry.item, in: entry.year).first?.item.points[list]
    return (own.isEmpty ? followed ?? [] : own).map { LooseName($0) }
  }

  /// The points that no row names, with the rows that may mean them.
  ///
  /// `alsoAnswered` is whether something other than a row answers a point, `unnamed` what lacks
  /// where the edition names no points.
  public func lack<Value>(
    _ asked: Asked<Value>, _ rows: [BlockRecord],
    alsoAnswered: (LooseName) -> Bool = { _ in false }, unnamed: () -> Lack?
  ) -> Lack? {
    let named = points(asked.surroundings)
    guard !named.isEmpty else { return unnamed() }
    let answered = Set(rows.compactMap { $0.name(key)?.inLowerCase })
    let missing = named.filter { !answered.contains($0.inLowerCase) && !alsoAnswered($0) }
    guard let first = missing.first else { return nil }
    let names = Words.few(missing.map(\.quoted), noun)
    let name = key.field.name
    let lack = Lack(
      unanswered, at: asked.place, "\(lacking.thai)\(spaced(names.thai))",
      "\(lacking.english) \(names.english)", fix: "\(addition.thai) \(name): \(first.text)",
      "\(addition.english) \(name): \(first.text)")
    return Lack(lack.words, lack.problems + strangers(rows, Set(named.map(\.inLowerCase)), missing))
  }

  private func strangers(
    _ rows: [BlockRecord], _ known: Set<LooseName>, _ missing: [LooseName]
  ) -> [Diagnostic] {
    var offers = NameOffers()
    let name = key.field.name
    return rows.compactMap { row in
      guard let given = row.name(key), !known.contains(given.inLowerCase) else { return nil }
      let near = offers.offer { nearest(given.text, among: missing.map(\.text)) }
      guard isClosed || near != nil else { return nil }
      return Diagnostic(
        .warning, unknown, at: row.place(of: key), "แบบวัดไม่มี\(noun.thai) ‘\(given.text)’",
        "the edition has no \(key.field.name) ‘\(given.text)’",
        fix: near.map { "แก้เป็น \(name): \($0)" }
          ?? "ใช้ชื่อ\(noun.thai)ตามแบบวัด เช่น \(missing[0].text)",
        near.map { "write \(name): \($0)" }
          ?? "write an \(name) as the edition names it, such as \(missing[0].text)")
    }
  }
}

extension LooseName {
  /// `e-service` is E-Service.
  fileprivate var inLowerCase: LooseName { LooseName(text.asciiLowercased()) }
}
