import Foundation
import TestSupport
import Testing

/// `oit region`: coverage of many municipalities as one site.
@Suite struct RegionCommandTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    let made = try site.run(
      """
      oit coverage 2567 --format json --today 2567-03-31 > a.json
      sed 's/tuayang.example/thungsong.example/; s/ตัวอย่าง"/อื่น"/' a.json > b.json
      """)
    #expect(made.status == 0, "\(made.errors)")
  }

  private func region(_ words: String) throws -> Outcome {
    try site.run("oit region \(words) --output region --lang en")
  }

  @Test func whatIsReadBecomesASite() throws {
    let outcome = try region("a.json b.json")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("municipalities 2567: 2; The site has "), "\(outcome.output)")
    #expect(try region("a.json b.json").output.contains(": 0 written, "))
    #expect(try site.run("wc -l < region/2567/coverage.jsonl").output == "2\n")
    let cells = try site.run("grep -rhc 'href=\"https://www.thungsong.example/2567/o' region")
      .output
    #expect(cells.split(separator: "\n").contains { $0 != "0" })
  }

  @Test func itsSchemaDescribesEachLine() throws {
    try site.write(
      """
      import json, jsonschema
      schema = json.load(open("region/schema/region-1.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
      lines = [json.loads(line) for line in open("region/2567/coverage.jsonl")]
      def faults(line): return [e.json_path for e in check.iter_errors(line)]
      print([faults(line) for line in lines])
      print([faults({**lines[0], **change}) for change in [
        {"schema": "coverage-1"}, {"asOf": "2567-03-32"}, {"name": None}, {"code": 99999999},
        {"items": [{**lines[0]["items"][0], "status": "passed"}]}]])

      """, to: "check.py")
    #expect(try region("a.json b.json").status == 0)
    #expect(
      try site.run("/usr/bin/python3 check.py 2>&1").output == """
        [[], []]
        [['$.schema'], ['$.asOf'], ['$.name'], ['$.code'], ['$.items[0].status']]

        """)
  }

  /// Under the policy that the pages themselves state; with links that lead to files.
  @Test func pagesNeedNothingFromElsewhere() throws {
    #expect(try region("a.json b.json").status == 0)
    let pages = try site.run("find region -name '*.html'").output.split(separator: "\n")
    #expect(pages.count == 3)
    for page in pages {
      let html = try site.text(String(page))
      #expect(html.contains("content=\"default-src 'self'; base-uri 'none'; form-action 'self'\""))
      #expect(!html.contains(/<script|<style|\sstyle=|\son[a-z]+=|src=/), "\(page)")
      let folder = page.split(separator: "/").dropLast().joined(separator: "/")
      for link in html.matches(of: /href="([^"#:]+)"/) {
        #expect(site.exists("\(folder)/\(link.1)"), "\(page): \(link.1)")
      }
      for link in html.matches(of: /href="#([^"]+)"/) {
        #expect(html.contains("id=\"\(link.1)\""), "\(page): \(link.1)")
      }
    }
  }

  @Test func whatCannotBeReadIsNamedAndLeftOut() throws {
    try site.run(
      """
      head -c 2000 b.json > half.json; echo '<html>' > page.json; echo '{"schema": "manifest-1"}' > other.json
      sed 's/"complete": [0-9]*/"complete": 99/' b.json > wrong.json; mkfifo pipe.json; mkdir folder.json
      """)
    let outcome = try region(
      "a.json half.json page.json other.json wrong.json pipe.json folder.json nowhere.json a.json")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("municipalities 2567: 1; "))
    let told = outcome.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
      .map { $0.replacing(/half.json:\d+:\d+/, with: "half.json") }
    #expect(
      told == [
        "a.json:1:1: warning: เทศบาลตำบลตัวอย่าง, 2567, is in ‘a.json’ already, so that this file is left out [municipality-twice]",
        "folder.json:1:1: warning: left out: this is a folder, not an ordinary file [coverage-unreadable]",
        "half.json: warning: damaged or not whole, and left out [coverage-broken]",
        "nowhere.json:1:1: warning: left out: this file or folder can't be read: there is no such file or folder [coverage-unreadable]",
        "other.json:1:1: warning: no coverage.json that oit wrote, and left out (key schema) [not-a-coverage]",
        "page.json:1:1: warning: damaged or not whole, and left out [coverage-broken]",
        "pipe.json:1:1: warning: left out: this is a named pipe, not an ordinary file [coverage-unreadable]",
        "wrong.json:1:1: warning: its sums are not those of its items, and it is left out (key summary.complete) [coverage-contradicts]",
      ], "\(outcome.errors)")
    #expect(try site.text("region/index.html").contains("ไฟล์เสียหายหรือมาไม่ครบ"))
  }

  @Test func whereNothingCanBeReadNothingIsWritten() throws {
    let outcome = try region("nowhere.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("oit: error: none of 1 files could be read"))
    #expect(!site.exists("region"))
    for words in ["", "--list nowhere.txt", "--list Content"] {
      #expect(try region(words).status == 64, "\(words)")
    }
    #expect(try site.run("oit region a.json").status == 64)
    #expect(try site.run("oit region a.json --output ''").status == 64)
  }

  @Test func sitesAreReadWhereTheyArePublished() throws {
    try site.run("mkdir public")
    try site.write("root \(site.root)/public;\n", to: "site.conf")
    let server = try LocalServer(nginxIn: site)
    let web = "http://127.0.0.1:\(server.port)"
    // The second says that it is another's.
    try site.run(
      """
      mkdir -p public/2567 public/b/2567
      oit coverage 2567 --format json --today 2567-03-31 --base-url \(web) > public/2567/coverage.json
      cp b.json public/b/2567/coverage.json
      printf '%s\\n' '\(web)/2567/coverage.json' '' '\(web)/b/2567/coverage.json' > list.txt
      chmod -R a+rX .
      """)
    let outcome = try region("--list list.txt \(web)/gone.json 'http://a b' 'http://127.0.0.1:1/x'")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("municipalities 2567: 1; "))
    let told = outcome.errors.split(separator: "\n").filter { $0.contains(": warning: ") }
    #expect(told.count == 4)
    for said in [
      "\(web)/b/2567/coverage.json:1:1: warning: this file says that it is of https://www.thungsong.example, and is left out [coverage-elsewhere]",
      "\(web)/gone.json:1:1: warning: left out: HTTP 404 [coverage-unreadable]",
      "http://a b:1:1: warning: left out: the site's address",
      "http://127.0.0.1:1/x:1:1: warning: left out: Failed to connect",
    ] {
      #expect(outcome.errors.contains(said), "\(outcome.errors)")
    }
  }
}
