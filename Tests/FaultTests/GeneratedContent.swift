import TestSupport

/// A made-up municipality: ten items, all pages but a dozen spread over them as sub-pages.
func generatedSite(ofPages count: Int) throws -> TemporarySite {
  let site = try TemporarySite(
    .nothing,
    [
      "Content/site.yml": SoundSite.settings,
      "Content/pages/complaints.md": SoundSite.complaints,
      "Content/editions/2567.yml": SoundSite.edition(2567, items: asked),
    ])
  try site.addTemplates()
  let items = (1...10).map { "Content/2567/o\($0 < 10 ? "0" : "")\($0)-topic" }
  for (number, item) in items.enumerated() {
    try site.write(
      head + "## หลักฐาน {#shown}\n\n[แผน](plan.pdf) และ [ข้อถัดไป](item:O\(number % 10 + 1))\n",
      to: "\(item)/index.md")
    try site.write(String(repeating: "เอกสารแนบ \(number) ", count: 2_000), to: "\(item)/plan.pdf")
  }
  let body = String(repeating: "เทศบาลเปิดเผยข้อมูลเพื่อให้ประชาชนตรวจสอบได้ ", count: 40)
  for number in 0..<count {
    try site.write(
      "---\ntitle: เรื่องที่ \(number)\nupdated: 31 มี.ค. 2567\n---\n\n## หัวข้อ\n\n\(body)\n\n- \(body)\n",
      to: "\(items[number % 10])/page-\(number).md")
  }
  return site
}

private let head = "---\nupdated: 31 มี.ค. 2567\n---\n\n"

private let asked = (1...10).map { number in
  """
  - item: O\(number)
    topic: topic-\(number)
    title: เรื่องที่ \(number)
    period: standing
    elements:
      - {id: shown, text: มีหลักฐาน}

  """
}.joined()
