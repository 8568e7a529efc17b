import ArgumentParser
import Diagnostics
import Folders
import Glibc
import Output
import Publishing
import Text

struct PublishCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "นำเว็บไซต์ขึ้นเครื่องแม่ข่าย (Brings the site to a server.)",
    discussion: """
      ตรวจ สร้าง แล้วส่งเฉพาะไฟล์ที่เปลี่ยน ผู้อ่านจะพบแต่หน้าที่ครบถ้วน หากขาดตอนให้สั่งใหม่ โปรแกรมจะทำต่อ \
      ปลายทางอยู่ใต้ publish: ใน site.yml ถ้าไม่ระบุคือ default
      It checks, builds and sends what has changed; readers meet whole pages only. Broken off, it goes \
      on when it is run again. Targets stand under publish: in site.yml; default: the one called default.
      """)

  @Argument(help: ArgumentHelp("ปลายทาง (The target.)", valueName: "target"))
  var target = "default"

  @Flag(
    name: .customLong("dry-run"),
    help: "แสดงสิ่งที่จะทำ โดยไม่เปลี่ยนปลายทาง (Says what would be done and changes nothing there.)")
  var isDry = false

  @Flag(
    name: .customLong("take-over"),
    help: """
      ใช้ปลายทางที่ผู้อื่นใช้อยู่ หรือที่มีไฟล์อื่น \
      (Takes a target over that somebody else uses, or that holds other files.)
      """)
  var takesOver = false

  @Flag(
    name: .customLong("undo"),
    help: "นำรุ่นก่อนหน้ากลับคืน (Brings back the version before.)")
  var undoes = false

  @OptionGroup var options: SourceOptions

  @OptionGroup var form: ReportOptions

  func run() throws {
    var problems: [Diagnostic] = []
    let targets = PublishTarget.all(in: options.source, &problems)
    guard problems.isEmpty else { throw stop(problems) }
    guard let target = targets.first(where: { $0.name == self.target }) else {
      throw stop([.noTarget(self.target, among: targets.map(\.name))])
    }
    do {
      try publish(to: target)
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }

  private func publish(to target: PublishTarget) throws {
    let output = "\(options.source)/Site"
    let copies = PublishedCopies(beside: output, of: target.name)
    if !undoes {
      let progress = Progress(options, form)
      guard
        try build(options, isOffline: false, year: nil, form, into: output, progress).1 != nil
      else {
        throw ExitCode(1)
      }
    }
    let folder = undoes ? copies.before : output
    guard let text = try? SourceFolder(at: folder).read(Manifest.name, upTo: 1 << 30),
      let files = Manifest.entries(of: text)
    else { throw undoes ? Diagnostic.nothingBefore(target.name) : .noManifest(folder) }
    let robots = try? SourceFolder(at: folder).read("robots.txt", upTo: 1 << 20)
    let publication = try Publication(
      of: files, robots: robots ?? [],
      to: target.carrier(from: folder, copies, options, takesOver: takesOver),
      takesOver: takesOver)
    say(publication)
    guard !isDry else { return }
    let note = LockNote(id: copies.id, began: time(nil))
    let progress = PublishProgress(of: publication.sent, in: options.language)
    defer { progress?.end() }
    try publication.carryOut(as: note, takesOver: takesOver) { progress?.show($0, $1) }
    progress?.end()
    // Also where all was there already: the last run may have been killed before it came to this.
    if undoes {
      copies.swap()
    } else if !copies.keep(output, files) {
      report([.notKept], options, as: .text, to: .errors)
    }
    guard !publication.isEmpty else { return }
    let log = copies.log(publication.changes, at: note.began)
    let isThere = !undoes && target.kind != .zip
    let end =
      undoes && target.kind != .zip
      ? Words("นำรุ่นก่อนหน้ากลับคืนแล้ว", "the version before is back")
      : target.end(in: options.source)
    let list = (isThere ? log : nil).map {
      Words(" รายการอยู่ใน \($0)", "; what was done is in \($0)")
    }
    Stream.output.print(
      end.text(in: options.language) + (list?.text(in: options.language) ?? "") + "\n")
  }

  /// The plan in words, with the paths where nothing but the plan is asked for.
  private func say(_ publication: Publication) {
    let (sent, removed) = publication.changes
    if isDry {
      let lines = sent.map { "+ \($0)\n" } + removed.map { "- \($0)\n" }
      Stream.output.print(lines.joined())
    }
    let words =
      if publication.isEmpty {
        Words("ปลายทางตรงกับเว็บไซต์แล้ว", "the target is up to date")
      } else {
        Words(
          (publication.rest.isEmpty ? "" : "ทำส่วนที่ค้างไว้ให้เสร็จก่อน ")
            + "ส่ง \(publication.sent.files) ไฟล์ \(publication.sent.bytes) ไบต์ ลบ \(removed.count) ไฟล์",
          (publication.rest.isEmpty ? "" : "finishing what was broken off; ")
            + "files to send: \(publication.sent.files), \(publication.sent.bytes) bytes; to remove: \(removed.count)"
        )
      }
    Stream.output.print(words.text(in: options.language) + "\n")
  }
}

extension Diagnostic {
  fileprivate static func noTarget(_ name: String, among known: [String]) -> Diagnostic {
    let names = known.joined(separator: ", ")
    return Diagnostic(
      .error, "unknown-target", at: nil,
      Words(
        "publish: ใน site.yml ไม่มีปลายทางชื่อ ‘\(name)’",
        "publish: in site.yml has no target ‘\(name)’"),
      fix: known.isEmpty
        ? Words(
          "เพิ่มใน site.yml เช่น publish: {default: {kind: folder, path: /srv/www}}",
          "add it to site.yml, such as publish: {default: {kind: folder, path: /srv/www}}")
        : Words("ปลายทางที่มีคือ \(names)", "there are \(names)"))
  }

  fileprivate static func nothingBefore(_ target: String) -> Diagnostic {
    Diagnostic(
      .error, "nothing-to-undo", at: nil,
      Words(
        "เครื่องนี้ไม่มีรุ่นก่อนหน้าที่เผยแพร่ไปยัง ‘\(target)’",
        "this machine has no version before that was published to ‘\(target)’"),
      fix: Words(
        "แก้เนื้อหาให้เป็นแบบเดิม แล้วสั่ง oit publish",
        "edit the content back to what it was, then run oit publish"))
  }

  fileprivate static func noManifest(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "built-site-unreadable", at: nil,
      Words("อ่านเว็บไซต์ที่สร้างไว้ใน \(folder) ไม่ได้", "the site built in \(folder) can't be read"),
      fix: Words("สั่ง oit publish ใหม่อีกครั้ง", "run oit publish again"))
  }

  fileprivate static var notKept: Diagnostic {
    Diagnostic(
      .warning, "version-not-kept", at: nil,
      Words(
        "เก็บสำเนาของรุ่นนี้ไว้ข้าง Site ไม่ได้ จึงใช้ --undo กับรุ่นนี้ไม่ได้",
        "no copy of this version can be kept beside Site, so that --undo won't bring it back"),
      fix: Words(
        "ตรวจสิทธิ์ของโฟลเดอร์และพื้นที่ว่างของดิสก์", "see that the folder is writable and the disk has room")
    )
  }
}
