import Testing

@Suite struct ActivityProblemTests {
  @Test func saysWhatAnActivityLacks() throws {
    let topic = "topic: เวทีรับฟัง\n"
    let both = topic + "date: 24 มี.ค. 2567\n"
    try Flaws(kind: "activity").expectTheTextOnRecord([
      ("in-period", topic + "place: ศาลา"),
      ("in-period", topic + "date: 30 ก.ย. 2566"),
      ("in-period", topic + "date: ต.ค. 2567"),
      ("in-period", topic + "date: 1 เม.ย. 2567"),
      ("in-period", topic + "date: 31 ก.พ. 2567"),
      ("in-period", topic + "date: 26 ม.ค. 2567 – 15 ม.ค. 2567"),
      ("topic", "date: 24 มี.ค. 2567"),
      ("participants", both + "result: ก"),
      ("result", both + "participants: '-'"),
      ("use", both + "result: ก"),
      ("meeting", both + "kind: hearing"),
      ("meeting", both + "place: ศาลา"),
      ("meeting", both + "kind: ประชุ่ม"),
      ("in-period", both + "photos:\n  - {photo: mayor.jpg}"),
      ("in-period", both + "photos:\n  - {alt: ภาพ}"),
      ("in-period", both + "photos:\n  - {photo: lost.jpg, alt: ภาพ}"),
      ("in-period", both + "photos: mayor.jpg"),
      ("in-period", both + "resutl: ก"),
      ("in-period", "topic: '-'\nphotos: []"),
    ])
  }
}
