import Diagnostics
import Disclosure

/// Workbooks that blocks read and in which something is hidden: their rows are published, they
/// themselves are not.
struct WithheldWorkbooks {
  private let paths: Set<String>

  init(_ readings: [PageReader.ReadPage]) {
    var paths: Set<String> = []
    for block in readings.lazy.compactMap(\.page).flatMap(\.body.blocks) {
      if let workbook = block.data.table.workbook, workbook.href == nil {
        paths.insert(workbook.path)
      }
    }
    self.paths = paths
  }

  /// Those that are published among the files of Content.
  func published(_ files: [PublishedFile]) -> [PublishedFile] {
    paths.isEmpty ? files : files.filter { !paths.contains($0.path) }
  }

  /// Links and evidence that would lead to one.
  func problems(_ readings: [PageReader.ReadPage]) -> [Diagnostic] {
    guard !paths.isEmpty else { return [] }
    return readings.flatMap { reading -> [Diagnostic] in
      let evidence = (reading.head?.evidence ?? []).flatMap(\.targets)
        .compactMap { target -> Outline.FileLink? in
          guard case .file(let file, _) = target.target else { return nil }
          return Outline.FileLink(path: file.path, place: target.place)
        }
      let links = (reading.page?.body.outline.files ?? []) + evidence
      return links.filter { paths.contains($0.path) }.map { .withheld($0.path, $0.place) }
    }
  }
}

extension Diagnostic {
  fileprivate static func withheld(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "workbook-withheld", at: place,
      Words(
        "ลิงก์นี้ไปยังสมุดงาน Content/\(path) ซึ่งไม่เผยแพร่ เพราะมีส่วนที่ซ่อนอยู่",
        "this leads to the workbook Content/\(path), which is not published, since something in it is hidden"
      ),
      fix: Words(
        "เปิดส่วนที่ซ่อนตามคำเตือนของสมุดงาน หรือลิงก์ไปยังหน้าที่แสดงตารางแทน",
        "show what is hidden, as the workbook's warnings say, or link to the page that shows the table"
      ))
  }
}
