import Testing

@Suite struct EthicsProblemTests {
  @Test func saysWhatIsLackingAndWhatContradictsItself() throws {
    func row(_ row: String) -> String { "rows:\n  - {\(row)}" }
    try Flaws(kind: "ethics").expectTheTextOnRecord([
      ("code", row("training: อบรม, when: 16 ม.ค. 2567")),
      ("code", row("code: ประมวลจริยธรรม")),
      ("code", row("for: พนักงานเทศบาล")),
      ("team", "order: คำสั่ง"),
      ("team", row("role: ประธาน")),
      ("dos-and-donts", row("role: ประธาน, position: ปลัดเทศบาล")),
      ("dos-and-donts", row("about: ของขวัญ, do: ปฏิเสธ")),
      ("dos-and-donts", row("about: ของขวัญ, dont: รับไว้ก่อน")),
      ("training", row("role: ประธาน, position: ปลัดเทศบาล")),
      ("training", row("training: อบรม")),
      ("training", row("training: อบรม, when: 16 พ.ค. 2567")),
      ("training", row("training: อบรม, when: 16 พ.ค. 2566")),
      ("training", row("training: อบรม, when: เร็ว ๆ นี้")),
      ("in-period", "order: คำสั่ง\ndate: 23 ม.ค. 2566"),
      ("in-period", "order: คำสั่ง\ndate: 1 เม.ย. 2567"),
      ("in-period", row("role: ประธาน, position: ปลัดเทศบาล")),
      ("team", row("role: ประธาน, name: ก, do: ปฏิเสธ, dont: รับ")),
      ("team", "original: lost.pdf"),
      ("team", row("role: ประธาน, nmae: ก")),
      ("code", "rows: []"),
      ("code", row("code: ประมวล, for: พนักงาน, number: หลายคน")),
    ])
  }
}
