import Diagnostics
import Disclosure
import Thai

/// The head or a row of a block, with what sentences call it.
public struct NamedRecord: Sendable {
  public let record: BlockRecord
  let who: Words

  /// `who` has in Thai the blank that follows a quote.
  public init(_ record: BlockRecord, _ who: Words) {
    self.record = record
    self.who = who
  }

  /// The lack of a key, none when it says something.
  public func lacks(_ key: some FieldKey) -> [Lack] { Lack.list(key, in: record, who) }

  /// That it has no date, or one outside the days asked.
  public func lacks(_ key: Key<Span>, within asked: Span, else untimely: Untimely) -> [Lack] {
    guard let date = record[key] else { return lacks(key) }
    let place = record.place(of: key)
    return asked.contains(date) ? [] : [untimely.lack(who, date, at: place, within: asked)]
  }
}

/// A block's value whose records facts ask one by one.
public protocol NamesRecords: Sendable {
  var named: [NamedRecord] { get }
}

/// A date that lies outside the period asked, as a warning says it.
public struct Untimely: Sendable {
  private let id: String
  private let verb: String
  private let fix: Words

  /// - Parameters:
  ///   - id: of the warning.
  ///   - verb: the Thai between the record and its date, such as `จัด`.
  ///   - thai: what to do about it.
  ///   - english: the same.
  public init(_ id: String, verb: String, fix thai: String, _ english: String) {
    self.id = id
    self.verb = verb
    fix = Words(thai, english)
  }

  fileprivate func lack(_ who: Words, _ date: Span, at place: Place, within asked: Span) -> Lack {
    Lack(
      id, at: place, "\(who.thai)\(verb)\(date.thaiWhen) ซึ่งไม่อยู่ใน\(asked.thai(.arabic))",
      "\(who.english) is dated \(days(date)), which is not within \(days(asked))", fix: fix.thai,
      fix.english)
  }
}

extension Span {
  /// `วันที่ 5 มกราคม 2567`, `ในช่วงตุลาคม – ธันวาคม 2566`.
  public var thaiWhen: String {
    let shown = thai(.arabic)
    if first == last { return "วันที่ \(shown)" }
    return shown.utf8.first.map { $0 < 0x80 } ?? false ? "ในช่วง \(shown)" : "ในช่วง\(shown)"
  }
}

extension FactOf where Value: NamesRecords {
  /// Holds when something that can be read stands under the keys in every record.
  public static func every(
    _ name: String, _ thai: String, _ english: String, says keys: any FieldKey...
  ) -> Self {
    .each(name, thai, english) { value in
      value.named.flatMap { record in keys.flatMap { record.lacks($0) } }
    }
  }

  /// Holds when every record has a date, and one within the days of which the element speaks.
  public static func every(
    _ name: String, _ thai: String, _ english: String, lies key: Key<Span>,
    else untimely: Untimely
  ) -> Self {
    .own(name, thai, english) { asked in
      .lacking(
        asked.values.flatMap(\.named).flatMap {
          $0.lacks(key, within: asked.span, else: untimely)
        })
    }
  }
}

/// A block's value that is named by its head, such as an activity or a manual.
public protocol NamedHead: NamesRecords {
  var head: BlockRecord { get }
  /// What sentences call it, in Thai with the blank that follows a quote.
  var who: Words { get }
}

extension NamedHead {
  public var named: [NamedRecord] { [NamedRecord(head, who)] }

  /// The lack of a key of the head, none when it says something.
  public func lacks(_ key: some FieldKey) -> [Lack] { Lack.list(key, in: head, who) }
}

extension Words {
  /// What sentences call something with a title, after its noun; `other` where it has none.
  ///
  /// In Thai the blank follows that comes between a quote and a word.
  public static func titled(
    _ title: String?, _ thai: String, _ english: String?, else other: Words
  ) -> Words {
    guard let title else { return other }
    return Words("\(thai) ‘\(title)’ ", "\(english.map { "\($0) " } ?? "")‘\(title)’")
  }
}
