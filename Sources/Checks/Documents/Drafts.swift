import Diagnostics
import Disclosure
import Text

extension Check {
  /// All that lies in an entry's folder is published, drafts too.
  static let drafts = Check(
    id: "drafts",
    rule: Words("ไม่มีฉบับร่างที่เผยแพร่โดยไม่ตั้งใจ", "no draft is published by mistake"),
    why: Words("เอกสารที่ยังไม่อนุมัติไม่ใช่หลักฐาน", "what is not approved proves nothing"),
    example: Example(
      in: "2567/o02-executives/order.md",
      wrong: "---\ntitle: คำสั่ง (ร่าง)\n---\nแต่งตั้งคณะทำงาน\n",
      right: "---\ntitle: คำสั่ง\n---\nแต่งตั้งคณะทำงาน\n")
  ) { site, _ in
    let pages = site.writtenPages.map(\.page).compactMap { page in
      isDraft(title: page.title) || isDraft(path: page.path)
        ? Diagnostic.draft(page.title, at: page.place) : nil
    }
    let files = site.files.filter { isDraft(path: $0.path) }.map {
      Diagnostic.draft($0.name, at: .content($0.path))
    }
    return pages + files
  }

  /// `ร่าง`, `แผน (ร่าง)`: not `ร่างขอบเขตของงาน`, which is published as such.
  private static func isDraft(title: String) -> Bool {
    title.utf8.elementsEqual("ร่าง".utf8) || title.ends(with: "(ร่าง)") || title.begins(with: "(ร่าง)")
      || title.begins(with: "ฉบับร่าง")
  }

  private static func isDraft(path: String) -> Bool {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let stem = Substring(name.prefix { $0 != UInt8(ascii: ".") }).asciiLowercased()
    return stem.utf8.elementsEqual("draft".utf8) || stem.begins(with: "draft-")
      || stem.begins(with: "draft_")
      || stem.ends(with: "-draft") || stem.ends(with: "_draft") || isDraft(title: stem)
  }
}

extension Diagnostic {
  fileprivate static func draft(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "draft-published", at: place,
      "‘\(name)’ เป็นฉบับร่างตามชื่อ แต่เผยแพร่อยู่ ผู้ประเมินไม่นับเอกสารที่ยังไม่อนุมัติ",
      "‘\(name)’ is a draft by its name, but is published; assessors don't count what is not approved",
      fix: "แทนด้วยฉบับที่อนุมัติแล้ว หรือย้ายออกจาก Content",
      "put the approved one in its place, or move it out of Content")
  }
}
