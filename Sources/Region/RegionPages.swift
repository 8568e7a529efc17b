import Coverage
import Diagnostics
import Disclosure
import Mustache

/// The first page: the years, and what was found when they were collected.
struct HomePage: Sendable {
  private let years: [(year: Int, area: Area)]
  private let findings: [Diagnostic]
  private let sheet: String

  private static let mostFindings = 100

  init(_ collected: CollectedCoverage, sheet: String) {
    years = collected.years.map { ($0.year, Area.whole(of: $0)) }
    findings = collected.findings
    self.sheet = sheet
  }

  static let view: View<HomePage> =
    [
      .flag("isHome") { _ in true },
      .text("root") { _ in "./" },
      .text("sheet") { $0.sheet },
      .text("year") { _ in nil },
      .list("crumbs", crumb) { _ in [] },
      .list("years", year) { $0.years },
      .flag("hasFindings") { !$0.findings.isEmpty },
      .list("findings", finding) { Array($0.findings.prefix(mostFindings)) },
      .text("more") { page in
        page.findings.count > mostFindings ? grouped(page.findings.count - mostFindings) : nil
      },
    ] + Area.place.over { _ in nil }

  private static let crumb: View<Area> = [.text("href") { _ in nil }] + Area.place

  private static let year: View<(year: Int, area: Area)> =
    [.text("year") { "\($0.year)" }] + AreaSums.view.over { $0.area }

  private static let finding: View<Diagnostic> = [
    .text("message") { $0.message.thai },
    .text("source") { $0.place?.path },
  ]
}

/// The page of an area that has parts: all, or a province.
struct AreaPage: Sendable {
  let frame: PageFrame
  let parts: [Area]

  static let view: View<AreaPage> =
    [.list("areas", row) { $0.parts }] + PageFrame.view.over { $0.frame }

  private static let row: View<Area> =
    [
      .text("href") { "\($0.slug)/index.html" },
      .part("oldest", dayView) { $0.sums.oldest },
      .list("cells", cell) { Array(zip($0.sums.asked, $0.sums.lacking)) },
    ] + AreaSums.view

  private static let cell: View<(asked: Int, lacking: Int)> = [
    .text("asked") { $0.asked > 0 ? "\($0.asked)" : nil },
    .text("lacking") { "\($0.lacking)" },
    .text("heat") { heat($0.lacking, of: $0.asked) },
  ]
}

/// The page of a district: each municipality beside each item.
struct MunicipalitiesPage: Sendable {
  let frame: PageFrame

  static let view: View<MunicipalitiesPage> =
    [
      .list("rows", row) { page in
        page.frame.area.members.map { ($0, page.frame.year.columns) }
      }
    ] + PageFrame.view.over { $0.frame }

  private static let row: View<(member: RegionalYear.Member, columns: [AskedItem])> = [
    .text("href") { $0.member.said.address },
    .text("name") { $0.member.said.municipality.name },
    .text("percent") { percent($0.member.shown, of: $0.member.applying) },
    .include(dayView) { $0.member.said.asOf },
    .flag("isAlike") { $0.member.isAlike },
    .list("cells", cell) { row in
      zip(row.columns, row.member.results).map { Cell($0, $1, of: row.member.said) }
    },
  ]

  /// An item of a municipality.
  private struct Cell {
    let code: ItemCode
    /// Nil where its list does not ask for it.
    let result: ItemResult?
    let href: String?

    init(_ asked: AskedItem, _ result: ItemResult?, of said: MunicipalYear) {
      code = asked.code
      self.result = result
      href = result.map { _ in said.address(of: asked.code) }
    }

    /// What is missing comes first, then what is to come.
    var look: ItemCoverage.Status? {
      result.map { $0.lacks ? .missing : $0.awaiting > 0 ? .awaiting : $0.status }
    }

    var sign: String {
      switch look {
      case .complete: "●"
      case .awaiting: "…"
      case .notApplicable: "–"
      default: "\(result?.missing ?? 0)"
      }
    }
  }

  private static let cell: View<Cell> = [
    .text("href") { $0.href },
    .text("code") { "\($0.code)" },
    .text("look") { $0.look?.rawValue },
    .text("sign") { $0.sign },
    .flag("isComplete") { $0.look == .complete },
    .flag("isAwaiting") { $0.look == .awaiting },
    .flag("isExempt") { $0.look == .notApplicable },
    .text("missing") { $0.look == .missing ? "\($0.result?.missing ?? 0)" : nil },
    .text("applying") { "\($0.result?.applying ?? 0)" },
  ]
}

extension RegionalYear.Member {
  fileprivate var shown: Int { results.reduce(0) { $0 + ($1?.shown ?? 0) } }
  fileprivate var applying: Int { results.reduce(0) { $0 + ($1?.applying ?? 0) } }
}
