import Charts
import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

/// One row of a chart of the municipality: a unit or a post, below the one that it answers to.
struct OrgChartNode: Sendable {
  static let kind = BlockKind(
    "org-chart",
    "แผนผังส่วนราชการและตำแหน่ง แต่ละแถวระบุว่าอยู่ภายใต้แถวใด",
    "a chart of units and posts; each row names the one above it",
    rows: [unit, post, under, side, holder, vacant, phone],
    value: { OrgChartTree($0.rows.map { OrgChartNode(row: $0) }) },
    flaws: { $0.nodes.flatMap(\.problems) + $0.nodes.holderProblems + $0.problems },
    facts: OrgChartTree.facts, view: view,
    example: """
      - {unit: สภาเทศบาล, side: political}
      - {post: นายกเทศมนตรี, side: political, holder: นายสมมติ ตั้งใจงาน}
      - {post: รองนายกเทศมนตรี, under: นายกเทศมนตรี, side: political, vacant: true}
      - {post: ปลัดเทศบาล, under: นายกเทศมนตรี, side: civil, holder: นางพิมพ์ใจ สุจริตกุล, phone: 054-000-020}
      - {unit: สำนักปลัดเทศบาล, under: ปลัดเทศบาล, side: civil, phone: 054-000-021}
      - {unit: งานธุรการ, under: สำนักปลัดเทศบาล, side: civil}
      - {unit: กองคลัง, under: ปลัดเทศบาล, side: civil, phone: 054-000-022}
      - {unit: กองช่าง, under: ปลัดเทศบาล, side: civil, phone: 054-000-023}
      """)

  static let unit = Key.text("unit", "ส่วนราชการ")
  static let post = Key.text("post", "ตำแหน่ง")
  static let under = Key.text("under", "อยู่ภายใต้")
  static let side = Side.key
  static let holder = Key.text("holder", "ผู้ดำรงตำแหน่ง")
  static let vacant = Key.flag("vacant", "ว่าง")
  static let phone = Key.text("phone", "โทรศัพท์").also(Headings.phone)

  let row: BlockRecord

  var isUnit: Bool { row.holds(Self.unit) }
  /// Nil where the row names neither a unit nor a post, which is an error.
  var name: String? { row[Self.unit] ?? row[Self.post] }
  var isVacant: Bool { row[Self.vacant] ?? false }
  /// The place of the name, which identifies the row in messages.
  var place: Place { row.place(of: isUnit ? Self.unit : Self.post) }
  var underPlace: Place { row.place(of: Self.under) }
}

extension OrgChartNode {
  private static let view: View<Shown<OrgChartTree>> = [
    .flag("isAcross") { $0.value.chart.isAcross(nil) },
    .list("rows", box) { shown in
      let (nodes, chart) = (shown.value.nodes, shown.value.chart)
      return chart.boxes.map { box in
        (nodes[box.row], chart.parents[box.row].flatMap { nodes[$0].row[side] }, box, shown.digits)
      }
    },
    .text("csv") { $0.csv },
  ]

  /// A row with the side of the one above, as it is drawn.
  private typealias Box = (node: OrgChartNode, above: Side?, box: TreeChart.Box, digits: Digits)

  private static let box: View<Box> = [
    .text("number") { "\($0.node.row.number)" }, .text("name") { $0.node.name },
    .flag("isUnit") { $0.node.isUnit },
    .text("side") { $0.node.row[side]?.rawValue },
    .text("sideLabel") {
      $0.node.row[side] == $0.above ? nil : $0.node.row[side]?.label($0.digits)
    },
    .text("holder") { $0.node.row[holder] }, .flag("vacant") { $0.node.isVacant },
    .phone("phone") { $0.node.row[phone] }, .flag("isLeaf") { $0.box.isLeaf },
    .flag("isOverAcross") { $0.box.isOverAcross }, .flag("isAside") { $0.box.isAside },
    .list("closes", [.text("level") { _ in nil }]) {
      (0..<$0.box.closes).map { _ in () }
    },
  ]
}
