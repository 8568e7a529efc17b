import Foundation
import TestSupport
import Testing

/// A site that a browser searches by the script of its own search page.
struct SearchedSite {
  let source: TemporarySite
  let folder: URL

  /// The sample; with more pages it has postings.
  ///
  /// - Parameters:
  ///   - more: how many pieces of news are written besides.
  ///   - files: what else is written, by path.
  /// - Throws: what the file system says.
  init(more: Int = 0, with files: [String: String] = [:]) throws {
    source = try TemporarySite(.sample)
    for (path, text) in files { try source.write(text, to: path) }
    for number in 0..<more {
      let text =
        "---\ntitle: ข่าวที่ \(number)\nupdated: 2567-03-01\n---\n\n"
        + "ประกาศฉบับที่ \(number * 7919) เรื่องการซ่อมถนนสาย \(number % 17) โดยกองช่าง\n"
      try source.write(text, to: "Content/2567/o05-news/2567-02-01-n\(number).md")
    }
    try source.run("oit build --offline --today 2567-03-31")
    folder = URL(filePath: source.root).appending(path: "Site")
  }

  /// What a script gives as lines, run beside the search page, whose address is its own; `ask` puts
  /// a query and waits for the page to have answered.
  func answers(_ script: String) throws -> [String] {
    let page = folder.appending(path: "ask.html")
    try Data(
      """
      <!doctype html><meta charset="utf-8"><body><script>
      const open = address => new Promise(done => {
        const frame = document.createElement("iframe");
        frame.style.cssText = "width: 1000px; height: 900px";
        frame.onload = () => done(frame);
        frame.src = address;
        document.body.append(frame);
      });
      const calm = async frame => {
        const page = frame.contentDocument, list = page.getElementById("oit-found");
        for (let n = 0; n < 2000 && list.hasAttribute("aria-busy"); n++)
          await new Promise(done => setTimeout(done, 5));
        return {
          said: page.getElementById("oit-said").textContent, list, page,
          isWhole: !page.getElementById("oit-all").hidden,
          hrefs: [...list.querySelectorAll("a")].map(link => new URL(link.href).pathname
            .split("/Site/")[1].replace("index.html", "") + new URL(link.href).hash)
        };
      };
      let frame;
      const ask = async (query, values = {show: "all"}) => {
        frame?.remove();
        frame = await open("search/index.html?" + new URLSearchParams({q: query, ...values}));
        return await calm(frame);
      };
      </script>
      """.utf8
    ).write(to: page)
    return try Browser.use {
      try $0.open(page)
      return try $0.value("(async () => { \(script) })().then(lines => lines.map(String))")
    }
  }

  /// The paths of pages that an officer wrote or an edition asks.
  var pages: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix("/index.html") && $0.hasPrefix("25") && $0.contains("/o") }.sorted()
    }
  }

  /// Stretches of the text of PDFs, each with the PDF and the page on which another program found
  /// it.
  func stretches(_ count: Int, _ random: inout SeededGenerator) throws -> [(String, String)] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".pdf") }.sorted()
    let lines = try files.flatMap { file in
      try printed(["pdftotext", folder.appending(path: file).path, "-"])
        .components(separatedBy: "\u{C}").enumerated().flatMap { number, text in
          text.split(separator: "\n").filter { $0.unicodeScalars.count > 14 }
            .map { ("\(file)#page=\(number + 1)", Array($0.unicodeScalars)) }
        }
    }
    return (0..<count).compactMap { _ in
      guard let (place, line) = lines.randomElement(using: &random) else { return nil }
      let length = Int.random(in: 3...12, using: &random)
      let start = Int.random(in: 0...(line.count - length), using: &random)
      let text = String(String.UnicodeScalarView(line[start..<(start + length)]))
      // A mark may be the second of two that the PDF has in the wrong order.
      let isMark = line[start].properties.generalCategory == .nonspacingMark
      return text.contains { $0 != " " } && !isMark ? (text, place) : nil
    }
  }
}
