import Diagnostics
import Disclosure
import Thai

extension OrgChartNode {
  /// What is wrong with the row by itself.
  var problems: [Diagnostic] {
    var found: [Diagnostic] = []
    if row.holds("unit"), row.holds("post") {
      found.append(
        Diagnostic(
          .error, "unit-and-post", at: row.keyPlace(of: "post"),
          Words(
            "แถวที่ \(row.number) มีทั้ง unit: และ post:",
            "row \(row.number) has both unit: and post:"),
          fix: Words(
            "แยกเป็นสองแถว แถวหนึ่งเป็นส่วนราชการ อีกแถวเป็นตำแหน่ง",
            "make two rows of it, one for the unit and one for the post")))
    } else if !row.holds("unit"), !row.holds("post") {
      found.append(
        Diagnostic(
          .error, "row-without-name", at: row.place,
          Words(
            "แถวที่ \(row.number) ไม่มีทั้ง unit: และ post:",
            "row \(row.number) has neither unit: nor post:"),
          fix: Words(
            "เพิ่ม unit: ชื่อส่วนราชการ หรือ post: ชื่อตำแหน่ง",
            "add unit: with the name of a unit, or post: with that of a post")))
    }
    if isVacant, row.holds("holder") {
      found.append(
        Diagnostic(
          .error, "vacant-with-holder", at: row.keyPlace(of: "holder"),
          Words("ตำแหน่งว่าง (vacant: true) แต่มี holder:", "the post is vacant, yet holder: is given"),
          fix: Words("ลบ holder: หรือลบ vacant: true", "delete holder:, or vacant: true")))
    }
    if isUnit, let key = row.holds("holder") ? "holder" : isVacant ? "vacant" : nil {
      found.append(
        Diagnostic(
          .warning, "unit-with-holder", at: row.keyPlace(of: key),
          Words(
            "ส่วนราชการ ‘\(name ?? "")’ มี \(key): ซึ่งใช้กับตำแหน่ง",
            "the unit ‘\(name ?? "")’ has \(key):, which belongs to a post"),
          fix: Words(
            "ย้าย \(key): ไปไว้ในแถวใหม่ post: … ที่มี under: \(name ?? "…")",
            "move \(key): to a new row post: … with under: \(name ?? "…")")))
    }
    if let phone = row.text("phone"), !Telephone(phone).isWellFormed {
      found.append(.malformedPhone(phone, "phone", at: row.place(of: "phone")))
    }
    return found
  }
}

extension Diagnostic {
  static func malformedPhone(_ text: String, _ key: String, at place: Place) -> Diagnostic {
    let isFax = key == "fax"
    return Diagnostic(
      .warning, "malformed-\(key)", at: place,
      Words(
        "หมายเลข\(isFax ? "โทรสาร" : "โทรศัพท์") ‘\(text)’ ไม่ถูกต้อง",
        "the \(isFax ? "fax" : "telephone") number ‘\(text)’ is not right"),
      fix: Words(
        "เขียน 9 หลัก หรือ 10 หลักถ้าเป็นโทรศัพท์มือถือ เช่น 054-000-010 ต่อ 11",
        "write 9 digits, or 10 of a mobile, like 054-000-010 ต่อ 11"))
  }
}

extension [OrgChartNode] {
  /// Posts of which nobody knows who holds them, where the chart names holders at all.
  var holderProblems: [Diagnostic] {
    guard contains(where: { !$0.isUnit && $0.row.holds("holder") }) else { return [] }
    return filter { !$0.isUnit && $0.name != nil && !$0.row.holds("holder") && !$0.isVacant }.map {
      Diagnostic(
        .warning, "post-without-holder", at: $0.place,
        Words(
          "ตำแหน่ง ‘\($0.name ?? "")’ ไม่มีชื่อผู้ดำรงตำแหน่ง และไม่ได้ระบุว่าว่าง",
          "the post ‘\($0.name ?? "")’ has no holder and is not said to be vacant"),
        fix: Words("เพิ่ม holder: หรือ vacant: true", "add holder: or vacant: true"))
    }
  }
}

extension Diagnostic {
  static func nodeTwice(_ node: OrgChartNode, first: Int) -> Diagnostic {
    let name = node.name ?? ""
    return Diagnostic(
      .error, "row-twice", at: node.place,
      Words("‘\(name)’ ซ้ำกับแถวที่ \(first)", "‘\(name)’ stands in row \(first) already"),
      fix: node.isUnit
        ? Words("ลบแถวที่ซ้ำ หรือแก้ชื่อให้ต่างกัน", "delete one of the two, or tell their names apart")
        : Words(
          "ลบแถวที่ซ้ำ หรือระบุ holder: หรือ vacant: true ของแต่ละแถว",
          "delete one of the two, or give each its holder: or vacant: true"))
  }

  static func unknownParent(
    _ row: BlockRecord, _ under: String, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-parent", at: row.place(of: "under"),
      Words("under: ไม่มี ‘\(under)’ ในแผนผังนี้", "under: there is no ‘\(under)’ in this chart"),
      fix: nearest(under, among: names).map { Words("แก้เป็น \($0)", "write \($0)") }
        ?? Words(
          "เพิ่มแถวของ ‘\(under)’ หรือแก้ under: ให้ตรงกับชื่อในแผนผัง",
          "add a row for ‘\(under)’, or name a row of the chart"))
  }

  static func ambiguousParent(_ row: BlockRecord, _ under: String, rows: [Int]) -> Diagnostic {
    let numbers = rows.map { "\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .error, "ambiguous-parent", at: row.place(of: "under"),
      Words(
        "under: ‘\(under)’ มีหลายแถว (แถวที่ \(numbers))",
        "under: ‘\(under)’ stands in several rows (\(numbers))"),
      fix: Words(
        "แก้ชื่อของแถวเหล่านั้นให้ต่างกัน แล้วระบุชื่อที่หมายถึง",
        "tell the names of those rows apart, and write the one meant"))
  }

  static func loop(_ row: BlockRecord, _ names: [String]) -> Diagnostic {
    let way = names.joined(separator: " → ")
    return Diagnostic(
      .error, "chart-loop", at: row.place(of: "under"),
      Words("under: วนกลับมาที่เดิม (\(way))", "under: leads back to itself (\(way))"),
      fix: Words(
        "แก้ under: ให้ชี้ไปยังส่วนราชการหรือตำแหน่งที่อยู่เหนือขึ้นไป",
        "name the unit or post that really stands above"))
  }

  static func tooManyLevels(_ row: BlockRecord) -> Diagnostic {
    let levels = OrgChartTree.levels
    return Diagnostic(
      .error, "chart-too-deep", at: row.place(of: "under"),
      Words("แผนผังลึกเกิน \(levels) ชั้น", "the chart is deeper than \(levels) levels"),
      fix: Words(
        "แสดงส่วนที่ลึกกว่านี้เป็นบล็อก org-chart อีกบล็อกหนึ่ง",
        "show what lies deeper in another org-chart block"))
  }
}
