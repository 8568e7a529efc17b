import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Declaration {
  /// Of several declarations in an entry one has to hold; else what the first lacks is the reason.
  static let facts: [FactOf<Declaration>] = [
    .one(
      "signed-in-period", "ลงนามในช่วงเวลาที่ถาม",
      "the date is within the period and not in the future"
    ) { $0.lack(ofSigningWithin: $1.span, on: $1.day) },
    .one(
      "signed-by-head", "ผู้ลงนามเป็นนายก และเป็นชื่อเดียวกับนายกในข้อข้อมูลผู้บริหารของปีเดียวกัน",
      "the signer's office is the head's (นายก…, or one acting as such), and the year's item of topic executives names the same person in that office"
    ) { $0.lack(ofSigner: $1.question) },
    .one(
      "covers-period", "ปีของประกาศครอบคลุมช่วงเวลาที่ถาม",
      "the year of the declaration includes the period"
    ) { $0.lack(ofCovering: $1.span) },
    .one(
      "clauses", "มีข้อปฏิบัติทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่",
      "there are clauses for before, during and after duty"
    ) { declaration, _ in declaration.lackOfClauses },
    .one("english", "มีข้อความประกาศภาษาอังกฤษ", "there is an English text") { declaration, _ in
      declaration.head[all: InEnglish.text].isEmpty ? declaration.lack(of: InEnglish.text) : nil
    },
    .one("original", "มีไฟล์ประกาศฉบับลงนามในเว็บไซต์นี้", "the signed copy is a file of this site") {
      declaration, _ in declaration.lackOfOriginal
    },
  ]

  /// What is missing, or unreadable, which reading has reported.
  func lack(of key: some FieldKey) -> Lack {
    let field = key.field
    return Diagnostic.without(
      key, in: head, who: Words("ประกาศ", "the declaration"), at: head.place
    ).map { Lack($0) }
      ?? Lack(said: "อ่าน\(field.label)ไม่ได้", "\(field.name): can't be read")
  }

  var contradiction: Diagnostic? {
    guard let day = head[Declaration.date], let year = head[Declaration.year], year.last < day
    else { return nil }
    return Diagnostic(
      .error, "signed-after-year", at: head.place(of: Declaration.date),
      "ลงนามวันที่ \(day.thai(.arabic)) ซึ่งพ้น\(year.thai(.arabic)) ไปแล้ว",
      "signed on \(day.iso), after the end of its year on \(year.last.iso)",
      fix: "แก้ date: หรือ year: ให้ตรงกับประกาศ", "correct date: or year:")
  }

  private func lack(ofSigningWithin span: Span, on today: Day) -> Lack? {
    guard let day = head[Declaration.date] else { return lack(of: Declaration.date) }
    if let contradiction { return Lack(contradiction) }
    let shown = day.thai(.arabic)
    if today < day {
      return Lack(
        "signed-in-future", at: head.place(of: Declaration.date),
        "ประกาศลงวันที่ \(shown) ซึ่งยังมาไม่ถึง",
        "the declaration is dated \(day.iso), which is in the future",
        fix: "แก้ date: ให้ตรงกับประกาศ", "correct date:")
    }
    guard !span.contains(day) else { return nil }
    return Lack(
      "signed-outside-period", at: head.place(of: Declaration.date),
      "ประกาศลงวันที่ \(shown) ไม่อยู่ใน\(span.thai(.arabic))",
      "the declaration is dated \(day.iso), not between \(span.first.iso) and \(span.last.iso)",
      fix: "เผยแพร่ประกาศที่ลงนามในช่วงเวลานั้น หรือแก้ date: หากพิมพ์ผิด",
      "publish the declaration signed in that time, or correct date: if it is a mistake")
  }

  private func lack(ofCovering span: Span) -> Lack? {
    guard let year = head[Declaration.year] else { return lack(of: Declaration.year) }
    guard !year.contains(span) else { return nil }
    return Lack(
      "declaration-of-other-year", at: head.place(of: Declaration.year),
      "ประกาศเป็นของ\(year.thai(.arabic)) ไม่ใช่\(span.thai(.arabic))",
      "the declaration is for \(year.first.iso) to \(year.last.iso), not for \(span.first.iso) to \(span.last.iso)",
      fix: "เผยแพร่ประกาศของช่วงเวลานั้น หรือแก้ year: หากพิมพ์ผิด",
      "publish the declaration for that time, or correct year: if it is a mistake")
  }

  /// Several that lack are one reason.
  private var lackOfClauses: Lack? {
    let keys = [Declaration.before, Declaration.during, Declaration.after]
    let missing = keys.filter { head[all: $0].isEmpty }
    return .together(
      missing.map { lack(of: $0) },
      Words(
        "ประกาศไม่มีข้อปฏิบัติ\(missing.map(\.field.label).joined(separator: "และ"))",
        "the declaration has no clause for \(missing.map(\.field.name).joined(separator: " and ")) duty"
      ))
  }

  private var lackOfOriginal: Lack? {
    guard let link = head[Declaration.original], link.isSeen else {
      return lack(of: Declaration.original)
    }
    guard link.file == nil else { return nil }
    return Lack(
      "original-not-a-file", at: head.place(of: Declaration.original),
      "ประกาศฉบับลงนามไม่ใช่ไฟล์ในเว็บไซต์นี้", "the signed copy is not a file of this site",
      fix: "วางไฟล์ประกาศไว้ในโฟลเดอร์ของข้อ แล้วระบุชื่อไฟล์",
      "put the file into the entry's folder and name it")
  }
}
