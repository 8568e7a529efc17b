import Diagnostics
import TestSupport
import Testing

/// The traps of three official documents, each with what catches it; a reason where nothing can.
@Suite struct SeedTrapTests {
  /// What a document holds, and the finding in whose line or words it stands.
  struct Trap: Sendable {
    let document: String
    let what: String
    let id: String
    let words: String

    init(_ document: String, _ what: String, _ id: String, _ words: String) {
      (self.document, self.what, self.id, self.words) = (document, what, id, words)
    }
  }

  static let traps = [
    Trap(
      "wang-phrao-oit", "the list of 2566 under the year 2567", "row-of-another-item",
      "ข่าวประชาสัมพันธ์"),
    Trap("wang-phrao-oit", "items that 2567 does not ask", "row-of-no-item", "O36"),
    Trap(
      "wang-phrao-oit", "a reference to an item that no list of these years has", "code-not-asked",
      "039"),
    Trap(
      "wang-phrao-oit", "the name of the municipality in another spelling", "other-municipality",
      "ลวงพร้าว"),
    Trap("wang-phrao-oit", "item names of an older list", "row-of-another-item", "ประกาศต่าง ๆ"),
    Trap("wang-phrao-pasted", "tables pasted from Word", "tabs-for-a-table", "แท็บ"),
    Trap("wang-phrao-pasted", "HTML in the text", "raw-html", "<p>"),
    Trap("wang-phrao-measures", "another municipality's name", "other-municipality", "วังพร้าว"),
    Trap("ban-wiang", "a report of 2565 in another year", "block-of-other-time", "2565"),
    Trap("ban-wiang", "measures without who does them", "measure-without-owner", "๑. มาตรการ"),
    Trap("ban-chang", "one municipality's name", "other-municipality", "บ้านฉาง"),
    Trap("ban-chang", "and another's", "other-municipality", "บ้านถ้ำ"),
    Trap(
      "ban-chang", "indicators of EIT numbered from 1", "indicator-of-another-name",
      "คุณภาพการดำเนินงาน"),
  ]

  /// What is right as it is, what a scan misread, and what only who knows the office can tell.
  static let reasons = [
    ("wang-phrao-oit", "01, 043, 010 and O23", "read as items, whatever sign stands for the O"),
    (
      "wang-phrao-oit", "asks a report of 2567 that can't be there by April",
      "the words of the list itself"
    ),
    ("wang-phrao-oit", "cites plans of 2565 and 2566", "reports name earlier years rightly too"),
    (
      "wang-phrao-oit", "a sentence that ends in its middle, words of another row",
      "only who wrote it knows"
    ),
    ("wang-phrao-oit", "all rows have one status", "a report at the end of a year says so rightly"),
    (
      "wang-phrao-measures", "methods under the owner, a sub-indicator that does not fit",
      "texts of the right form"
    ),
    (
      "wang-phrao-iit", "the address of another municipality",
      "many addresses of offices are named rightly"
    ),
    ("wang-phrao-oit", "สี่เทา, เจตนาธรรมเนียม, กล้องข้อความ", "misread by a scan, and words of Thai"),
    ("ban-wiang", "suggestions among the problems", "the column is for both"),
    ("ban-chang", "มูลค่าการทุจริต", "misread by a scan"),
  ]

  @Test(arguments: traps)
  func aTrapIsCaught(_ trap: Trap) throws {
    let folder = "\(RealDocumentTests.seeds)/\(trap.document)"
    let site = try RealDocument(folder).site()
    let found = try site.read().problems.filter { $0.id == trap.id }
    #expect(
      found.contains { site.text(of: [$0]).contains(trap.words) },
      "\(trap.what): \(site.text(of: found))")
  }
}
