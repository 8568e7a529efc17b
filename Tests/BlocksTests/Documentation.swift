import Blocks
import Disclosure
import Kinds

/// docs/blocks.md as the code has it: each kind with its example, fields and facts.
enum Documentation {
  static var text: String {
    opening + BlockKind.all.map { section($0) }.joined(separator: "\n")
  }

  private static let opening = """
    # บล็อกข้อมูล

    บล็อกคือข้อมูลที่มีแบบแน่นอนในหน้าข้อมูลของข้อ เขียนเป็นโค้ดที่มีชื่อบล็อกอยู่หลังเครื่องหมาย ``` โปรแกรมอ่าน ตรวจ แสดงเป็นตารางหรือการ์ด
    และใช้ยืนยันว่าองค์ประกอบที่แบบวัดถามมีอยู่จริง
    A block is typed data in an entry: fenced code with the block's name. oit reads it, checks it, shows it, and proves by it what an
    edition asks (`proof:`).

    - แถวของบล็อกเขียนเป็นรายการ YAML หรือเก็บไว้ในไฟล์ CSV หรือสมุดงาน Excel ข้างหน้าข้อมูลแล้วเขียน `file: ชื่อไฟล์.csv` หรือ `file: ชื่อไฟล์.xlsx` (และ `sheet:` `range:` ถ้าต้องการ) หัวคอลัมน์ใช้ชื่อคีย์หรือชื่อไทยในตารางด้านล่าง
      Rows are a YAML list, or stand in a CSV file or an Excel workbook beside the entry (`file:`, with `sheet:` and `range:` if need be), under the keys or the Thai labels below.
    - จำนวนเขียนแบบ `1,250,000.00` วันที่แบบ `31 มี.ค. 2567` ช่วงเวลาแบบ `ต.ค. 2566` `ไตรมาส 1/2567` `2567` หรือ `2566–2570` ใช้เลขไทยได้
      Numbers, dates and times are written as officers write them; Thai digits too.
    - ค่าว่าง หรือ `"-"` ตัวเดียว (ในไฟล์ CSV ไม่ต้องมีเครื่องหมายคำพูด) ถือว่าไม่มีข้อมูล
      A blank value or a lone `"-"` (in CSV without quotes) is absent.
    - คีย์เขียนเป็นชื่อไทยตามตารางด้านล่างก็ได้ Keys may be written as the Thai labels below.

    เอกสารนี้สร้างจากโค้ด แก้ที่ Sources/Blocks This page is made from the code.


    """

  private static func section(_ kind: BlockKind) -> String {
    let schema = kind.schema
    var lines = ["## \(kind.name)", "", kind.summary.thai, "(\(kind.summary.english))", ""]
    lines += ["```\(kind.name)", kind.example, "```", ""]
    if !schema.head.isEmpty { lines += fields("คีย์ Key", schema.head) }
    if !schema.rows.isEmpty {
      let under = schema.head.isEmpty ? "" : " (\(schema.rowsKey):)"
      lines += fields("คีย์ของแถว Row\(under)", schema.rows)
    }
    lines += ["| ข้อเท็จจริง Fact | พิสูจน์ว่า Holds when |", "|---|---|"]
    lines += kind.facts.map { "| `\($0.name)` | \($0.meaning.thai) (\($0.meaning.english)) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fields(_ heading: String, _ fields: [BlockField]) -> [String] {
    ["| \(heading) | ชื่อไทย Label | เขียนอย่างไร Written as |", "|---|---|---|"]
      + fields.map { "| `\($0.name)` | \($0.label) | \(form($0)) |" } + [""]
  }

  private static func form(_ field: BlockField) -> String {
    switch field.form {
    case .text where field.mayBeDash: "ข้อความ หรือ `-` text, or a lone dash"
    case .text: "ข้อความ text"
    case .figure(let decimals):
      decimals == 0 ? "จำนวน number" : "จำนวน ทศนิยม \(decimals) ตำแหน่ง number"
    case .date: "วันที่ date"
    case .span: "ช่วงเวลา time"
    case .spanOrSum: "ช่วงเวลา หรือ `รวม` time, or the sum"
    case .flag: "`true` `false`"
    case .choice(let choices):
      choices.map { "`\($0.word)` \($0.label)" }.joined(separator: " · ")
    case .picture: "ไฟล์ภาพข้างหน้าข้อมูล picture"
    case .link: "ไฟล์ หน้า หรือที่อยู่ https target"
    case .item: "`O36` `2566/O36`"
    case .columns: "ชื่อคอลัมน์ หรือ {name, kind: text, number, date, dash: true} names, or mappings"
    case .texts: "ข้อความหรือรายการข้อความ text or list of texts"
    }
  }
}
