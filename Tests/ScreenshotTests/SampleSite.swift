import Foundation
import TestSupport
import Testing

/// The whole sample, built once as a folder that a browser can open, and measured in one.
struct SampleSite {
  let source: TemporarySite
  /// The built site.
  let folder: URL

  static let built = Result { try SampleSite() }
  static let sizes = Result { try built.get().measured() }

  /// Of an item, a year's index or what lies below them (`2567/o02/index.html`), what is to be
  /// copied, home, the survey, and a page of pages/.
  private static func isMeasured(_ path: String) -> Bool {
    path.wholeMatch(
      of: /(256[6-9]\/(o\d\d(\/[\w-]+)?|coverage(\/[\w-]+)?|itas)\/|eit\/|contact\/|)index\.html/
    ) != nil
  }

  private init() throws {
    source = try TemporarySite(.sample)
    try source.run("oit build --offline --today 2567-03-31")
    folder = URL(filePath: source.root).appending(path: "Site")
  }

  private func measured() throws -> [PageSize] {
    let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter(SampleSite.isMeasured).sorted()
    let measure = folder.appending(path: "measure.html")
    try Data(SampleSite.script(pages).utf8).write(to: measure)
    // By a clock that waits for nothing, else most of the time goes into frames that nobody sees.
    let outcome = try run([
      "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--allow-file-access-from-files",
      "--virtual-time-budget=100000", "--user-data-dir=\(source.root)/.profile",
      "--window-size=1400,1000", "--dump-dom", measure.absoluteString,
    ])
    let lines = outcome.output.components(separatedBy: "<pre>").last?
      .components(separatedBy: "</pre>")
    let sizes = (lines?.first ?? "").split(separator: "\n").compactMap { PageSize(String($0)) }
    try #require(sizes.count == pages.count * 2, "\(outcome.errors)")
    return sizes
  }

  /// Opens each page in a frame of each width, and writes down a line of figures.
  private static func script(_ pages: [String]) -> String {
    """
    <!doctype html><meta charset="utf-8"><body><script>
    async function look(page, width) {
      const frame = document.createElement("iframe");
      frame.style.cssText = "border: 0; height: 900px; width: " + width + "px";
      frame.src = page;
      const loaded = new Promise(done => frame.onload = done);
      document.body.append(frame);
      await loaded;
      let shift = 0;
      new frame.contentWindow.PerformanceObserver(list => {
        for (const entry of list.getEntries()) shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
      await new Promise(done => setTimeout(done, 20));
      const text = frame.contentDocument, all = text.documentElement;
      const end = one => one ? Math.round(one.getBoundingClientRect().bottom) : 0;
      const top = one => one ? Math.round(one.getBoundingClientRect().top) : 0;
      const rows = [...text.querySelectorAll(".index tbody tr")].map(row => row.offsetHeight);
      const line = [page, width, top(text.querySelector("main .prose, main .notice")),
        all.scrollHeight, all.scrollWidth, text.getElementsByTagName("*").length, shift,
        rows.length ? Math.min(...rows) : 0,
        end(text.querySelector(".hero .ways, .answer .ways")),
        end(text.querySelector(".tiles .call a"))].join(" ");
      frame.remove();
      return line;
    }
    onload = async () => {
      const lines = [];
      for (const width of [1280, 360])
        for (const page of \(pages)) lines.push(await look(page, width));
      const pre = document.createElement("pre");
      pre.textContent = lines.join("\\n");
      document.body.append(pre);
    };
    </script>
    """
  }
}

/// What a browser says of a page in a window of one width, in CSS pixels.
struct PageSize {
  let path: String
  let window: Int
  /// Where what the page is about begins; 0 where nothing is marked as such.
  let content: Int
  let height: Int
  let width: Int
  let nodes: Int
  /// How far things moved while it was loaded.
  let shift: Double
  /// Of the lowest row of an index.
  let row: Int
  /// Where the ways to complain and to answer the survey end.
  let ways: Int
  /// Where the telephone of a tile ends.
  let call: Int

  init?(_ line: String) {
    let parts = line.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { Double($0) }
    guard parts.count == 10, numbers.count == 9 else { return nil }
    path = String(parts[0])
    window = Int(numbers[0])
    content = Int(numbers[1])
    height = Int(numbers[2])
    width = Int(numbers[3])
    nodes = Int(numbers[4])
    shift = numbers[5]
    row = Int(numbers[6])
    ways = Int(numbers[7])
    call = Int(numbers[8])
  }

  var isItem: Bool { path.wholeMatch(of: /\d+\/o\d\d\/index\.html/) != nil }
}
