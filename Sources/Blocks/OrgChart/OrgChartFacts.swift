import Coverage
import Diagnostics
import Disclosure

extension OrgChartTree {
  /// What charts prove, those of an entry taken together.
  static let facts: [FactOf<OrgChartTree>] = [
    .own(
      "units", "มีส่วนราชการอย่างน้อยหนึ่งส่วนที่อยู่ภายใต้ตำแหน่งหรือส่วนราชการอื่น",
      "at least one unit stands below a post or another unit"
    ) { asked in
      let isThere = asked.values.contains { tree in
        zip(tree.nodes, tree.parents).contains { $0.isUnit && $1 != nil }
      }
      return isThere
        ? .holds
        : .lacks(
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
      "there is a row of the political and one of the civil side"
    ) { asked in
      let rows = asked.values.flatMap(\.nodes).map(\.row)
      let found = Set(rows.compactMap { $0[OrgChartNode.side] })
      let missing = Side.allCases.filter { !found.contains($0) }
      guard !missing.isEmpty else { return .holds }
      if let unread = rows.first(where: { $0.isUnread(OrgChartNode.side) }) {
        let number = unread.number
        return .lacking([
          Lack(
            said: "อ่านฝ่ายของแถวที่ \(number) ไม่ได้", "the side of row \(number) can't be read")
        ])
      }
      let keys = missing.map { "side: \($0.rawValue)" }
      return .lacks(
        "chart-without-side", at: asked.place,
        "แผนผังไม่แสดง\(missing.map(\.label).joined(separator: "และ"))",
        "the chart shows nothing of the \(missing.map(\.rawValue).joined(separator: " and the ")) side",
        fix: "ระบุ \(keys.joined(separator: " และ ")) ในแถวของฝ่ายนั้น หรือเพิ่มแถว",
        "give the rows of that side \(keys.joined(separator: " and ")), or add a row")
    },
  ]
}
