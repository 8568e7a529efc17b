import Diagnostics
import Folders
import Reading
import YAML

/// A line of `publish:` in site.yml: where the site is brought to.
struct PublishTarget {
  enum Kind: String, CaseIterable {
    case folder, zip, sftp, ftps

    /// The keys beside `kind` and `path`.
    var keys: [String] {
      switch self {
      case .folder: []
      case .zip: ["changes"]
      case .sftp: ["host", "port", "user"]
      case .ftps: ["host", "port", "user", "certificate", "allow-plain"]
      }
    }
  }

  let name: String
  let kind: Kind
  let path: String
  let host: String?
  let port: Int?
  let user: String?
  /// Whether an archive holds only what has changed.
  let holdsChanges: Bool
  /// A file with the certificates that are trusted, of this machine.
  let certificate: String?
  /// Whether a server without TLS will do.
  let allowsPlain: Bool

  /// The path on this machine.
  func path(in source: String) -> String { PublishTarget.path(path, in: source) }

  /// A path of site.yml, which may be relative to the source.
  static func path(_ path: String, in source: String) -> String {
    path.begins(with: "/") ? path : "\(source)/\(path)"
  }

  /// What is wrong with those of a source.
  static func problems(in source: String) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    _ = all(in: source, &problems)
    return problems
  }

  /// Those of a source by name; what is wrong with them is added to `problems`.
  static func all(in source: String, _ problems: inout [Diagnostic]) -> [PublishTarget] {
    guard let folder = try? SourceFolder("Content", in: source),
      let bytes = try? folder.read("site.yml", upTo: 16 << 20),
      case let text = String(decoding: bytes, as: UTF8.self), text.holds("publish"),
      // What is wrong with the file as such is said when it is read as a whole.
      case var ignored = [Diagnostic](),
      let node = YAMLReader.read(text, "Content/site.yml", &ignored),
      case .mapping(let pairs) = node.content,
      let publish = pairs.first(where: { $0.key == "publish" })?.value, !publish.isAbsent
    else { return [] }
    guard case .mapping(let lines) = publish.content else {
      problems.append(.notTargets(at: publish.place))
      return []
    }
    return lines.compactMap { target($0, &problems) }
  }

  private static let keys =
    ["kind", "path"] + Kind.sftp.keys + ["changes", "certificate", "allow-plain"]

  private static func target(
    _ line: DataNode.Pair, _ problems: inout [Diagnostic]
  ) -> PublishTarget? {
    if case .mapping(let pairs) = line.value.content,
      let secret = pairs.first(where: { $0.key.lowercased().hasPrefix("pass") })
    {
      problems.append(.passwordInSettings(secret.key, at: secret.keyPlace))
      return nil
    }
    let before = problems.count
    if !line.key.utf8.allSatisfy({
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || "-0123456789".utf8.contains($0)
    }) {
      problems.append(.unusableTargetName(line.key, at: line.keyPlace))
    }
    guard
      let fields = Fields(line.value, known: keys, required: ["kind", "path"], &problems),
      let kind = fields.choice("kind", Kind.self, &problems),
      let path = fields.text("path", &problems), let place = fields["path"]?.place
    else { return nil }
    for key in keys.dropFirst(2) where !kind.keys.contains(key) {
      guard let place = fields.keyPlace(key) else { continue }
      problems.append(.keyOfAnotherKind(key, kind, at: place))
    }
    if kind == .zip, !path.lowercased().hasSuffix(".zip") {
      problems.append(.notAnArchive(path, at: place))
    }
    let host = fields.text("host", &problems)
    if kind.keys.contains("host"), host == nil {
      problems.append(Fields.missing("host", at: line.keyPlace))
    }
    for (key, text) in [
      ("path", path), ("host", host ?? ""), ("user", fields.text("user", &problems) ?? ""),
      ("certificate", fields.text("certificate", &problems) ?? ""),
    ]
    where !text.isPlainForServers(isPath: ["path", "certificate"].contains(key)) {
      problems.append(.unusableInTarget(key, text, at: fields[key]?.place ?? place))
    }
    let port = fields.text("port", &problems)
    if let port, !(1...65535).contains(Int(port) ?? 0) {
      problems.append(.unusableInTarget("port", port, at: fields["port"]?.place ?? place))
    }
    guard problems.count == before else { return nil }
    return PublishTarget(
      name: line.key, kind: kind, path: path, host: host, port: port.flatMap { Int($0) },
      user: fields.text("user", &problems), holdsChanges: fields.flag("changes", &problems),
      certificate: fields.text("certificate", &problems),
      allowsPlain: fields.flag("allow-plain", &problems))
  }
}

extension String {
  /// Whether it is taken as it stands by shells, servers and their clients.
  fileprivate func isPlainForServers(isPath: Bool) -> Bool {
    guard unicodeScalars.first != "-" else { return false }
    if isPath {
      return !unicodeScalars.contains { $0.value < 0x20 || "\"'\\*?[]".unicodeScalars.contains($0) }
    }
    return unicodeScalars.allSatisfy { sign in
      sign.isASCII
        && (sign.properties.isAlphabetic || "0123456789.-_:".unicodeScalars.contains(sign))
    }
  }
}

extension Diagnostic {
  fileprivate static func notTargets(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-publish-targets", at: place,
      Words("publish: ต้องเป็นรายการปลายทาง", "publish: must be a list of targets by name"),
      fix: Words(
        "เขียนแบบ default: {kind: folder, path: /srv/www}",
        "write a line like default: {kind: folder, path: /srv/www}"))
  }

  fileprivate static func unusableTargetName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unusable-target-name", at: place,
      Words(
        "‘\(name)’ ใช้เป็นชื่อปลายทางไม่ได้", "‘\(name)’ can't be the name of a target"),
      fix: Words("ใช้เฉพาะ a–z 0–9 และ -", "use a–z, 0–9 and - alone"))
  }

  fileprivate static func passwordInSettings(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "password-in-settings", at: place,
      Words("ห้ามเขียนรหัสผ่านใน site.yml", "a password must not stand in site.yml"),
      fix: Words(
        "ลบ \(key): แล้วเปลี่ยนรหัสผ่านนั้น โปรแกรมใช้กุญแจ ssh หรือตัวแปร OIT_PUBLISH_PASSWORD",
        "delete \(key): and change that password; oit uses an ssh key, or OIT_PUBLISH_PASSWORD"))
  }

  fileprivate static func keyOfAnotherKind(
    _ key: String, _ kind: PublishTarget.Kind, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "key-of-another-kind", at: place,
      Words(
        "ปลายทางแบบ \(kind.rawValue) ไม่ใช้ \(key):",
        "\(key): is no key of a target of kind \(kind.rawValue)"),
      fix: Words("ลบ \(key): หรือแก้ kind:", "delete \(key):, or correct kind:"))
  }

  fileprivate static func notAnArchive(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "archive-without-zip", at: place,
      Words("path: ‘\(path)’ ไม่ลงท้ายด้วย .zip", "path: ‘\(path)’ does not end in .zip"),
      fix: Words("เขียนแบบ path: ../site.zip", "write path: ../site.zip"))
  }

  fileprivate static func unusableInTarget(
    _ key: String, _ text: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "unusable-target", at: place,
      Words("\(key): ใช้ ‘\(text)’ ไม่ได้", "\(key): ‘\(text)’ can't be used"),
      fix: Words(
        "เขียนชื่อเครื่อง ผู้ใช้ พอร์ต หรือโฟลเดอร์อย่างเดียว เช่น host: www.tuayang.example",
        "write the name of the machine, the user, the port or the folder alone, such as host: www.tuayang.example"
      ))
  }
}
