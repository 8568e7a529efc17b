extension TinySite {
  static let files = [
    "Content/site.yml": """
    municipality:
      name: เทศบาลตำบลทดสอบ
      type: subdistrict
      district: อำเภอทดสอบ
      province: จังหวัดทดสอบ
      web: https://www.test.example
    contact: {address: เลขที่ 1, phone: 054-000-010 ต่อ 12, email: office@test.example}
    social: [{name: Facebook, url: "https://facebook.example/test"}]
    complaints: page:complaints
    eit:
      2567: {url: "https://itas.example/go/test67", from: 2567-01-01, to: 2567-04-30}
    redirects: {/old/: /2567/o01/}
    """,
    "Content/editions/2567.yml": """
    edition: 2567
    confidence: medium
    source: จากหน้าเว็บของหลายหน่วยงาน
    indicators:
      - id: "9"
        title: การเปิดเผยข้อมูล
        groups:
          - id: "9.1"
            title: ข้อมูลพื้นฐาน
            items:
              - item: O1
                topic: executives
                title: ข้อมูลผู้บริหาร
                period: standing
                asks: ผู้ดำรงตำแหน่งปัจจุบัน
                source: {title: web, elements: web, period: web}
                elements:
                  - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: photo}}
                  - {id: position, text: ทุกคนมีตำแหน่ง, proof: {people: position}}
                  - {id: contact, text: มีช่องทางการติดต่อ}
              - item: O2
                topic: annual-report
                title: รายงานผลประจำปี
                period: previous-fy
                follows: [O1]
                aspects: [งบประมาณ, ปัญหา]
                note: ยังไม่พบเอกสารของปีนี้
                source: {title: web, elements: background, period: neighbour}
                elements:
                  - {id: results, text: ผลการดำเนินการ}
                  - {id: half, text: ผลรอบหกเดือน, period: first-half-fy}
          - id: "9.2"
            title: การประชาสัมพันธ์
            items:
              - item: O3
                topic: news
                title: ข่าวประชาสัมพันธ์
                period: in-fy
                elements:
                  - {id: news, text: ข่าวในปี}
    """,
    "Content/editions/2566.yml": """
    edition: 2566
    confidence: low
    source: ร่าง
    indicators:
      - id: "9"
        title: การเปิดเผยข้อมูล
        groups:
          - id: "9.1"
            title: ข้อมูลพื้นฐาน
            items:
              - item: O4
                topic: executives
                title: ผู้บริหาร
                period: standing
                elements: [{id: name, text: มีชื่อ}]
    """,
    "Content/lists/information.yml": """
    title: ดัชนีข้อมูลข่าวสาร
    law: กฎหมายข้อมูลข่าวสาร
    source: จากหน้าเว็บของหลายหน่วยงาน
    confidence: medium
    text: ประชาชนขอตรวจดูได้
    points:
      - {id: "7(1)", title: ผู้บริหาร, topics: [executives], pages: [complaints]}
      - {id: "9(6)", title: สัมปทาน, none: ไม่มีสัมปทาน}
    """,
    "Content/pages/complaints.md": """
    ---
    title: ช่องทางร้องเรียน
    updated: 2567-01-05
    ---

    โทร 054-000-010
    """,
    "Content/2567/o01-executives/index.md": """
    ---
    title: คณะผู้บริหาร
    updated: 31 มี.ค. 2567
    responsible: สำนักปลัด
    evidence:
      contact: [site:contact, "order.pdf#page=2"]
    ---

    ## นายก <b>&</b> รอง {#mayor}

    ```people
    - {name: นายทดสอบ ใจดี, position: นายกเทศมนตรี, side: political, photo: mayor.png, phone: 054-000-011}
    - {position: รองนายกเทศมนตรี, side: political, vacant: true}
    ```
    """,
    "Content/2567/o01-executives/mayor.png": "photo",
    "Content/2567/o01-executives/order.pdf": "paper",
    "Content/2567/o03-news/index.md": """
    ---
    updated: 2567-03-01
    evidence: {news: 2567-02-01-b.md}
    ---

    ข่าวทั้งหมดของปี
    """,
    "Content/2567/o03-news/2567-01-01-a.md": """
    ---
    title: ข่าวแรก
    ---

    ขุดลอกคลอง
    """,
    "Content/2567/o03-news/2567-02-01-b.md": """
    ---
    title: ข่าวที่สอง
    updated: 2567-02-01
    ---

    ## ประชุม

    ดูที่[หน้าแรก](site:home)
    """,
  ].mapValues { $0 + "\n" }
}
