import TestSupport
import Testing

/// Targets of kind `zip`: what somebody unpacks on the server by hand.
@Suite struct PublishedArchiveTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite(["Content/2567/o02-executives/paper.pdf": "paper"])
  }

  private func target(_ keys: String) throws {
    try site.write(
      SoundSite.settings + "publish: {default: {kind: zip, path: site.zip\(keys)}}\n",
      to: "Content/site.yml")
  }

  /// What the server holds after it.
  private func unpack() throws {
    let outcome = try site.run(
      """
      unzip -q -o site.zip -d public
      if [ -e site-deleted.txt ]; then (cd public && xargs -d '\\n' rm < ../site-deleted.txt); fi
      """)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func allOfItIsInTheArchive() throws {
    try target("")
    let outcome = try site.publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.hasSuffix(
        "\n./site.zip is written: unpack it in the site's folder on the server\n"))
    try unpack()
    #expect(try site.run("diff -r Site public").output == "")
    #expect(!site.exists("site-deleted.txt"))
    // Pages come after what they show, the manifest at the end.
    let names = try site.run("zipinfo -1 site.zip").output.split(separator: "\n")
    #expect(names.first?.hasPrefix("assets/") == true)
    #expect(names.last == "manifest.json")
  }

  @Test func onlyWhatChangedIsInTheNextWithAListOfWhatToDelete() throws {
    try target(", changes: true")
    try site.publish()
    try unpack()
    #expect(try site.publish().output == "the target is up to date\n")
    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.run("rm Content/2567/o02-executives/paper.pdf")
    let outcome = try site.publish()
    #expect(
      outcome.output.hasSuffix(
        "; to remove: 1\n./site.zip is written: unpack it in the site's folder on the server, "
          + "then delete what ./site-deleted.txt lists\n"))
    #expect(try site.text("site-deleted.txt") == "2567/o02/paper.pdf\n")
    let names = try site.run("zipinfo -1 site.zip").output.split(separator: "\n")
    #expect(names.contains("2567/o05/index.html"))
    #expect(!names.contains("404.html"))
    try unpack()
    #expect(try site.run("diff -r Site public").output == "")

    try site.publish("--undo")
    try unpack()
    #expect(site.exists("public/2567/o02/paper.pdf"))
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
  }

  /// An archive that was lost is followed by one that holds all.
  @Test func takingOverWritesAllOfIt() throws {
    try target(", changes: true")
    try site.publish()
    try site.run("rm site.zip")
    #expect(try site.publish("--take-over").status == 0)
    try unpack()
    #expect(try site.run("diff -r Site public").output == "")
  }

  @Test func checkJudgesTheTargets() throws {
    try site.write(
      SoundSite.settings + "publish: {default: {kind: zip, path: site.zip, change: true}}\n",
      to: "Content/site.yml")
    let outcome = try site.run("oit check --today 2567-03-31 --lang en --only unknown-key")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("site.yml:9:48: error: unknown key ‘change’"), "\(outcome.output)")
  }
}
