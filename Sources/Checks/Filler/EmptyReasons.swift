import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// What is waved away needs a reason that says why: it is published, and an assessor reads it.
  static let emptyReasons = Check(
    id: "empty-reasons",
    rule: Words("เหตุผลที่ไม่เกี่ยวข้องบอกว่าเพราะอะไร", "reasons for what is not applicable say why"),
    why: Words(
      "คำว่า ไม่มี หรือ ไม่เกี่ยวข้อง ไม่ใช่เหตุผล ผู้ประเมินจึงถือว่าไม่ได้เปิดเผยข้อมูล",
      "‘none’ or ‘not applicable’ gives no reason, so that an assessor takes the data for missing"),
    example: Example(
      wrong: exampleNews(
        "ก", head: "updated: 31 มี.ค. 2567\nnot-applicable: {news: ไม่มี}", heading: "ข่าว"),
      right: exampleNews(
        "ก",
        head:
          "updated: 31 มี.ค. 2567\nnot-applicable: {news: หน่วยงานตั้งขึ้นใหม่เมื่อ 1 มีนาคม 2567}",
        heading: "ข่าว"))
  ) { site, _ in
    // An element that the item does not have, and an unfinished entry, are told by themselves.
    site.entries.filter { !$0.isUnfinished }.flatMap { entry in
      let item = site[entry.year]?.edition[entry.code]
      return entry.notApplicable.filter { exemption in
        saysNothing(exemption.reason)
          && exemption.element.map { item?[element: $0] != nil } ?? true
      }
    }.map { exemption in
      Diagnostic(
        .warning, "reason-says-nothing", at: exemption.place,
        Words(
          "not-applicable: เหตุผล ‘\(excerpt(exemption.reason))’ ไม่ได้บอกว่าเพราะอะไร",
          "not-applicable: the reason ‘\(excerpt(exemption.reason))’ does not say why"),
        fix: Words(
          "เขียนเป็นประโยคว่าเพราะเหตุใดหน่วยงานจึงไม่มีข้อมูลนี้ หากมีข้อมูล ให้นำออกจาก not-applicable: แล้วเผยแพร่",
          "say in a sentence why there is no such data; if there is, take it out of not-applicable: and publish it"
        ))
    }
  }

  private static func saysNothing(_ reason: String) -> Bool {
    Filler.fills(reason) || Filler.saysOnlyNone(reason) || Filler.saysOnlyDone(reason)
      || emptyWords.contains { reason.isSame(as: $0) }
  }

  private static let emptyWords = [
    "ไม่เกี่ยวข้อง", "ไม่เกี่ยวข้องกับหน่วยงาน", "ไม่เกี่ยว", "ไม่ดำเนินการ", "ไม่ได้ดำเนินการ", "ไม่มีการดำเนินการ",
    "ยังไม่มี", "ยังไม่ดำเนินการ", "ยังไม่ได้ดำเนินการ", "ไม่ได้จัดทำ", "ยังไม่ได้จัดทำ", "ไม่ทราบ", "ไม่จำเป็น", "เหตุผล",
    "none", "not applicable",
  ]
}
