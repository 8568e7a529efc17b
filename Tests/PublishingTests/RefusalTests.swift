import Diagnostics
import Output
import Publishing
import TestSupport
import Testing

/// Targets that are not this site's own.
@Suite struct RefusalTests {
  private let target: TemporaryFolder
  private let site: Site
  private let carrier: FolderCarrier
  private let note = LockNote(id: "a", began: 600)

  init() throws {
    target = try TemporaryFolder()
    site = try Site([
      "index.html": "home", "robots.txt": "Sitemap: https://a.example/sitemap.xml\n",
    ])
    carrier = FolderCarrier(target.path, from: site.folder.path)
  }

  private func said(takesOver: Bool = false) -> String? {
    do {
      try Publication(of: site.files, robots: site.robots, to: carrier, takesOver: takesOver)
        .carryOut(as: note, takesOver: takesOver)
      return nil
    } catch {
      return error.id
    }
  }

  @Test func aFolderOfOthers() throws {
    try target.write("theirs", to: "index.html")
    try target.write("theirs", to: "other.html")
    #expect(said() == "target-not-ours")
    #expect(try target.text("index.html") == "theirs")
    #expect(said(takesOver: true) == nil)
    #expect(try target.text("index.html") == "home")
    #expect(try target.text("other.html") == "theirs")
  }

  @Test func theSiteOfAnotherMunicipality() throws {
    let other = try Site([
      "index.html": "theirs", "robots.txt": "Sitemap: https://b.example/sitemap.xml\n",
    ])
    try Publication(
      of: other.files, robots: other.robots,
      to: FolderCarrier(target.path, from: other.folder.path), takesOver: false
    ).carryOut(as: note, takesOver: false)
    #expect(said() == "target-of-another")
    #expect(said(takesOver: true) == nil)
    #expect(try target.text("index.html") == "home")
  }

  @Test(arguments: ["", "{\"schema\": \"manifest-1\", \"files\": [\n{\"path\": \"index"])
  func halfAManifest(_ text: String) throws {
    try target.write(text, to: "manifest.json")
    #expect(said() == "target-manifest-broken")
    #expect(said(takesOver: true) == nil)
    #expect(said() == nil)
  }

  @Test func aFolderThatIsNotThere() throws {
    let nowhere = FolderCarrier("\(target.path)/nowhere", from: site.folder.path)
    #expect(throws: Diagnostic.self) {
      try Publication(of: site.files, robots: site.robots, to: nowhere, takesOver: true)
    }
    #expect(!target.exists("nowhere"))
  }

  @Test func twoAtOnce() throws {
    _ = try carrier.lock(LockNote(id: "b", began: 0))
    #expect(said() == "target-locked")
    #expect(!target.exists("index.html"))
    #expect(said(takesOver: true) == nil)
    #expect(!target.exists(".oit-lock"))
  }

  /// Somebody else published between the look and the lock.
  @Test func aPlanOfYesterday() throws {
    let plan = try Publication(
      of: site.files, robots: site.robots, to: carrier, takesOver: false)
    #expect(said() == nil)
    let problem = #expect(throws: Diagnostic.self) {
      try plan.carryOut(as: note, takesOver: false)
    }
    #expect(problem?.id == "target-changed")
    #expect(!target.exists(".oit-lock"))
  }

  @Test func onesOwnLockIsTakenOver() throws {
    _ = try carrier.lock(LockNote(id: "a", began: 0))
    #expect(said() == nil)
    #expect(!target.exists(".oit-lock"))
  }

  /// A list at the target can't make anybody remove what lies outside.
  @Test func aForgedListLeadsNowhere() throws {
    try target.write("- ../outside\n- /etc/passwd\n= a/../../b\n- in/side\n", to: "list")
    let list = PathList(text: Array(try target.text("list").utf8))
    #expect(list == PathList(removed: ["in/side"]))
  }
}
