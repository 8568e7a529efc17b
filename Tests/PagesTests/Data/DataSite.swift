import Artifact
import Coverage
import Diagnostics
import Disclosure
import Foundation
import Pages
import TestSupport
import Thai

/// The files for programs that a site has on 31 March 2567.
struct DataSite {
  let texts: [String: String]
  let problems: [Diagnostic]

  init(
    _ files: [String: String] = DataSite.files, without left: [String] = DataSite.replaced,
    today: String = "2567-03-31",
    baseURL: String? = nil, pages: [(address: String, updated: Day?)] = []
  ) throws {
    let read = try TemporarySite(files, without: left).read(today: today, baseURL: baseURL)
    try self.init(read.site, read.coverage, pages)
  }

  init(
    _ site: Site?, _ coverage: SiteCoverage?, _ pages: [(address: String, updated: Day?)] = []
  ) throws {
    guard let site, let coverage else { throw CocoaError(.fileReadCorruptFile) }
    var problems: [Diagnostic] = []
    var texts: [String: String] = [:]
    guard let words = Texts(of: repository.path, site.settings.digits, &problems) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    for artifact in dataArtifacts(of: site, coverage, pages: pages, words, &problems) {
      guard case .made(let make) = artifact.content else { continue }
      var bytes: [UInt8] = []
      make(&bytes)
      texts[artifact.path] = String(decoding: bytes, as: UTF8.self)
    }
    self.texts = texts
    self.problems = problems
  }

  subscript(path: String) -> String { texts[path] ?? "no \(path)" }

  static let files = [
    "Content/site.yml": settings,
    "Content/editions/2567.yml": edition,
    "Content/2567/o01-structure/index.md": structure,
    "Content/2567/o01-structure/chart.pdf": "paper",
    "Content/2567/o01-structure/2567-01-15-units.md": """
    ---
    title: หน่วยงาน "ใหม่" & <ย้าย>
    updated: 2567-01-15
    ---

    ## หน่วยงาน {#units}

    กองคลัง

    """,
    "Content/2567/o02-executives/index.md": """
    ---
    updated: 2567-03-01
    ---

    ```people
    - {name: นายตัวอย่าง, position: นายกเทศมนตรี, phone: 054-000-011}
    ```

    """,
  ]

  /// Files of the sound site that would stand beside these.
  static let replaced = ["Content/2567/o01-structure.md", "Content/2567/o05-news.md"]

  static let settings = """
    municipality:
      code: "99999999"
      name: เทศบาลตำบล "ก" & ข
      name-en: Tuayang
      type: subdistrict
      province: ตัวอย่าง
      web: https://www.tuayang.example
    contact:
      phone: 054-000-010
      email: office@tuayang.example

    """

  static let edition = """
    edition: 2567
    confidence: draft
    source: แต่งขึ้น
    indicators:
      - id: "9"
        title: การเปิดเผยข้อมูล
        groups:
          - id: "9.1"
            title: ข้อมูลพื้นฐาน
            items:
              - item: O1
                topic: [structure, chart]
                title: =โครงสร้าง
                period: standing
                elements:
                  - {id: chart, text: "แผนผัง, ชื่อ \\"เต็ม\\""}
                  - {id: units, text: หน่วยงาน}
                  - {id: deputies, text: รองปลัด}
              - item: O2
                topic: executives
                title: ผู้บริหาร
                period: standing
                elements:
                  - {id: photo, text: รูปถ่าย, proof: {people: photo}}
                  - {id: contact, text: การติดต่อ, proof: {people: contact}}
          - id: "9.2"
            title: การบริหารงาน
            items:
              - item: O9
                topic: progress
                title: ความก้าวหน้า
                period: first-half-fy
                elements:
                  - {id: report, text: รายงาน}

    """

  static let structure = """
    ---
    updated: 31 มี.ค. 2567
    responsible: "สำนักปลัด\\tกลาง"
    evidence:
      chart: ["chart.pdf#page=2", "#ผังรวม", "https://docs.example/ผัง"]
    not-applicable:
      deputies: ไม่มีตำแหน่ง
    ---

    ## ผังรวม

    ดูไฟล์

    """
}
