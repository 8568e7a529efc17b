import Diagnostics
import Disclosure
import Kinds
import Thai

extension OrgChartNode {
  /// What is wrong with the row by itself.
  var problems: [Diagnostic] {
    [
      nameProblem, .vacant("vacant-with-holder", isVacant, yet: [Self.holder], in: row),
      unitWithHolder,
    ].compactMap { $0 }
  }

  private var nameProblem: Diagnostic? {
    switch (isUnit, row.holds(Self.post)) {
    case (true, true):
      Diagnostic(
        .error, "unit-and-post", at: row.keyPlace(of: Self.post),
        "แถวที่ \(row.number) มีทั้ง unit: และ post:", "row \(row.number) has both unit: and post:",
        fix: "แยกเป็นสองแถว แถวหนึ่งเป็นส่วนราชการ อีกแถวเป็นตำแหน่ง",
        "split it into two rows, one for the unit and one for the post")
    case (false, false):
      Diagnostic(
        .error, "row-without-name", at: row.place,
        "แถวที่ \(row.number) ไม่มีทั้ง unit: และ post:", "row \(row.number) has neither unit: nor post:",
        fix: "เพิ่ม unit: ชื่อส่วนราชการ หรือ post: ชื่อตำแหน่ง",
        "add unit: with the name of a unit, or post: with that of a post")
    default: nil
    }
  }

  private var unitWithHolder: Diagnostic? {
    let keys: [any FieldKey] =
      row.holds(Self.holder) ? [Self.holder] : isVacant ? [Self.vacant] : []
    guard isUnit, let key = keys.first else { return nil }
    let (name, word) = (name, key.field.name)
    return Diagnostic(
      .warning, "unit-with-holder", at: row.keyPlace(of: key),
      "ส่วนราชการ ‘\(name ?? "")’ มี \(word): ซึ่งใช้กับตำแหน่ง",
      "the unit ‘\(name ?? "")’ has \(word):, which belongs to a post",
      fix: "ย้าย \(word): ไปไว้ในแถวใหม่ post: … ที่มี under: \(name ?? "…")",
      "move \(word): to a new row with post: … and under: \(name ?? "…")")
  }
}

extension [OrgChartNode] {
  /// Posts without a holder and not marked vacant, if the chart names holders at all.
  var holderProblems: [Diagnostic] {
    let posts = filter { !$0.isUnit }
    guard posts.contains(where: { $0.row.holds(OrgChartNode.holder) }) else { return [] }
    return posts.compactMap { post in
      if saysVacant(post.row[OrgChartNode.holder] ?? "") {
        return .vacantAsName(OrgChartNode.holder, in: post.row)
      }
      guard let name = post.name, !post.row.holds(OrgChartNode.holder), !post.isVacant else {
        return nil
      }
      return Diagnostic(
        .warning, "post-without-holder", at: post.place,
        "ตำแหน่ง ‘\(name)’ ไม่มีชื่อผู้ดำรงตำแหน่ง และไม่ได้ระบุว่าว่าง",
        "the post ‘\(name)’ has no holder and is not marked as vacant",
        fix: "เพิ่ม holder: หรือ vacant: true", "add holder: or vacant: true")
    }
  }
}

extension Diagnostic {
  static func nodeTwice(_ node: OrgChartNode, _ name: String, first: Int) -> Diagnostic {
    Diagnostic(
      .error, "row-twice", at: node.place,
      Words("‘\(name)’ ซ้ำกับแถวที่ \(first)", "‘\(name)’ is already in row \(first)"),
      fix: node.isUnit
        ? Words(
          "หากเป็นส่วนราชการเดียวกันให้ลบแถวที่ซ้ำ หากไม่ใช่ให้แก้ชื่อให้ต่างกัน",
          "if both are the same unit, delete one row; if not, give them different names")
        : Words(
          "หากเป็นตำแหน่งเดียวกันให้ลบแถวที่ซ้ำ หากไม่ใช่ให้ระบุ holder: หรือ vacant: true ของแต่ละแถว",
          "if both are the same post, delete one row; if not, give each its holder: or vacant: true"
        ))
  }

  static func unknownParent(_ under: String, near: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-parent", at: place,
      Words("under: ไม่มี ‘\(under)’ ในแผนผังนี้", "under: there is no ‘\(under)’ in this chart"),
      fix: near.map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words(
          "เพิ่มแถวของ ‘\(under)’ หรือแก้ under: ให้ตรงกับชื่อในแผนผัง",
          "add a row for ‘\(under)’, or name a row of the chart"))
  }

  /// `rows` may be the first of `count` only.
  static func ambiguousParent(
    _ under: String, rows: [Int], of count: Int, _ place: Place
  ) -> Diagnostic {
    let numbers = rows.map { "\($0)" }.joined(separator: ", ")
    let more = count - rows.count
    let (thai, english) =
      more > 0
      ? ("\(numbers) และอีก \(more) แถว", "\(numbers) and \(more) more") : (numbers, numbers)
    return Diagnostic(
      .error, "ambiguous-parent", at: place, "under: ‘\(under)’ มีหลายแถว (แถวที่ \(thai))",
      "under: ‘\(under)’ is in several rows (\(english))",
      fix: "แก้ชื่อของแถวเหล่านั้นให้ต่างกัน แล้วระบุชื่อที่หมายถึง",
      "give those rows different names, and write the one you mean")
  }

  static func loop(_ names: [String], _ place: Place) -> Diagnostic {
    let way = names.joined(separator: " → ")
    return Diagnostic(
      .error, "chart-loop", at: place, "under: วนกลับมาที่เดิม (\(way))",
      "under: leads back to itself (\(way))",
      fix: "แก้ under: ให้ชี้ไปยังส่วนราชการหรือตำแหน่งที่อยู่เหนือขึ้นไป",
      "name the unit or post that is really above it")
  }

  static func tooManyLevels(_ place: Place) -> Diagnostic {
    let levels = OrgChartTree.levels
    return Diagnostic(
      .error, "chart-too-deep", at: place, "แผนผังลึกเกิน \(levels) ชั้น",
      "the chart is deeper than \(levels) levels",
      fix: "แสดงส่วนที่ลึกกว่านี้เป็นบล็อก org-chart อีกบล็อกหนึ่ง",
      "show the deeper levels in another org-chart block")
  }
}
