import Foundation
import TestSupport
import Testing

/// On a telephone, 360 pixels wide and 740 high, what is looked for most is two taps and two
/// screens away.
@Suite(.serialized) struct TapTests {
  /// A place on a page, and how many screens down it may lie at most.
  private struct Step: CustomStringConvertible {
    let page: String
    let selector: String
    let screens: Int

    var description: String { "\(selector) on \(page)" }
  }

  private static let ways: [[Step]] = [
    [Step(page: "index.html", selector: ".ways [href*='complaint']", screens: 1)],
    [Step(page: "index.html", selector: ".ways [href*='eit']", screens: 1)],
    [Step(page: "index.html", selector: ".tiles [href^='tel:']", screens: 2)],
    [
      Step(page: "index.html", selector: "[href$='2567/coverage/gaps/index.html']", screens: 2),
      Step(page: "2567/coverage/gaps/index.html", selector: "main tbody tr", screens: 1),
    ],
    [
      Step(page: "index.html", selector: ".tiles [href$='2566/o21/index.html']", screens: 2),
      Step(page: "2566/o21/index.html", selector: "[href='#march']", screens: 2),
      Step(page: "2566/o21/index.html#march", selector: "tbody tr", screens: 1),
    ],
    [Step(page: "2567/o08/index.html", selector: ".years [href*='2566']", screens: 1)],
  ]

  @Test func eachStepIsInSightOrOneScreenBelow() throws {
    let site = try SampleSite.built.get()
    let steps = Self.ways.flatMap(\.self)
    let measure = site.folder.appending(path: "taps.html")
    try Data(Self.script(steps).utf8).write(to: measure)
    let printed = try chromium(["--window-size=1400,1000", "--dump-dom"], measure)
    let lines = printed.components(separatedBy: "<pre>").last?.components(separatedBy: "</pre>")
    let tops = (lines?.first ?? "").split(separator: "\n").compactMap { Int($0) }
    try #require(tops.count == steps.count)
    for (step, top) in zip(steps, tops) {
      #expect((0..<step.screens * 740).contains(top), "\(step)")
    }
  }

  /// Writes down how far below the top of the window each place begins; -1 where there is none.
  private static func script(_ steps: [Step]) -> String {
    let list = steps.map { "[\"\($0.page)\", \"\($0.selector)\"]" }
    return """
      <!doctype html><meta charset="utf-8"><body><script>
      async function look([page, selector]) {
        const frame = document.createElement("iframe");
        frame.style.cssText = "border: 0; height: 740px; width: 360px";
        frame.src = page;
        const loaded = new Promise(done => frame.onload = done);
        document.body.append(frame);
        await loaded;
        await new Promise(done => setTimeout(done, 50));
        const all = [...frame.contentDocument.querySelectorAll(selector)]
          .map(one => Math.round(one.getBoundingClientRect().top)).filter(top => top >= 0);
        frame.remove();
        return all.length ? Math.min(...all) : -1;
      }
      onload = async () => {
        const lines = [];
        for (const step of [\(list.joined(separator: ", "))]) lines.push(await look(step));
        const pre = document.createElement("pre");
        pre.textContent = lines.join("\\n");
        document.body.append(pre);
      };
      </script>
      """
  }
}
