import Artifact
import Diagnostics
import Foundation
import Output
import Publishing
import TestSupport
import Testing

/// A publication that is broken off at any step, and run again.
@Suite struct CutTests {
  private static let old = [
    "404.html": "lost", "2567/o01/index.html": "one", "2567/o02/index.html": "two",
    "2567/o02/plan.pdf": "plan", "assets/style.1.css": "old style", "index.html": "old home",
    "robots.txt": "Sitemap: https://a.example/sitemap.xml\n", "data_1": "a file",
    "gone/deep/index.html": "gone", "x/y": "folder",
  ]
  private static let new = [
    "404.html": "lost", "2567/o01/index.html": "one anew", "2567/o02/index.html": "two",
    "2567/o02/plan.pdf": "plan anew", "assets/style.2.css": "new style", "index.html": "new home",
    "robots.txt": "Sitemap: https://a.example/sitemap.xml\n", "data_1/index.html": "a folder now",
    "2567/o03/index.html": "three",
    "x": "a file now",
  ]

  /// At every step, and in the middle of every file that is sent: each file at the target is
  /// whole, of one version or the other; pages have their assets; and what is run again sends no
  /// file twice but the one that was on its way.
  @Test func brokenOffAnywhereItGoesOn() throws {
    let first = try Site(Self.old)
    let second = try Site(Self.new)
    let count = try steps(first, second).count
    var cuts = 0
    for cut in 0...count {
      for isHalf in [false, true] {
        let target = try TemporaryFolder()
        try target.write("theirs\n", to: "foreign.txt")
        try publish(first, to: target)
        let steps = try self.steps(first, second)
        let carrier = FolderCarrier(target.path, from: second.folder.path)
        try carrier.perform(Array(steps.prefix(cut)))
        if isHalf {
          guard cut < count, case .send(let path, let name, _) = steps[cut] else { continue }
          try target.write(
            Array((Self.new[path] ?? "").utf8.dropLast()), to: ".oit-publish/\(name)")
        }
        cuts += 1
        try expectWhole(target, "cut at \(cut): \(steps.prefix(cut).last.map { "\($0)" } ?? "")")

        let again = try Publication(
          of: second.files, robots: second.robots, to: carrier, takesOver: false)
        let isSent = { (step: PublishStep) in if case .send = step { true } else { false } }
        #expect(again.sent.files == steps.dropFirst(cut).count(where: isSent), "cut at \(cut)")
        for step in again.rest + again.steps {
          try carrier.perform([step])
          try expectWhole(target, "cut at \(cut), then \(step)")
        }
        try expect(target, holds: second, keeping: ["assets/style.1.css": "old style"])
        let third = try Publication(
          of: second.files, robots: second.robots, to: carrier, takesOver: false)
        #expect(third.rest.isEmpty && third.steps.isEmpty, "cut at \(cut)")
      }
    }
    #expect(cuts > 30)
  }

  /// The site was built anew before it went on: what has arrived is put in place first.
  @Test func anotherVersionAfterACut() throws {
    let versions = [try Site(Self.old), try Site(Self.new), try Site(Self.old)]
    for cut in 0...(try steps(versions[0], versions[1]).count) {
      let target = try TemporaryFolder()
      try publish(versions[0], to: target)
      try FolderCarrier(target.path, from: versions[1].folder.path)
        .perform(Array(try steps(versions[0], versions[1]).prefix(cut)))
      try publish(versions[2], to: target)
      for (path, text) in Self.old { #expect(try target.text(path) == text, "\(cut) \(path)") }
      for path in ["2567/o03", "data_1/index.html"] {
        #expect(!target.exists(path), "\(cut) \(path)")
      }
    }
  }

  @Test func assetsOfTheVersionBeforeStayUntilTheNext() throws {
    let target = try TemporaryFolder()
    let pages = ["robots.txt": "Sitemap: https://a.example/sitemap.xml\n"]
    for number in 1...3 {
      try publish(
        try Site(pages.merging(["assets/a.\(number).css": "\(number)"]) { $1 }), to: target)
      #expect(target.exists("assets/a.\(number).css"))
      #expect(number == 1 || target.exists("assets/a.\(number - 1).css"))
      #expect(!target.exists("assets/a.\(number - 2).css"))
    }
  }

  private func steps(_ old: Site, _ new: Site) throws -> [PublishStep] {
    var state = ServerState()
    state.manifest = old.files
    return PublishPlan.steps(from: state, to: new.files)
  }

  private func publish(_ site: Site, to target: TemporaryFolder) throws {
    let carrier = FolderCarrier(target.path, from: site.folder.path)
    try Publication(of: site.files, robots: site.robots, to: carrier, takesOver: true)
      .carryOut(as: LockNote(id: "a", began: 0), takesOver: true)
  }

  private func expectWhole(_ target: TemporaryFolder, _ when: String) throws {
    for path in Set(Self.old.keys).union(Self.new.keys) {
      var isFolder: ObjCBool = false
      guard
        FileManager.default.fileExists(atPath: "\(target.path)/\(path)", isDirectory: &isFolder),
        !isFolder.boolValue
      else {
        // What both versions have is there at every moment.
        #expect(Self.old[path] == nil || Self.new[path] == nil, "\(path) is missing, \(when)")
        continue
      }
      let text = try target.text(path)
      #expect(text == Self.old[path] || text == Self.new[path], "\(path), \(when)")
      if text == Self.new[path], text != Self.old[path], path.hasSuffix(".html") {
        #expect(target.exists("assets/style.2.css"), "\(path) without its style, \(when)")
      }
    }
    #expect(target.exists("assets/style.1.css"), "\(when)")
    #expect(try target.text("foreign.txt") == "theirs\n", "\(when)")
    if try target.text("index.html") == "new home" {
      #expect(
        target.exists("2567/o03/index.html"), "home leads to a page that is not there, \(when)")
    }
  }

  private func expect(
    _ target: TemporaryFolder, holds site: Site, keeping kept: [String: String]
  ) throws {
    var all = site.texts.merging(kept) { $1 }
    all["foreign.txt"] = "theirs\n"
    let found = try target.run("find . -type f ! -path './.oit*' ! -name manifest.json | sort")
    #expect(
      found.output.split(separator: "\n").map { String($0.dropFirst(2)) } == all.keys.sorted())
    for (path, text) in all { #expect(try target.text(path) == text) }
    #expect(!target.exists("gone"))
  }
}

/// A built site of a few texts.
struct Site {
  let texts: [String: String]
  var robots: [UInt8] { Array((texts["robots.txt"] ?? "").utf8) }
  let folder: TemporaryFolder
  let files: [Manifest.Entry]

  init(_ texts: [String: String]) throws {
    self.texts = texts
    folder = try TemporaryFolder()
    for (path, text) in texts { try folder.write(text, to: path) }
    files = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      let bytes = Array((texts[path] ?? "").utf8)
      return Manifest.Entry(path: path, bytes: bytes.count, sha256: sha256(bytes))
    }
    try folder.write(Manifest.text(files), to: Manifest.name)
  }
}
