import Artifact
import Diagnostics
import Folders
import Glibc

/// Files of ours that somebody has changed since: what they hold is kept beside the output.
extension PresentSite {
  /// Whether somebody has changed a file since the build that wrote it.
  ///
  /// Nothing that happened before the manifest was written is a change. All else is read and
  /// compared by its hash.
  func isChanged(_ path: String, _ status: FileStatus) throws -> Bool {
    guard let manifest, let number = manifest.number(of: path) else { return false }
    let listed = manifest.files[number]
    guard status.isFile, status.size == listed.bytes else { return true }
    guard !manifest.isOlder(status) else { return false }
    guard let file = try folder.file(EntryName(path)) else { return true }
    return try sha256(descriptor: file.descriptor, of: file.path) != listed.sha256
  }

  /// Files of the last build that are still there and that this site no longer makes.
  func stale(besides site: SiteFiles) throws -> [(path: String, isChanged: Bool)] {
    guard let manifest,
      site.sorted.count(where: { manifest.number(of: $0.path) != nil }) < manifest.files.count
    else { return [] }
    let paths = Set(site.sorted.map(\.path))
    return try manifest.files.compactMap { file in
      guard !paths.contains(file.path), let status = try folder.status(of: EntryName(file.path)),
        !status.isFolder
      else { return nil }
      return (file.path, try isChanged(file.path, status))
    }
  }
}

extension SitePlace {
  /// Where files of ours that somebody changed are kept, by their paths in the output.
  private var changedName: String { ".\(name).changed" }

  /// Keeps files of the output under their own paths beside it, each told with a warning.
  ///
  /// A path that is taken gets a number, unless what lies there is the same.
  func keep(changed paths: [String], of present: PresentSite) throws -> [Diagnostic] {
    guard !paths.isEmpty else { return [] }
    try parent.makeFolder(EntryName(changedName))
    let kept = try parent.folder(EntryName(changedName))
    let found = try paths.map { path in
      changed(
        present.folder.path(of: path), keptAt: kept.path(of: try kept.keep(path, of: present)))
    }
    let most = 20
    guard found.count > most else { return found }
    return found.prefix(most) + [warning(ofMore: found.count - most, keptIn: kept.path)]
  }
}

extension OpenFile {
  /// The path under which the file is kept.
  fileprivate func keep(_ path: String, of present: PresentSite) throws -> String {
    let name = EntryName(path)
    try name.folder.map(makeFolder)
    let kind: FileKind = try present.folder.file(name) == nil ? .link : .file
    var free = path
    var number = 1
    while let there = try status(of: EntryName(free)) {
      if try holds(EntryName(free), there, sameAs: name, in: present.folder) { return free }
      number += 1
      free = "\(path).\(number)"
    }
    do {
      try present.folder.link(name, in: self, as: EntryName(free))
    } catch is FileFailure {
      try present.folder.copy(name, kind, to: self, as: EntryName(free))
    }
    return free
  }

  private func holds(
    _ name: EntryName, _ status: FileStatus, sameAs other: EntryName, in folder: OpenFile
  ) throws -> Bool {
    guard let one = try file(name), let two = try folder.file(other),
      try two.status().size == status.size
    else { return false }
    var (piece, otherPiece) = ([UInt8](repeating: 0, count: Self.pieceSize), [UInt8]())
    otherPiece = piece
    return try one.holdsSame(piece: &piece, otherPiece: &otherPiece) {
      try two.read(at: $0, into: &$1)
    }
  }
}

/// A warning where what the file held is kept; an error where nothing is written.
func changed(_ path: String, keptAt copy: String?) -> Diagnostic {
  let said = Words(
    "มีผู้แก้ไข ‘\(path)’ หลังจากที่ oit เขียน", "somebody changed ‘\(path)’ after oit wrote it")
  let kept = copy.map {
    Words(" ฉบับที่แก้ไขเก็บไว้ที่ ‘\($0)’", "; what it held is kept as ‘\($0)’")
  }
  return Diagnostic(
    copy == nil ? .error : .warning, "output-file-changed", at: nil,
    Words(said.thai + (kept?.thai ?? ""), said.english + (kept?.english ?? "")),
    fix: Words(
      "นำส่วนที่แก้ไขไปใส่ในไฟล์ต้นฉบับใน Content แล้วลบ\(copy == nil ? "ไฟล์นั้น" : "ฉบับที่เก็บไว้")",
      "carry the change over into Content, then delete that \(copy == nil ? "file" : "copy")"))
}

private func warning(ofMore count: Int, keptIn folder: String) -> Diagnostic {
  Diagnostic(
    .warning, "more-output-files-changed", at: nil,
    Words(
      "ยังมีไฟล์ที่มีผู้แก้ไขในลักษณะเดียวกันอีก \(count) ไฟล์ เก็บไว้ใน ‘\(folder)’",
      "\(count) more files were changed in this way; what they held is kept in ‘\(folder)’"),
    fix: Words(
      "ตรวจว่าใครหรือโปรแกรมใดแก้ไขไฟล์ในโฟลเดอร์ของเว็บไซต์หลังจากที่ oit เขียน",
      "see who or which program changes files of the site after oit wrote them"))
}
