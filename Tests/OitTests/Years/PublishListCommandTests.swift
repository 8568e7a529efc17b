import TestSupport
import Testing

struct PublishListCommandTests {
  private static let list = "Content/published.yml"

  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.addTemplates()
    return site
  }

  private func write(_ site: TemporarySite) throws {
    let outcome = try site.run("oit publish-list --write --today 2567-04-10 --lang en")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func check(_ site: TemporarySite) throws -> Outcome {
    try site.run("oit check --today 2567-04-10 --lang en")
  }

  @Test func keepsEveryAddressOfAYearAndThePlacesThatAreEvidence() throws {
    let site = try site()
    try write(site)
    let text = try site.text(Self.list)
    #expect(
      text.hasPrefix(
        """
        schema: published-1
        web: https://www.tuayang.example
        2567:
          submitted: 2024-04-10
          pages:
            - {address: /2567/}
            - {address: /2567/coverage/}

        """.dropLast()))
    #expect(
      text.contains(/- {address: \/2567\/o01\/, sha256: "[0-9a-f]{64}", anchors: \[chart\]}\n/))
    #expect(text.contains(/- {address: \/2567\/o02\/mayor.jpg, sha256: "[0-9a-f]{64}"}\n/))
    #expect(text.contains("- {address: /2567/coverage.json}\n"))
    #expect(try check(site).output == "no problems found\n")
    try write(site)
    #expect(try site.text(Self.list) == text)
  }

  @Test func anAddressOrAPlaceThatVanishesIsAnError() throws {
    let site = try site()
    try write(site)
    try site.run("rm Content/2567/o02-executives/mayor.jpg")
    try site.replace("{#chart}", with: "{#chart-2}", in: "Content/2567/o01-structure.md")
    let output = try check(site).output
    #expect(
      output.contains(
        "error: #chart on /2567/o01/, submitted as evidence on 2024-04-10, is no longer there [submitted-place-gone]\n"
      ))
    try site.replace(
      "updated:", with: "aliases: {chart: chart-2}\nupdated:", in: "Content/2567/o01-structure.md")
    #expect(!(try check(site).output.contains("[submitted-place-gone]")))
  }

  @Test func aClockBeforeTheYearIsSaid() throws {
    let site = try site()
    #expect(
      try site.run("oit publish-list 2567 --write --today 2566-03-31").errors.contains(
        "[year-not-begun]"))
  }

  @Test func theRowsOfABlockThatVanishAreKeptByTheBlock() throws {
    let site = try site()
    try write(site)
    try site.write(
      SoundSite.executives.replacing("```people", with: "```people {#all}"),
      to: "Content/2567/o02-executives/index.md")
    #expect(
      try check(site).output.contains(
        """
        error: /2567/o02/people.csv, submitted on 2024-04-10, is no longer there [submitted-address-gone]

        """.dropLast()))
    #expect(
      try check(site).output.contains(
        "    fix: bring the block with the id people back to the page /2567/o02/\n"))
  }

  @Test func aPageThatVanishesIsKeptByARedirect() throws {
    let site = try site()
    try site.write("---\ntitle: ย่อย\n---\nข้อความ\n", to: "Content/2567/o02-executives/more.md")
    try write(site)
    try site.run("rm Content/2567/o02-executives/more.md")
    let gone = try check(site)
    #expect(gone.status == 1)
    #expect(
      gone.output.contains(
        "error: /2567/o02/more/, submitted on 2024-04-10, is no longer there [submitted-address-gone]\n"
      ))
    try site.run("echo 'redirects: {/2567/o02/more/: /2567/o02/}' >> Content/site.yml")
    #expect(try check(site).status == 0)
  }

  @Test func saysWhatHasChangedSince() throws {
    let site = try site()
    try write(site)
    let same = try site.run("oit publish-list --today 2567-05-01 --lang en").output
    #expect(!same.contains("has changed"))
    try site.run("echo เพิ่มเติม >> Content/2567/o01-structure.md")
    #expect(
      try site.run("oit publish-list --today 2567-05-01 --lang en").output.contains(
        "# /2567/o01/ has changed since it was submitted on 2024-04-10 (updated: 2024-03-31)\n"))
  }

  private func said(_ site: TemporarySite, on day: String = "2567-05-01") throws -> String {
    try site.run("oit check --today \(day) --lang en").output
  }

  @Test func whatHasChangedSinceIsToldAndMarked() throws {
    let site = try site()
    try write(site)
    #expect(try said(site) == "no problems found\n")
    try site.run("echo เพิ่มเติม >> Content/2567/o01-structure.md")
    #expect(
      try said(site).hasPrefix(
        """
        Content/2567/o01-structure.md:2:10: warning: O1 has changed since the submission of 2024-04-10, but updated: is still 2024-03-31 [changed-without-date]
            2 | updated: 31 มี.ค. 2567
              |          ^
            fix: set updated: to the day of the last change

        """))
    try site.replace("31 มี.ค.", with: "20 เม.ย.", in: "Content/2567/o01-structure.md")
    #expect(
      try said(site).hasPrefix(
        """
        Content/2567/o01-structure.md:2:10: note: O1 has changed since the submission of 2024-04-10 (updated: 2024-04-20) [changed-since-submission]

        """.dropLast()))
    try site.run("oit build --today 2567-05-01")
    #expect(
      try site.text("Site/2567/o01/index.html").contains(
        "<span class=\"word\">แก้ไขหลังส่งข้อมูลเมื่อ <time datetime=\"2024-04-10\">10 เมษายน 2567</time></span>"
      ))
    #expect(!(try site.text("Site/2567/o02/index.html").contains("แก้ไขหลังส่ง")))
    let index = try site.text("Site/2567/coverage/index.html")
    #expect(
      index.contains(
        " ส่งข้อมูลเมื่อ <time datetime=\"2024-04-10\">10 เมษายน 2567</time> หลังจากนั้นแก้ไข 1 ข้อ</p>"))
    #expect(index.components(separatedBy: "<span class=\"gap\">แก้ไขหลังส่ง</span>").count == 2)
    // On a day before that it was not submitted yet.
    #expect(!(try said(site, on: "2567-04-01").contains("submission")))
  }

  @Test func whatHasChangedBelowAnEntryIsNamed() throws {
    let site = try site()
    try site.write("---\ntitle: ย่อย\n---\nข้อความ\n", to: "Content/2567/o02-executives/more.md")
    try write(site)
    try site.run("echo เพิ่ม >> Content/2567/o02-executives/more.md")
    try site.run("echo x >> Content/2567/o02-executives/mayor.jpg")
    #expect(
      try said(site).contains(
        "O2 (2567/o02-executives/more.md, 2567/o02-executives/mayor.jpg) has changed since the "
          + "submission of 2024-04-10, but updated: is still 2024-03-31 [changed-without-date]\n"))
  }

  @Test func anItemThatWasAnsweredLaterIsTold() throws {
    let site = try site()
    let news = try site.text("Content/2567/o05-news.md")
    try site.run("rm Content/2567/o05-news.md")
    try site.run("oit publish-list --write --today 2567-04-10")
    try site.write(news, to: "Content/2567/o05-news.md")
    #expect(
      try said(site).contains(
        "note: O5 was added since the submission of 2024-04-10 [changed-since-submission]\n"))
  }

  @Test(arguments: [
    ("sed -i 's/www.tuayang/www.other/' Content/published.yml", "[published-elsewhere]"),
    ("sed -i 's/^2567:/2560:/' Content/published.yml", "[published-year-unknown]"),
    ("sed -i 's/published-1/published-9/' Content/published.yml", "[not-a-published-list]"),
    ("echo list > Content/published.yml", "[not-a-published-list]"),
    ("sed -i 's/2024-04-10/10 เม.ย. 67/' Content/published.yml", "[year-out-of-range]"),
    ("sed -i 's/sha256/sha/' Content/published.yml", "[unknown-key]"),
  ])
  func aListThatWasEditedByHandIsSaid(_ change: String, _ id: String) throws {
    let site = try site()
    try write(site)
    try site.run(change)
    let before = try site.text(Self.list)
    let outcome = try check(site)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(id), "\(outcome.output)")
    #expect(try site.run("oit publish-list --write --today 2567-04-10").status == 1)
    #expect(try site.text(Self.list) == before)
  }

  @Test func otherYearsStayAsTheyAre() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.run("oit publish-list 2566 --write --today 2566-04-30")
    let old = try workspace.text(Self.list)
    try workspace.run("oit publish-list 2567 --write --today 2567-04-30")
    #expect(try workspace.text(Self.list).hasPrefix(old))
    #expect(try workspace.run("oit check --today 2567-04-30").status == 0)
    #expect(try workspace.run("oit publish-list 2570").status == 64)
  }
}
