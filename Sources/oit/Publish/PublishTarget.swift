import Diagnostics
import Folders
import Reading
import YAML

/// A line of `publish:` in site.yml: where the site is brought to.
struct PublishTarget {
  enum Kind: String, CaseIterable {
    case folder, zip, sftp, rsync, ftps, git

    /// The keys beside `kind` that are needed.
    var required: [String] {
      switch self {
      case .folder, .zip: ["path"]
      case .sftp, .rsync, .ftps: ["path", "host"]
      case .git: ["repository", "branch"]
      }
    }

    var keys: [String] {
      switch self {
      case .folder, .git: required
      case .zip: required + ["changes"]
      case .sftp, .rsync: required + ["port", "user"]
      case .ftps: required + ["port", "user", "certificate", "allow-plain"]
      }
    }
  }

  let name: String
  let kind: Kind
  /// A folder, or a repository of git.
  let path: String
  let branch: String
  let host: String
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

  private static let keys = ["kind"] + Kind.ftps.keys + ["changes"] + Kind.git.keys

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
      let fields = Fields(line.value, known: keys, required: ["kind"], &problems),
      let kind = fields.choice("kind", Kind.self, &problems)
    else { return nil }
    for key in kind.required where fields[key]?.isAbsent ?? true {
      problems.append(Fields.missing(key, at: fields.keyPlace(key) ?? line.keyPlace))
    }
    let flags = ["changes", "allow-plain"]
    var texts: [String: String] = [:]
    for key in keys.dropFirst() {
      guard let place = fields[key]?.place, let keyPlace = fields.keyPlace(key) else { continue }
      guard kind.keys.contains(key) else {
        problems.append(.keyOfAnotherKind(key, kind, at: keyPlace))
        continue
      }
      guard !flags.contains(key), let text = fields.text(key, &problems) else { continue }
      texts[key] = text
      if key == "repository", text.holdsPassword {
        problems.append(.passwordInSettings("repository", at: keyPlace))
      } else if !isUsable(text, as: key) {
        problems.append(.unusableInTarget(key, text, at: place))
      } else if kind == .zip, key == "path", !text.lowercased().hasSuffix(".zip") {
        problems.append(.notAnArchive(text, at: place))
      }
    }
    let (holdsChanges, allowsPlain) = (
      fields.flag("changes", &problems), fields.flag("allow-plain", &problems)
    )
    guard problems.count == before else { return nil }
    return PublishTarget(
      name: line.key, kind: kind, path: texts["path"] ?? texts["repository"] ?? "",
      branch: texts["branch"] ?? "", host: texts["host"] ?? "",
      port: texts["port"].flatMap { Int($0) }, user: texts["user"], holdsChanges: holdsChanges,
      certificate: texts["certificate"], allowsPlain: allowsPlain)
  }

  private static func isUsable(_ text: String, as key: String) -> Bool {
    switch key {
    case "port": (1...65535).contains(Int(text) ?? 0)
    case "path", "certificate", "repository": text.isPlainForServers(isPath: true)
    case "branch":
      text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
        let part = String(Substring($0))
        return !part.isEmpty && !part.begins(with: ".") && !part.holds("..")
          && part.isPlainForServers(isPath: false) && !part.holds(UInt8(ascii: ":"))
      }
    default: text.isPlainForServers(isPath: false)
    }
  }
}

extension String {
  /// Whether it is an address with a name and a password before the machine.
  fileprivate var holdsPassword: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0].last == UInt8(ascii: ":"), parts[1].isEmpty,
      let end = parts[2].firstIndex(of: UInt8(ascii: "@"))
    else { return false }
    return parts[2][..<end].contains(UInt8(ascii: ":"))
  }

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
