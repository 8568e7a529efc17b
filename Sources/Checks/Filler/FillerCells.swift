import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// A cell says what is asked there, not that it will be said, or only that something was done.
  static let fillerCells = Check(
    id: "filler-cells",
    rule: Words(
      "ช่องข้อมูลมีเนื้อหาจริง ไม่ใช่ข้อความที่รอกรอก", "cells say something, and not that it is to come"),
    why: Words(
      "ช่องที่มีแต่ข้อความรอกรอกถือว่าไม่มีข้อมูล และองค์ประกอบนั้นไม่ครบ",
      "a cell that only waits to be filled in holds no data, and the element is not whole"),
    example: Example(
      wrong: exampleNews(
        """
        ```activity
        topic: รับฟังความคิดเห็น
        date: 15 ม.ค. 2567
        participants: ประชาชน 50 คน
        result: รอข้อมูลจากกองช่าง
        use: จัดทำแผนลอกคลอง
        ```
        """),
      right: exampleNews(
        """
        ```activity
        topic: รับฟังความคิดเห็น
        date: 15 ม.ค. 2567
        participants: ประชาชน 50 คน
        result: ประชาชนขอให้ลอกคลองก่อนเดือนพฤษภาคม
        use: จัดทำแผนลอกคลอง
        ```
        """))
  ) { site, _ in
    site.writtenPages.flatMap(\.page.body.blocks).flatMap(\.data.table.fillers)
  }
}

extension BlockTable {
  fileprivate var fillers: [Diagnostic] {
    var found: [Diagnostic] = []
    for record in [head] + rows {
      for index in record.cells.indices {
        let text: String
        switch record.cells[index].value {
        case .text(let one) where one.mayFill: text = one
        case .texts(let list):
          guard let one = list.first(where: \.mayFill) else { continue }
          text = one
        default: continue
        }
        let field = record.fields[index]
        guard let problem = field.filler(text, at: record.place(of: field)),
          !record.isUnderWay
        else { continue }
        found.append(problem)
      }
    }
    return found
  }
}

extension BlockRecord {
  /// Whether its state says that it is not done, so that it may wait for something.
  fileprivate var isUnderWay: Bool {
    cells.contains { cell in
      if case .choice(let choice)? = cell.value { choice.word != "done" } else { false }
    }
  }
}

extension String {
  /// A cheap first look at how a text begins, since there are as many as there are cells.
  fileprivate var mayFill: Bool {
    guard utf8.count > 1, utf8.count <= 180, let first = utf8.first else { return false }
    guard first == 0xE0 else { return Self.signs.contains(first) }
    return utf8.dropFirst(2).first.map { Self.letters.contains($0) } ?? false
  }
}

extension String {
  private static let signs = Array(".-xXtTlL".utf8) + [0xE2]
  /// The last bytes of ร ท ต ด เ แ ม ไ.
  private static let letters: [UInt8] = [0xA3, 0x97, 0x95, 0x94, 0x80, 0x81, 0xA1, 0x84]
}

extension BlockField {
  /// What came of something is told under these keys.
  private static let results: Set = ["result", "outcome", "summary"]

  fileprivate func filler(_ text: String, at place: Place) -> Diagnostic? {
    let words = excerpt(text)
    if name == "none" {
      guard ["มี", "รับ", "ได้รับ"].contains(where: { text.begins(with: $0) }) else { return nil }
      return Diagnostic(
        .warning, "none-says-some", at: place,
        Words(
          "none: ใช้เมื่อไม่มีรายการ แต่เขียนว่า ‘\(words)’",
          "none: is for where there is nothing, but says ‘\(words)’"),
        fix: Words(
          "เผยแพร่รายการที่มีเป็นแถวใต้ rows: แล้วลบ none: หากไม่มีรายการ ให้เขียนว่าไม่มี",
          "publish what there is as rows and delete none:; if there is nothing, say so"))
    }
    if Filler.fillsCell(text) {
      return Diagnostic(
        .warning, "filler-cell", at: place,
        Words(
          "‘\(label)’ มีเพียง ‘\(words)’ ซึ่งไม่ใช่ข้อมูล",
          "\(name): says only ‘\(words)’, which is no data"),
        fix: Words("เขียนข้อมูลจริงแทน", "write what is asked instead"))
    }
    guard BlockField.results.contains(name), Filler.saysOnlyDone(text) else { return nil }
    return Diagnostic(
      .warning, "result-says-nothing", at: place,
      Words(
        "‘\(label)’ มีเพียง ‘\(words)’ ไม่ได้บอกว่าเกิดผลอย่างไร",
        "\(name): says only ‘\(words)’, not what came of it"),
      fix: Words(
        "เขียนผลที่เกิดขึ้น เช่น ทำอะไร เมื่อใด กับใคร จำนวนเท่าใด",
        "write what came of it: what was done, when, with whom, how much"))
  }
}
