import Diagnostics
import Disclosure
import Kinds

extension OrgChartTree {
  /// What charts prove, those of an entry taken together.
  static let facts: [FactOf<OrgChartTree>] = [
    .some(
      "units", "มีส่วนราชการอย่างน้อยหนึ่งส่วนที่อยู่ภายใต้ตำแหน่งหรือส่วนราชการอื่น",
      "at least one unit is below a post or another unit",
      of: { zip($0.nodes, $0.chart.parents).map { ($0, $1) } }, at: \.0.row,
      where: { row, _ in row.0.isUnit && row.1 != nil }
    ) { asked in
      .lacks(
        "chart-without-units", at: asked.place, "แผนผังไม่แสดงส่วนราชการภายใน",
        "the chart shows no unit below another row",
        fix: "เพิ่มแถว unit: เช่น กองคลัง ที่มี under: เช่น ปลัดเทศบาล",
        "add rows with unit: such as กองคลัง and under: such as ปลัดเทศบาล")
    },
    .own(
      "posts", "มีตำแหน่งนายกและตำแหน่งปลัด (ว่างได้)",
      "the posts of the head (นายก…) and of the clerk (ปลัด…) are there, vacant or not"
    ) { asked in
      let names = asked.values.flatMap(\.nodes).filter { !$0.isUnit }.compactMap(\.name)
      let missing = [("นายก", "นายกเทศมนตรี"), ("ปลัด", "ปลัดเทศบาล")].filter { opening, _ in
        !names.contains { $0.utf8.starts(with: opening.utf8) }
      }
      let examples = missing.map(\.1)
      return missing.isEmpty
        ? .holds
        : .lacks(
          "chart-without-posts", at: asked.place,
          "แผนผังไม่มีตำแหน่ง\(missing.map(\.0).joined(separator: "และตำแหน่ง"))",
          "the chart has no post \(missing.map { "\($0.0)…" }.joined(separator: " and "))",
          fix: "เพิ่มแถว post: เช่น \(examples.joined(separator: " และ "))",
          "add rows with post: such as \(examples.joined(separator: " and "))")
    },
    .own(
      "both-sides", "มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
      "there is at least one row for each of the political and the civil side"
    ) { asked in
      let rows = asked.values.flatMap(\.nodes).map(\.row)
      let lack = Lack.ofSides(
        in: rows, "chart-without-side", at: asked.place, rows: "แถวของฝ่ายนั้น"
      ) { Words("แผนผังไม่แสดง\($0.thai)", "the chart shows no row of the \($0.english) side") }
      let unread = rows.first { $0.isUnread(OrgChartNode.side) }?.number
      let said = unread.map {
        Lack(said: "อ่านฝ่ายของแถวที่ \($0) ไม่ได้", "the side of row \($0) can't be read")
      }
      return .lacking(lack.map { said ?? $0 })
    },
  ]
}
