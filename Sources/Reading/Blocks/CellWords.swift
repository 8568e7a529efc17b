import Diagnostics
import Disclosure
import Text

extension Diagnostic {
  /// The same with the cell before it, which says the name of the column once.
  func inCell(ofRow row: Int, _ field: BlockField) -> Diagnostic {
    let label = field.label
    let cell =
      place?.cell.map { Words("ช่อง \($0) ‘\(label)’", "\($0) ‘\(label)’") }
      ?? Words("แถวที่ \(row) คอลัมน์ ‘\(label)’", "row \(row), column ‘\(label)’")
    let names = ["\(label): ", "\(field.name): "]
    let thai = message.thai.without(beginning: names)
      .replacing("ของ ‘\(label)’ ", with: "", maxReplacements: 1)
      .replacing("ของ ‘\(label)’", with: "", maxReplacements: 1)
    let english = message.english.without(beginning: names)
    return Diagnostic(
      severity, id, at: place, Words("\(cell.thai): \(thai)", "\(cell.english): \(english)"),
      fix: fix)
  }
}

extension String {
  /// Without the first of some beginnings that it has.
  fileprivate func without(beginning all: [String]) -> String {
    guard let found = all.first(where: { begins(with: $0) }) else { return self }
    return String(Substring(utf8.dropFirst(found.utf8.count)))
  }
}
