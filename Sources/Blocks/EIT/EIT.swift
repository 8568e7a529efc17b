import Diagnostics
import Disclosure
import Kinds
import Mustache
import QRCode
import Reading
import Thai

/// The link and QR code of a year's EIT survey, as site.yml has them.
struct EITBlock: Sendable {
  static let kind = BlockKind(
    "eit",
    "คิวอาร์โค้ดและลิงก์แบบวัด EIT ของปีหนึ่ง นำมาจาก eit: ใน site.yml",
    "QR code and link of a year's EIT survey, taken from eit: in site.yml",
    head: [span, note],
    read: { reader in
      let table = reader.table()
      return Read(table, EITBlock(table.head, reader.settings))
    },
    flaws: { block in
      block.oddYear.map { [$0] } ?? (block.hasSettings ? block.lack?.problems ?? [] : [])
    },
    facts: [
      fact(
        "link", "แสดงลิงก์แบบวัด EIT ของปีของแบบวัด",
        "the link of the survey of the edition's year is shown"
      ) { _ in nil },
      fact(
        "qr", "แสดงคิวอาร์โค้ดของลิงก์แบบวัด EIT ของปีของแบบวัด",
        "the QR code of that link is shown, which holds up to \(Survey.mostBytes) bytes", \.excess),
    ],
    view: [
      .text("year") { $0.shownYear }, .text("url") { $0.value.survey?.url },
      .part("qr", QRSymbol.view) { shown in
        shown.value.survey.flatMap {
          QRSymbol($0.url, title: "คิวอาร์โค้ดไปยังแบบวัด EIT ปี \(shown.shownYear ?? "")")
        }
      },
      day("from") { $0.from }, day("to") { $0.to }, .key(note) { $0.head },
    ],
    example: """
      year: 2567
      note: ผู้ตอบคือผู้ที่เคยติดต่อหรือรับบริการจากเทศบาลในปีงบประมาณนี้
      """)

  static let span = Key.span("year", "ปีงบประมาณ").whenMissing(
    "eit-without-year", "ตามด้วยปี เช่น 2567", "with its year, like 2567")
  static let note = Key.text("note", "คำชี้แจง")

  let head: BlockRecord
  /// The fiscal year, B.E.; nil when it is none.
  let year: Int?
  /// Nil when site.yml has none for the year, or can't be read.
  let survey: Survey?
  private let hasSettings: Bool

  private init(_ head: BlockRecord, _ settings: Settings?) {
    self.head = head
    let year = head[EITBlock.span].flatMap(\.fiscalYear)
    self.year = year
    survey = settings?.surveys.first { $0.year == year }
    hasSettings = settings != nil
  }

  private static func day(
    _ name: String, _ day: @escaping @Sendable (Survey) -> Day?
  ) -> View<Shown<EITBlock>>.Field {
    .part(name, [.text("thai") { $0.value.thai($0.digits) }, .text("iso") { $0.value.iso }]) {
      shown in
      shown.value.survey.flatMap(day).map { shown.with($0) }
    }
  }
}

extension Shown<EITBlock> {
  fileprivate var shownYear: String? { value.year.map { digits.text($0) } }
}

extension EITBlock {
  /// One block of the edition's year is enough.
  private static func fact(
    _ name: String, _ thai: String, _ english: String,
    _ flaw: @escaping @Sendable (EITBlock) -> Lack?
  ) -> FactOf<EITBlock> {
    .own(name, thai, english) { asked in
      .oneOf(
        asked.values.map { block in
          block.lack ?? block.otherYear(than: asked.year.year) ?? flaw(block)
        })
    }
  }

  /// Reports a time that is not a fiscal year.
  private var oddYear: Diagnostic? {
    guard year == nil, let span = head[EITBlock.span] else { return nil }
    return Diagnostic(
      .error, "not-a-year", at: head.place(of: EITBlock.span),
      "year: ต้องเป็นปีงบประมาณหนึ่งปี ไม่ใช่ \(span.thai(.arabic))",
      "year: must be a fiscal year, not \(days(span))",
      fix: "เขียนปีอย่างเดียว เช่น 2567", "write only the year, like 2567")
  }

  /// Why nothing can be shown.
  private var lack: Lack? {
    guard head.isRead(EITBlock.span) else {
      return Lack(of: EITBlock.span, in: head, who: Words("แบบวัด EIT ", "the EIT survey"))
    }
    guard let year else {
      return Lack(said: "ปีของแบบวัด EIT ไม่ใช่ปีงบประมาณ", "year: is not a fiscal year")
    }
    guard survey == nil else { return nil }
    return Lack(
      "eit-without-survey", at: head.place(of: EITBlock.span),
      "site.yml ไม่มีลิงก์แบบวัด EIT ของปี \(year)", "site.yml has no link to the EIT survey of \(year)",
      fix: "เพิ่มบรรทัด \(year): {url: https://…} ใต้ eit: ใน Content/site.yml",
      "add \(year): {url: https://…} below eit: in Content/site.yml")
  }

  private func otherYear(than asked: Int) -> Lack? {
    guard let year, year != asked else { return nil }
    return Lack(
      "eit-of-other-year", at: head.place(of: EITBlock.span),
      "แบบวัด EIT ที่แสดงเป็นของปี \(year) ไม่ใช่ปี \(asked)",
      "the EIT survey shown is for \(year), not for \(asked)", fix: "แก้เป็น year: \(asked)",
      "write year: \(asked)")
  }

  /// Longer than a QR code can be.
  private var excess: Lack? {
    guard let survey, survey.url.utf8.count > Survey.mostBytes else { return nil }
    return Lack(
      "eit-link-too-long", at: head.place(of: EITBlock.span),
      "ลิงก์แบบวัด EIT ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ดได้",
      "the link of the EIT survey is too long for a QR code",
      fix: "ใช้ลิงก์ที่สั้นลงใน Content/site.yml", "give a shorter link in Content/site.yml")
  }
}
