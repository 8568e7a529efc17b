import Testing

@Suite struct ChannelsProblemTests {
  @Test func saysWhatChannelsLack() throws {
    let board = "- {name: เว็บบอร์ด, kind: two-way, link: 'https://ask.example'"
    let book = "- {name: เฟซบุ๊ก, kind: social, link: 'https://fb.example'"
    let fraud = "- {name: แจ้งทุจริต, kind: fraud, how: กรอกแบบ"
    let general = "- {name: ร้องเรียน, kind: complaint, link: 'https://c.example', how: กรอกแบบ}"
    try Flaws(kind: "channels").expectTheTextOnRecord([
      ("two-way", "\(book), how: กดติดตาม}"),
      ("two-way", "- {name: เว็บบอร์ด, kind: two-way, phone: 054-000-010, how: โทร}"),
      ("social", "\(board), how: ถาม}"),
      (
        "online",
        "- {name: ยื่นคำร้อง, kind: e-service, link: page:complaints, how: ก}\n\(book), how: ข}"
      ),
      ("online", "- {name: เคาน์เตอร์, kind: other, how: มาด้วยตนเอง}"),
      ("explained", "\(board)}"),
      ("explained", "\(board)}\n\(book)}"),
      ("protection", "\(fraud), link: 'https://report.example'}"),
      ("protection", general),
      ("separate", general),
      ("separate", "\(fraud), link: 'https://c.example/'}\n\(general)"),
      ("separate", "\(fraud), phone: '๐๕๔-๐๐๐-๐๑๐ ต่อ ๒'}"),
      ("separate", "\(fraud), link: page:complaints}"),
      ("separate", "\(fraud), link: 'mailto:office@tuayang.example'}"),
      ("separate", "\(fraud)}"),
      ("explained", "- {kind: other, phone: '1567', how: โทร}"),
      ("explained", "- {name: สายด่วน, phone: '1567', how: โทร}"),
      ("online", "\(board), how: ถาม}\n- {name: ศูนย์บริการ, kind: other}"),
      ("explained", "- {name: สายด่วน, kind: other, phone: '54000010', how: โทร}"),
      ("explained", "- {name: เว็บ, kind: other, link: 'http://a.example', how: เปิด}"),
      ("explained", "- {name: เว็บ, kind: other, link: '#nowhere', how: เปิด}"),
      ("explained", "- {name: เว็บ, kind: frod, link: 'https://a.example', how: เปิด}"),
      ("explained", "- {name: เว็บ, kind: other, lnk: 'https://a.example', how: เปิด}"),
    ])
  }
}
