import Diagnostics
import Disclosure

extension Check {
  /// A draft is not counted until the officer says that it is done.
  static let unfinished = Check(
    id: "unfinished",
    rule: Words("หน้าข้อมูลจัดทำเสร็จแล้ว", "entries are finished"),
    why: Words(
      "ข้อที่ยังจัดทำไม่เสร็จไม่ได้คะแนน แม้จะมีหน้าข้อมูลแล้ว",
      "an item whose entry is not finished earns no points, although there is a page"),
    example: Example(
      wrong: exampleNews(head: "updated: 31 มี.ค. 2567\nunfinished: true"), right: exampleNews())
  ) { site, _ in
    site.entries.filter(\.isUnfinished).map { entry in
      Diagnostic(
        .warning, "unfinished-entry", at: entry.unfinishedPlace ?? entry.page.place,
        Words(
          "หน้าข้อมูลข้อ \(entry.code) ยังจัดทำไม่เสร็จ จึงยังไม่นับองค์ประกอบใด",
          "the entry of \(entry.code) is unfinished, so none of its elements counts"),
        fix: Words(
          "เมื่อเสร็จแล้วให้ลบบรรทัด unfinished: true",
          "delete the line unfinished: true when the entry is done"
        ))
    }
  }
}
