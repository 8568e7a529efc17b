import Text

/// What the request line asks for: a path, decoded once, and the query as it was written.
struct RequestTarget: Sendable {
  /// Begins with `/`; holds no `..`, no empty part, no backslash and no control character.
  let path: String
  /// With its `?`; empty when there is none.
  let query: String

  /// Nil for a target that no link of the site has: another host's, one that tries to climb out,
  /// one that is not UTF-8.
  init?(_ target: String, at host: LocalHost) {
    guard let local = localForm(of: Array(target.utf8), at: host) else { return nil }
    let mark = local.firstIndex(of: UInt8(ascii: "?")) ?? local.endIndex
    guard let bytes = percentDecoded(local[..<mark]), isPlain(bytes),
      let path = String(validating: bytes, as: UTF8.self)
    else { return nil }
    self.path = path
    query = String(decoding: local[mark...], as: UTF8.self)
  }
}

/// `/path?query`, also of `http://localhost:8080/path?query`, as proxies write it.
private func localForm(of target: [UInt8], at host: LocalHost) -> ArraySlice<UInt8>? {
  if target.first == UInt8(ascii: "/") { return target[...] }
  let scheme = Array("http://".utf8)
  guard String(decoding: target.prefix(scheme.count), as: UTF8.self).lowercased() == "http://"
  else { return nil }
  let rest = target.dropFirst(scheme.count)
  let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
  guard host.isMeant(by: String(decoding: rest[..<slash], as: UTF8.self)) else { return nil }
  return slash == rest.endIndex ? Array("/".utf8)[...] : rest[slash...]
}

private func isPlain(_ path: [UInt8]) -> Bool {
  if path.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return false }
  let parts = path.dropFirst().split(
    separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  if parts.dropLast().contains(where: \.isEmpty) { return false }
  return !parts.contains { $0.elementsEqual("..".utf8) }
}
