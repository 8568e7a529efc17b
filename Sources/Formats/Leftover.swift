import Text

/// Whether a name is one that systems and editors leave behind: backups, locks, half-saved drafts.
///
/// Nobody means to publish these, and a draft may hold what is not for the public.
public func isLeftover(_ name: some StringProtocol) -> Bool {
  let first = name.utf8.first
  if first == UInt8(ascii: ".") || name.ends(with: "~") { return true }
  let lower = name.asciiLowercased()
  return leftoverNames.contains(lower)
    || FileFormat.ending(of: lower).map(leftoverEndings.contains) ?? false
    || first == UInt8(ascii: "~") && ["~$", "~wrl", "~wrd"].contains { lower.begins(with: $0) }
    || first == UInt8(ascii: "#") && lower.ends(with: "#") && lower.utf8.count > 1
}

private let leftoverNames: Set = ["thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx"]
private let leftoverEndings: Set = ["bak", "orig", "tmp", "swp", "swo", "swn"]

/// The same of the name at the end of a path; `.` and `..` name folders.
public func isLeftover(nameOf path: String) -> Bool {
  let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) }
  return last.map { $0 != "." && $0 != ".." && isLeftover($0) } ?? false
}
