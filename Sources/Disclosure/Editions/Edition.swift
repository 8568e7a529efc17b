import Diagnostics
import Text
import Thai

/// The list of one fiscal year (แบบวัด OIT): what is asked, group by group.
///
/// Data, never code.
public final class Edition: Sendable {
  /// Fiscal year, B.E.
  public let year: Int
  public let confidence: Confidence
  /// What the list was made from; shown on the coverage index.
  public let source: String
  /// Weight in per cent of each instrument in this year's result.
  public let weights: [(instrument: String, percent: Int)]
  public let previousResult: GradingRule?
  public let calendar: [Deadline]
  public let forms: [TableForm]
  public let indicators: [Indicator]
  /// All items in the order of the list.
  public let items: [Item]
  private let index: [ItemCode: Item]

  public init(
    year: Int, confidence: Confidence, source: String,
    weights: [(instrument: String, percent: Int)], previousResult: GradingRule?,
    calendar: [Deadline], forms: [TableForm], indicators: [Indicator]
  ) {
    self.year = year
    self.confidence = confidence
    self.source = source
    self.weights = weights
    self.previousResult = previousResult
    self.calendar = calendar
    self.forms = forms
    self.indicators = indicators
    items = indicators.flatMap(\.groups).flatMap(\.items)
    index = Dictionary(items.map { ($0.code, $0) }) { one, _ in one }
  }

  public subscript(code: ItemCode) -> Item? { index[code] }

  public subscript(topic topic: String) -> Item? { items.first { $0.topics.contains(topic) } }
}

/// How far a list was checked against the rules it stands for.
public enum Confidence: String, Sendable, CaseIterable {
  case high, medium, low, draft
}

/// How the result of the year before was weighed and graded; the first grade that fits holds.
public struct GradingRule: Sendable {
  public let weights: [(instrument: String, percent: Int)]
  public let grades: [Grade]

  public init(weights: [(instrument: String, percent: Int)], grades: [Grade]) {
    self.weights = weights
    self.grades = grades
  }
}

public struct Grade: Sendable {
  public let name: String
  /// The lowest total that earns it.
  public let from: Double
  /// The lowest score that every instrument must have, if the rule asks for one.
  public let each: Double?

  public init(name: String, from: Double, each: Double?) {
    self.name = name
    self.from = from
    self.each = each
  }
}

/// A date by which something is due, with the source that gives it.
public struct Deadline: Sendable {
  public let date: Day
  public let text: String
  public let source: String

  public init(date: Day, text: String, source: String) {
    self.date = date
    self.text = text
    self.source = source
  }
}

/// An indicator (ตัวชี้วัด) with its sub-indicators.
public struct Indicator: Sendable {
  public let id: String
  public let title: String
  public let groups: [Group]

  public init(id: String, title: String, groups: [Group]) {
    self.id = id
    self.title = title
    self.groups = groups
  }
}

/// A sub-indicator (ตัวชี้วัดย่อย): the group under which items stand and are counted.
public struct Group: Sendable {
  public let id: String
  public let title: String
  /// In English, where the edition has it.
  public let titleEnglish: String?
  public let items: [Item]

  public init(id: String, title: String, titleEnglish: String?, items: [Item]) {
    self.id = id
    self.title = title
    self.titleEnglish = titleEnglish
    self.items = items
  }
}

/// One thing asked (ข้อ).
///
/// Its number changes yearly, its topics never.
public final class Item: Sendable {
  public let code: ItemCode
  public let topics: [String]
  public let title: String
  /// In English, where the edition has it.
  public let titleEnglish: String?
  public let alsoCalled: [String]
  /// Its title and what else it is called, as people see them: what names in texts are held
  /// against.
  public let names: [String]
  public let subgroup: String?
  public let period: Period
  /// The period in words.
  public let asks: String?
  /// Items whose facts this one must agree with.
  public let follows: [ItemName]
  public let points: [PointList: [String]]
  /// Whether every body has such data, so that it is hardly ever not applicable.
  public let isAlways: Bool
  public let note: String?
  public let origin: Origin
  public let elements: [Element]
  public let place: Place

  public init(
    code: ItemCode, topics: [String], title: String, titleEnglish: String? = nil,
    alsoCalled: [String], subgroup: String?,
    period: Period, asks: String?, follows: [ItemName], points: [PointList: [String]],
    isAlways: Bool, note: String?, origin: Origin, elements: [Element], place: Place
  ) {
    self.code = code
    self.topics = topics
    self.title = title
    self.titleEnglish = titleEnglish
    self.alsoCalled = alsoCalled
    names = ([title] + alsoCalled).map { $0.asSeen() }
    self.subgroup = subgroup
    self.period = period
    self.asks = asks
    self.follows = follows
    self.points = points
    self.isAlways = isAlways
    self.note = note
    self.origin = origin
    self.elements = elements
    self.place = place
  }

  public subscript(element id: String) -> Element? { elements.first { $0.id == id } }

  /// The points of all its lists.
  public var allPoints: [String] { PointList.allCases.flatMap { points[$0] ?? [] } }
}

/// Points that an edition names and the data of an item must answer, a key of the item each.
public enum PointList: String, Sendable, CaseIterable {
  /// Of measures.
  case aspects
  /// Of risks.
  case areas
  /// Of what is counted.
  case kinds
}

/// How far each part of an item can be trusted (docs/formats.md, section 2).
public struct Origin: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case seed, web, neighbour, sister, observed, background

    /// Whether a document or page of that very list gives it.
    public var isConfirmed: Bool { self == .seed || self == .web }
  }

  public let title: Kind?
  public let elements: Kind?
  public let period: Kind?

  public init(title: Kind?, elements: Kind?, period: Kind?) {
    self.title = title
    self.elements = elements
    self.period = period
  }
}

/// One point that an item must show (องค์ประกอบด้านข้อมูล).
public struct Element: Sendable {
  public let id: String
  public let text: String
  /// Nil where the item's own period holds.
  public let period: Period?
  public let proofs: [Proof]
  /// Whether every body has it, so that it is hardly ever not applicable.
  public let isAlways: Bool
  public let place: Place

  public init(
    id: String, text: String, period: Period?, proofs: [Proof], isAlways: Bool, place: Place
  ) {
    self.id = id
    self.text = text
    self.period = period
    self.isAlways = isAlways
    self.proofs = proofs
    self.place = place
  }
}

/// Facts of one kind of block that together show an element.
public struct Proof: Sendable, Hashable {
  public let block: String
  public let facts: [String]

  public init(block: String, facts: [String]) {
    self.block = block
    self.facts = facts
  }
}
