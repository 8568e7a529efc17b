import Testing

/// Text of any size that a careless reader takes far longer for than its size.
struct Pathological: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The id of the error; empty where the text is read.
  let refusal: String
  private let make: @Sendable (Int) -> String

  init(_ name: String, refusal: String = "", _ make: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.refusal = refusal
    self.make = make
  }

  func text(_ size: Int) -> String { make(size) }

  private static func times(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  private static func each(_ count: Int, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  /// What cmark's own list of such inputs names, and more of the kind.
  static let all = [
    Pathological("strong within emphasis") {
      times("*a **a ", $0 / 14) + "b" + times(" a** a*", $0 / 14)
    },
    Pathological("closers of emphasis") { times("a_ ", $0 / 3) },
    Pathological("openers of emphasis") { times("_a ", $0 / 3) },
    Pathological("closers of links") { times("a]", $0 / 2) },
    Pathological("openers of links") { times("[a", $0 / 2) },
    Pathological("openers and closers that differ") { times("*a_ ", $0 / 4) },
    Pathological("openers and closers by three") { "a**b" + times("c* ", $0 / 3) },
    Pathological("openers of links, closers of emphasis") { times("[ a_", $0 / 4) },
    Pathological("[ (](") { times("[ (](", $0 / 5) },
    Pathological("nested brackets") { times("[", $0 / 2) + "a" + times("]", $0 / 2) },
    Pathological("nested lists in steps") { size in
      each(min(90, size)) { times("  ", $0) + "* a\n" } + times("a\n\n", size / 3)
    },
    Pathological("backticks") { size in
      each(Int(Double(2 * size).squareRoot())) { "e" + times("`", $0) }
    },
    Pathological("links in angle brackets that don't end") { times("[a](<b", $0 / 6) },
    Pathological("links that don't end") { times("[a](b", $0 / 5) },
    Pathological("short tables") { times("aaa\nbbb\n-\n", $0 / 10) },
    Pathological("references") { size in
      each(size / 20) { "[\($0)]: https://a.example\n" } + "\n" + times("[0] \n\n", size / 20)
    },
    Pathological("references with one hash") { size in collisions(size / 20) },
    Pathological("images that don't end") { times("![a", $0 / 3) },
    Pathological("images within images") { times("![", $0 / 8) + times("](b.png)", $0 / 8) },
    Pathological("footnotes") { size in
      each(size / 20) { "[^\($0)] \n\n" } + each(size / 20) { "[^\($0)]: a\n" }
    },
    Pathological("links spelled otherwise") { times("[a](https://b.example/\\_c) ", $0 / 27) },
    Pathological("links to one reference") {
      times("[a] ", $0 / 4) + "\n\n[a]: https://a.example\n"
    },
    Pathological("links with blanks") { size in each(size / 12) { "[a](b \($0)) " } },
    Pathological("tags") { size in each(size / 8) { "a<b\($0)> " } },
    Pathological("links on one line") { times("[a](http://b.example) ", $0 / 22) },
    Pathological("headings of one name") { times("## ก\n", $0 / 7) },
    Pathological("headings and links to them") { size in
      each(size / 20) { "## a\($0)\n" } + each(size / 20) { "\n[a](#a\($0))\n" }
    },
    Pathological("blocks without data") { times("```people\n```\n", $0 / 14) },
    Pathological("rows on one line") { size in
      "```people\n[" + times("{name: a!, position: b},", size / 24) + "]\n```\n"
    },
    Pathological("prefixes of the frame") { "## " + times("oit-", $0 / 4) },
  ]

  static let refused = [
    Pathological("lines below deep lists", refusal: "nested-too-deep") {
      times("- ", $0 / 3) + "a\n" + times("\n", $0 / 3)
    },
    Pathological("lines below deep quotes", refusal: "nested-too-deep") {
      times(">", $0 / 2) + "a\n" + times("a\n", $0 / 4)
    },
    Pathological("headings of tables", refusal: "tangled-tables") { times("a\n|-|-|\n", $0 / 8) },
    Pathological("links within open images", refusal: "paragraph-too-long") {
      times("![[]()", $0 / 6)
    },
    Pathological("links behind open emphasis", refusal: "paragraph-too-long") {
      times("*[a](https://b.example)", $0 / 23)
    },
  ]

  /// Names of references that fall into one of the 16 slots of an old cmark's table.
  private static func collisions(_ count: Int) -> String {
    let names = (0...).lazy.map { "x\($0)" }.filter { name in
      name.utf8.reduce(UInt32(0)) { UInt32($1) &+ ($0 << 6) &+ ($0 << 16) &- $0 } % 16 == 0
    }.prefix(count)
    return names.map { "[\($0)]: https://a.example\n\n[x0]\n\n" }.joined()
  }
}
