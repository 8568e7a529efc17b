import Foundation
import TestSupport

/// Makes new texts out of real ones: letters flipped, stretches cut, doubled and moved, signs set
/// in between.
struct Mutator {
  var random: SeededGenerator
  private let corpus: [[UInt8]]

  /// Signs that mean something to one reader or another, and what should mean nothing to any.
  private static let signs =
    [
      "---\n", "\n", "\n\n", "  ", "\t", ": ", "- ", "? ", "> ", "# ", "## ", "```people\n",
      "```\n",
      "{#a}", "{#", "}", "[", "]", "](", ")", "(<", ">)", "<", ">", "\"", "'", "|", "|-|-|\n",
      "&a ",
      "*a", "!b ", "<<: ", "*", "_", "`", "~~", "\\", "<br>", "<script>", "</p>", "<!--", "-->",
      " onclick=\"a\"", "javascript:alert(1)", "data:text/html,a", "https://", "www.a.example",
      "a@b.c",
      "item:O1", "page:complaints", "site:home", "../", "%2e%2e/", "%", "%E0", "#ก", "[^1]",
      "[^1]: ",
      "&lt;", "&#0;", "&#1;", "&Tab;", "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{{", "}}}", "{{!",
      "{{=", "ก", "ำ", "่", "์", "ฺ", "๐๑๒", "เ", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{A0}", "😀",
      "é", "e\u{301}", "\r", "\r\n", "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "true", "null", "~",
      "-",
      "2567", "67", "31 มี.ค. 2567", "2567-02-30", "99999999999999999999", "O99", "0๓๔", "ข้อ O๑",
    ].map { Array($0.utf8) }
    + [[0xFF], [0xC3], [0xE0, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  init(seed: UInt64, corpus: [[UInt8]]) {
    random = SeededGenerator(seed: seed)
    self.corpus = corpus.isEmpty ? [[]] : corpus
  }

  /// The texts below a folder of the repository whose names end in a certain way.
  static func corpus(_ folder: String, _ ending: String) -> [[UInt8]] {
    let root = repository.appending(path: folder).resolvingSymlinksInPath()
    let names =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap {
      FileManager.default.contents(atPath: root.appending(path: $0).path).map(Array.init)
    }
  }

  mutating func next() -> [UInt8] {
    var text = pick(corpus)
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&text) }
    return Array(text.prefix(20_000))
  }

  /// A short text of signs alone.
  mutating func signs(upTo count: Int) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &random)).flatMap { _ in pick(Self.signs) }
  }

  private mutating func change(_ text: inout [UInt8]) {
    let stretch = range(in: text)
    let at = Int.random(in: 0...text.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: text.removeSubrange(stretch)
    case 1: text.insert(contentsOf: text[stretch], at: at)
    case 2:
      let other = pick(corpus)
      text.insert(contentsOf: other[range(in: other)], at: at)
    case 3 where !text.isEmpty:
      text[min(at, text.count - 1)] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 4: text.removeSubrange(at...)
    case 5:
      let sign = pick(Self.signs)
      for _ in 0..<Int.random(in: 1...120, using: &random) { text.insert(contentsOf: sign, at: at) }
    default: text.insert(contentsOf: pick(Self.signs), at: at)
    }
  }

  private mutating func range(in text: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...text.count, using: &random)
    return start..<min(text.count, start + Int.random(in: 0...200, using: &random))
  }

  private mutating func pick<Value>(_ list: [Value]) -> Value {
    list[Int.random(in: list.indices, using: &random)]
  }
}

/// Hands out seeds until the time for one reader is over, and says how many there were.
///
/// `OIT_FUZZ_SECONDS` is that time (one second), `OIT_FUZZ_SEED` the first seed (1), by which a
/// finding can be made again.
func fuzz(_ reader: String, _ body: (_ seed: UInt64) throws -> Int) rethrows {
  let environment = ProcessInfo.processInfo.environment
  let seconds = environment["OIT_FUZZ_SECONDS"].flatMap(Double.init) ?? 1
  let clock = ContinuousClock()
  let end = clock.now + .seconds(seconds)
  var seed = environment["OIT_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  var cases = 0
  repeat {
    cases += try body(seed)
    seed += 1
  } while clock.now < end
  print("\(reader): \(cases) cases")
}
