import Diagnostics
import Disclosure
import Text
import Thai

/// Many municipalities beside each other, year by year.
public struct CollectedCoverage: Sendable {
  /// The newest first.
  public private(set) var years: [RegionalYear] = []
  /// What was left out, and why, and what is not as others have it; in the order of paths.
  public let findings: [Diagnostic]

  /// Puts together what was read.
  ///
  /// Of a municipality that is there twice for a year the newest day counts; what can't be told
  /// apart is left out. Nothing is put in the place of what lacks.
  ///
  /// - Parameters:
  ///   - read: what the files say.
  ///   - problems: why others could not be read.
  public init(_ read: [MunicipalYear], _ problems: [Diagnostic]) {
    var leftOut = problems
    for (year, members) in Dictionary(grouping: read, by: \.year).sorted(by: { $0.key > $1.key }) {
      let kept = CollectedCoverage.once(members, &leftOut)
      years.append(RegionalYear(year, kept, &leftOut))
    }
    findings = leftOut.inOrder()
  }

  /// Each municipality once.
  ///
  /// Two are one when they have the address or the code in common, or the name within one district.
  private static func once(
    _ members: [MunicipalYear], _ leftOut: inout [Diagnostic]
  ) -> [MunicipalYear] {
    var numbers: [String: Int] = [:]
    var kept: [MunicipalYear] = []
    for member in members {
      let known = member.names.compactMap { numbers[$0] }.first
      for name in member.names where numbers[name] == nil { numbers[name] = known ?? kept.count }
      guard let known else {
        kept.append(member)
        continue
      }
      let (newer, older) =
        member.asOf > kept[known].asOf ? (member, kept[known]) : (kept[known], member)
      kept[known] = newer
      leftOut.append(.coverageTwice(older, besides: newer))
    }
    return kept
  }
}

extension MunicipalYear {
  /// What it may be known by.
  fileprivate var names: [String] {
    let place = [municipality.name, municipality.district ?? "", municipality.province ?? ""]
    return ["web \(municipality.web)", "name \(place.joined(separator: "\n"))"]
      + (municipality.code.map { ["code \($0)"] } ?? [])
  }
}

/// Takes lists that are the same as one, so that thousands take the memory of one.
public struct SharedLists {
  private var known: [[AskedItem]: [AskedItem]] = [:]

  public init() {}

  public mutating func shared(_ year: MunicipalYear) -> MunicipalYear {
    var year = year
    if let list = known[year.asked] {
      year.asked = list
    } else {
      known[year.asked] = year.asked
    }
    return year
  }
}

/// One year of many municipalities.
public struct RegionalYear: Sendable {
  public let year: Int
  /// What most of them are asked: the columns.
  let columns: [AskedItem]
  /// By province, district, kind and name.
  public let members: [Member]

  /// A municipality with its results in the order of the columns; nil where its list does not ask
  /// for that.
  public struct Member: Sendable {
    public let said: MunicipalYear
    let results: [ItemResult?]
    /// Whether it is asked the same as the others.
    let isAlike: Bool
  }

  init(_ year: Int, _ all: [MunicipalYear], _ leftOut: inout [Diagnostic]) {
    self.year = year
    let lists = Dictionary(grouping: all, by: \.asked).sorted { one, other in
      let (first, second) = (one.value.count, other.value.count)
      return first == second
        ? one.value[0].municipality.web.precedes(other.value[0].municipality.web) : first > second
    }
    columns = lists.first?.key ?? []
    var members: [Member] = []
    for (list, those) in lists {
      // Where an item of that number and topic stands in the list.
      let places = columns.map { column in
        list.firstIndex { $0.code == column.code && $0.topics == column.topics }
      }
      let isAlike = list.count == columns.count && !places.contains(nil)
      for said in those {
        if !isAlike { leftOut.append(.otherList(said)) }
        members.append(
          Member(said: said, results: places.map { $0.map { said.items[$0] } }, isAlike: isAlike))
      }
    }
    let keys = members.map { order(of: $0.said.municipality) }
    self.members = members.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { members[$0] }
  }
}

/// By what municipalities are put in order, as bytes: what names no province or district stands
/// last.
private func order(of municipality: Municipality) -> [UInt8] {
  let kind = Municipality.Kind.allCases.firstIndex(of: municipality.kind) ?? 0
  let parts =
    [municipality.province, municipality.district].map { $0.map(thaiOrder) ?? "\u{10FFFF}" }
    + ["\(kind)", thaiOrder(municipality.name), municipality.web]
  return Array(parts.joined(separator: "\0").utf8)
}

/// A text by whose bytes Thai words come in the order of a dictionary: a vowel that is written
/// before its consonant counts behind it.
func thaiOrder(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars)
  var at = 0
  while at + 1 < scalars.count {
    if ("\u{0E40}"..."\u{0E44}").contains(scalars[at]) {
      scalars.swapAt(at, at + 1)
      at += 1
    }
    at += 1
  }
  var ordered = ""
  ordered.unicodeScalars.append(contentsOf: scalars)
  return ordered
}

extension Diagnostic {
  fileprivate static func coverageTwice(
    _ left: MunicipalYear, besides kept: MunicipalYear
  ) -> Diagnostic {
    let name = left.municipality.name
    return Diagnostic(
      .warning, "municipality-twice", at: Place(left.source),
      Words(
        "\(name) ปี \(left.year) มีอยู่แล้วใน ‘\(kept.source)’ จึงไม่นำไฟล์นี้มารวม",
        "\(name), \(left.year), is in ‘\(kept.source)’ already, so that this file is left out"),
      fix: Words(
        "ระบุไฟล์ของแต่ละหน่วยงานเพียงไฟล์เดียวต่อปี", "name one file a year for each municipality"))
  }

  fileprivate static func otherList(_ said: MunicipalYear) -> Diagnostic {
    Diagnostic(
      .warning, "list-of-its-own", at: Place(said.source),
      Words(
        "\(said.municipality.name) ใช้แบบวัดปี \(said.year) ที่ต่างจากหน่วยงานส่วนใหญ่ จึงแสดงเฉพาะข้อที่ตรงกัน",
        "\(said.municipality.name) uses another list of \(said.year) than most; only items that are the same are shown"
      ),
      fix: Words(
        "ให้หน่วยงานใช้แบบวัดฉบับเดียวกัน (Content/editions/\(said.year).yml)",
        "let it use the same list (Content/editions/\(said.year).yml)"))
  }
}
