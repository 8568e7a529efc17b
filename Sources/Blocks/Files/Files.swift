import Diagnostics
import Disclosure
import Mustache
import Thai

extension BlockKind {
  /// Documents that a reader can open, each with its form and size.
  public static let files = BlockKind(
    name: "files",
    summary: Words(
      "เอกสารที่เปิดอ่านได้ พร้อมภาษาและวันที่ ส่วนชนิด ขนาด และจำนวนหน้าของไฟล์โปรแกรมแสดงให้เอง",
      "documents to open, with language and date; form, size and pages are shown by themselves"
    ),
    schema: BlockSchema(rows: [
      BlockField("title", "ชื่อเอกสาร"), BlockField("file", "ไฟล์", .link),
      BlockField("language", "ภาษา", .choice(Document.languages)),
      BlockField("date", "วันที่", .date),
    ]),
    facts: [
      BlockKind.Fact(
        "files",
        Words(
          "มีเอกสาร และทุกรายการเป็นไฟล์ในเว็บไซต์นี้ที่เปิดอ่านได้ (ไม่ใช่ไฟล์บีบอัดหรือโปรแกรม)",
          "there are documents, and each is a file of this site of a kind that one can open: no archive, no program"
        ),
        prove: { question in
          let documents = question.values([Document].self).flatMap(\.value)
          return Lack.verdict(documents.compactMap(\.lack))
        })
    ],
    names: [
      .section(
        "files",
        [
          "title", "href", "download", "format", "size", "pages", "language", "hreflang", "date",
          "iso",
        ]),
      .section("list", ["csv"]),
    ],
    example: """
      - {title: แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566–2570, file: anti-fraud-plan.pdf, language: th, date: 30 ก.ย. 2565}
      - {title: คำสั่งแต่งตั้งคณะทำงานป้องกันการทุจริต, file: order-12-2566.pdf, language: th, date: 16 ม.ค. 2566}
      - {title: Anti-Corruption Action Plan 2023–2027, file: anti-fraud-plan-en.pdf, language: en}
      """,
    read: readFiles)
}

/// One row of the block.
struct Document: Sendable {
  static let languages = [
    BlockField.Choice("th", "ไทย"), BlockField.Choice("en", "อังกฤษ"),
    BlockField.Choice("th-en", "ไทยและอังกฤษ"), BlockField.Choice("my", "พม่า"),
    BlockField.Choice("lo", "ลาว"), BlockField.Choice("km", "เขมร"),
    BlockField.Choice("ms", "มลายู"), BlockField.Choice("zh", "จีน"),
  ]

  /// What common programs open; `FORMAT` in capitals.
  private static let openFormats: Set<String> = [
    "PDF", "DOC", "DOCX", "XLS", "XLSX", "PPT", "PPTX", "ODT", "ODS", "ODP", "RTF", "TXT", "CSV",
    "EPUB", "JPG", "JPEG", "PNG", "GIF", "WEBP", "SVG", "MP3", "MP4",
  ]

  let row: BlockRecord
  /// Nil for what is no PDF.
  let pages: PDFPages?

  init(_ row: BlockRecord, _ reader: BlockReader) {
    self.row = row
    guard case .file(let file, _)? = row.target("file") else {
      pages = nil
      return
    }
    pages = reader.pages(of: file)
  }

  var file: PublishedFile? {
    if case .file(let file, _)? = row.target("file") { file } else { nil }
  }

  /// As messages call it.
  private var who: Words {
    guard let title = row.text("title") else {
      return Words("เอกสารลำดับที่ \(row.number) ", "document \(row.number)")
    }
    return Words("เอกสาร ‘\(title)’ ", "the document ‘\(title)’")
  }

  fileprivate func length(_ digits: Digits) -> String? {
    if case .count(let pages) = pages { digits.text(pages) } else { nil }
  }

  fileprivate var withoutTitle: Lack? {
    Lack(
      of: "title", in: row, noun: "document", who: who,
      fix: Words("ตามด้วยชื่อเอกสาร", "with what the document is called"))
  }

  /// Why it can't be opened here; nil when it can.
  var lack: Lack? {
    guard let target = row.target("file") else {
      return Lack(
        of: "file", in: row, noun: "document", who: who,
        fix: Words("ตามด้วยชื่อไฟล์ในโฟลเดอร์ของข้อ", "with the name of a file beside the entry"))
    }
    guard case .file(let file, _) = target else {
      return flaw(
        "document-not-a-file", Words("ไม่ใช่ไฟล์ในเว็บไซต์นี้", "is no file of this site"),
        fix: Words(
          "วางไฟล์ไว้ในโฟลเดอร์ของข้อ แล้วระบุชื่อไฟล์", "put the file into the entry's folder and name it"))
    }
    if file.bytes == 0 {
      return flaw(
        "document-empty", Words("เป็นไฟล์ว่างเปล่า", "is an empty file"),
        fix: Words("วางไฟล์ที่มีข้อมูลแทนไฟล์นี้", "replace it with a file that holds something"))
    }
    if pages == .unreadable {
      return flaw(
        "document-damaged",
        Words(
          "เปิดไม่ได้ เพราะไฟล์เสียหายหรือมีรหัสผ่าน",
          "can't be opened: it is damaged, or kept by a password"),
        fix: Words(
          "เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่โดยไม่ใส่รหัสผ่าน",
          "save the original as PDF again, without a password"))
    }
    guard !Document.openFormats.contains(file.format ?? "") else { return nil }
    return flaw(
      "document-not-openable",
      file.format.map {
        Words("เป็นไฟล์ \($0) ซึ่งเปิดอ่านทันทีไม่ได้", "is of kind \($0), which can't be opened as it is")
      }
        ?? Words(
          "เป็นไฟล์ที่ไม่มีนามสกุล จึงเปิดอ่านทันทีไม่ได้",
          "has no extension by which it could be opened"),
      fix: Words(
        "แทนด้วยไฟล์ที่เปิดอ่านได้ เช่น .pdf .docx .xlsx .csv .odt .jpg",
        "replace it with a file like .pdf, .docx, .xlsx, .csv, .odt or .jpg"))
  }

  fileprivate var unknownPages: Diagnostic? {
    guard pages == .unknown else { return nil }
    return Diagnostic(
      .note, "pdf-pages-unknown", at: row.place(of: "file"),
      Words(
        "ไม่แสดงจำนวนหน้าของไฟล์ PDF เพราะเครื่องนี้ไม่มีโปรแกรม poppler",
        "the pages of PDF files are not counted: this machine has no poppler"),
      fix: Words("ติดตั้ง libpoppler-glib8", "install libpoppler-glib8"))
  }

  private func flaw(_ id: String, _ words: Words, fix: Words) -> Lack {
    Lack(
      id, at: row.place(of: "file"),
      Words("\(who.thai)\(words.thai)", "\(who.english) \(words.english)"), fix: fix)
  }
}

private func readFiles(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let documents = table.rows.map { Document($0, reader) }
  for document in documents {
    for lack in [document.withoutTitle, document.lack] {
      if let problem = lack?.problem { reader.report(problem) }
    }
  }
  if let note = documents.lazy.compactMap(\.unknownPages).first { reader.report(note) }
  let digits = reader.digits
  let view = documents.map { document -> [Value] in
    let (row, file) = (document.row, document.file)
    let language = row.word("language")
    return [
      .text(row.text("title") ?? file?.name), .text(row.href("file")), .text(file?.originalName),
      .text(file?.format), .text(file?.size(digits)), .text(document.length(digits)),
      .text(row.shown("language", digits)),
      .text(language == "th-en" ? nil : language), .text(row.shown("date", digits)),
      .text(row.day("date")?.iso),
    ]
  }
  // The documents stand there themselves: a CSV of their names is offered only where one was given.
  let list: Value = table.givenCSV.map { .record([.text($0)]) } ?? .nothing
  return BlockData(
    table.with(rows: []), value: documents, view: [.list(view), list], isEmpty: documents.isEmpty)
}
