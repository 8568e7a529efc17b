import Diagnostics
import Disclosure
import Text

/// What charts prove, those of an entry taken together.
enum OrgChartFact {
  static let all = [
    BlockKind.Fact(
      "units",
      Words(
        "มีส่วนราชการอย่างน้อยหนึ่งส่วนที่อยู่ภายใต้ตำแหน่งหรือส่วนราชการอื่น",
        "at least one unit stands below a post or another unit"), prove: units),
    BlockKind.Fact(
      "posts",
      Words(
        "มีตำแหน่งนายกและตำแหน่งปลัด (ว่างได้)",
        "the posts of the head (นายก…) and of the clerk (ปลัด…) are there, vacant or not"),
      prove: posts),
    BlockKind.Fact(
      "both-sides",
      Words(
        "มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
        "there is a row of the political and one of the civil side"), prove: bothSides),
  ]

  private static func nodes(_ question: BlockQuestion) -> [OrgChartNode] {
    question.values(OrgChartTree.self).flatMap(\.value.nodes)
  }

  private static func units(_ question: BlockQuestion) -> BlockKind.Verdict {
    let isThere = question.values(OrgChartTree.self).map(\.value).contains { tree in
      zip(tree.nodes, tree.parents).contains { $0.isUnit && $1 != nil }
    }
    guard !isThere else { return .holds }
    return .lacks(
      "chart-without-units", at: question.place,
      Words("แผนผังไม่แสดงส่วนราชการภายใน", "the chart shows no unit below another row"),
      fix: Words(
        "เพิ่มแถว unit: เช่น กองคลัง ที่มี under: เช่น ปลัดเทศบาล",
        "add rows with unit: such as กองคลัง and under: such as ปลัดเทศบาล"))
  }

  private static func posts(_ question: BlockQuestion) -> BlockKind.Verdict {
    let names = nodes(question).filter { !$0.isUnit }.compactMap(\.name)
    let missing = [("นายก", "นายกเทศมนตรี"), ("ปลัด", "ปลัดเทศบาล")].filter { opening, _ in
      !names.contains { $0.begins(with: opening) }
    }
    let examples = missing.map(\.1)
    guard !missing.isEmpty else { return .holds }
    return .lacks(
      "chart-without-posts", at: question.place,
      Words(
        "แผนผังไม่มีตำแหน่ง\(missing.map(\.0).joined(separator: "และตำแหน่ง"))",
        "the chart has no post \(missing.map { "\($0.0)…" }.joined(separator: " and "))"),
      fix: Words(
        "เพิ่มแถว post: เช่น \(examples.joined(separator: " และ "))",
        "add rows with post: such as \(examples.joined(separator: " and "))"))
  }

  private static func bothSides(_ question: BlockQuestion) -> BlockKind.Verdict {
    let nodes = nodes(question)
    let found = Set(nodes.compactMap { $0.row.word("side") })
    let missing = Person.sides.filter { !found.contains($0.word) }
    guard !missing.isEmpty else { return .holds }
    if let unread = nodes.first(where: { $0.row.holds("side") && $0.row.word("side") == nil }) {
      return .fails(
        reason: Words(
          "อ่านฝ่ายของแถวที่ \(unread.row.number) ไม่ได้",
          "the side of row \(unread.row.number) can't be read"), [])
    }
    let keys = missing.map { "side: \($0.word)" }
    return .lacks(
      "chart-without-side", at: question.place,
      Words(
        "แผนผังไม่แสดง\(missing.map(\.label).joined(separator: "และ"))",
        "the chart shows nothing of the \(missing.map(\.word).joined(separator: " and the ")) side"),
      fix: Words(
        "ระบุ \(keys.joined(separator: " และ ")) ในแถวของฝ่ายนั้น หรือเพิ่มแถว",
        "give the rows of that side \(keys.joined(separator: " and ")), or add a row"))
  }
}
