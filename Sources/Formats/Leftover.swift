import Text

/// Whether a name is one that systems and editors leave behind: backups, locks, half-saved drafts.
///
/// Nobody means to publish these, and a draft may hold what is not for the public.
public func isLeftover(_ name: some StringProtocol) -> Bool {
  if name.begins(with: ".") || name.ends(with: "~") { return true }
  let lower = name.asciiLowercased()
  return ["thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx"].contains(lower)
    || ["~$", "~wrl", "~wrd"].contains { lower.begins(with: $0) }
    || [".bak", ".orig", ".tmp", ".swp", ".swo", ".swn"].contains { lower.ends(with: $0) }
    || lower.utf8.count > 1 && lower.begins(with: "#") && lower.ends(with: "#")
}

/// The same of the name at the end of a path; `.` and `..` name folders.
public func isLeftover(nameOf path: String) -> Bool {
  let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) }
  return last.map { $0 != "." && $0 != ".." && isLeftover($0) } ?? false
}
