/// A small site about which the tool has nothing to say on 31 March 2567.
public enum SoundSite {
  /// Texts by their path below the source folder.
  public static let files = [
    "Content/site.yml": settings,
    "Content/editions/2567.yml": edition,
    "Content/2567/o01-structure.md": structure,
    "Content/2567/o02-executives/index.md": executives,
    photo: "photo",
    "Content/2567/o05-news.md": news,
    "Content/pages/complaints.md": complaints,
  ]

  /// The only file that is no text.
  public static let photo = "Content/2567/o02-executives/mayor.jpg"

  public static let settings = """
    municipality:
      name: เทศบาลตำบลตัวอย่าง
      type: subdistrict
      web: https://www.tuayang.example
    contact:
      phone: 054-000-010
      email: office@tuayang.example
    complaints: page:complaints

    """

  /// Lines for site.yml: the EIT survey of 2567.
  public static let survey = """
    eit:
      2567: {url: "https://itas.example/go/eit/tuayang67", from: 2567-01-01, to: 2567-04-30}

    """

  /// O1 by statement, O2 with two proofs of the block `people`, O5 of the fiscal year.
  public static let edition = edition(
    2567,
    items: """
      - item: O1
        topic: structure
        title: โครงสร้าง
        period: standing
        elements:
          - {id: chart, text: แผนผังโครงสร้าง}
      - item: O2
        topic: executives
        title: ข้อมูลผู้บริหาร
        period: standing
        elements:
          - {id: head, text: ผู้บริหารสูงสุด}
          - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: photo}}
          - {id: contact, text: ทุกคนมีช่องทางการติดต่อ, proof: {people: contact}}
      - item: O5
        topic: news
        title: ข่าวประชาสัมพันธ์
        period: in-fy
        elements:
          - {id: news, text: ข่าวของปี}
      """)

  /// An edition whose items, written from the margin on, stand in one group.
  public static func edition(_ year: Int, items: String) -> String {
    """
    edition: \(year)
    confidence: draft
    source: แต่งขึ้นเพื่อการทดสอบ
    indicators:
      - id: "9"
        title: การเปิดเผยข้อมูล
        groups:
          - id: "9.1"
            title: ข้อมูลพื้นฐาน
            items:

    """ + items.split(separator: "\n").map { "          \($0)\n" }.joined()
  }

  public static let structure = """
    ---
    updated: 31 มี.ค. 2567
    ---

    ## แผนผัง {#chart}

    สำนักปลัด กองคลัง กองช่าง

    """

  public static let executives = """
    ---
    updated: 31 มี.ค. 2567
    ---

    ## ผู้บริหารสูงสุด {#head}

    ```people
    - {name: สมชาย ใจดี, position: นายกเทศมนตรี, photo: mayor.jpg, phone: 054-000-011}
    ```

    """

  public static let news = """
    ---
    updated: 31 มี.ค. 2567
    ---

    ## ข่าว {#news}

    ลอกคลองประจำปี

    """

  public static let complaints = """
    ---
    title: ร้องเรียน
    ---

    โทรศัพท์ 054-000-010

    """
}
