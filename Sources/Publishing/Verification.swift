import Diagnostics
import Output
import Serving
import Text

/// A public site beside the one that was built.
public struct Verification {
  /// What is wrong, missing first.
  public private(set) var findings: [Diagnostic] = []
  /// Files that were asked for, and those of which the public site has the same bytes.
  public private(set) var asked = 0
  public private(set) var same = 0

  private let site: PublicSite

  /// - Parameters:
  ///   - site: the public one.
  ///   - built: the files of the built one.
  ///   - redirects: old addresses, at which a server may lead on.
  ///   - most: how many files are asked for.
  /// - Throws: a `Diagnostic`: `manifest-not-public`, `site-unreachable`, `program-missing`.
  public init(
    of site: PublicSite, against built: [Manifest.Entry], redirects: [String], upTo most: Int
  ) throws(Diagnostic) {
    self.site = site
    guard let text = try site.bytes(at: "/\(Manifest.name)") else {
      let answer = try site.answers(to: ["/\(Manifest.name)"])[0]
      throw answer.status == 0 ? .unreachable(answer.failure) : .manifestNotPublic
    }
    let pages = built.filter { $0.path.ends(with: ".html") }
    let files = Array((pages + built.filter { !$0.path.ends(with: ".html") }).prefix(most))
    let answers = try site.answers(to: files.map { address(of: $0.path) })
    asked = files.count
    let moved = Set(redirects)
    for (file, answer) in zip(files, answers) { judge(file, answer, moved) }
    try lookForExtra(Manifest.entries(of: text) ?? [], besides: built, upTo: most)
    let first = zip(files, answers).first { $0.path.ends(with: ".html") && $1.status == 200 }
    if let first { judgeHeaders(of: first.1) }
  }

  /// Asks whether addresses answer, such as those that were submitted.
  public mutating func ask(_ addresses: [(address: String, place: Place?)]) throws(Diagnostic) {
    let answers = try site.answers(to: addresses.map(\.address), follows: true)
    for (asked, answer) in zip(addresses, answers) where answer.status != 200 {
      findings.append(.addressLost(asked.address, answer.status, at: asked.place))
    }
  }

  private mutating func judge(
    _ file: Manifest.Entry, _ answer: PublicSite.Answer, _ moved: Set<String>
  ) {
    let address = address(of: file.path)
    if (300..<400).contains(answer.status),
      moved.contains(address) || moved.contains("/\(file.path)")
    {
      same += 1
    } else if answer.status != 200 {
      findings.append(.fileMissing(address, answer))
    } else if answer.sha256 != file.sha256 {
      findings.append(.fileChanged(address))
    } else {
      same += 1
      let wanted = contentType(of: file.path)
      if !isSame(answer.type, wanted) {
        findings.append(.wrongType(address, answer.type, wanted))
      }
    }
  }

  /// What the public site's own manifest lists and this one does not.
  private mutating func lookForExtra(
    _ listed: [Manifest.Entry], besides built: [Manifest.Entry], upTo most: Int
  ) throws(Diagnostic) {
    let ours = Set(built.map(\.path))
    let extra = Array(listed.map(\.path).filter { !ours.contains($0) }.prefix(most))
    let answers = try site.answers(to: extra.map(address))
    for (path, answer) in zip(extra, answers) where answer.status == 200 {
      findings.append(.fileExtra(address(of: path)))
    }
  }

  private mutating func judgeHeaders(of page: PublicSite.Answer) {
    var missing: [String] = []
    if page.policy.isEmpty { missing.append("Content-Security-Policy") }
    if page.sniffing.lowercased() != "nosniff" { missing.append("X-Content-Type-Options") }
    if !missing.isEmpty { findings.append(.headersMissing(missing)) }
  }
}

/// As browsers ask for a file.
private func address(of path: String) -> String {
  if path == "index.html" { return "/" }
  return path.ends(with: "/index.html")
    ? "/" + String(Substring(path.utf8.dropLast(10))) : "/\(path)"
}

/// Whether two media types are one, in capitals or not; what is not text may lack a charset.
private func isSame(_ given: String, _ wanted: String) -> Bool {
  func parts(_ type: String) -> [String] {
    type.lowercased().split(separator: ";").map { String($0).trimmingBlanks() }
  }
  let (given, wanted) = (parts(given), parts(wanted))
  return given.first == wanted.first
    && (wanted.first?.begins(with: "text/") != true || given.contains("charset=utf-8"))
}

extension Diagnostic {
  fileprivate static func unreachable(_ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "site-unreachable", at: nil,
      Words("เปิดเว็บไซต์ไม่ได้: \(reason)", "the site can't be reached: \(reason)"),
      fix: Words(
        "ตรวจที่อยู่และการเชื่อมต่ออินเทอร์เน็ต แล้วสั่งใหม่",
        "look at the address and the connection, then try again"))
  }

  fileprivate static var manifestNotPublic: Diagnostic {
    Diagnostic(
      .error, "manifest-not-public", at: nil,
      Words(
        "เว็บไซต์นั้นไม่มี manifest.json จึงไม่ใช่เว็บไซต์ที่โปรแกรมนี้เผยแพร่",
        "that site has no manifest.json, so that it is none that oit published"),
      fix: Words(
        "ตรวจที่อยู่ หรือเผยแพร่ด้วยคำสั่ง oit publish", "look at the address, or publish with oit publish"))
  }

  fileprivate static func fileMissing(_ address: String, _ answer: PublicSite.Answer) -> Diagnostic
  {
    let said = answer.status == 0 ? answer.failure : "HTTP \(answer.status)"
    return Diagnostic(
      .error, "public-file-missing", at: nil,
      Words("เปิด \(address) ไม่ได้ (\(said))", "\(address) does not answer (\(said))"),
      fix: Words("สั่ง oit publish ใหม่", "run oit publish again"))
  }

  fileprivate static func fileChanged(_ address: String) -> Diagnostic {
    Diagnostic(
      .error, "public-file-changed", at: nil,
      Words(
        "\(address) ไม่ตรงกับที่สร้างไว้", "\(address) is not what was built"),
      fix: Words(
        "สั่ง oit publish ใหม่ หากยังไม่ตรง ผู้ให้บริการอาจแก้ไฟล์หรือเก็บสำเนาเก่าไว้",
        "run oit publish again; if it still differs, the host changes files or keeps old copies"))
  }

  fileprivate static func fileExtra(_ address: String) -> Diagnostic {
    Diagnostic(
      .warning, "public-file-extra", at: nil,
      Words(
        "\(address) ยังเปิดได้ แต่ไม่มีในเว็บไซต์ที่สร้างไว้",
        "\(address) still answers, and is not part of what was built"),
      fix: Words(
        "สั่ง oit publish ซึ่งจะลบไฟล์นั้น", "run oit publish, which removes it"))
  }

  fileprivate static func wrongType(
    _ address: String, _ given: String, _ wanted: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, "public-type-wrong", at: nil,
      Words(
        "เครื่องแม่ข่ายส่ง \(address) เป็น ‘\(given)’ แทน ‘\(wanted)’",
        "the server sends \(address) as ‘\(given)’, not as ‘\(wanted)’"),
      fix: Words(
        "ตั้งค่าเครื่องแม่ข่ายตามที่ oit server-config แสดง",
        "set the server up as oit server-config prints it"))
  }

  fileprivate static func headersMissing(_ names: [String]) -> Diagnostic {
    let names = names.joined(separator: ", ")
    return Diagnostic(
      .warning, "public-headers-missing", at: nil,
      Words(
        "เครื่องแม่ข่ายไม่ส่ง \(names) กับหน้าเว็บ", "the server sends pages without \(names)"),
      fix: Words(
        "ตั้งค่าเครื่องแม่ข่ายตามที่ oit server-config แสดง",
        "set the server up as oit server-config prints it"))
  }

  fileprivate static func addressLost(
    _ address: String, _ status: Int, at place: Place?
  ) -> Diagnostic {
    Diagnostic(
      .error, "public-address-lost", at: place,
      Words(
        "ที่อยู่ที่ส่งไว้ \(address) เปิดไม่ได้ (HTTP \(status))",
        "\(address), which was submitted, does not answer (HTTP \(status))"),
      fix: Words(
        "เผยแพร่หน้านั้นใหม่ หรือเพิ่มที่อยู่เดิมใน redirects: ของ site.yml",
        "publish that page again, or add the old address to redirects: in site.yml"))
  }
}
