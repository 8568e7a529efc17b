import Diagnostics
import Disclosure
import Text
import Thai

/// Looks for the places that show one element on the officer's statement: rule 3 of
/// docs/formats.md, section 3.
struct EvidenceSearch {
  let site: Site
  let year: Year
  let item: Item
  let element: Element
  let entry: Entry
  let day: Day

  /// Each address once: the entry's page and sub-pages from the top, then targets as written.
  private(set) var found: [ElementCoverage.Evidence] = []
  private var seen: Set<Target> = []
  private(set) var problems: [Diagnostic] = []
  /// Why a place that was meant to show the element doesn't, in words for pages.
  private(set) var discounted: Words?
  /// Other years under which evidence lies that counts, each once.
  private var otherYears: [Int] = []

  init(site: Site, year: Year, item: Item, element: Element, entry: Entry, day: Day) {
    self.day = day
    self.site = site
    self.year = year
    self.item = item
    self.element = element
    self.entry = entry
  }

  mutating func run() {
    for page in entry.pages {
      for anchor in page.body.outline.anchors where anchor.isWritten && anchor.id == element.id {
        if anchor.holdsSomething, let flaw = flaw(of: anchor, in: page) {
          problems.append(flaw.problem)
          discounted = discounted ?? flaw.reason
        } else if anchor.holdsSomething {
          add(anchor.evidenceKind, .page(page.address, fragment: anchor.id))
          if let doubt = bareNone(anchor, page) { problems.append(doubt) }
        } else if anchor.kind == .section {
          // An empty block was reported when it was read.
          problems.append(emptySection(anchor))
        }
      }
    }
    for statement in entry.evidence where statement.element == element.id {
      for (target, text, place) in statement.targets {
        switch judge(target) {
        case .counts(let kind):
          if let flaw = flaw(ofStatement: target) {
            problems.append(flaw.problem)
            discounted = discounted ?? flaw.reason
          } else {
            add(kind, target)
          }
        case .not(let why): problems.append(doesNotCount(text, why, place))
        case .nowhere: break
        }
      }
    }
  }

  private var period: Period { element.period ?? item.period }

  /// The reason to give when evidence that counts lies under another year.
  var otherYear: Words? {
    guard !otherYears.isEmpty else { return nil }
    let years = otherYears.map { "\($0)" }.joined(separator: ", ")
    return Words("หลักฐานอยู่ในหน้าของปี \(years)", "the evidence is under the year \(years)")
  }

  private enum Judgement {
    case counts(ElementCoverage.Evidence.Kind)
    case not(Words)
    /// No such anchor, or a block there that can't be read: both are told elsewhere.
    case nowhere
  }

  private mutating func add(_ kind: ElementCoverage.Evidence.Kind, _ target: Target) {
    if seen.insert(target).inserted {
      found.append(ElementCoverage.Evidence(kind: kind, target: target))
    }
  }

  private mutating func judge(_ target: Target) -> Judgement {
    switch target {
    case .outside: return .counts(.link)
    case .file(let file, _):
      if let owner = site.entry(of: file), owner.isUnfinished {
        return .not(EvidenceSearch.unfinished)
      }
      return dated(file.year, .file)
    case .page(let address, let fragment): return judge(address, fragment)
    }
  }

  private mutating func judge(_ address: String, _ fragment: String?) -> Judgement {
    guard let page = site.page(at: address) else { return judgeFrame(address, fragment) }
    if address == entry.page.address, fragment == nil {
      return .not(
        Words(
          "หน้าของข้อนี้เองไม่เป็นหลักฐาน ต้องระบุ #รหัส", "the entry's own page needs an #id to be evidence")
      )
    }
    let owner = site.entry(of: page)
    if let owner, owner.isUnfinished { return .not(EvidenceSearch.unfinished) }
    guard let fragment else {
      guard page.body.outline.holdsSomething else {
        return .not(Words("หน้านั้นไม่มีเนื้อหา", "that page is empty"))
      }
      if let updated = page.updated, page.updatedPlace != nil, owner?.year == year.year,
        let earliest = period.earliestUpdate(in: year.year), updated < earliest
      {
        return .not(
          Words("หน้านั้นลงวันที่ \(updated.thai(.arabic))", "that page is dated \(updated.iso)"))
      }
      return dated(owner?.year, .page)
    }
    guard let anchor = page.body.outline[fragment],
      !site.isUnread(.page(address, fragment: fragment))
    else { return .nowhere }
    guard anchor.holdsSomething else {
      return .not(Words("หัวข้อนั้นไม่มีเนื้อหา", "that section is empty"))
    }
    if let flaw = flaw(of: anchor, in: page) {
      discounted = discounted ?? flaw.reason
      return .not(flaw.reason)
    }
    return dated(owner?.year, anchor.evidenceKind)
  }

  /// Said of a section whose only word is that there is none: it counts, but says too little.
  private func bareNone(_ anchor: Outline.Anchor, _ page: Page) -> Diagnostic? {
    guard anchor.kind == .section, let section = SectionText(of: anchor.id, in: page.body),
      section.blocks.isEmpty, !section.showsMore, Filler.saysOnlyNone(section.text)
    else { return nil }
    return Diagnostic(
      .warning, "bare-none", at: anchor.place,
      Words(
        "หัวข้อ {#\(anchor.id)} เขียนเพียง ‘ไม่มี’ ผู้ประเมินอาจถือว่าไม่ได้แสดงข้อมูล",
        "the section {#\(anchor.id)} says only that there is none, which may count as not shown"),
      fix: Words(
        "เผยแพร่ข้อมูล หากไม่มีจริง ให้เขียนให้ครบว่าไม่มีเรื่องใด ในช่วงเวลาใด",
        "publish the data; if there is none, say in a sentence of what, and for which time"))
  }

  /// Why a section or block counts as not there, though something stands in it.
  private func flaw(of anchor: Outline.Anchor, in page: Page) -> Discounted? {
    func flaw(_ block: Block) -> Discounted? {
      Discounted(block, in: page, for: element, of: item, in: year.year, on: day)
    }
    guard anchor.kind == .section else {
      return page.body.blocks.first { $0.id == anchor.id }.flatMap(flaw)
    }
    let old = Discounted(updateOf: page, for: element, of: item, in: year.year, on: day)
    guard let section = SectionText(of: anchor.id, in: page.body) else { return old }
    let blocks = section.blocks.map { page.body.blocks[$0] }.filter { !$0.data.isEmpty }
    let text = section.text.trimmingBlanks()
    if blocks.isEmpty {
      let mayBeFiller = !section.showsMore && !text.isEmpty
      return (mayBeFiller ? Discounted(section, text, anchor, item) : nil) ?? old
    }
    // Words around a block speak of its data, and are none of their own.
    let flaws = blocks.compactMap(flaw)
    if flaws.count < blocks.count { return nil }
    return section.showsMore ? old : flaws[0]
  }

  /// Why a target outside of dated pages does not count: the entry names it since another time.
  private func flaw(ofStatement target: Target) -> Discounted? {
    if case .page(let address, _) = target, site.page(at: address) != nil { return nil }
    return Discounted(updateOf: entry.page, for: element, of: item, in: year.year, on: day)
  }

  /// Pages that no officer wrote: the home page, a survey's, an item without entry.
  private mutating func judgeFrame(_ address: String, _ fragment: String?) -> Judgement {
    switch FramePage(address: address) {
    case .home:
      let isKnown = fragment.map { site.homeAnchors.contains($0) } ?? true
      return isKnown ? .counts(fragment == nil ? .page : .section) : .nowhere
    case .newestSurvey: return .counts(.page)
    case .survey(let year) where site.settings.surveys.contains { $0.year == year }:
      return dated(year, .page)
    default:
      guard fragment == nil else { return .nowhere }
      return .not(Words("ข้อนั้นยังไม่มีหน้าข้อมูล", "that item has no entry"))
    }
  }

  /// Evidence under another year counts only for periods that are not bound to one year.
  private mutating func dated(
    _ other: Int?, _ kind: ElementCoverage.Evidence.Kind
  ) -> Judgement {
    guard let other, other != year.year else { return .counts(kind) }
    guard period.allowsEvidenceOfAnotherYear else {
      return .not(Words("เป็นข้อมูลของปี \(other)", "it belongs to \(other)"))
    }
    if !otherYears.contains(other) { otherYears.append(other) }
    return .counts(kind)
  }

  private static let unfinished = Words(
    "หน้านั้นยังจัดทำไม่เสร็จ (unfinished: true)", "that entry is marked as unfinished")

  private func doesNotCount(_ text: String, _ why: Words, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "evidence-does-not-count", at: place,
      Words(
        "‘\(text)’ ไม่นับเป็นหลักฐานของ ‘\(element.id)’ เพราะ\(why.thai)",
        "‘\(text)’ does not count as evidence of ‘\(element.id)’: \(why.english)"),
      fix: Words("ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น", "name another place, or add content there"))
  }

  private func emptySection(_ anchor: Outline.Anchor) -> Diagnostic {
    Diagnostic(
      .warning, "empty-section", at: anchor.place,
      Words(
        "หัวข้อ {#\(anchor.id)} ไม่มีเนื้อหา จึงไม่นับเป็นหลักฐาน",
        "the section {#\(anchor.id)} is empty, so it does not count as evidence"),
      fix: Words("เพิ่มเนื้อหาใต้หัวข้อนี้", "add content under the heading"))
  }
}

extension Outline.Anchor {
  fileprivate var evidenceKind: ElementCoverage.Evidence.Kind {
    kind == .block ? .block : .section
  }
}
