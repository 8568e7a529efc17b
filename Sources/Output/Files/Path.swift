import Glibc

let slash = UInt8(ascii: "/")

/// The last name of a path, slashes at its end aside; empty for the root.
func fileName(of path: String) -> String {
  let parts = path.utf8.split(separator: slash)
  return parts.last.map { String($0) ?? "" } ?? ""
}

/// The path without its last name: `.` for a lone name, `/` for what lies in the root.
func folderPath(of path: String) -> String {
  var bytes = path.utf8[...]
  while bytes.last == slash { bytes.removeLast() }
  guard let end = bytes.lastIndex(of: slash) else { return bytes.isEmpty ? "/" : "." }
  bytes = bytes[..<end]
  while bytes.last == slash { bytes.removeLast() }
  return bytes.isEmpty ? "/" : String(bytes) ?? "/"
}

/// Whether a path is that of a folder or leads into it, both without symbolic links.
func isFolder(_ folder: String, of path: String) -> Bool {
  path == folder || path.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
}

/// All folders above a relative path, the nearest first: `a/b/c` gives `a/b`, `a`.
func folders(above path: String) -> some Sequence<String> {
  sequence(state: path.utf8[...]) { rest -> String? in
    guard let end = rest.lastIndex(of: slash) else { return nil }
    rest = rest[..<end]
    return String(rest)
  }
}

/// Every folder that these files lie in, at any depth.
func folders(of paths: some Sequence<String>) -> Set<String> {
  var found: Set<String> = []
  for path in paths {
    for folder in folders(above: path) where !found.insert(folder).inserted { break }
  }
  return found
}

/// The absolute path without symbolic links; nil with `errno` when it leads nowhere.
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

func linkTarget(of path: String) -> String? {
  var target = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink(path, &target, target.count)
  guard count > 0 else { return nil }
  return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
}
