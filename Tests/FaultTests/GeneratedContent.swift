import Foundation

/// A made-up municipality: ten items, all pages but a dozen spread over them as sub-pages.
func writeContent(ofPages count: Int, to folder: URL) throws {
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  try write(settings, to: "site.yml")
  try write("---\ntitle: ร้องเรียน\n---\n\nโทรศัพท์ 054-000-010\n", to: "pages/complaints.md")
  try write(edition, to: "editions/2567.yml")
  let items = (1...10).map { "2567/o\($0 < 10 ? "0" : "")\($0)-topic" }
  for (number, item) in items.enumerated() {
    try write(
      head + "## หลักฐาน {#shown}\n\n[แผน](plan.pdf) และ [ข้อถัดไป](item:O\(number % 10 + 1))\n",
      to: "\(item)/index.md")
    try write(String(repeating: "เอกสารแนบ \(number) ", count: 2_000), to: "\(item)/plan.pdf")
  }
  let body = String(repeating: "เทศบาลเปิดเผยข้อมูลเพื่อให้ประชาชนตรวจสอบได้ ", count: 40)
  for number in 0..<count {
    try write(
      "---\ntitle: เรื่องที่ \(number)\nupdated: 31 มี.ค. 2567\n---\n\n## หัวข้อ\n\n\(body)\n\n- \(body)\n",
      to: "\(items[number % 10])/page-\(number).md")
  }
}

private let head = "---\nupdated: 31 มี.ค. 2567\n---\n\n"

private let settings = """
  municipality:
    name: เทศบาลตำบลตัวอย่าง
    type: subdistrict
    web: https://www.tuayang.example
  contact:
    phone: 054-000-010
    email: office@tuayang.example
  complaints: page:complaints

  """

private let edition =
  """
  edition: 2567
  confidence: draft
  source: แต่งขึ้นเพื่อการทดสอบ
  indicators:
    - id: "9"
      title: การเปิดเผยข้อมูล
      groups:
        - id: "9.1"
          title: ข้อมูลพื้นฐาน
          items:

  """
  + (1...10).map { number in
    """
              - item: O\(number)
                topic: topic-\(number)
                title: เรื่องที่ \(number)
                period: standing
                elements:
                  - {id: shown, text: มีหลักฐาน}

    """
  }.joined()
