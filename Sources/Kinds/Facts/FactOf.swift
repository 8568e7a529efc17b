import Coverage
import Diagnostics
import Disclosure
import Thai

/// Something that the blocks of a kind can prove of their data, with the type that the kind reads.
public struct FactOf<Value: Sendable>: Sendable {
  let name: String
  let meaning: Words
  private let prove: @Sendable (Asked<Value>) -> BlockKind.Verdict

  /// A fact of its own kind, where none of the others below says it.
  ///
  /// `thai` and `english` say what holds when it is proved; so with all others.
  public static func own(
    _ name: String, _ thai: String, _ english: String,
    _ prove: @escaping @Sendable (Asked<Value>) -> BlockKind.Verdict
  ) -> Self {
    Self(name: name, meaning: Words(thai, english), prove: prove)
  }

  var ofKind: BlockKind.Fact {
    BlockKind.Fact(name, meaning) { [prove] question in
      let isStrange = question.blocks.contains(where: \.data.hasStrangeKeys)
      let verdict = prove(Asked(question))
      if case .fails(let reason, let problems) = verdict {
        // What lacks may stand under a key that is not known, which is said.
        if isStrange { return .fails(reason: reason, []) }
        let tables = question.blocks.map(\.data.table)
        return .fails(reason: reason, problems.fitting(tables))
      }
      guard isStrange else { return verdict }
      return .lacking([
        Lack(said: "มีข้อมูลที่อ่านไม่ได้ในบล็อกนี้", "something in this block can't be read")
      ])
    }
  }
}

/// The blocks of a kind in an entry, at least one and each with data, and what is asked of them.
public struct Asked<Value: Sendable>: Sendable {
  public let question: BlockQuestion
  public let blocks: [(block: Block, value: Value)]

  init(_ question: BlockQuestion) {
    self.init(question, question.blocks.map { ($0, typed($0.data)) })
  }

  private init(_ question: BlockQuestion, _ blocks: [(block: Block, value: Value)]) {
    self.question = question
    self.blocks = blocks
  }

  /// The same asked of some of the blocks, of one at least; what all lack is still said at `place`.
  public func with(_ blocks: [(block: Block, value: Value)]) -> Asked { Asked(question, blocks) }

  public var values: [Value] { blocks.map(\.value) }
  /// The days of which the element speaks; the day itself for what is current.
  public var span: Span { question.span }
  public var day: Day { question.day }
  public var year: Year { question.year }
  public var item: Item { question.item }
  /// The place for what all blocks together lack: the first of them.
  public var place: Place { question.blocks[0].place }
  /// Where the entry stands that is asked.
  public var surroundings: BlockSurroundings {
    BlockSurroundings(site: question.site, year: year, item: item)
  }
}

extension Asked {
  /// That the blocks have no such rows.
  public func without<Row: LabelledRow>(_: Row.Type, _ id: String) -> Lack {
    let (noun, key) = (Row.noun, Row.rowsKey)
    return Lack(
      id, at: place, "ไม่มี\(noun.thai)", "there are no \(noun.english)",
      fix: "เพิ่ม\(noun.thai)ใต้ \(key): แถวละหนึ่งรายการ",
      "add \(noun.english) under \(key):, each in a row of its own")
  }
}

extension FactOf {
  /// Holds by the first row that proves it; else by what is said of all.
  public static func some<Row>(
    _ name: String, _ thai: String, _ english: String,
    of rows: @escaping @Sendable (Value) -> [Row],
    at record: @escaping @Sendable (Row) -> BlockRecord,
    where isProof: @escaping @Sendable (Row, Asked<Value>) -> Bool,
    else verdict: @escaping @Sendable (Asked<Value>) -> BlockKind.Verdict
  ) -> Self {
    own(name, thai, english) { asked in
      for (index, value) in asked.values.enumerated() {
        guard let row = rows(value).first(where: { isProof($0, asked) }) else { continue }
        return .holdsAt(Proof(block: index, row: record(row).number))
      }
      return verdict(asked)
    }
  }

  /// Holds when the rows asked, of which there has to be one, lack nothing; `none` says that there
  /// are none.
  public static func rows<Row>(
    _ name: String, _ thai: String, _ english: String,
    of rows: @escaping @Sendable (Asked<Value>) -> [Row],
    none: @escaping @Sendable (Asked<Value>) -> Lack, most: Int = 3,
    _ lacks: @escaping @Sendable (Asked<Value>, [Row]) -> [Lack?]
  ) -> Self {
    own(name, thai, english) { asked in
      let rows = rows(asked)
      return .lacking(rows.isEmpty ? [none(asked)] : lacks(asked, rows), most: most)
    }
  }

  /// The same of rows of which a warning of its own says that there are none.
  public static func rows<Row: LabelledRow>(
    _ name: String, _ thai: String, _ english: String,
    of rows: @escaping @Sendable (Asked<Value>) -> [Row], none id: String, most: Int = 3,
    _ lacks: @escaping @Sendable (Asked<Value>, [Row]) -> [Lack?]
  ) -> Self {
    .rows(name, thai, english, of: rows, none: { $0.without(Row.self, id) }, most: most, lacks)
  }

  /// Holds when no block lacks anything of this.
  public static func each(
    _ name: String, _ thai: String, _ english: String,
    _ lacks: @escaping @Sendable (Value) -> [Lack?]
  ) -> Self {
    own(name, thai, english) { .lacking($0.values.flatMap(lacks)) }
  }

  /// Holds when one of the blocks lacks nothing; else what the first one lacks is the reason.
  public static func one(
    _ name: String, _ thai: String, _ english: String,
    _ lack: @escaping @Sendable (Value, Asked<Value>) -> Lack?
  ) -> Self {
    own(name, thai, english) { asked in
      let lacks = asked.values.map { lack($0, asked) }
      let proof = lacks.firstIndex { $0 == nil }
      return proof.map { .holdsAt(Proof(block: $0)) } ?? .lacking([lacks[0]].compactMap { $0 })
    }
  }
}
