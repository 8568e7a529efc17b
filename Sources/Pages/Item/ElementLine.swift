import Coverage
import Diagnostics
import Disclosure
import Mustache
import Thai

/// One element in a checklist.
struct ElementLine: Sendable {
  /// Its place among the item's elements, from 1.
  let number: Int
  let coverage: ElementCoverage
  /// Its own dates, where they are others than the item's.
  let period: String?
  /// From when it is asked, while it is awaited.
  let due: Day?
  let evidence: [EvidenceLink]
  /// Not where one reason stands above them all.
  var saysReason = true

  static let view: View<Shown<ElementLine>> = [
    .text("id") { $0.coverage.element.id },
    .text("text") { $0.coverage.element.text },
    .text("number") { $0.number($0.model.number) },
    .text("sign") { $0.sign },
    .text("check") { line in line.checkWord.map { line.texts[$0] } },
    .text("word") { line in line.word.map { line.texts[$0] } },
    .text("period") { $0.period },
    .text("reason") { line in line.reason.map { line.texts.said($0) } },
    .part("due", Day.view) { $0.with($0.due) },
    .part("proof", EvidenceLink.view) { $0.isShown ? $0.evidence.first : nil },
    .list("others", EvidenceLink.view) { $0.others },
    .text("further") { $0.further > 0 ? $0.number($0.further) : nil },
    .part("remedy", EvidenceLink.view) { $0.remedy },
  ]

  /// As little as a row of many needs.
  static let markView: View<Shown<ElementLine>> = [
    .text("number") { $0.number($0.model.number) },
    .text("sign") { $0.sign },
    .text("href") { $0.isShown ? $0.evidence.first?.href : nil },
  ]

  var isShown: Bool { coverage.status == .shown }

  /// What its number looks like: who vouches for it, else its status.
  private var sign: String {
    isShown ? coverage.witness?.rawValue ?? "" : coverage.status.rawValue
  }

  /// Who vouches for what is shown, in words.
  private var checkWord: Phrase? { isShown ? coverage.checkWord : nil }

  /// The status in words, where it is not shown.
  private var word: Phrase? { isShown ? nil : coverage.word }

  /// That it is not due is said by the day on which it is.
  private var reason: Words? {
    let isSaid = !saysReason || coverage.status == .awaiting && coverage.witness == nil
    return isSaid ? nil : coverage.reason
  }

  /// About how many lines it takes on a phone, where some 35 Thai letters stand on one.
  var phoneLines: Int {
    let said = isShown ? 0 : 100 + (reason?.thai.utf8.count ?? 0)
    return (coverage.element.text.utf8.count + said + 104) / 105
  }

  /// Further places that show it, those on the page itself aside: they bear its number.
  private var others: [EvidenceLink] {
    isShown ? evidence.dropFirst().filter { !$0.isHere } : []
  }

  /// How many places show it beside the first.
  private var further: Int { isShown ? max(0, evidence.count - 1) : 0 }

  /// The one place where something is wrong.
  private var remedy: EvidenceLink? {
    coverage.status == .missing && evidence.count == 1 ? evidence.first : nil
  }
}

/// The way to a place that shows an element.
struct EvidenceLink: Sendable {
  let target: Target
  let links: Links
  /// Names the place.
  let label: @Sendable (Target) -> String

  static let view: View<EvidenceLink> = [
    .text("href") { $0.href },
    .text("place") { $0.label($0.target) },
    .text("download") { $0.target.file?.downloadName },
  ]

  var href: String { links.target(target) }

  /// Whether it is on the page on which the link stands.
  var isHere: Bool { href.utf8.first == UInt8(ascii: "#") }
}

extension Target {
  fileprivate var file: PublishedFile? {
    if case .file(let file, _) = self { file } else { nil }
  }
}
