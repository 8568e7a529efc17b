import Diagnostics
import Disclosure

extension Check {
  /// What every body has can't be waved away: a whole item of what is current, and what an edition
  /// marks.
  static let wavedAway = Check(
    id: "waved-away",
    rule: Words(
      "ข้อมูลที่ทุกหน่วยงานมีไม่ระบุว่าไม่เกี่ยวข้อง", "what every body has is not marked as not applicable"),
    why: Words(
      "ทุกหน่วยงานมีโครงสร้าง ผู้บริหาร และช่องทางติดต่อ ผู้ประเมินจึงไม่รับว่าไม่เกี่ยวข้อง",
      "every body has a structure, executives and an address, so an assessor accepts no reason"),
    example: Example(
      in: "2567/o01-structure.md",
      wrong: structure("ส่วนราชการ", "\nnot-applicable: หน่วยงานอยู่ระหว่างการปรับโครงสร้าง"),
      right: structure("ส่วนราชการ {#chart}", ""))
  ) { site, _ in
    // An unfinished entry is told by itself.
    site.entries.filter { !$0.isUnfinished }.flatMap { entry -> [Diagnostic] in
      guard let item = site[entry.year]?.edition[entry.code] else { return [] }
      return entry.exemptionsOfAlways(in: item).map { exemption in
        let element = exemption.element.map { "‘\($0)’" }
        let (thai, english) = (element ?? "ข้อ \(item.code)", element ?? "\(item.code)")
        return Diagnostic(
          .warning, "not-applicable-to-standing", at: exemption.place,
          "\(thai) เป็นข้อมูลที่ทุกหน่วยงานมี ผู้ประเมินมักไม่รับว่าไม่เกี่ยวข้อง",
          "every body has \(english), so an assessor hardly accepts that it is not applicable",
          fix:
            "เผยแพร่ข้อมูลที่มี หรือเขียนไว้ในหน้านี้ว่ายังไม่มีเพราะเหตุใด แล้วนำออกจาก not-applicable: หากไม่เกี่ยวข้องจริง ให้บันทึกไว้ใน ignored.yml พร้อมเหตุผล",
          "publish what there is, or write on this page why there is none yet, and take it out of not-applicable:; if it does not apply indeed, keep this in ignored.yml with the reason"
        )
      }
    }
  }
}

extension Entry {
  /// Those of the whole item, by one reason or by one for each element, where every body has it,
  /// and those of elements that an edition marks.
  fileprivate func exemptionsOfAlways(in item: Item) -> [Exemption] {
    if item.isAlways || item.period == .standing {
      if let whole = notApplicable.first(where: { $0.element == nil }) { return [whole] }
      let named = Set(notApplicable.compactMap(\.element))
      if let first = notApplicable.first, item.elements.allSatisfy({ named.contains($0.id) }) {
        return [Exemption(element: nil, reason: first.reason, place: first.place)]
      }
    }
    return notApplicable.filter { exemption in
      exemption.element.flatMap { item[element: $0] }?.isAlways ?? false
    }
  }
}

private func structure(_ heading: String, _ line: String) -> String {
  exampleNews(
    "สำนักปลัดเทศบาล กองคลัง และกองช่าง", head: "updated: 31 มี.ค. 2567\(line)", heading: heading)
}
