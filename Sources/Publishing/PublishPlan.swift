import Artifact
import Output
import Text

/// What lies on a server, as far as it matters for publishing.
public struct ServerState: Sendable, Equatable {
  /// The files of the site there; nil where no manifest is.
  public var manifest: [Manifest.Entry]?
  /// Its robots.txt, which names the address of the site.
  public var robots: [UInt8]?
  /// Whether a manifest is there that says nothing, such as half of one.
  public var isBroken = false
  public var next: [Manifest.Entry]?
  public var moving: PathList?
  public var kept: PathList?
  /// What lies in the staging folder, by name, with its size.
  public var staged: [String: Int] = [:]
  /// Whether anything else lies in the target's folder.
  public var holdsOther = false
  /// Who publishes there; nil where nobody does.
  public var holder: LockNote?

  public init() {}

  /// Files there that say what lies there.
  static let notes = [
    Manifest.name, "robots.txt", StagedName.path(StagedName.next),
    StagedName.path(StagedName.moving), StagedName.path(StagedName.kept), lockNote,
  ]
  private static let lockNote = "\(PublishStep.lock)/id"

  /// What its notes say; `read` gives their bytes, nil where there are none.
  init(_ read: (String) -> [UInt8]?) {
    let text = read(Manifest.name)
    manifest = text.flatMap { Manifest.entries(of: $0) }
    robots = read("robots.txt")
    isBroken = text != nil && manifest == nil
    next = read(StagedName.path(StagedName.next)).flatMap { Manifest.entries(of: $0) }
    moving = read(StagedName.path(StagedName.moving)).map { PathList(text: $0) }
    kept = read(StagedName.path(StagedName.kept)).map { PathList(text: $0) }
    holder = read(Self.lockNote).map { LockNote(text: $0) ?? LockNote(id: "?", began: 0) }
  }
}

/// The paths that a note names.
public struct PathList: Sendable, Hashable {
  /// To be removed.
  public var removed: [String]
  /// Assets, to be removed by the next publication.
  public var kept: [String]

  public init(removed: [String] = [], kept: [String] = []) {
    self.removed = removed
    self.kept = kept
  }

  /// A line for each path, behind `-` or `=`.
  var text: [UInt8] {
    Array((removed.map { "- \($0)\n" } + kept.map { "= \($0)\n" }).joined().utf8)
  }

  /// Lines that are none, or lead out of the folder, are left aside.
  public init(text: [UInt8]) {
    self.init()
    for line in text.split(separator: UInt8(ascii: "\n")) where line.count > 2 {
      let path = String(decoding: line.dropFirst(2), as: UTF8.self)
      guard !path.begins(with: "/"), !"/\(path)/".holds("/../") else { continue }
      if line.first == UInt8(ascii: "-") { removed.append(path) }
      if line.first == UInt8(ascii: "=") { kept.append(path) }
    }
  }
}

/// The order of steps that brings a server from one state to a site.
///
/// All that is new is sent first; then it is moved into its place, what pages need before the pages
/// and indexes after them, the manifest last; then what no version needs is removed. Broken off
/// anywhere, the next plan goes on from what is there.
public enum PublishPlan {
  /// What a publication that was broken off while files were moved left to be done.
  ///
  /// Nothing where none was. Nothing has to be sent for it.
  public static func rest(of state: ServerState) -> [PublishStep] {
    guard let moving = state.moving else { return [] }
    let files = state.next ?? []
    return moves(of: files.filter { state.staged[stagedName($0)] != nil }, moving)
      + (state.next == nil ? [] : [move(StagedName.next, to: Manifest.name)])
      + removals(moving, besides: files.isEmpty ? state.manifest ?? [] : files)
  }

  /// The state when ``rest(of:)`` is done.
  public static func finished(_ state: ServerState) -> ServerState {
    guard let moving = state.moving else { return state }
    var state = state
    state.manifest = state.next ?? state.manifest
    state.kept = moving.kept.isEmpty ? nil : PathList(kept: moving.kept)
    state.next = nil
    state.moving = nil
    state.staged = [:]
    return state
  }

  /// The steps from a state without an unfinished move; none where the site is there already.
  public static func steps(from state: ServerState, to site: [Manifest.Entry]) -> [PublishStep] {
    let old = Dictionary((state.manifest ?? []).map { ($0.path, $0.sha256) }) { one, _ in one }
    let new = Set(site.map(\.path))
    let changed = site.filter { old[$0.path] != $0.sha256 }.sorted(by: inOrder)
    let gone = (state.manifest ?? []).map(\.path).filter { !new.contains($0) }
    guard !changed.isEmpty || !gone.isEmpty || state.manifest == nil else { return [] }
    let list = PathList(
      removed: gone.filter { !isAsset($0) }
        + (state.kept?.kept ?? []).filter { !new.contains($0) && old[$0] == nil },
      kept: gone.filter(isAsset))

    let wanted = Dictionary(changed.map { (stagedName($0), $0.bytes) }) { one, _ in one }
    let left = state.staged.filter {
      !StagedName.notes.contains($0.key) && wanted[$0.key] != $0.value
    }
    let sends = changed.filter { state.staged[stagedName($0)] != $0.bytes }.map { entry in
      PublishStep.send(path: entry.path, as: stagedName(entry), bytes: entry.bytes)
    }
    let before: [PublishStep] =
      [.makeFolder(PublishStep.staging)] + left.keys.sorted().map { .remove(StagedName.path($0)) }
    return before + sends + [
      .note(StagedName.next, Manifest.text(site)), .note(StagedName.moving, list.text),
    ] + moves(of: changed, list) + [move(StagedName.next, to: Manifest.name)]
      + removals(list, besides: site)
  }

  /// A name that tells what is sent and where it belongs.
  public static func stagedName(_ entry: Manifest.Entry) -> String {
    String(sha256(Array("\(entry.path)\n\(entry.sha256)".utf8)).prefix(32))
  }

  private static func moves(of files: [Manifest.Entry], _ list: PathList) -> [PublishStep] {
    let files = files.sorted(by: inOrder)
    // A file where a folder is needed, and the other way around, goes before.
    let folders = Set(files.flatMap { foldersAbove($0.path) })
    let paths = Set(files.map(\.path))
    let inTheWay = (list.removed + list.kept).filter { path in
      folders.contains(path) || foldersAbove(path).contains(where: paths.contains)
    }
    let emptied = inTheWay.flatMap {
      foldersAbove($0).filter { folder in
        paths.contains { $0 == folder || folder.begins(with: $0 + "/") }
      }
    }
    return inTheWay.map { .remove($0) } + deepestFirst(emptied).map { .removeFolder($0) }
      + Set(files.compactMap { foldersAbove($0.path).last }).sorted().map { .makeFolder($0) }
      + files.map { move(stagedName($0), to: $0.path) }
  }

  private static func move(_ name: String, to path: String) -> PublishStep {
    .move(StagedName.path(name), to: path)
  }

  private static func removals(_ list: PathList, besides site: [Manifest.Entry]) -> [PublishStep] {
    let needed = Set(site.flatMap { foldersAbove($0.path) } + list.kept.flatMap(foldersAbove))
    let empty = list.removed.flatMap(foldersAbove).filter { !needed.contains($0) }
    let kept = PathList(kept: list.kept)
    let notes: [PublishStep] =
      kept.kept.isEmpty
      ? [.remove(StagedName.path(StagedName.kept))] : [.note(StagedName.kept, kept.text)]
    // A file in whose place a folder is needed has gone before.
    return list.removed.filter { !needed.contains($0) }.map { .remove($0) }
      + deepestFirst(empty).map { .removeFolder($0) } + notes
      + [.remove(StagedName.path(StagedName.moving)), .removeFolder(PublishStep.staging)]
  }

  private static func deepestFirst(_ folders: [String]) -> [String] {
    Set(folders).sorted { ($1.utf8.count, $1) < ($0.utf8.count, $0) }
  }

  private static func inOrder(_ one: Manifest.Entry, _ other: Manifest.Entry) -> Bool {
    let (first, second) = (rank(one.path), rank(other.path))
    return first == second ? one.path.precedes(other.path) : first < second
  }

  private static func isAsset(_ path: String) -> Bool { path.begins(with: "assets/") }

  /// Assets, attachments, pages, then what lists pages.
  private static func rank(_ path: String) -> Int {
    if isAsset(path) { return 0 }
    let isList =
      !path.holds(UInt8(ascii: "/")) || path.holds("/coverage") || path.ends(with: "/index.json")
    if isList { return path.begins(with: "404") ? 2 : 3 }
    return path.ends(with: ".html") ? 2 : 1
  }
}

/// `2567`, `2567/o01` for `2567/o01/index.html`.
private func foldersAbove(_ path: String) -> [String] {
  path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
}
