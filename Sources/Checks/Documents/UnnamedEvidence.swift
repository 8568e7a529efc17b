import Diagnostics
import Disclosure

extension Check {
  /// Of pages that show one thing together, such as news, those that the list leaves out don't
  /// count.
  static let unnamedEvidence = Check(
    id: "unnamed-evidence",
    rule: Words(
      "evidence: ที่ระบุหน้าย่อยระบุครบทุกหน้า", "evidence: that names sub-pages names all of them"),
    why: Words("หน้าที่ไม่ได้ระบุไม่นับเป็นหลักฐาน", "a page that is not named is no evidence"),
    example: Example(
      in: "2567/o02-executives/index.md",
      wrong: evidence("a.md"), right: evidence("[a.md, b.md]"),
      beside: [
        "Content/2567/o02-executives/a.md": "---\ntitle: คำสั่งแรก\n---\nแต่งตั้ง\n",
        "Content/2567/o02-executives/b.md": "---\ntitle: คำสั่งที่สอง\n---\nยกเลิก\n",
      ])
  ) { site, _ in
    site.entries.flatMap { entry -> [Diagnostic] in
      guard entry.subPages.count > 1, !entry.evidence.isEmpty else { return [] }
      let addresses = Set(entry.subPages.map(\.address))
      return entry.evidence.compactMap { statement in
        let named = Set(
          statement.targets.compactMap { target -> String? in
            if case .page(let address, _) = target.target { address } else { nil }
          }
        ).intersection(addresses)
        let left = entry.subPages.filter { !named.contains($0.address) }
        guard !named.isEmpty, let first = left.first else { return nil }
        return Diagnostic(
          .note, "sub-page-not-named", at: statement.place,
          "evidence: ขององค์ประกอบ \(statement.element) ระบุหน้าย่อย \(named.count) จาก \(entry.subPages.count) หน้า ไม่ได้ระบุ \(first.path)\(left.count > 1 ? " และอีก \(left.count - 1) หน้า" : "")",
          "evidence: of \(statement.element) names \(named.count) of \(entry.subPages.count) sub-pages, and not \(first.path)\(left.count > 1 ? " and \(left.count - 1) more" : "")",
          fix: "หากหน้านั้นแสดงองค์ประกอบนี้ด้วย ให้เพิ่มชื่อไฟล์ในรายการ",
          "if that page shows the element too, add its name to the list")
      }
    }
  }
}

private func evidence(_ pages: String) -> String {
  """
  ---
  updated: 31 มี.ค. 2567
  evidence:
    head: \(pages)
  ---

  ```people
  - {name: สมชาย ใจดี, position: นายกเทศมนตรี, photo: mayor.jpg, phone: 054-000-011}
  ```

  """
}
