import Diagnostics
import Mustache
import Thai

/// The texts of the frame in one language, as Templates/texts holds them, with the digits that go
/// with them.
public struct Texts: Sendable {
  let digits: Digits
  /// By the number of the phrase; those with names in them are made anew each time.
  private let whole: [String]
  private let templates: [Template]
  private let topics: [String: String]

  /// Reads those of a site's Templates; nil when one is wrong, which lands in `problems`.
  public init?(of source: String, _ digits: Digits, _ problems: inout [Diagnostic]) {
    let folder = TemplateFolder(source)
    problems += folder.problems
    self.init(folder.texts.all, folder.set, digits, &problems)
  }

  init?(
    _ texts: [String: FrameText], _ set: TemplateSet, _ digits: Digits,
    _ problems: inout [Diagnostic]
  ) {
    var templates: [Template] = []
    var whole: [String] = []
    for phrase in Phrase.allCases {
      guard let entry = Phrase.entries[phrase], texts[entry.key] != nil else {
        preconditionFailure("the text of \(phrase) does not come with the tool")
      }
      let shape = Shape(entry.names.map { .value($0) })
      guard let template = set.compile(text: entry.key, for: shape, &problems) else { continue }
      templates.append(template)
      whole.append(entry.names.isEmpty ? template.text([]) : "")
    }
    guard templates.count == Phrase.allCases.count else { return nil }
    self.templates = templates
    self.whole = whole
    self.digits = digits
    topics = Dictionary(
      uniqueKeysWithValues: texts.compactMap { key, text in
        key.begins(with: Texts.topic)
          ? (String(Substring(key.utf8.dropFirst(Texts.topic.utf8.count))), text.text) : nil
      })
  }

  fileprivate static let topic = "topics."

  subscript(phrase: Phrase) -> String { whole[phrase.rawValue] }

  /// Fills in the values of its names, in their order; nil for one that is not there.
  func callAsFunction(_ phrase: Phrase, _ values: String?...) -> String {
    templates[phrase.rawValue].text(values.map { .text($0) })
  }

  /// Of two wordings that in the language of the page, with dates as its pages write them.
  func said(_ words: Words) -> String {
    digits.isEnglish ? words.english.withDates(digits) : words.thai
  }

  /// What citizens call a topic, where that is another name than its item's.
  func name(ofTopic topic: String) -> String? { topics[topic] }

  func fiscalYear(_ year: Int) -> String { self(.fiscalYear, digits.text(year)) }
}

extension Template {
  fileprivate func text(_ values: [Value]) -> String {
    var out: [UInt8] = []
    render(values, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension FrameTexts {
  /// A text of the site's own that no template calls is mostly one whose key is misspelt.
  func unused(in set: TemplateSet) -> [Diagnostic] {
    added.filter { !$0.begins(with: Texts.topic) && !set.callsText($0) }.map { key in
      let known = all.keys.filter { !added.contains($0) }.sorted()
      return .unusedText(key, nearest: nearest(key, among: known), at: all[key]?.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedText(_ key: String, nearest: String?, at place: Place?)
    -> Diagnostic
  {
    Diagnostic(
      .warning, "text-without-use", at: place,
      Words("ไม่มีแม่แบบใดใช้ถ้อยคำ \(key)", "no template uses the text \(key)"),
      fix: nearest.map {
        Words("หากหมายถึง ‘\($0)’ ให้เขียนชื่อนั้น", "if you mean ‘\($0)’, write that name")
      } ?? Words("ลบถ้อยคำนี้", "delete the text"))
  }
}
