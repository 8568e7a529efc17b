import Diagnostics
import Disclosure
import Folders
import Text
import Thai
import YAML

/// Reads one Markdown file: its head and its body.
///
/// Each file is read once, independently of all others.
struct PageReader: Sendable {
  let folder: SourceFolder
  let forms: [BlockForm]
  let site: LinkTargets

  /// The result of reading one file.
  struct ReadPage: Sendable {
    var page: Page?
    var head: EntryHead?
    var problems: [Diagnostic] = []
    /// That photos stay large, which is said once for a site.
    var photoNote: Diagnostic?
  }

  /// What the head of an entry says beside what every page says.
  struct EntryHead: Sendable {
    var evidence: [Entry.Statement] = []
    var notApplicable: [Entry.Exemption] = []
    var isUnfinished = false
    /// Where `unfinished:` and `review-by:` stand.
    var unfinishedPlace: Place?
    var reviewPlace: Place?
    var explanation: String?
    var reviewBy: Day?
  }

  static let largest = 5 * 1024 * 1024

  func read(_ source: ContentMap.PageSource, title fallback: String?) -> ReadPage {
    var reading = ReadPage()
    guard let text = text(source.path, &reading.problems),
      let front = FrontMatter(text, &reading.problems)
    else { return reading }
    let isEntry = fallback != nil
    // An entry that was moved into its folder and not renamed: that is said once, of the folder.
    let isLost = !isEntry && site.map.lacksIndex(beside: source.path)
    let known = isEntry || isLost ? PageReader.entryKeys : PageReader.pageKeys
    guard let fields = Fields(front.node, known: known, &reading.problems) else { return reading }
    let resolver = TargetResolver(
      site, path: source.path, address: source.address, year: source.owner.year)
    var head = EntryHead()
    if isEntry { readEntry(fields, source, resolver, &head, &reading.problems) }
    if !isLost { checkRequired(fields, isEntry, head, &reading.problems) }
    let title = fields.text("title", &reading.problems) ?? fallback ?? ""
    let updated = fields.day("updated", &reading.problems)
    let responsible = fields.text("responsible", &reading.problems)
    let aliases = aliases(fields.pairs("aliases", &reading.problems), &reading.problems)
    var body = BodyReader(
      text, from: front.bodyStart, forms: forms, resolver: resolver, folder: folder)
    let read = body.read(aliases: aliases)
    reading.problems += body.problems
    reading.photoNote = body.photoNote
    reading.page = Page(
      path: source.path, address: source.address, title: title, updated: updated,
      at: fields["updated"]?.place, responsible: responsible, body: read)
    if isEntry { reading.head = head }
    return reading
  }

  private static let pageKeys = ["title", "updated", "responsible", "aliases"]
  private static let entryKeys =
    ["item"] + pageKeys + [
      "explanation", "review-by", "evidence", "not-applicable", "unfinished",
    ]

  func text(_ path: String, _ problems: inout [Diagnostic]) -> SourceText? {
    folder.read(path, upTo: PageReader.largest, &problems)
      .flatMap { SourceText(path, raw: $0, &problems) }
  }

  private func checkRequired(
    _ fields: Fields, _ isEntry: Bool, _ head: EntryHead, _ problems: inout [Diagnostic]
  ) {
    var required: [String] = []
    if !isEntry { required.append("title") }
    if isEntry && !head.isUnfinished { required.append("updated") }
    for key in required
    where (fields[key]?.isAbsent ?? true) && fields.pair(meaning: key) == nil {
      problems.append(Fields.missing(key, at: fields.keyPlace(key) ?? fields.place))
    }
  }

  private func aliases(
    _ pairs: [DataNode.Pair], _ problems: inout [Diagnostic]
  ) -> [(old: DataNode.Pair, id: String)] {
    pairs.compactMap { pair in
      guard let id = pair.value.text else {
        problems.append(Fields.empty(pair.key, at: pair.keyPlace))
        return nil
      }
      guard !pair.key.isEmpty, !pair.key.utf8.contains(where: { $0 <= 0x20 }),
        !pair.key.begins(with: "oit-")
      else {
        problems.append(
          Diagnostic(
            .error, "invalid-id", at: pair.keyPlace,
            Words("‘\(pair.key)’ ใช้เป็นรหัสไม่ได้", "‘\(pair.key)’ can't be an id"),
            fix: AnchorID.rule))
        return nil
      }
      return (pair, id)
    }
  }
}

extension PageReader {
  private func readEntry(
    _ fields: Fields, _ source: ContentMap.PageSource, _ resolver: TargetResolver,
    _ head: inout EntryHead, _ problems: inout [Diagnostic]
  ) {
    checkItem(fields, source, &problems)
    head.isUnfinished =
      fields.flag("unfinished", &problems)
      || fields.pair(meaning: "unfinished")?.value.text == "true"
    head.unfinishedPlace = fields.keyPlace("unfinished")
    head.reviewPlace = fields["review-by"]?.place
    head.explanation = fields.text("explanation", &problems)
    head.reviewBy = fields.day("review-by", &problems)
    head.evidence =
      evidence(fields, resolver, &problems) + PageReader.meant(fields, "evidence")
      + PageReader.meant(fields, "not-applicable")
    head.notApplicable = exemptions(fields, &problems)
  }

  /// The elements below an unknown key that probably means one of these: nothing shows them, and
  /// that they are missing is not told beside it.
  private static func meant(_ fields: Fields, _ key: String) -> [Entry.Statement] {
    guard case .mapping(let pairs)? = fields.pair(meaning: key)?.value.content else { return [] }
    return pairs.map { Entry.Statement(element: $0.key, targets: [], place: $0.keyPlace) }
  }

  private func checkItem(
    _ fields: Fields, _ source: ContentMap.PageSource, _ problems: inout [Diagnostic]
  ) {
    guard let text = fields.text("item", &problems), let node = fields["item"],
      case .item(let year, let code) = source.owner, ItemCode(reading: text) != code
    else { return }
    problems.append(
      Diagnostic(
        .error, "item-disagrees", at: node.place,
        Words(
          "item: \(text) ไม่ตรงกับชื่อไฟล์ ซึ่งเป็นข้อ \(code)",
          "item: \(text) does not match the name of the file, which is for \(code)"),
        fix: site.items[year]?.contains(code) == true
          ? Words("แก้เป็น item: \(code) หรือเปลี่ยนชื่อไฟล์", "write item: \(code), or rename the file")
          : Words("แก้เลขข้อในชื่อไฟล์", "correct the number in the file's name")))
  }

  private func evidence(
    _ fields: Fields, _ resolver: TargetResolver, _ problems: inout [Diagnostic]
  ) -> [Entry.Statement] {
    let key = "evidence"
    guard let node = fields[key], let place = fields.keyPlace(key) else { return [] }
    guard !node.isAbsent else {
      problems.append(Fields.empty(key, at: place))
      return []
    }
    guard case .mapping(let pairs) = node.content else {
      problems.append(
        Diagnostic(
          .error, "not-a-mapping", at: node.place,
          Words(
            "evidence: ต้องเป็นบรรทัด องค์ประกอบ: ที่อยู่ของหลักฐาน",
            "evidence: must be lines of element: target"),
          fix: Words("เขียนแบบ contact: site:contact", "write it like contact: site:contact")))
      return []
    }
    var offers = NameOffers()
    return pairs.map { pair in
      let written: [DataNode] =
        if case .list(let items) = pair.value.content { items } else { [pair.value] }
      if written.isEmpty { problems.append(Fields.empty(pair.key, at: pair.keyPlace)) }
      let targets = written.compactMap { target -> (target: Target, text: String, place: Place)? in
        guard let text = target.text else {
          problems.append(
            target.isAbsent
              ? Fields.empty(pair.key, at: pair.keyPlace)
              : Fields.notText(pair.key, at: target.place))
          return nil
        }
        switch resolver.resolve(text, as: .evidence) {
        case .success(let found):
          guard let doubt = resolver.doubt(of: found, text) else {
            return (found, text, target.place)
          }
          problems.append(doubt.diagnostic(at: target.place))
          return nil
        case .failure(let problem):
          problems.append(problem.diagnostic(at: target.place, &offers))
          return nil
        }
      }
      return Entry.Statement(element: pair.key, targets: targets, place: pair.keyPlace)
    }
  }

  private func exemptions(
    _ fields: Fields, _ problems: inout [Diagnostic]
  ) -> [Entry.Exemption] {
    let key = "not-applicable"
    guard let node = fields[key], let place = fields.keyPlace(key) else { return [] }
    if let reason = node.text {
      return [Entry.Exemption(element: nil, reason: reason, place: place)]
    }
    guard !node.isAbsent else {
      problems.append(Fields.empty(key, at: place))
      return []
    }
    return fields.pairs(key, &problems).compactMap { pair in
      guard let reason = pair.value.text else {
        problems.append(
          Diagnostic(
            .error, "reason-missing", at: pair.keyPlace,
            Words(
              "not-applicable: ไม่ได้ระบุเหตุผลของ ‘\(pair.key)’",
              "not-applicable: gives no reason for ‘\(pair.key)’"),
            fix: Words(
              "เขียนเหตุผลหลังเครื่องหมาย : ซึ่งจะเผยแพร่บนหน้าเว็บ",
              "write the reason after the colon; it is published")))
        return nil
      }
      return Entry.Exemption(element: pair.key, reason: reason, place: pair.keyPlace)
    }
  }
}
