import Testing

@Suite struct ManualProblemTests {
  @Test func saysWhatAManualLacks() throws {
    let job = "job: แจ้งซ่อมไฟฟ้า\n"
    let whole = job + "steps:\n  - {step: แจ้ง, time: 5 นาที}\n  - {step: ซ่อม}"
    try Flaws(kind: "manual").expectTheTextOnRecord([
      ("job", "fee: ไม่มี\nsteps:\n  - {step: แจ้ง}"),
      ("users", whole),
      ("steps", job + "fee: ไม่มี"),
      ("steps", job + "steps:\n  - {who: ก}\n  - {step: ซ่อม}"),
      ("steps", job + "steps: แจ้งและซ่อม"),
      ("times", whole),
      ("times", job + "steps:\n  - {step: แจ้ง}"),
      ("step-times", whole),
      ("step-times", job + "time: 1 วัน"),
      ("channel", whole),
      ("channel", whole + "\nonline: lost.pdf"),
      ("fee", whole + "\nfee: '-'"),
      ("documents", whole),
      ("unit", whole),
      ("law", whole),
      ("law", whole + "\nlwa: ก"),
      ("law", "job: '-'\nsteps: []"),
    ])
  }
}
