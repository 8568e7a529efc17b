import Diagnostics
import Disclosure
import Kinds
import Mustache
import Reading
import Thai

/// A document that a reader can open, with its form and size; one row of the block.
struct Document: Sendable {
  static let kind = BlockKind(
    "files",
    "เอกสารที่เปิดอ่านได้ พร้อมภาษาและวันที่ ส่วนชนิด ขนาด และจำนวนหน้าของไฟล์โปรแกรมแสดงให้เอง",
    "documents to open, with language and date; format, size and pages are added automatically",
    rows: [title, link, language, date],
    read: { reader in
      let table = reader.table()
      let documents = table.rows.map { row in
        Document(row: row, pages: row[link]?.file.flatMap { reader.pages(of: $0) })
      }
      // The documents stand there themselves: a CSV of their names tells nobody anything.
      return Read(table, documents, offersRows: false)
    },
    flaws: { documents in
      documents.flatMap { [$0.lack(title), $0.lack].flatMap { $0?.problems ?? [] } }
        + documents.compactMap(\.unknownPages).prefix(1)
    },
    facts: [
      .each(
        "files",
        "มีเอกสาร และทุกรายการเป็นไฟล์ในเว็บไซต์นี้ที่เปิดอ่านได้ (ไม่ใช่ไฟล์บีบอัด)",
        "there are documents, and each is a file of this site that can be opened: not an archive"
      ) { $0.map(\.lack) }
    ],
    view: [
      .list("files", view) { $0.each($0.value) },
      .text("csv") { $0.csv },
    ],
    example: """
      - {title: แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566–2570, file: anti-fraud-plan.pdf, language: th, date: 30 ก.ย. 2565}
      - {title: คำสั่งแต่งตั้งคณะทำงานป้องกันการทุจริต, file: order-12-2566.pdf, language: th, date: 16 ม.ค. 2566}
      - {title: Anti-Corruption Action Plan 2023–2027, file: anti-fraud-plan-en.pdf, language: en}
      """)

  enum Language: String, BlockWord {
    case thai = "th"
    case english = "en"
    case both = "th-en"
    case burmese = "my"
    case lao = "lo"
    case khmer = "km"
    case malay = "ms"
    case chinese = "zh"

    var label: String {
      switch self {
      case .thai: "ไทย"
      case .english: "อังกฤษ"
      case .both: "ไทยและอังกฤษ"
      case .burmese: "พม่า"
      case .lao: "ลาว"
      case .khmer: "เขมร"
      case .malay: "มลายู"
      case .chinese: "จีน"
      }
    }
  }

  static let title = Key.text("title", "ชื่อเอกสาร").whenMissing(
    "document-without-title", "ตามด้วยชื่อเอกสาร", "with what the document is called")
  static let link = Key.link("file", "ไฟล์").whenMissing(
    "document-without-file", "ตามด้วยชื่อไฟล์ในโฟลเดอร์ของข้อ",
    "with the name of a file beside the entry")
  static let language = Key<Language>.choice("language", "ภาษา")
  static let date = Key.date("date", "วันที่")

  let row: BlockRecord
  /// Nil if it is not a PDF.
  let pages: PDFPages?

  private var file: PublishedFile? { row[Document.link]?.file }

  private static let view: View<Shown<Document>> = [
    .text("title") { $0.value.row[title] ?? $0.value.file?.name },
    .link(link, as: "href") { $0.row }, .text("format") { $0.value.file?.format },
    .text("size") { $0.value.file?.size($0.digits) },
    .text("pages") { $0.value.length($0.digits) }, .key(language) { $0.row },
    .text("hreflang") { $0.value.row[language].flatMap { $0 == .both ? nil : $0.rawValue } },
    .key(date) { $0.row }, .text("iso") { $0.value.row[date]?.iso },
  ]

  private func length(_ digits: Digits) -> String? {
    pages?.count.map(digits.text)
  }
}

extension Document {
  /// As messages call it.
  private var who: Words {
    .titled(
      row[Document.title], "เอกสาร", "the document",
      else: Words("เอกสารลำดับที่ \(row.number) ", "document \(row.number)"))
  }

  private func lack(_ key: some FieldKey) -> Lack? { Lack(of: key, in: row, who: who) }

  /// Why it can't be opened here.
  private var lack: Lack? {
    guard let link = row[Document.link] else { return lack(Document.link) }
    guard let file = link.file else {
      return flaw(
        "document-not-a-file", "ไม่ใช่ไฟล์ในเว็บไซต์นี้", "is not a file of this site",
        fix: "วางไฟล์ไว้ในโฟลเดอร์ของข้อ แล้วระบุชื่อไฟล์",
        "put the file into the entry's folder and name it")
    }
    if !link.isSeen { return lack(Document.link) }
    if let damage = pages?.flaw(who, at: row.place(of: Document.link)) { return Lack(damage) }
    // What is not published at all was said when it was found.
    guard file.kind?.opening == .tool, let format = file.format else { return nil }
    return flaw(
      "document-not-openable", "เป็นไฟล์ \(format) ซึ่งเปิดอ่านทันทีไม่ได้",
      "is a \(format) file, which can't be opened as it is",
      fix: "แทนด้วยไฟล์ที่เปิดอ่านได้ เช่น .pdf .docx .xlsx .csv .odt .jpg",
      "replace it with a file like .pdf, .docx, .xlsx, .csv, .odt or .jpg")
  }

  private func flaw(
    _ id: String, _ thai: String, _ english: String, fix thaiFix: String, _ englishFix: String
  ) -> Lack {
    Lack(
      id, at: row.place(of: Document.link), "\(who.thai)\(thai)", "\(who.english) \(english)",
      fix: thaiFix, englishFix)
  }

  private var unknownPages: Diagnostic? { pages?.note(at: row.place(of: Document.link)) }
}
