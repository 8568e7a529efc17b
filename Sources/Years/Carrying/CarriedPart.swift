import Disclosure
import Text

/// An entry on its way into another year.
struct CarriedPart: Sendable {
  let entry: Entry
  /// What it answers, and what it is to answer.
  let old: Item
  let new: Item
  /// The new path of the entry's page, relative to Content.
  let page: String
  /// The new folder of its sub-pages and files; nil where it has none.
  let folder: String?
  /// Whether it becomes the entry's page, and not a sub-page of what others are merged into.
  let isMain: Bool
  /// Whether what it says holds in the new year too: then its files go with it, and pages of a day.
  let isStanding: Bool

  /// The new path of one of its files or sub-pages; nil for what stays behind.
  func path(of old: String) -> String? {
    if old.isSame(as: entry.page.path) { return page }
    let isKept = isStanding || entry.undated.contains { $0.path.isSame(as: old) }
    guard isKept, let folder, let rest = entry.page.path.rest(of: old) else { return nil }
    return "\(folder)/\(rest)"
  }
}

extension CarriedPart {
  /// From an entry and the item that it answers, into the entry with this path without `.md`; the
  /// first of those that are merged becomes its page, the others are called by their names.
  init(
    _ source: (entry: Entry, item: Item), into item: Item, at place: String, number: Int,
    isAlone: Bool, name: String, isStanding: Bool
  ) {
    entry = source.entry
    old = source.item
    new = item
    isMain = number == 0
    self.isStanding = isStanding
    let hasFolder = entry.page.path.ends(with: "/index.md")
    switch (isMain, hasFolder) {
    case (true, _): folder = hasFolder || !isAlone ? place : nil
    case (false, true): folder = isStanding || !entry.undated.isEmpty ? "\(place)/\(name)" : nil
    case (false, false): folder = nil
    }
    page =
      folder.map { "\($0)/index.md" } ?? (isMain ? "\(place).md" : "\(place)/\(name).md")
  }
}

extension Entry {
  /// Its sub-pages that tell of no day, such as what was merged into it.
  fileprivate var undated: [Page] { subPages.filter { $0.eventDay == nil } }
}

extension String {
  /// What follows the folder in which this page lies, in a path below it; nil for what lies
  /// elsewhere, and where the page is no folder's.
  func rest(of path: String) -> String? {
    guard ends(with: "/index.md") else { return nil }
    let folder = Substring(utf8.dropLast("index.md".utf8.count))
    return path.utf8.starts(with: folder.utf8)
      ? String(Substring(path.utf8.dropFirst(folder.utf8.count))) : nil
  }

  /// What the officer wrote behind the code in the name of an entry: `annual-plan` of
  /// `2567/o08-annual-plan/index.md`.
  var entryName: String {
    let parts = utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1 else { return "" }
    let name = String(Substring(parts[1]))
    let stem = name.ends(with: ".md") ? String(Substring(name.utf8.dropLast(3))) : name
    guard let dash = stem.utf8.firstIndex(of: UInt8(ascii: "-")) else { return "" }
    return String(Substring(stem.utf8[dash...].dropFirst()))
  }
}
