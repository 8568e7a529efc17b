import Diagnostics
import Disclosure

extension Check {
  /// Whoever knows its address can open a file that no page shows, and nobody else.
  static let unlinkedFiles = Check(
    id: "unlinked-files",
    rule: Words("ทุกไฟล์ที่เผยแพร่มีหน้าที่ลิงก์ถึง", "a page leads to every file that is published"),
    why: Words(
      "ไฟล์ที่ไม่มีหน้าใดลิงก์ถึง ผู้ประเมินหาไม่พบ และอาจเป็นไฟล์ที่ไม่ได้ตั้งใจเผยแพร่",
      "an assessor does not find a file to which no page leads; it may not be meant for all"),
    example: Example(
      in: "2567/o05-news.md", wrong: exampleNews(),
      right: exampleNews("![แผนผังคลอง](o02-executives/map.gif)"),
      beside: ["Content/2567/o02-executives/map.gif": "GIF89a\0\u{1}\0\u{1};\n"])
  ) { site, _ in
    // What could not be read may lead to any of them.
    guard site.unread.isEmpty else { return [] }
    let linked = site.linkedFiles
    let files = ListedFiles(of: site)
    let listed = Set((site.pages + site.entries.map(\.page)).flatMap { files[$0] }.map(\.path))
    return site.files.compactMap { file in
      guard !listed.contains(file.path), !linked.contains(file.path) else { return nil }
      return Diagnostic(
        .note, "file-linked-nowhere", at: .content(file.path),
        "‘\(file.name)’ เผยแพร่อยู่ที่ \(file.address) แต่ไม่มีหน้าใดแสดงหรือลิงก์ถึง",
        "‘\(file.name)’ is published at \(file.address), but no page shows it or leads to it",
        fix: "แสดงหรือลิงก์ถึงไฟล์นี้ในหน้าที่เกี่ยวข้อง หากไม่ต้องการเผยแพร่ ให้ย้ายออกจากโฟลเดอร์ Content",
        "show it or link to it on the page that it belongs to; if it is not meant for all, move it out of Content"
      )
    }
  }
}

extension Site {
  /// Paths of the files to which a text, a block, `evidence:` or site.yml leads.
  fileprivate var linkedFiles: Set<String> {
    var paths: Set<String> = []
    for (page, _) in writtenPages { paths.formUnion(page.body.outline.files.map(\.path)) }
    for twin in twins.values { paths.formUnion(twin.body.outline.files.map(\.path)) }
    for placed in blocksByKind.values.joined() {
      paths.formUnion(placed.block.data.table.fileLinks.map(\.file.path))
    }
    let tiles = (tiles ?? []).compactMap { tile -> Target? in
      if case .target(let target) = tile.goal { target } else { nil }
    }
    let named = entries.flatMap(\.evidence).flatMap(\.targets).map(\.target)
    for case .file(let file, _) in named + tiles + [complaints].compactMap({ $0 }) {
      paths.insert(file.path)
    }
    paths.formUnion([emblem, settings.theme.photo?.name].compactMap { $0 })
    return paths
  }
}
