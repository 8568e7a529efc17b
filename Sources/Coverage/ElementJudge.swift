import Diagnostics
import Disclosure
import Thai

/// Gives each element of one item its status.
///
/// The rules named here by number are those of docs/formats.md, section 3, in their order.
struct ElementJudge {
  let site: Site
  let year: Year
  let item: Item
  let day: Day
  /// What can be asked of each kind of block, by its name.
  let facts: [String: [Fact]]

  private var entry: Entry? { year.entries[item.code] }

  func verdict() -> ItemCoverage {
    let elements = item.elements.map { judge($0) }
    let (status, reason) = ElementJudge.sum(elements)
    return ItemCoverage(
      item: item, entry: entry, status: status, reason: reason, elements: elements)
  }

  private func judge(_ element: Element) -> ElementCoverage {
    guard let entry else { return unshown(element, []) }
    if let exemption = entry.notApplicable.first(where: {
      $0.element == nil || $0.element == element.id
    }) {
      return exempt(element, exemption, entry)
    }
    guard !entry.isUnfinished else { return unshown(element, []) }
    return proved(element, entry) ?? stated(element, entry)
  }

  /// Rule 1.
  private func exempt(
    _ element: Element, _ exemption: Entry.Exemption, _ entry: Entry
  ) -> ElementCoverage {
    let shown = entry.isUnfinished ? nil : (proved(element, entry) ?? stated(element, entry))
    var problems: [Diagnostic] = []
    if shown?.status == .shown {
      problems.append(
        Diagnostic(
          .warning, "not-applicable-but-shown", at: exemption.place,
          Words(
            "‘\(element.id)’ ระบุว่าไม่เกี่ยวข้อง แต่หน้านี้มีข้อมูลแสดงอยู่",
            "‘\(element.id)’ is marked as not applicable, but it is shown"),
          fix: Words(
            "แก้ not-applicable: ไม่ให้รวม ‘\(element.id)’",
            "take ‘\(element.id)’ out of not-applicable:")))
    }
    return ElementCoverage(
      element: element, status: .notApplicable, witness: nil,
      reason: Words(exemption.reason, exemption.reason), evidence: [], problems: problems)
  }

  /// Rule 2; nil when one kind of the proof has no block with data.
  private func proved(_ element: Element, _ entry: Entry) -> ElementCoverage? {
    guard !element.proofs.isEmpty else { return nil }
    var reasons: [Words] = []
    var problems: [Diagnostic] = []
    var shown: [ElementCoverage.Evidence] = []
    var seen: Set<ElementCoverage.Evidence> = []
    var failed: [ElementCoverage.Evidence] = []
    for proof in element.proofs {
      guard let known = facts[proof.block] else { return nil }
      var found = entry.pages.flatMap { page in
        page.body.blocks.filter { $0.kind == proof.block && !$0.data.isEmpty }.map { (page, $0) }
      }
      guard !found.isEmpty else { return nil }
      let flaws = found.map {
        Discounted($0.1, in: $0.0, for: element, of: item, in: year.year, on: day)
      }
      let isDiscounted = flaws.allSatisfy { $0 != nil }
      if !isDiscounted { found = zip(found, flaws).filter { $0.1 == nil }.map(\.0) }
      let evidence = found.map { page, block in
        ElementCoverage.Evidence(
          kind: .block, target: .page(page.address, fragment: block.id))
      }
      var hasFailed = false
      for name in proof.facts {
        let question = BlockQuestion(
          fact: name, blocks: found.map(\.1), site: site, year: year, item: item,
          element: element, day: day)
        // An unknown fact is an error of the edition, and proves nothing.
        guard let fact = known.first(where: { $0.name == name }) else { return nil }
        switch fact.prove(question) {
        case .holds: shown += evidence.filter { seen.insert($0).inserted }
        case .holdsAt(let proof):
          let place = evidence[proof.block].row(proof.row)
          if seen.insert(place).inserted { shown.append(place) }
        case .fails(let reason, let why):
          reasons.append(reason)
          problems += why
          if !hasFailed { failed += evidence }
          hasFailed = true
        }
      }
      // What the kind itself says of data of another time is closer to the data.
      if isDiscounted, !hasFailed, let flaw = flaws[0] {
        let stated = stated(element, entry)
        if stated.status == .shown { return stated }
        reasons.append(flaw.reason)
        problems.append(flaw.problem)
        failed += evidence
      }
    }
    guard reasons.isEmpty else {
      return ElementCoverage(
        element: element, status: isAwaited(element) ? .awaiting : .missing, witness: .machine,
        reason: .joined(reasons), evidence: failed, problems: problems)
    }
    return ElementCoverage(
      element: element, status: .shown, witness: .machine, reason: nil, evidence: shown,
      problems: [])
  }

  /// Rule 3, and what follows when nothing is found.
  private func stated(_ element: Element, _ entry: Entry) -> ElementCoverage {
    var search = EvidenceSearch(
      site: site, year: year, item: item, element: element, entry: entry, day: day)
    search.run()
    guard !search.found.isEmpty else {
      return unshown(element, search.problems, because: search.discounted)
    }
    return ElementCoverage(
      element: element, status: .shown, witness: .statement, reason: search.otherYear,
      evidence: search.found, problems: search.problems)
  }

  /// Rules 4 and 5.
  ///
  /// What is told of a place that was meant to show it is not told again of the entry.
  private func unshown(
    _ element: Element, _ problems: [Diagnostic], because known: Words? = nil
  ) -> ElementCoverage {
    let awaited = isAwaited(element)
    let reason =
      known ?? (awaited ? Words("ยังไม่ถึงกำหนดของข้อมูลนี้", "not due yet") : lack(element))
    var all = problems
    // Of an item without an entry that is told once, not of each element.
    if !awaited, problems.isEmpty, !isMeant(element), !hasUnread(element), let entry,
      !entry.isUnfinished
    {
      all.append(missing(element, entry))
    }
    return ElementCoverage(
      element: element, status: awaited ? .awaiting : .missing, witness: nil, reason: reason,
      evidence: [], problems: all)
  }

  private func isAwaited(_ element: Element) -> Bool {
    (element.period ?? item.period).isAwaited(in: year.year, on: day)
  }

  /// Whether `evidence:` names it, and reading has told why nothing there counts.
  private func isMeant(_ element: Element) -> Bool {
    guard let entry, !entry.isUnfinished else { return false }
    return entry.evidence.contains { $0.element == element.id && $0.targets.isEmpty }
  }

  /// Whether a block that was to prove it is there, and reading has told why it says nothing.
  private func hasUnread(_ element: Element) -> Bool {
    guard let entry, !site.unread.isEmpty else { return false }
    return site.hasUnread(element.id, in: entry)
      || element.proofs.contains { site.hasUnread($0.block, in: entry) }
      || entry.evidence.contains { statement in
        statement.element == element.id && statement.targets.contains { site.isUnread($0.target) }
      }
  }

  private var isUnread: Bool { site.unread.contains(year.address(of: item.code)) }

  /// The kinds of its proof of which the entry has no block with data.
  private func lackingKinds(_ element: Element) -> [String] {
    element.proofs.map(\.block).filter { entry?.blocks($0).isEmpty ?? true }
  }

  private func lack(_ element: Element) -> Words {
    if isUnread { return Words("อ่านหน้าข้อมูลของข้อนี้ไม่ได้", "the entry can't be read") }
    guard let entry else { return Words("ยังไม่มีหน้าข้อมูลของข้อนี้", "there is no entry for this item") }
    if entry.isUnfinished {
      return Words("หน้าข้อมูลยังจัดทำไม่เสร็จ", "the entry is marked as unfinished")
    }
    let kinds = lackingKinds(element)
    return kinds.count < element.proofs.count
      ? Words(
        "ยังไม่มี\(kinds.map { "บล็อก \($0)" }.joined(separator: " และ"))",
        "there is no \(kinds.joined(separator: " and no ")) block")
      : Words("ไม่พบข้อมูลนี้ในหน้าของข้อ", "nothing in the entry shows this")
  }

  private func missing(_ element: Element, _ entry: Entry) -> Diagnostic {
    let near = nearID(element, entry)
    return Diagnostic(
      .warning, "missing-element", at: near?.place ?? entry.page.place,
      Words(
        "ข้อ \(item.code) ยังไม่แสดง ‘\(element.text)’ (\(element.id))",
        "\(item.code) does not show ‘\(element.text)’ (\(element.id))"),
      fix: near.map {
        Words(
          "หากหัวข้อนี้คือข้อมูลนั้น ให้แก้ {#\($0.id)} เป็น {#\(element.id)}",
          "if this section shows it, write {#\(element.id)} for {#\($0.id)}")
      } ?? remedy(element))
  }

  /// A place whose written id is nearly the element's, and no other's.
  private func nearID(_ element: Element, _ entry: Entry) -> Outline.Anchor? {
    entry.pages.lazy.flatMap(\.body.outline.anchors).first { anchor in
      anchor.isWritten && item[element: anchor.id] == nil
        && nearest(anchor.id, among: [element.id]) != nil
    }
  }

  private func remedy(_ element: Element) -> Words {
    let blocks = lackingKinds(element)
    let thai = blocks.map { "บล็อก \($0)" }.joined(separator: " และ")
    let english = blocks.map { "\("aeio".contains($0.prefix(1)) ? "an" : "a") \($0) block" }
      .joined(separator: " and ")
    let heading = "{#\(element.id)}"
    return Words(
      "เพิ่ม\(thai.isEmpty ? "" : "\(thai) หรือ")หัวข้อที่มี \(heading) พร้อมเนื้อหา"
        + " หรือระบุใน evidence: หรือ not-applicable:",
      "add \(english.isEmpty ? "" : "\(english), or ")a heading \(heading) with text,"
        + " or name it under evidence: or not-applicable:")
  }
}
