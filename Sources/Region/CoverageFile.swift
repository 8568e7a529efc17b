import Coverage
import Disclosure
import Reading
import Text
import Thai

/// Why a file is no coverage of a municipality that can be shown.
public enum CoverageFlaw: Error, Sendable, Equatable {
  /// No JSON from this byte on.
  case broken(at: Int)
  /// Nothing that oit wrote: the key at which that shows.
  case foreign(key: String)
  /// Its sums are not those of its items: the key of the sum.
  case contradiction(key: String)
}

extension MunicipalYear {
  /// Reads a coverage.json (docs/formats.md, section 5).
  ///
  /// Keys that are not known are left aside, since formats grow; what is missing, of another form
  /// or in contradiction with itself makes all of it unusable.
  public init(reading bytes: [UInt8], from source: String) throws(CoverageFlaw) {
    let end = endOfUTF8(in: bytes[...])
    guard end == bytes.count else { throw .broken(at: end) }
    var file = CoverageFile()
    do throws(JSONReader.Flaw) {
      try bytes.withUnsafeBufferPointer { bytes throws(JSONReader.Flaw) in
        var reader = JSONReader(bytes)
        try file.read(&reader)
        try reader.end()
      }
    } catch {
      switch error {
      case .broken(let at): throw .broken(at: at)
      case .foreign(let key): throw .foreign(key: key)
      }
    }
    self = try file.year(from: source)
  }
}

/// The values of a coverage.json, as far as they were met.
private struct CoverageFile {
  private var texts: [String: String] = [:]
  private var year = 0
  private var sums: [String: Int] = [:]
  private var items: [(asked: AskedItem, result: ItemResult, address: String)] = []

  mutating func read(_ reader: inout JSONReader) throws(JSONReader.Flaw) {
    try reader.object { reader, key throws(JSONReader.Flaw) in
      switch key {
      case "schema", "asOf", "baseURL": texts[key] = try reader.text()
      case "edition": year = try reader.count()
      case "municipality":
        try reader.object { reader, key throws(JSONReader.Flaw) in
          guard ["code", "name", "nameEn", "type", "district", "province"].contains(key) else {
            return
          }
          texts[key] = try reader.text()
        }
      case "summary":
        try reader.object { reader, key throws(JSONReader.Flaw) in
          guard key == "elements" else { return sums[key] = try reader.count() }
          try reader.object { reader, key throws(JSONReader.Flaw) in
            sums["elements.\(key)"] = try reader.count()
          }
        }
      case "items":
        try reader.list { reader throws(JSONReader.Flaw) in items.append(try item(&reader)) }
      default: break
      }
    }
  }

  private func item(
    _ reader: inout JSONReader
  ) throws(JSONReader.Flaw) -> (AskedItem, ItemResult, String) {
    var texts: [String: String] = [:]
    var topics: [String] = []
    var elements: [ElementCoverage.Status: Int] = [:]
    try reader.object { reader, key throws(JSONReader.Flaw) in
      switch key {
      case "item", "title", "url", "status", "updated": texts[key] = try reader.text()
      case "topics":
        try reader.list { reader throws(JSONReader.Flaw) in
          topics.append(try reader.text() ?? "")
        }
      case "elements":
        try reader.list { reader throws(JSONReader.Flaw) in
          elements[try element(&reader), default: 0] += 1
        }
      default: break
      }
    }
    let code = texts["item"].flatMap { ItemCode(reading: $0) }
    guard let code, texts["item"] == "\(code)" else { throw .foreign("item") }
    guard let title = texts["title"], isPlain(title) else { throw .foreign("title") }
    guard let status = texts["status"].flatMap({ ItemCoverage.Status(rawValue: $0) }) else {
      throw .foreign("status")
    }
    let updated = texts["updated"].flatMap(day)
    guard updated != nil || texts["updated"] == nil else { throw .foreign("updated") }
    guard !topics.isEmpty, topics.allSatisfy(isPlain) else { throw .foreign("topics") }
    guard !elements.isEmpty else { throw .foreign("elements") }
    let result = ItemResult(
      status: status, asked: elements.values.reduce(0, +), shown: elements[.shown] ?? 0,
      missing: elements[.missing] ?? 0, awaiting: elements[.awaiting] ?? 0, updated: updated)
    return (AskedItem(code: code, topics: topics, title: title), result, texts["url"] ?? "")
  }

  private func element(
    _ reader: inout JSONReader
  ) throws(JSONReader.Flaw) -> ElementCoverage.Status {
    var status: ElementCoverage.Status?
    try reader.object { reader, key throws(JSONReader.Flaw) in
      if key == "status" {
        status = try reader.text().flatMap { ElementCoverage.Status(rawValue: $0) }
      }
    }
    guard let status else { throw .foreign("status") }
    return status
  }

  /// All of it, when nothing is missing and the sums are right.
  func year(from source: String) throws(CoverageFlaw) -> MunicipalYear {
    guard texts["schema"] == "coverage-1" else { throw .foreign(key: "schema") }
    guard (2400...2700).contains(year) else { throw .foreign(key: "edition") }
    guard let asOf = texts["asOf"].flatMap(day) else { throw .foreign(key: "asOf") }
    guard let name = texts["name"], isPlain(name) else {
      throw .foreign(key: "municipality.name")
    }
    guard let kind = texts["type"].flatMap({ Municipality.Kind(rawValue: $0) }) else {
      throw .foreign(key: "municipality.type")
    }
    for key in ["code", "nameEn", "district", "province"] {
      guard texts[key].map(isPlain) ?? true else { throw .foreign(key: "municipality.\(key)") }
    }
    guard let web = texts["baseURL"], web.utf8.count < 500, BaseURL.problem(of: web) == nil else {
      throw .foreign(key: "baseURL")
    }
    guard !items.isEmpty, Set(items.map(\.asked.code)).count == items.count,
      items.allSatisfy({ $0.address == "/\(year)/\($0.asked.code.slug)/" })
    else { throw .foreign(key: "items") }
    if let key = wrongSum { throw .contradiction(key: "summary.\(key)") }
    return MunicipalYear(
      source: source, year: year, asOf: asOf,
      municipality: Municipality(
        code: texts["code"], name: name, nameEnglish: texts["nameEn"], kind: kind,
        district: texts["district"], province: texts["province"], web: web),
      asked: items.map(\.asked), items: items.map(\.result))
  }

  private var wrongSum: String? {
    let results = items.map(\.result)
    func having(_ status: ItemCoverage.Status) -> Int { results.count { $0.status == status } }
    func sum(_ count: KeyPath<ItemResult, Int>) -> Int {
      results.reduce(0) { $0 + $1[keyPath: count] }
    }
    let real = [
      ("items", results.count), ("complete", having(.complete)), ("partial", having(.partial)),
      ("missing", having(.missing)), ("awaiting", having(.awaiting)),
      ("notApplicable", having(.notApplicable)), ("elements.asked", sum(\.asked)),
      ("elements.shown", sum(\.shown)), ("elements.missing", sum(\.missing)),
      ("elements.awaiting", sum(\.awaiting)),
    ]
    return real.first { sums[$0.0] != $0.1 }?.0
  }
}

/// A text of one line that may be shown.
private func isPlain(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.count <= 1000 && !text.utf8.contains(10)
    && TextFlaw(in: Array(text.utf8)) == nil
}

/// A day as data have it.
private func day(_ text: String) -> Day? {
  guard case .success(let day) = Day.read(text), day.iso == text else { return nil }
  return day
}
