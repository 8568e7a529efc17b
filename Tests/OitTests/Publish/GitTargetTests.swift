import TestSupport
import Testing

/// Publishing as a commit, into a repository beside the site.
@Suite struct GitTargetTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([
      "Content/site.yml": SoundSite.settings
        + "publish: {default: {kind: git, repository: town.git, branch: pages}}\n"
    ])
    try site.run("git init -q --bare town.git")
  }

  /// How the branch differs from what was built.
  private func difference() throws -> String {
    try site.run(
      """
      rm -rf out && git clone -q --branch pages town.git out && rm -rf out/.git
      diff -r Site out
      """
    ).output
  }

  @Test func whatWasBuiltIsOnTheBranchAndChangesFollow() throws {
    let outcome = try site.publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try difference() == "Only in out: .nojekyll\n")
    #expect(try site.publish().output == "the target is up to date\n")

    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.write("theirs\n", to: "out/CNAME")
    let changed = try site.publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try difference() == "Only in out: .nojekyll\n")
    #expect(try site.publish("--undo").output.hasSuffix("the version before is back\n"))
    #expect(
      try site.run("git -C town.git show pages:2567/o05/index.html | grep -c ขุดลอกอีก").output
        == "0\n")
    #expect(
      try site.run("git -C town.git log --format=%s pages").output
        == "oit publish\noit publish\noit publish\n")
  }

  /// What others have put there stays; what stands there without a manifest is asked about.
  @Test func whatOthersCommittedStays() throws {
    try site.run(
      """
      git init -q -b pages other && cd other && echo town > CNAME && git add . &&
        git -c user.name=a -c user.email=a@b commit -q -m a && git push -q ../town.git pages
      """)
    #expect(try site.publish().errors.contains("[target-not-ours]"))
    #expect(try site.publish("--take-over").status == 0)
    #expect(try difference() == "Only in out: .nojekyll\nOnly in out: CNAME\n")
  }

  /// A page that went is gone, and a folder may come where a file was.
  @Test func filesThatGoAreGone() throws {
    try site.write("paper", to: "Content/2567/o02-executives/paper.txt")
    try site.publish()
    try site.run("rm Content/2567/o02-executives/paper.txt")
    #expect(try site.publish().output.contains("; to remove: 1\n"))
    #expect(try difference() == "Only in out: .nojekyll\n")
  }

  @Test func aRepositoryThatIsNotThereIsSaid() throws {
    try site.run("rm -r town.git")
    let outcome = try site.publish()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[publish-failed]"), "\(outcome.errors)")
  }
}
