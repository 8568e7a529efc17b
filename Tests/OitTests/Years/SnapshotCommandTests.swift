import TestSupport
import Testing

struct SnapshotCommandTests {
  private static let path = "Content/snapshots/2567/2024-03-31.json"

  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    try site.addTemplates()
    return site
  }

  private func take(_ site: TemporarySite, on day: String = "2567-03-31") throws -> Outcome {
    try site.run("oit snapshot 2567 --today \(day) --lang en")
  }

  @Test func keepsCoverageAsItIsPublished() throws {
    let site = try site()
    #expect(try take(site).output == "\(Self.path)\n")
    let published = try site.run("oit coverage 2567 --format json --today 2567-03-31").output
    #expect(try site.text(Self.path).hasSuffix("\"coverage\":\n\(published)}\n"))
    #expect(try take(site).output == "\(Self.path) is there already, and the same\n")
    #expect(try site.run("oit check --today 2567-03-31 --lang en").output == "no problems found\n")
  }

  @Test func neverOverwritesOne() throws {
    let site = try site()
    _ = try take(site)
    let before = try site.text(Self.path)
    try site.run("rm Content/2567/o01-structure.md")
    let outcome = try take(site)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "oit: error: \(Self.path) is there already, and coverage is not the same now [snapshot-exists]\n"
      ))
    #expect(try site.text(Self.path) == before)
  }

  @Test func theIndexShowsHowTheYearWentOn() throws {
    let site = try site()
    _ = try take(site)
    try site.run("rm Content/2567/o01-structure.md")
    _ = try take(site, on: "2567-04-30")
    try site.run(
      "oit build --today 2567-04-15 --output one; oit build --today 2567-05-01 --output two")
    let (one, two) = try (
      site.text("one/2567/coverage/index.html"), site.text("two/2567/coverage/index.html")
    )
    let (march, april) = (
      #"<time datetime="2024-03-31">31 มีนาคม 2567</time> แสดงแล้ว <b>5</b> จาก 5 องค์ประกอบ"#,
      #"<time datetime="2024-04-30">30 เมษายน 2567</time> แสดงแล้ว <b>4</b> จาก 5 องค์ประกอบ"#
    )
    #expect(one.contains(march) && !one.contains(april))
    #expect(two.contains("<li>\(march)</li>\n<li>\(april)</li>"))
  }

  @Test(arguments: [
    (
      "sed -i 's/\"shown\": 5/\"shown\": 6/' Content/snapshots/2567/*", Int32(1),
      "2567/2024-03-31.json:1:1: error: this snapshot is not as oit wrote it [snapshot-changed]"
    ),
    (
      "mv Content/snapshots/2567 Content/snapshots/2566", 1,
      "2566/2024-03-31.json:1:1: error: this snapshot is not as oit wrote it [snapshot-changed]"
    ),
    (
      "sed -i 's/name: เทศบาลตำบลตัวอย่าง/name: เทศบาลตำบลอื่น/' Content/site.yml", 0,
      "2567/2024-03-31.json:1:1: warning: this snapshot is of another municipality, and is not shown [snapshot-of-another]"
    ),
    (
      "rm -r Content/2567 Content/editions/2567.yml", 0,
      "2567/2024-03-31.json:1:1: warning: there is no edition of 2567 [snapshot-without-edition]"
    ),
  ])
  func aFileThatIsNotOursIsSaid(_ change: String, _ status: Int32, _ message: String) throws {
    let site = try site()
    _ = try take(site)
    try site.run(change)
    let outcome = try site.run("oit check --today 2567-03-31 --lang en")
    #expect(outcome.status == status, "\(outcome.output)")
    #expect(outcome.output.contains("Content/snapshots/\(message)\n"), "\(outcome.output)")
  }

  @Test func aYearWithErrorsOrWithoutAnEditionIsNotKept() throws {
    let site = try site()
    #expect(try site.run("oit snapshot 2568").status == 64)
    try site.run("echo '[ก](gone.pdf)' >> Content/2567/o01-structure.md")
    #expect(try take(site).status == 1)
    #expect(!site.exists("Content/snapshots"))
  }

  @Test func aClockBeforeTheYearIsSaid() throws {
    #expect(try take(site(), on: "2566-03-31").errors.contains("[year-not-begun]"))
  }
}
