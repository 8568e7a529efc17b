import Diagnostics
import Disclosure
import Text
import Thai

/// A cell that holds a status and, behind it, what belongs elsewhere: `ดำเนินการแล้ว 45,000 บาท`.
struct StatusCell {
  let choice: BlockField.Choice
  let rest: String

  /// Nil where a text begins with none of the words, or goes on with it (`ดำเนินการแล้วบางส่วน`).
  init?(_ text: String, _ choices: [BlockField.Choice]) {
    let seen = text.asSeen()
    let found = choices.filter { seen.begins(with: $0.label) }
      .max { $0.label.utf8.count < $1.label.utf8.count }
    guard let found else { return nil }
    var rest = seen.utf8.dropFirst(found.label.utf8.count)
    for word in ["เสร็จสิ้น", "เสร็จ"] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      break
    }
    // A digit may stand right behind the word, a Thai letter goes on with it.
    guard let first = Numerals.plain(String(Substring(rest))).utf8.first, first < 0x80 else {
      return nil
    }
    let opening = Substring(rest).utf8.drop { " :;,-=/\n".utf8.contains($0) }
    guard !opening.isEmpty else { return nil }
    choice = found
    self.rest = String(Substring(opening))
  }

  /// Whether the rest is a sum and nothing else: `45,000`, `45,000 บาท`, `เบิกจ่าย 45,000.-`.
  var isMoney: Bool {
    let words = Numerals.plain(rest).utf8.drop { !(0x30...0x39 ~= $0) }
    let isAlone = words.count == rest.utf8.count || rest.begins(with: "เบิกจ่าย")
    let number = words.prefix { 0x30...0x39 ~= $0 || ",.".utf8.contains($0) }
    let unit = String(Substring(words.dropFirst(number.count))).trimmingBlanks()
    return isAlone && number.count > 2 && ["", "บาท", "บ.", "-"].contains(unit)
  }
}

extension BlockReader {
  /// Says where what stands behind a status belongs.
  mutating func report(_ cell: StatusCell, of field: BlockField, _ text: String, _ place: Place) {
    let names: [String] =
      if cell.isMoney {
        ["spent", "result"]
      } else if ["done", "in-progress"].contains(cell.choice.word) {
        ["result"]
      } else {
        ["explanation", "result"]
      }
    let rows = schema.rows
    let target = names.compactMap { name in rows.first { $0.name == name } }.first
    // What has not begun has no result either, which nobody knows before the status is read.
    misplaced = cell.isMoney ? [target?.name].compactMap { $0 } : names
    hasStrangeKeys = true
    let label = cell.choice.label
    let there = target.map {
      isInFile
        ? Words("ไปไว้ในคอลัมน์ ‘\($0.label)’", "to the column ‘\($0.label)’")
        : Words("ไปไว้ที่ ‘\($0.label)’ (\($0.name):)", "to \($0.name): (‘\($0.label)’)")
    }
    report(
      Diagnostic(
        .error, "status-with-more", at: place,
        "\(field.label): ‘\(text)’ มีทั้งสถานะและข้อมูลอื่น",
        "\(field.name): ‘\(text)’ holds more than the status",
        fix: "เขียนเพียง \(label) แล้วย้าย ‘\(cell.rest)’ \(there?.thai ?? "ไปไว้ในช่องอื่น")",
        "write \(label) alone, and move ‘\(cell.rest)’ \(there?.english ?? "to another cell")"))
  }

  /// Takes the fields for unread in which belongs what stands in another cell, so that they are not
  /// told as missing.
  mutating func leaveRoom(in cells: inout [BlockRecord.Cell], _ fields: [BlockField]) {
    guard !misplaced.isEmpty, let beside = cells.first(where: { $0.isWritten }) else { return }
    for index in fields.indices
    where misplaced.contains(fields[index].name) && !cells[index].isWritten {
      cells[index] = BlockRecord.Cell(
        value: nil, position: beside.position, keyPosition: beside.position)
    }
    misplaced = []
  }
}
