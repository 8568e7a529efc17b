/// Where the English twin of a page stands: `/en/2567/o01/` for `/2567/o01/`.
public func englishAddress(of address: String) -> String { "/en" + address }

/// The page of which an address below `/en/` is the English twin.
public func thaiAddress(of english: String) -> String {
  String(Substring(english.utf8.dropFirst(3)))
}

/// The way from one address of this site to another: `../o01/plan.pdf`, `./` for itself.
public func relativeAddress(from page: String, to other: String) -> String {
  let from = Array(page.utf8)
  let to = Array(other.utf8)
  var shared = 0
  var at = 0
  while at < from.count, at < to.count, from[at] == to[at] {
    at += 1
    if from[at - 1] == UInt8(ascii: "/") { shared = at }
  }
  var way: [UInt8] = []
  for byte in from[shared...] where byte == UInt8(ascii: "/") { way += "../".utf8 }
  way += to[shared...]
  return way.isEmpty ? "./" : String(decoding: way, as: UTF8.self)
}

/// What a way means that is written in a folder: `2567/o01/plan.pdf` for `../o01/plan.pdf` in
/// `2567/o08`; nil where it leads out.
///
/// Empty names and `.` mean nothing, `..` the folder around.
public func joinedPath(_ way: String, in folder: String) -> String? {
  let slash = UInt8(ascii: "/")
  var full = Array(folder.utf8)
  for name in way.utf8.split(separator: slash) where !name.elementsEqual(".".utf8) {
    if !name.elementsEqual("..".utf8) {
      if !full.isEmpty { full.append(slash) }
      full += name
    } else if full.isEmpty {
      return nil
    } else {
      full = Array(full[..<(full.lastIndex(of: slash) ?? 0)])
    }
  }
  return String(decoding: full, as: UTF8.self)
}

/// A path without its last name; empty for a lone name.
public func parentPath(of path: String) -> String {
  let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
  return String(Substring(path.utf8[..<end]))
}
