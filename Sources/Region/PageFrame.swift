import Coverage
import Mustache
import Thai

/// What every page of an area shows.
struct PageFrame: Sendable {
  let area: Area
  /// The areas in which it lies, from all on.
  let above: [Area]
  let year: RegionalYear
  let sheet: String

  init(_ area: Area, in above: [Area], of year: RegionalYear, sheet: String) {
    self.area = area
    self.above = above
    self.year = year
    self.sheet = sheet
  }

  static let view: View<PageFrame> =
    [
      .flag("isHome") { _ in false },
      .text("root") { String(repeating: "../", count: $0.above.count + 1) },
      .text("sheet") { $0.sheet },
      .text("year") { "\($0.year.year)" },
      .list("crumbs", crumb) { $0.crumbs },
      .text("csv") { "\($0.up)\(RegionData.csv)" },
      .text("json") { "\($0.up)\(RegionData.json)" },
      .list("columns", Column.view) { $0.columns },
      .list("ranked", Column.view) { frame in
        frame.columns.enumerated().sorted {
          $0.element.lacking == $1.element.lacking
            ? $0.offset < $1.offset : $0.element.lacking > $1.element.lacking
        }.map(\.element)
      },
      .list("clusters", cluster) { $0.clusters.map { ($0.0, $0.1, $0.2) } },
      .flag("hasClusters") { !$0.clusters.isEmpty },
      .list("oldest", old) { frame in
        OldUpdate.oldest(20, in: frame.area).map { ($0, frame.year.columns[$0.column]) }
      },
      .flag("hasOldest") { $0.area.sums.oldest != nil },
    ] + AreaSums.view.over { $0.area }

  private var up: String { String(repeating: "../", count: above.count) }

  private var columns: [Column] {
    zip(year.columns, zip(area.sums.asked, area.sums.lacking)).map {
      Column(item: $0, asked: $1.0, lacking: $1.1)
    }
  }

  private var crumbs: [(Area, String)] {
    above.enumerated().map { depth, area in
      (area, String(repeating: "../", count: above.count - depth) + "index.html")
    }
  }

  private static let crumb: View<(Area, String)> =
    [.text("href") { $0.1 }] + Area.place.over { $0.0 }

  /// With the item and the way to the page of the district.
  private var clusters: [(GapCluster, AskedItem, String)] {
    GapCluster.most(20, in: area).map { cluster in
      let way = [cluster.province, cluster.area].compactMap { $0?.slug }.joined(separator: "/")
      return (cluster, year.columns[cluster.column], "\(way)/index.html")
    }
  }

  private static let cluster: View<(GapCluster, AskedItem, String)> = [
    .text("href") { $0.2 },
    .text("name") { $0.0.area.name },
    .text("province") { $0.0.province?.name },
    .text("code") { "\($0.1.code)" },
    .text("title") { $0.1.title },
    .text("lacking") { grouped($0.0.lacking) },
    .text("asked") { grouped($0.0.asked) },
  ]

  private static let old: View<(OldUpdate, AskedItem)> = [
    .text("href") { $0.0.member.said.address(of: $0.1.code) },
    .text("name") { $0.0.member.said.municipality.name },
    .text("code") { "\($0.1.code)" },
    .text("title") { $0.1.title },
    .text("iso") { $0.0.updated.iso },
    .text("thai") { $0.0.updated.thai(.arabic) },
  ]
}

/// An item with what an area lacks of it.
struct Column: Sendable {
  let item: AskedItem
  let asked: Int
  let lacking: Int

  static let view: View<Column> = [
    .text("slug") { $0.item.code.slug },
    .text("code") { "\($0.item.code)" },
    .text("title") { $0.item.title },
    .text("asked") { $0.asked > 0 ? grouped($0.asked) : nil },
    .text("lacking") { grouped($0.lacking) },
    .text("heat") { heat($0.lacking, of: $0.asked) },
  ]
}

extension Area {
  /// Its name, or that it has none, in the words of the template `place`.
  static let place: View<Area> = [
    .flag("isAll") { $0.level == .all },
    .flag("isProvince") { $0.level == .province },
    .flag("isDistrict") { $0.level == .district },
    .text("name") { $0.name },
  ]
}

extension AreaSums {
  /// What an area shows, in numbers, for the templates `counts` and `sums`.
  static let view: View<Area> =
    [
      .text("municipalities") { grouped($0.members.count) },
      .text("shown") { grouped($0.sums.shown) },
      .text("applying") { grouped($0.sums.applying) },
      .text("percent") { percent($0.sums.shown, of: $0.sums.applying) },
      .text("items") { "\($0.sums.items.values.reduce(0, +))" },
      .text("complete") { grouped($0.sums.items[.complete] ?? 0) },
      .text("partial") { grouped($0.sums.items[.partial] ?? 0) },
      .text("missing") { grouped($0.sums.items[.missing] ?? 0) },
      .text("awaiting") { grouped($0.sums.items[.awaiting] ?? 0) },
      .text("notApplicable") { grouped($0.sums.items[.notApplicable] ?? 0) },
      .list("statuses", stretch) { $0.sums.stretches },
      .part("first", dayView) { $0.members.map(\.said.asOf).min() },
      .part("last", dayView) { area in
        let days = area.members.map(\.said.asOf)
        return days.min() == days.max() ? nil : days.max()
      },
    ] + Area.place

  private var stretches: [(status: String, start: Int, count: Int)] {
    var start = 0
    return ItemCoverage.Status.allCases.compactMap { status in
      guard let count = items[status] else { return nil }
      defer { start += count }
      return (status.rawValue, start, count)
    }
  }

  private static let stretch: View<(status: String, start: Int, count: Int)> = [
    .text("status") { $0.status },
    .text("start") { "\($0.start)" },
    .text("count") { "\($0.count)" },
  ]
}

let dayView: View<Day> = [
  .text("iso") { $0.iso },
  .text("thai") { $0.thai(.arabic) },
]

/// `12,345`.
func grouped(_ number: Int) -> String { Figure(number).text(decimals: 0, .arabic) }

/// Rounded down, so that 100 means all; nil where nothing is asked.
func percent(_ part: Int, of whole: Int) -> String? {
  whole > 0 ? "\(part * 100 / whole)" : nil
}

/// A class for how large a part lacks something: none where nothing does, `q1` to `q4`.
func heat(_ lacking: Int, of asked: Int) -> String? {
  lacking > 0 && asked > 0 ? "q\(1 + (lacking * 4 - 1) / asked)" : nil
}
