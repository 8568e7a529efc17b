import Coverage
import Diagnostics
import Disclosure

/// What declarations prove: of several in an entry one has to.
enum DeclarationFact {
  static let all = [
    BlockKind.Fact(
      "signed-in-period",
      Words("ลงนามในช่วงเวลาที่ถาม", "the date lies within the period, and is no day to come"),
      prove: signedInPeriod),
    BlockKind.Fact(
      "signed-by-head",
      Words(
        "ผู้ลงนามเป็นนายก และเป็นชื่อเดียวกับนายกในข้อข้อมูลผู้บริหารของปีเดียวกัน",
        "the signer's office is the head's (นายก…, or one acting as such), and the year's item of topic executives names the same person in that office"
      ), prove: DeclarationFact.signedByHead),
    BlockKind.Fact(
      "covers-period",
      Words("ปีของประกาศครอบคลุมช่วงเวลาที่ถาม", "the year of the declaration holds the period"),
      prove: coversPeriod),
    BlockKind.Fact(
      "clauses",
      Words(
        "มีข้อปฏิบัติทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่",
        "there are clauses for before, during and after duty"), prove: clauses),
    BlockKind.Fact(
      "english", Words("มีข้อความประกาศภาษาอังกฤษ", "there is an English text"), prove: english),
    BlockKind.Fact(
      "original",
      Words(
        "มีไฟล์ประกาศฉบับลงนามในเว็บไซต์นี้", "the signed copy is a file of this site"),
      prove: original),
  ]

  /// The reason of the first declaration, when none holds.
  static func any(
    _ question: BlockQuestion, _ verdict: (Declaration) -> BlockKind.Verdict
  ) -> BlockKind.Verdict {
    let verdicts = question.values(Declaration.self).map { verdict($0.value) }
    return verdicts.first { $0 == .holds } ?? verdicts.first ?? .holds
  }

  /// What is not there, or can't be read, which is said already.
  static func absent(_ key: String, _ declaration: Declaration) -> BlockKind.Verdict {
    guard let lack = declaration.lack(of: key) else { return .holds }
    guard declaration.head.holds(key) else { return .fails(reason: lack.message, [lack]) }
    let label = declaration.head.fields.first { $0.name == key }?.label ?? key
    return .fails(reason: Words("อ่าน\(label)ไม่ได้", "\(key): can't be read"), [])
  }

  private static func signedInPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { declaration in
      let head = declaration.head
      guard let day = head.day("date") else { return absent("date", declaration) }
      if let problem = declaration.contradiction {
        return .fails(reason: problem.message, [problem])
      }
      let shown = day.thai(.arabic)
      if question.day < day {
        return .lacks(
          "signed-in-future", at: head.place(of: "date"),
          Words(
            "ประกาศลงวันที่ \(shown) ซึ่งยังมาไม่ถึง",
            "the declaration is dated \(day.iso), a day to come"),
          fix: Words("แก้ date: ให้ตรงกับประกาศ", "correct date:"))
      }
      guard !question.span.contains(day) else { return .holds }
      let span = question.span
      return .lacks(
        "signed-outside-period", at: head.place(of: "date"),
        Words(
          "ประกาศลงวันที่ \(shown) ไม่อยู่ใน\(span.thai(.arabic))",
          "the declaration is dated \(day.iso), not from \(span.first.iso) to \(span.last.iso)"),
        fix: Words(
          "เผยแพร่ประกาศที่ลงนามในช่วงเวลานั้น หรือแก้ date: หากพิมพ์ผิด",
          "publish the declaration signed in that time, or correct date: if it is a slip"))
    }
  }

  private static func coversPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { declaration in
      let head = declaration.head
      guard let year = head.span("year") else { return absent("year", declaration) }
      guard !year.contains(question.span) else { return .holds }
      return .lacks(
        "declaration-of-other-year", at: head.place(of: "year"),
        Words(
          "ประกาศเป็นของ\(year.thai(.arabic)) ไม่ใช่\(question.span.thai(.arabic))",
          "the declaration is for \(year.first.iso) to \(year.last.iso), not for \(question.span.first.iso) to \(question.span.last.iso)"
        ),
        fix: Words(
          "เผยแพร่ประกาศของช่วงเวลานั้น หรือแก้ year: หากพิมพ์ผิด",
          "publish the declaration for that time, or correct year: if it is a slip"))
    }
  }

  private static func clauses(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { declaration in
      let head = declaration.head
      let missing = Declaration.parts.filter { head.texts($0).isEmpty }
      guard let first = missing.first else { return .holds }
      if missing.count == 1 { return absent(first, declaration) }
      let labels = missing.compactMap { key in head.fields.first { $0.name == key }?.label }
      return .fails(
        reason: Words(
          "ประกาศไม่มีข้อปฏิบัติ\(labels.joined(separator: "และ"))",
          "the declaration has no clause for \(missing.joined(separator: " and ")) duty"),
        missing.filter { !head.holds($0) }.compactMap { declaration.lack(of: $0) })
    }
  }

  private static func english(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { $0.head.texts("text-en").isEmpty ? absent("text-en", $0) : .holds }
  }

  private static func original(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { declaration in
      let head = declaration.head
      guard let target = head.target("original") else { return absent("original", declaration) }
      if case .file = target { return .holds }
      return .lacks(
        "original-not-a-file", at: head.place(of: "original"),
        Words(
          "ประกาศฉบับลงนามไม่ใช่ไฟล์ในเว็บไซต์นี้", "the signed copy is no file of this site"),
        fix: Words(
          "วางไฟล์ประกาศไว้ในโฟลเดอร์ของข้อ แล้วระบุชื่อไฟล์",
          "put the file into the entry's folder and name it"))
    }
  }
}
