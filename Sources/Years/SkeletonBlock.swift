import Disclosure
import Kinds

/// A block in which nothing is filled in yet: each field is a comment below its Thai label.
///
/// Without the first `#` of each line it is the data, and the labels are comments still.
public struct SkeletonBlock: Sendable {
  let kind: BlockKind
  /// Keys that the block has already.
  let kept: Set<String>
  /// Rows of which something is known, each with its keys; empty for one row of all keys.
  let rows: [[(field: BlockField, value: String?)]]

  public init(kind: BlockKind) { self.init(kind: kind, kept: [], rows: []) }

  init(kind: BlockKind, kept: Set<String>, rows: [[(field: BlockField, value: String?)]]) {
    self.kind = kind
    self.kept = kept
    self.rows = rows
  }

  public var text: String { (["```\(kind.name)"] + lines + ["```"]).joined(separator: "\n") }

  /// What stands between the fences.
  var lines: [String] {
    let schema = kind.schema
    var lines = [
      "## \(kind.summary.thai)",
      "## ลบเครื่องหมาย # หนึ่งตัวหน้าบรรทัดที่จะใช้ แล้วพิมพ์ข้อมูลหลังเครื่องหมาย : บรรทัดที่ไม่ใช้ลบได้",
    ]
    for field in schema.head where !kept.contains(field.name) {
      lines += [label(of: field), "#\(field.name):"]
    }
    guard !schema.rows.isEmpty else { return lines }
    let isList = schema.head.isEmpty
    if rows.isEmpty {
      lines += [
        "## รายการ คัดลอกชุดบรรทัดนี้ไปต่อท้ายเมื่อมีรายการถัดไป",
        "## หากข้อมูลอยู่ในไฟล์ CSV ข้างหน้านี้ ให้เขียน file: ชื่อไฟล์.csv แทนรายการ",
      ]
    } else {
      lines.append("## รายการที่ต้องรายงาน เติมข้อมูลหลังเครื่องหมาย : ของแต่ละรายการ")
    }
    if !isList { lines.append("#\(schema.rowsKey):") }
    let inset = isList ? "" : "  "
    let laidOut = rows.isEmpty ? [schema.rows.map { ($0, nil) }] : rows
    for (number, row) in laidOut.enumerated() {
      for (index, (field, value)) in row.enumerated() {
        if number == 0 { lines.append(label(of: field)) }
        lines.append(
          "#\(inset)\(index == 0 ? "- " : "  ")\(field.name):" + (value.map { " \($0)" } ?? ""))
      }
    }
    return lines
  }

  private func label(of field: BlockField) -> String {
    "## " + field.label + (hint(field).map { " (\($0))" } ?? "")
  }

  private func hint(_ field: BlockField) -> String? {
    if field.mayBeDash { return "ถ้าไม่มีให้ใส่ -" }
    return switch field.form {
    case .figure: "ตัวเลข เช่น 1,250"
    case .date: "เช่น 31 มี.ค. 2567"
    case .span: "เช่น 27 ธ.ค. 2566, ต.ค. 2566, ไตรมาส 1/2567, 2567 คือทั้งปีงบประมาณ หรือ 2566–2570"
    case .spanOrSum: "เช่น ต.ค. 2566 หรือ ไตรมาส 1/2567 แถวผลรวมให้ใส่ รวม"
    case .flag: "ถ้าใช่ให้ใส่ true ถ้าไม่ใช่ให้ลบบรรทัดนี้"
    case .choice(let choices):
      "เลือก " + choices.map(\.label).joined(separator: ", ")
    case .picture: "ชื่อไฟล์รูปที่วางไว้ในโฟลเดอร์ของข้อนี้"
    case .link: "ชื่อไฟล์ในโฟลเดอร์ของข้อนี้ หรือที่อยู่ https"
    case .item: "เช่น O32 หรือ 2566/O36"
    case .columns: "เช่น [รายการ, จำนวน, วันที่]"
    case .texts: "หลายข้อให้เขียนบรรทัดละข้อถัดลงไป ย่อหน้าแล้วขึ้นต้นด้วย -"
    default: nil
    }
  }
}
