import Artifact
import Coverage
import Disclosure
import Thai

/// Municipalities that lie together: all that were read, a province's or a district's.
struct Area: Sendable {
  enum Level: Sendable { case all, province, district }

  let level: Level
  /// Nil for all, and for municipalities that name no such place.
  let name: String?
  let members: ArraySlice<RegionalYear.Member>
  let sums: AreaSums

  init(_ level: Level, _ name: String?, _ members: ArraySlice<RegionalYear.Member>) {
    self.level = level
    self.name = name
    self.members = members
    sums = AreaSums(of: members)
  }

  /// Its part of addresses: names are not ASCII, and numbers would change with what is read.
  var slug: String {
    let letter = level == .province ? "p" : "d"
    return "\(letter)-\(name.map { sha256(Array($0.utf8)).prefix(10) } ?? "none")"
  }

  /// The provinces of all, the districts of a province; none of a district.
  var parts: [Area] {
    switch level {
    case .all: divided(into: .province) { $0.said.municipality.province }
    case .province: divided(into: .district) { $0.said.municipality.district }
    case .district: []
    }
  }

  /// The whole; where all lie in one province, that.
  static func whole(of year: RegionalYear) -> Area {
    let all = Area(.all, nil, year.members[...])
    let provinces = all.parts
    return provinces.count == 1 ? provinces[0] : all
  }

  /// Members stand in the order of their places.
  private func divided(
    into level: Level, by name: (RegionalYear.Member) -> String?
  ) -> [Area] {
    var areas: [Area] = []
    var start = members.startIndex
    for at in members.indices {
      let end = at + 1
      guard end == members.endIndex || name(members[end]) != name(members[at]) else { continue }
      areas.append(Area(level, name(members[at]), members[start..<end]))
      start = end
    }
    return areas
  }
}

/// What the municipalities of an area show, added up.
struct AreaSums: Sendable {
  /// Items, by status.
  private(set) var items: [ItemCoverage.Status: Int] = [:]
  /// Elements that are shown, and those that apply.
  private(set) var shown = 0
  private(set) var applying = 0
  private(set) var oldest: Day?
  /// By column: how many are asked for it, and of how many something of it is missing.
  private(set) var asked: [Int]
  private(set) var lacking: [Int]

  init(of members: ArraySlice<RegionalYear.Member>) {
    asked = Array(repeating: 0, count: members.first?.results.count ?? 0)
    lacking = asked
    for member in members {
      for (column, result) in member.results.enumerated() {
        guard let result else { continue }
        items[result.status, default: 0] += 1
        shown += result.shown
        applying += result.applying
        if let updated = result.updated { oldest = min(updated, oldest ?? updated) }
        if result.applies { asked[column] += 1 }
        if result.lacks { lacking[column] += 1 }
      }
    }
  }
}

/// Where of an item many municipalities lack something.
struct GapCluster {
  let area: Area
  let province: Area?
  let column: Int
  var lacking: Int { area.sums.lacking[column] }
  var asked: Int { area.sums.asked[column] }

  /// The districts of an area, and their items, in which most lack: many before few, then a large
  /// part before a small one; one municipality alone is no cluster.
  static func most(_ count: Int, in whole: Area) -> [GapCluster] {
    let districts: [(Area, Area?)] =
      whole.level == .all
      ? whole.parts.flatMap { province in province.parts.map { ($0, province) } }
      : whole.parts.map { ($0, nil) }
    let clusters = districts.flatMap { area, province in
      area.sums.lacking.indices.map { GapCluster(area: area, province: province, column: $0) }
    }.filter { $0.lacking > 1 && $0.area.name != nil }
    return Array(
      clusters.enumerated().sorted { one, other in
        let (first, second) = (one.element, other.element)
        if first.lacking != second.lacking { return first.lacking > second.lacking }
        let shares = (first.lacking * second.asked, second.lacking * first.asked)
        return shares.0 == shares.1 ? one.offset < other.offset : shares.0 > shares.1
      }.prefix(count).map(\.element))
  }
}

/// A page of a municipality that was not updated for long.
struct OldUpdate {
  let member: RegionalYear.Member
  let column: Int
  let updated: Day

  /// The oldest of an area, at most one of a municipality.
  static func oldest(_ count: Int, in area: Area) -> [OldUpdate] {
    let each = area.members.compactMap { member -> OldUpdate? in
      let days = member.results.enumerated().compactMap { column, result in
        result?.updated.map { OldUpdate(member: member, column: column, updated: $0) }
      }
      return days.min { $0.updated < $1.updated }
    }
    return Array(
      each.enumerated().sorted { one, other in
        one.element.updated == other.element.updated
          ? one.offset < other.offset : one.element.updated < other.element.updated
      }.prefix(count).map(\.element))
  }
}
