import ArgumentParser
import Coverage
import Diagnostics
import Disclosure
import Text
import Thai

/// What of a report is asked for: the findings of some items, of a year, of a unit, of some ids.
struct Selection: ParsableArguments {
  @Argument(
    help: ArgumentHelp("เฉพาะข้อเหล่านี้ เช่น O34 (Only these items, such as O34.)", valueName: "item"))
  var items: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("เฉพาะปีนี้ (Only this fiscal year, B.E.)", valueName: "year"))
  var year: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "เฉพาะเรื่องที่มีรหัสนี้ เขียนซ้ำได้ (Only findings of this id; may be repeated.)",
      valueName: "id"))
  var only: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "เฉพาะข้อที่หน่วยงานนี้รับผิดชอบ เช่น กองคลัง (Only entries of this unit.)", valueName: "unit"))
  var unit: String?

  var wrongUsage: WrongUsage? {
    items.first { ItemCode(reading: $0) == nil }.map { .notAnItem($0) }
  }

  /// The findings asked for; all where nothing is.
  ///
  /// What belongs to no item, such as site.yml, is left out when items, a year or a unit are asked
  /// for.
  func findings(of source: LoadedSource) -> [Diagnostic] {
    let codes = Set(items.compactMap { ItemCode(reading: $0) })
    let wantsSubjects = !codes.isEmpty || year != nil || unit != nil
    let subjects = wantsSubjects ? Subjects(source.coverage) : nil
    return source.problems.filter { finding in
      guard only.isEmpty || only.contains(finding.id) else { return false }
      guard let subjects else { return true }
      guard let subject = subjects[finding] else { return false }
      return (year == nil || subject.year == year)
        && (codes.isEmpty || subject.code.map(codes.contains) ?? false)
        && (unit == nil || subjects.unit(of: subject).map { isUnit($0) } ?? false)
    }
  }

  private func isUnit(_ responsible: String) -> Bool {
    unit.map { responsible.contains($0) } ?? true
  }
}

/// To which item of which year findings belong.
private struct Subjects {
  struct Subject: Hashable {
    let year: Int
    let code: ItemCode?
  }

  private var units: [Subject: String] = [:]
  /// By the places of items and elements in the editions.
  private var asked: [Place: Subject] = [:]

  init(_ coverage: SiteCoverage?) {
    for year in coverage?.years ?? [] {
      for covered in year.items {
        let subject = Subject(year: year.edition.year, code: covered.item.code)
        units[subject] = covered.entry?.page.responsible
        for place in [covered.item.place] + covered.item.elements.map(\.place) {
          asked[place] = subject
        }
      }
    }
  }

  subscript(finding: Diagnostic) -> Subject? {
    guard let place = finding.place else { return nil }
    if let subject = asked[place] { return subject }
    let parts = place.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard parts.count > 1 else { return nil }
    if parts[1] == "editions", parts.count > 2 {
      return Numerals.whole(parts[2].prefix(4)).map { Subject(year: $0, code: nil) }
    }
    guard let year = Numerals.whole(parts[1]) else { return nil }
    let stem = parts.count > 2 ? parts[2].prefix { $0 != "-" && $0 != "." } : ""
    return Subject(year: year, code: ItemCode(reading: String(stem)))
  }

  func unit(of subject: Subject) -> String? { units[subject] }
}
