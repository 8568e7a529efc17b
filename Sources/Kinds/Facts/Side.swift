import Diagnostics
import Disclosure

/// To which side of the municipality a person, a post or a unit belongs.
public enum Side: String, BlockWord {
  case political
  case civil

  public static let key = Key<Side>.choice("side", "ฝ่าย")

  public var alike: [String] {
    switch self {
    case .political: ["การเมือง", "บริหาร", "ฝ่ายบริหาร", "ข้าราชการการเมือง"]
    case .civil: ["ประจำ", "ฝ่ายประจำ", "ข้าราชการ", "ข้าราชการประจำ", "พนักงานเทศบาล", "พนักงานส่วนท้องถิ่น"]
    }
  }

  public var label: String {
    switch self {
    case .political: "ฝ่ายการเมือง"
    case .civil: "ฝ่ายข้าราชการประจำ"
    }
  }
}

extension Lack {
  /// What lacks where no row is of the political side, or none of the civil one.
  ///
  /// `rows` are those in which `side:` is to be written; `sentence` tells of the sides that lack.
  public static func ofSides(
    in records: [BlockRecord], _ id: String, at place: Place, rows: String,
    _ sentence: (Words) -> Words
  ) -> Lack? {
    let found = Set(records.compactMap { $0[Side.key] })
    let missing = Side.allCases.filter { !found.contains($0) }
    guard !missing.isEmpty else { return nil }
    let words = sentence(
      Words(
        missing.map(\.label).joined(separator: "และ"),
        missing.map(\.rawValue).joined(separator: " or the ")))
    let keys = missing.map { "side: \($0.rawValue)" }
    // A side that can't be read is said where it stands.
    if records.contains(where: { $0.isUnread(Side.key) }) { return Lack(words, []) }
    return Lack(
      id, at: place, words.thai, words.english,
      fix: "ระบุ \(keys.joined(separator: " และ ")) ใน\(rows) หรือเพิ่มแถว",
      "add \(keys.joined(separator: " and ")) to the rows concerned, or add a row")
  }
}

extension Diagnostic {
  /// The error of a post that is vacant, yet has one of the keys of somebody in it.
  public static func vacant(
    _ id: String, _ isVacant: Bool, yet keys: [any FieldKey], in row: BlockRecord
  ) -> Diagnostic? {
    guard isVacant, let key = keys.first(where: { row.holds($0) }) else { return nil }
    let name = key.field.name
    return Diagnostic(
      .error, id, at: row.keyPlace(of: key), "ตำแหน่งว่าง (vacant: true) แต่มี \(name):",
      "the post is vacant, but \(name): is given",
      fix: "หากมีผู้ดำรงตำแหน่งให้ลบ vacant: true หากว่างให้ลบ \(name):",
      "if the post is held, delete vacant: true; if not, delete \(name):")
  }

  /// The warning of a name that only says that there is nobody.
  public static func vacantAsName(_ key: Key<String>, in row: BlockRecord) -> Diagnostic {
    let (text, name) = (row[key] ?? "", key.field.name)
    return Diagnostic(
      .warning, "vacant-as-name", at: row.place(of: key), "‘\(text)’ ไม่ใช่ชื่อบุคคล",
      "‘\(text)’ is not the name of a person", fix: "เขียน vacant: true แทน \(name):",
      "write vacant: true in place of \(name):")
  }
}
