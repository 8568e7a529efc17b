import Diagnostics
import Disclosure
import Mustache
import Thai

extension BlockKind {
  /// Units and posts of the municipality, each below the one that it answers to.
  public static let orgChart = BlockKind(
    name: "org-chart",
    summary: Words(
      "แผนผังส่วนราชการและตำแหน่ง แต่ละแถวบอกว่าอยู่ภายใต้แถวใด",
      "a chart of units and posts; each row names the one above it"),
    schema: BlockSchema(rows: [
      BlockField("unit", "ส่วนราชการ"), BlockField("post", "ตำแหน่ง"),
      BlockField("under", "อยู่ภายใต้"), BlockField("side", "ฝ่าย", .choice(Person.sides)),
      BlockField("holder", "ผู้ดำรงตำแหน่ง"), BlockField("vacant", "ว่าง", .flag),
      BlockField("phone", "โทรศัพท์"),
    ]),
    facts: OrgChartFact.all,
    names: [
      "isAcross",
      .section(
        "rows",
        [
          "name", "isUnit", "side", "sideLabel", "holder", "vacant", Telephone.viewName("phone"),
          "isLeaf", "isOverAcross", .section("closes", ["level"]),
        ]),
      "csv",
    ],
    example: """
      - {unit: สภาเทศบาล, side: political}
      - {post: นายกเทศมนตรี, side: political, holder: นายสมมติ ตั้งใจงาน}
      - {post: รองนายกเทศมนตรี, under: นายกเทศมนตรี, side: political, vacant: true}
      - {post: ปลัดเทศบาล, under: นายกเทศมนตรี, side: civil, holder: นางพิมพ์ใจ สุจริตกุล, phone: 054-000-020}
      - {unit: สำนักปลัดเทศบาล, under: ปลัดเทศบาล, side: civil, phone: 054-000-021}
      - {unit: งานธุรการ, under: สำนักปลัดเทศบาล, side: civil}
      - {unit: กองคลัง, under: ปลัดเทศบาล, side: civil, phone: 054-000-022}
      - {unit: กองช่าง, under: ปลัดเทศบาล, side: civil, phone: 054-000-023}
      """,
    read: readOrgChart)
}

/// One row of the chart.
struct OrgChartNode: Sendable {
  let row: BlockRecord
  /// Nil where the row names neither a unit nor a post, which is an error.
  let name: String?
  let isUnit: Bool

  init(_ row: BlockRecord) {
    self.row = row
    isUnit = row.holds("unit")
    name = row.text("unit") ?? row.text("post")
  }

  var isVacant: Bool { row.flag("vacant") }
  /// Where the name stands, by which a reader knows the row.
  var place: Place { row.place(of: isUnit ? "unit" : "post") }
}

private func readOrgChart(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let nodes = table.rows.map { OrgChartNode($0) }
  for problem in nodes.flatMap(\.problems) { reader.report(problem) }
  for problem in nodes.holderProblems { reader.report(problem) }
  let tree = OrgChartTree(nodes)
  for problem in tree.problems { reader.report(problem) }
  return BlockData(
    table, value: tree,
    view: [.flag(tree.isAcross(nil)), .list(tree.view), .text(table.givenCSV)],
    isEmpty: nodes.isEmpty)
}

extension OrgChartTree {
  /// The rows from the top of the chart; each says how many lists end after it.
  fileprivate var view: [[Value]] {
    let steps = walk
    return steps.enumerated().map { index, step in
      let node = nodes[step.node]
      let next = index + 1 < steps.count ? steps[index + 1].depth : 0
      let closes = Array(repeating: [Value.nothing], count: max(0, step.depth - next))
      let side = node.row.word("side")
      let above = parents[step.node].flatMap { nodes[$0].row.word("side") }
      return [
        .text(node.name), .flag(node.isUnit), .text(side),
        .text(side == above ? nil : node.row.shown("side", .arabic)),
        .text(node.row.text("holder")), .flag(node.isVacant),
        Telephone.view(node.row.text("phone")), .flag(children[step.node].isEmpty),
        .flag(isAcross(step.node)), .list(closes),
      ]
    }
  }
}
