import Foundation
import TestSupport
import Testing

struct CheckTests {
  @Test(arguments: ["2567-03-31", "2569-03-31"]) func theSampleHasNoErrors(_ day: String) throws {
    let outcome = try TemporarySite(.sample).run("oit check --today \(day)")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.contains(": error: "))
  }

  @Test func allProblemsAreShownInOneRunSortedByPathAndLine() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.run("rm -r Content/2567/o28-* Content/2567/o31-*")
    try workspace.write(
      "---\nupdated: 30 ก.พ. 2567\n---\n[ก](ไม่มี.pdf)\n", to: "Content/2567/o28-x.md")
    try workspace.write("---\nupdated: [1, 2\n---\n", to: "Content/2567/o31-x.md")
    let outcome = try workspace.run("oit check --today 2567-03-31 | grep ': error: '")
    let lines = outcome.output.split(separator: "\n").map { $0.prefix(while: { $0 != " " }) }
    #expect(
      lines == [
        "Content/2567/o28-x.md:2:10:", "Content/2567/o28-x.md:4:5:", "Content/2567/o31-x.md:2:10:",
      ])
  }

  @Test func dataFormsSayTheSameInBothLanguages() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.run("rm -r Content/2567/o28-*")
    try workspace.write("---\nupdated: 31 มี.ค. 67\n---\nข้อความ\n", to: "Content/2567/o28-x.md")
    let outcome = try workspace.run("oit check --format json --today 2567-03-31")
    #expect(outcome.status == 1)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "diagnostics-1")
    let all = try #require(root["diagnostics"] as? [[String: Any]])
    let found = try #require(all.first { $0["severity"] as? String == "error" })
    #expect(found["path"] as? String == "Content/2567/o28-x.md")
    #expect(found["line"] as? Int == 2)
    #expect(found["column"] as? Int == 10)
    #expect(found["id"] as? String == "year-out-of-range")
    let fix = try #require(found["fix"] as? [String: String])
    #expect(fix["th"] == "หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567")
    #expect(fix["en"] == "if you mean 2024-03-31, write 31 มี.ค. 2567")
  }

  @Test(arguments: [
    ([:], "ข้อผิดพลาด"), (["LANG": "en_US.UTF-8"], " errors, "),
    (["LC_ALL": "th_TH.UTF-8", "LANG": "en_US.UTF-8"], "ข้อผิดพลาด"),
    (["LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"], " errors, "),
  ])
  func speaksTheLanguageOfTheEnvironment(_ environment: [String: String], _ word: String) throws {
    let outcome = try TemporarySite(.sample).run(
      "oit check --today 2567-03-31 | tail -1", environment: environment)
    #expect(outcome.output.contains(word), "\(outcome.output)")
  }

  @Test func listsTheChecksInTheLanguageOfTheCall() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.run("rm -r Content Templates")
    let english = try workspace.run("oit check --list --lang en")
    #expect(english.status == 0)
    #expect(english.errors == "")
    #expect(
      english.output == """
        anchors            links to headings lead to headings that exist
        complaints         every page says how to complain
        elements           every element that is due is shown
        future             no page was updated in the future
        reviews            entries are reviewed when they are due
        unfinished         entries are finished
        followed-tables    tables that follow another item have its rows
        form-rows          tables have as many rows, in the order, as their form asks
        gifts              gifts that were kept are worth 3,000 baht at most
        magnitudes         no sum is a thousand times its neighbours
        planned-budgets    budgets in reports are those of the plan
        repeated-projects  no project stands twice in a plan or report
        row-numbers        the numbers of rows follow each other
        scores             scores and indicators of measures are those of the ITA result
        spending           what is done was paid for, and plans have money
        table-sums         sums of tables in the text add up
        totals-in-text     sums of money in the text are the totals of the tables
        item-codes         codes of items in the text are those of the edition
        item-links         links to items lead to what their words name
        item-rows          codes of items in rows agree with the words beside them
        copied-pages       no two sub-pages of an entry say the same
        document-texts     documents have text, titles and tags that programs can read
        drafts             no draft is published by mistake
        office-files       documents that prove something are PDFs
        originals          signed originals are documents, not pictures
        picture-sizes      pictures are large enough to see something
        unlinked-files     a page leads to every file that is published
        unnamed-evidence   evidence: that names sub-pages names all of them
        drive-links        documents lie on this site, not in a drive
        form-links         forms elsewhere still take answers (listed for a look)
        front-pages        links to services, maps and surveys lead right there
        login-links        evidence and documents open without a log-in
        social-links       evidence and documents are no posts in a network
        boxes              of the boxes in a line one is ticked
        letters            letters and names of months are spelt right
        levels             headings go down level by level
        link-words         the words of links say where they lead
        mixed-digits       no number mixes Thai and Arabic digits
        symbols            no sign needs a font of symbols
        table-heads        tables have headings
        old-updates        pages were updated after the time they report, and not over a year before their edition
        repeated-files     a document of this year is not last year's file
        surveys            each EIT survey is of its year, and of ITAS
        title-years        years in titles and declarations are those of the data
        empty-reasons      reasons for what is not applicable say why
        filler-cells       cells say something, and not that it is to come
        same-sentences     what came of a row is told of that row
        waved-away         what every body has is not marked as not applicable
        example-addresses  no .example address of the sample is left
        office-phones      the page of contacts has the telephone of site.yml
        other-domains      no link leads to the website of another municipality
        other-names        texts name the municipality as site.yml does
        posts              a post that there is once is held by one person
        bare-titles        names of people are more than titles
        citizen-numbers    no citizen's identification number is published
        complainants       statistics name nobody who complained
        half-emails        e-mail addresses in texts have their domain
        private-numbers    no account or mobile number of a person is published

        """)
    let thai = try workspace.run("oit check --list").output.split(separator: "\n")
    #expect(thai.count == 58)
    #expect(thai.first == "anchors            ลิงก์ไปยังหัวข้อต้องมีหัวข้อนั้นอยู่จริง")
  }

  @Test func coloursAreForTerminalsOnly() throws {
    let workspace = try TemporarySite(.sample)
    #expect(!(try workspace.run("oit check --today 2567-03-31").output.contains("\u{1B}")))
    let terminal = try workspace.run("script -qec 'oit check --today 2567-03-31' /dev/null")
    #expect(terminal.output.contains("\u{1B}[1;33mwarning"))
  }

  @Test(arguments: [
    "oit check --no-such-option", "oit check --today 31-31", "oit check --lang fr",
    "oit coverage 2599", "oit nonsense",
  ])
  func wrongUsageEndsWith64(_ line: String) throws {
    #expect(try TemporarySite(.sample).run(line).status == 64)
  }
}
