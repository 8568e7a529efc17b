import Diagnostics
import Disclosure

extension Check {
  /// A file that nothing names stands only in the list of files at the end of its page.
  static let unlinkedFiles = Check(
    id: "unlinked-files",
    rule: Words("ไฟล์ที่เผยแพร่มีหน้าที่กล่าวถึง", "files that are published are named somewhere"),
    why: Words(
      "ไฟล์ที่ไม่มีข้อความบอกว่าคืออะไรไม่ช่วยให้ได้คะแนน และอาจเผยแพร่ออกไปโดยไม่ตั้งใจ",
      "a file of which nothing says what it is earns no points, and may be published by mistake"),
    example: Example(
      wrong: exampleNews(), right: exampleNews("[รายชื่อ](o02-executives/list.txt)"),
      beside: ["Content/2567/o02-executives/list.txt": "รายชื่อ"])
  ) { site, _ in
    let used = site.namedFiles
    return site.files.compactMap { file in
      guard file.item != nil, file.kind != nil, file.flaw == nil, !used.contains(file.path) else {
        return nil
      }
      return Diagnostic(
        .note, "file-named-nowhere", at: .content(file.path),
        "ไฟล์นี้เผยแพร่อยู่ แต่ไม่มีข้อความ บล็อก หรือ evidence: ใดกล่าวถึง",
        "this file is published, but no text, block or evidence: names it",
        fix: "ลิงก์ไปที่ไฟล์จากหน้าของข้อพร้อมบอกว่าคือเอกสารใด หากไม่ต้องการเผยแพร่ ให้ย้ายออกจาก Content",
        "link to it from the entry's page and say what it is; if it is not to be published, move it out of Content"
      )
    }
  }
}

extension Site {
  /// The paths of the files to which texts, blocks and evidence lead, or from which blocks have
  /// their rows.
  fileprivate var namedFiles: Set<String> {
    let pages = writtenPages.map(\.page)
    var named = Set(pages.flatMap(\.body.outline.files).map(\.path))
    for case .file(let file, _) in entries.flatMap(\.evidence).flatMap(\.targets).map(\.target) {
      named.insert(file.path)
    }
    for block in pages.flatMap(\.body.blocks) {
      named.formUnion(block.data.table.fileLinks.map(\.file.path))
    }
    let sources = pages.flatMap(\.body.blocks).compactMap(\.data.table.rows.first?.place.path)
    return named.union(files.map(\.path).filter { sources.contains(Place.content($0).path) })
  }
}
