import Testing

@Suite struct GiftReportProblemTests {
  @Test func saysWhatAReportLacksAndWhereItContradictsItself() throws {
    let span = "span: 6 เดือนแรก 2567\n"
    func row(_ row: String) -> String { "\(span)rows:\n  - {\(row)}" }
    let gift = "date: ธ.ค. 2566, what: กระเช้า, handled: returned"
    try Flaws(kind: "gift-report", period: "first-half-fy").expectTheTextOnRecord([
      ("covers-period", "none: ไม่มี"),
      ("covers-period", "span: ปีที่แล้ว\nnone: ไม่มี"),
      ("covers-period", "span: 6 เดือนแรก 2567"),
      ("covers-period", "span: ไตรมาส 2/2567\nnone: ไม่มี"),
      ("covers-period", "span: 2567\nnone: ไม่มี"),
      ("covers-period", "\(row(gift))\nnone: ไม่มี"),
      ("covers-period", row(gift.replacing("ธ.ค. 2566", with: "1 เม.ย. 2567"))),
      ("handled", row("date: ธ.ค. 2566, what: กระเช้า")),
      ("handled", row("date: ธ.ค. 2566, handled: returned")),
      ("handled", row("what: กระเช้า, handled: returned")),
      ("handled", row("\(gift), value: -1")),
      ("handled", row("\(gift), value: หลายบาท")),
      ("handled", row("date: ธ.ค. 2566, what: กระเช้า, handled: ส่งคืน")),
      ("handled", row("\(gift), vaule: 1")),
      ("handled", span),
      ("assessment", row(gift)),
      ("assessment", "title: '-'"),
    ])
  }
}
