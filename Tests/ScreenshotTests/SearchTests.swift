import Foundation
import Search
import TestSupport
import Testing

/// The search page in a real browser, as a copy that is opened from a folder.
@Suite(.serialized) struct SearchTests {
  private static let sample = Result { try SearchedSite() }
  /// Of more documents than a browser loads as a whole.
  private static let large = Result { try SearchedSite(more: 150) }

  /// Of stretches of 3 to 12 letters from the pages as the browser shows them: each page that holds
  /// one is found, and hardly any other.
  @Test(arguments: [false, true])
  func everyStretchOfAPageFindsAllPagesThatHoldIt(_ isLarge: Bool) throws {
    let site = try (isLarge ? Self.large : Self.sample).get()
    let count = isStress ? 1000 : isLarge ? 20 : 40
    #expect(
      FileManager.default.fileExists(
        atPath: site.folder.appending(path: "search/pt81.js").path) == isLarge)
    let answers = try site.answers(
      """
      let state = 23;
      const random = most => (state = (state * 48271) % 2147483647) % most;
      const texts = {}, stretches = [];
      for (const path of \(try site.pages.filter { !$0.contains("-n1") })) {
        const one = await open(path), main = one.contentDocument.querySelector("main");
        const parts = [];
        for (const part of main.querySelectorAll("h1, .prose")) {
          const walk = one.contentDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          // Numbers of elements beside a heading are a way, not what the page says.
          while (walk.nextNode())
            if (!walk.currentNode.parentElement.closest(".proves")) parts.push(walk.currentNode.data);
        }
        texts[path.replace("index.html", "")] = {parts, all: main.textContent + " " + main.innerText};
        one.remove();
      }
      const places = Object.values(texts).flatMap(text => text.parts).filter(part => part.trim().length > 13);
      for (let n = 0; n < \(count); n++) {
        // A line's end is shown as a blank, and a field takes none.
        const part = places[random(places.length)].trim().replace(/\\s+/g, " "), length = 3 + random(10);
        const start = random(part.length - length);
        if (part.slice(start, start + length).trim()) stretches.push(part.slice(start, start + length));
      }
      let right = 0, wrong = 0;
      const missed = [];
      for (const stretch of stretches) {
        const {hrefs, said} = await ask(stretch), {fold} = frame.contentWindow.oit;
        const key = fold(stretch), found = new Set(hrefs.map(href => href.split("#")[0]));
        for (const [path, {parts, all}] of Object.entries(texts)) {
          const holds = parts.some(part => fold(part).includes(key));
          if (holds && !found.has(path)) missed.push(stretch + " of " + path + ": " + said);
          if (found.has(path)) fold(all).includes(key) ? right++ : wrong++;
        }
      }
      return [stretches.length * 2 > \(count), right > \(count), wrong * 20 <= right, ...missed.slice(0, 9)];
      """)
    #expect(answers == ["true", "true", "true"])
  }

  @Test func everyStretchOfAPDFFindsItsPage() throws {
    let site = try Self.sample.get()
    var random = SeededGenerator(seed: 23)
    let stretches = try site.stretches(isStress ? 1000 : 20, &random)
    let list = String(
      decoding: try JSONEncoder().encode(stretches.map { [$0.0, $0.1] }), as: UTF8.self)
    let answers = try site.answers(
      """
      const missed = [];
      for (const [stretch, place] of \(list)) {
        const {hrefs, said} = await ask(stretch);
        if (!hrefs.includes(place)) missed.push(stretch + " at " + place + ": " + said);
      }
      return missed;
      """)
    #expect(answers == [])
  }

  @Test(arguments: ["O18", "o18", "โอ 18", "ข้อ 18", "O๑๘", "โอ๑๘", "ข้อ O18", "o-18"])
  func anItemIsFoundByItsNumberInEverySpelling(_ code: String) throws {
    for site in try [Self.sample.get(), Self.large.get()] {
      let answers = try site.answers(
        "const {hrefs} = await ask('\(code)', {year: '2567'}); return [hrefs[0]];")
      #expect(answers == ["2567/o18/"])
    }
  }

  @Test(arguments: [
    ("งบประมาณ", "งบ\u{200B}ประ\u{2060}มาณ"), ("2567", "๒๕๖๗"), ("policy", "POLICY"),
    ("แผน", "เเผน"), ("ดำเนินงาน", "ดํ\u{E32}เนินงาน"), ("แผน  พัฒนา", "แผน พัฒนา"),
  ])
  func whatLooksAlikeIsFoundAlike(_ one: String, _ other: String) throws {
    let answers = try Self.sample.get().answers(
      """
      const one = (await ask("\(one)")).hrefs, other = (await ask("\(other)")).hrefs;
      return [one.length > 0, one.join() === other.join()];
      """)
    #expect(answers == ["true", "true"])
  }

  /// What a browser does to a query is what was done to the texts.
  @Test func theScriptSeesATextAsTheBuildDoes() throws {
    var random = SeededGenerator(seed: 5)
    let letters = Array(
      "กขเแาะิีั\u{E4D}\u{E33}\u{E48}\u{E49}๑1aZÉ-~\"\\<&\u{200B}\u{2060}\u{A0}\u{3000}\n\u{AD}\u{F705}–😀"
        .unicodeScalars)
    let texts = (0..<500).map { _ in
      String(
        String.UnicodeScalarView((0..<10).compactMap { _ in letters.randomElement(using: &random) })
      )
    }
    let stored = texts.map { text in
      var bytes: [UInt8] = []
      let index = SearchIndex([
        SearchDocument(
          address: "", title: text, year: 0, item: 0, text: .html { [] })
      ])
      if case .made(let make)? = index.files.first?.content { make(&bytes) }
      let line = String(decoding: bytes, as: UTF8.self).dropFirst("oit.data(\"t0\",[\n[\"\",".count)
      return String(line.prefix(upTo: line.range(of: ",0,0,")?.lowerBound ?? line.endIndex))
    }
    let list = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    let answers = try Self.sample.get().answers(
      """
      await ask("ก");
      const {fold, plain} = frame.contentWindow.oit;
      const texts = \(list.replacing("<", with: "\\u003c")), stored = [\(stored.joined(separator: ",\n"))];
      return texts.filter((text, n) => fold(text) !== fold(plain(stored[n]))).map(escape);
      """)
    #expect(answers == [])
  }

  @Test func badQueriesAreAnswered() throws {
    for site in try [Self.sample.get(), Self.large.get()] {
      let answers = try site.answers(
        #"""
        const lines = [];
        for (const query of ["ก".repeat(10000), "ก", "   ", "\u0e3a\u0e4e", "<b>x</b><img src=x onerror=alert(1)>", ".*[(\\", "zzqx", "%", "\"'&"]) {
          const {said, isWhole, list, page} = await ask(query);
          lines.push([said.replace("‘" + query, "‘…").replace(/\d+/, "n"), isWhole, list.querySelectorAll("b, img").length,
            page.getElementById("oit-help").hidden].join(" | "));
        }
        return lines;
        """#)
      let none = "ไม่พบ ‘…’ ในเว็บไซต์นี้ | false | 0 | false"
      #expect(
        answers == [
          none, "พบ n รายการ | false | 0 | true", " | true | 0 | true", none, none, none, none,
          answers[7], answers[8],
        ])
      #expect(answers[7].contains("| 0 |") && answers[8].contains("| 0 |"))
    }
  }

  @Test func whatIsNotFoundIsAnsweredWithTheNearestItemAndTheTelephone() throws {
    let answers = try Self.sample.get().answers(
      """
      const {page} = await ask("แผนปฏิบัติการป้องกันการทุจริดด");
      const help = page.getElementById("oit-help");
      return [help.querySelector("li").textContent, help.textContent.includes("054-")];
      """)
    #expect(answers.count == 2 && answers[0].contains("แผนปฏิบัติการป้องกันการทุจริต"))
    #expect(answers[1] == "true")
  }

  @Test func filtersKeepAYearAndASubIndicator() throws {
    let answers = try Self.large.get().answers(
      """
      const year = (await ask("แผน", {year: "2566", show: "all"})).hrefs;
      const option = frame.contentDocument.querySelector("[name=group] option:nth-child(3)").value;
      const group = await ask("แผน", {group: option, show: "all"});
      const items = [...group.page.querySelectorAll("[data-group]")]
        .filter(row => row.dataset.group === option).map(row => row.querySelector("a").getAttribute("href"));
      return [year.length > 3, year.every(href => href.startsWith("2566/")), group.hrefs.length > 0,
        group.hrefs.every(href => items.some(item => href.startsWith(item.slice(3).split("index")[0])))];
      """)
    #expect(answers == ["true", "true", "true", "true"])
  }

  @Test(arguments: ["rm search/t0.js", "truncate -s 900 search/t0.js", "rm search/index.js"])
  func dataThatIsMissingOrCutOffIsSaidAndTheListOffered(_ harm: String) throws {
    let site = try SearchedSite()
    try site.source.run("cd Site && \(harm)")
    let answers = try site.answers(
      "const {said, isWhole} = await ask('แผน'); return [said, isWhole];")
    #expect(
      answers == ["เปิดข้อมูลสำหรับค้นหาไม่ได้ โปรดลองอีกครั้ง หรือเลือกจากรายการทั้งหมดด้านล่าง", "true"])
  }

  @Test(arguments: ["rm", "truncate -s 300"])
  func aShardThatIsMissingOrCutOffIsSaid(_ harm: String) throws {
    let site = try SearchedSite(more: 150)
    try site.source.run("cd Site && \(harm) search/p*.js")
    let answers = try site.answers(
      "const {said, isWhole} = await ask('แผน'); return [said.slice(0, 10), isWhole];")
    #expect(answers == ["เปิดข้อมูล", "true"])
  }

  @Test func aPageInEnglishIsFoundByItsWords() throws {
    let site = try SearchedSite(with: [
      "Content/2567/o02-executives/index.en.md":
        "---\ntitle: Executives\n---\nThe mayor looks after a canal.\n"
    ])
    let answers = try site.answers(
      """
      const words = (await ask("looks after")).hrefs, title = await ask("executives");
      return [...words, title.hrefs[0], title.list.querySelector("a").textContent, (await ask("O2", {year: "2567"})).hrefs[0]];
      """)
    #expect(
      answers == ["en/2567/o02/", "en/2567/o02/", "O2 Executives (English)", "2567/o02/"])
  }

  @Test func theFieldOfEveryPageLeadsThereAndArrowsGoThroughWhatIsFound() throws {
    let answers = try Self.sample.get().answers(
      """
      const home = await open("index.html"), form = home.contentDocument.querySelector("form[role=search]");
      form.q.value = "ร้องเรียน";
      const loaded = new Promise(done => home.onload = done);
      form.querySelector("button").click();
      await loaded;
      const {hrefs, page, list} = await calm(home), press = key => page.activeElement
        .dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
      press("/");
      const first = page.activeElement.name;
      press("ArrowDown");
      press("ArrowDown");
      const second = page.activeElement === list.querySelectorAll("a")[1];
      press("ArrowUp");
      press("ArrowUp");
      return [hrefs.length > 3, first, second, page.activeElement.name];
      """)
    #expect(answers == ["true", "q", "true", "q"])
  }

  @Test func allScriptsOfThePageAreSmall() throws {
    let folder = try Self.sample.get().folder.appending(path: "assets")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let script = try #require(names.first { $0.hasPrefix("find.") })
    #expect(try Data(contentsOf: folder.appending(path: script)).count <= 12 * 1024)
  }
}
