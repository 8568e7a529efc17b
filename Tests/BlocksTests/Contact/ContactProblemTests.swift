import Testing

@Suite struct ContactProblemTests {
  @Test func saysWhatAContactLacks() throws {
    let lines = [
      ("address", "address: เลขที่ 99 จังหวัดตัวอย่าง 99999"), ("phone", "phone: 054-000-010"),
      ("fax", "fax: 054-000-019"), ("email", "email: office@tuayang.example"),
      ("map", "map: https://map.example/tuayang"),
    ]
    let incomplete = lines.map { key, _ in
      (key, lines.filter { $0.0 != key }.map(\.1).joined(separator: "\n"))
    }
    try Flaws(kind: "contact").expectTheTextOnRecord(
      incomplete + [
        ("address", "address: เลขที่ 99 จังหวัดตัวอย่าง 999999"),
        ("phone", "phone: 054-000-0100"), ("fax", "fax: ไม่มี"), ("email", "email: office@tuayang"),
        ("map", "map: http://map.example"), ("map", "map: page:complaints"),
        ("map", "map: map.png"), ("address", "from: site"),
        ("phone", "from: site\nphone: 054-000-010"), ("phone", "from: here"),
        ("phone", "phone: 054-000-010\nfaks: 054-000-019"), ("phone", "- phone: 054-000-010"),
        ("phone", "phone: '-'"),
      ])
  }
}
