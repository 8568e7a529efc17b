import Blocks
import Diagnostics
import Disclosure
import Mustache
import TestSupport
import Testing
import Thai

@Suite struct FuzzTests {
  @Test func anyEntryIsReadOrRefusedAtAPlaceWithinIt() throws {
    let corpus = Mutator.corpus("Content", ".md")
    try #require(!corpus.isEmpty)
    let site = try FuzzSite()
    try fuzz("entries") { seed in
      var mutator = Mutator(seed: seed, corpus: corpus)
      try site.write((1...40).map { (FuzzSite.entry($0), mutator.next()) })
      site.check(seed)
      return 40
    }
  }

  @Test func anyHeadOfAnEntryIsReadOrRefused() throws {
    let heads = Mutator.corpus("Content", ".md").compactMap { text in
      text.firstRange(of: Array("\n---\n".utf8)).map { Array(text[4..<$0.lowerBound]) }
    }
    let site = try FuzzSite()
    try fuzz("front matter") { seed in
      var mutator = Mutator(seed: seed, corpus: heads)
      try site.write(
        (1...40).map {
          (FuzzSite.entry($0), Array("---\n".utf8) + mutator.next() + Array("\n---\nก\n".utf8))
        })
      site.check(seed)
      return 40
    }
  }

  @Test func anyEditionIsReadOrRefused() throws {
    let corpus = Mutator.corpus("Content/editions", ".yml")
    try #require(!corpus.isEmpty)
    let site = try FuzzSite()
    try fuzz("editions") { seed in
      var mutator = Mutator(seed: seed, corpus: corpus)
      try site.write((2500..<2510).map { ("Content/editions/\($0).yml", mutator.next()) })
      site.check(seed)
      return 10
    }
  }

  @Test func anySettingsAreReadOrRefused() throws {
    let corpus = Mutator.corpus("Content", "site.yml")
    let site = try FuzzSite()
    try fuzz("site.yml") { seed in
      var mutator = Mutator(seed: seed, corpus: corpus)
      try site.write([("Content/site.yml", mutator.next())])
      site.check(seed)
      return 1
    }
  }

  @Test func anyLinkLeadsSomewhereOrIsRefused() throws {
    let site = try FuzzSite()
    try fuzz("links") { seed in
      var mutator = Mutator(seed: seed, corpus: [])
      let pages = (1...40).map { number -> (String, [UInt8]) in
        var links: [UInt8] = []
        for form in ["[ก](\n)", "![ก](<\n>)", "<https:\n>", "[a]: \n"] {
          let parts = form.split(separator: "\n")
          links += Array(parts[0].utf8) + mutator.signs(upTo: 5)
          links += Array("\(parts.dropFirst().first ?? "")\n\n".utf8)
        }
        links.removeAll { $0 < 0x20 && $0 != 10 || $0 == 0x7F }
        let text = head + String(decoding: links, as: UTF8.self)
        let kept = text.unicodeScalars.filter { !(0x7F...0x9F).contains($0.value) }
        return (FuzzSite.entry(number), Array(String(String.UnicodeScalarView(kept)).utf8))
      }
      try site.write(pages)
      site.check(seed)
      return 40 * 4
    }
  }

  @Test func anyDateIsReadAsItWillBeReadAgainOrRefused() {
    fuzz("dates") { seed in
      var mutator = Mutator(
        seed: seed, corpus: ["31 มีนาคม 2567", "2567-3-1", "๒๙ ก.พ. ๒๕๖๗"].map { Array($0.utf8) })
      for _ in 0..<200 {
        let text = String(decoding: mutator.next(), as: UTF8.self)
        guard case .success(let day) = Day.read(text) else { continue }
        // Common-era years before 1900 are written by data, but not taken from officers.
        let forms = [day.thai(.arabic), day.thai(.thai)] + (day.year < 1900 ? [] : [day.iso])
        for form in forms {
          #expect((try? Day.read(form).get()) == day, "\(text)")
        }
      }
      return 200
    }
  }

  @Test func anyCodeIsReadAsItWillBeReadAgainOrRefused() {
    fuzz("item codes") { seed in
      var mutator = Mutator(
        seed: seed, corpus: ["O1", "ข้อ O๑", "0๓๔", "O-42"].map { Array($0.utf8) })
      for _ in 0..<200 {
        let text = String(decoding: mutator.next(), as: UTF8.self)
        guard let code = ItemCode(reading: text) else { continue }
        #expect((1...999).contains(code.number) && ItemCode(reading: "\(code)") == code, "\(text)")
        #expect(ItemCode(reading: code.slug) == code)
      }
      return 200
    }
  }

  @Test func anyTemplateIsCompiledOrRefusedAtAPlaceWithinIt() throws {
    let corpus = Mutator.corpus("Templates", ".mustache")
    try #require(!corpus.isEmpty)
    let shape: Shape = [
      "title", "id", "body", .section("people", ["name", "photo"]), .section("item", ["code"]),
    ]
    let bad = Value.text("\"><script>")
    let values: [Value] = [bad, bad, bad, .list([[bad, bad], [bad, bad]]), .record([bad])]
    fuzz("templates") { seed in
      var mutator = Mutator(seed: seed, corpus: corpus)
      // Lines of a template end with a line feed; a lone carriage return is a letter there.
      let files = ["a": mutator.next(), "page": mutator.signs(upTo: 20), "b": mutator.next()]
        .mapValues { text in text.filter { $0 != 13 } }
      let set = TemplateSet(
        Dictionary(uniqueKeysWithValues: files.map { ($0, (path: $0, bytes: $1)) }))
      for name in files.keys {
        var problems: [Diagnostic] = []
        let template = set.compile(name, for: shape, &problems)
        #expect((template == nil) == !problems.isEmpty)
        for problem in problems {
          guard let place = problem.place, let text = files[place.path] else { continue }
          #expect(text.holds(place), "seed \(seed): \(problem)")
        }
        var out: [UInt8] = []
        template?.render(values, into: &out)
      }
      return files.count
    }
  }
}
