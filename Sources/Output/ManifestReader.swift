/// The files that a manifest lists, however its JSON is laid out; unknown keys are passed over.
///
/// Nil when it is not of the schema `manifest-1` or anything in it is not as it must be.
func manifestEntries(of text: [UInt8]) -> [Manifest.Entry]? {
  var reader = JSONReader(text)
  var schema: String?
  var files: [Manifest.Entry]?
  let isRead = reader.readObject { reader, key in
    switch key {
    case "schema":
      schema = reader.readString()
      return schema != nil
    case "files":
      files = entries(&reader)
      return files != nil
    default:
      return reader.skipValue()
    }
  }
  guard isRead, reader.isAtEnd(), schema == "manifest-1" else { return nil }
  return files
}

private func entries(_ reader: inout JSONReader) -> [Manifest.Entry]? {
  var entries: [Manifest.Entry] = []
  let isRead = reader.readList(from: "[", to: "]") { reader in
    guard let entry = entry(&reader) else { return false }
    entries.append(entry)
    return true
  }
  return isRead ? entries : nil
}

private func entry(_ reader: inout JSONReader) -> Manifest.Entry? {
  var path: String?
  var bytes: Int?
  var hash: String?
  let isRead = reader.readObject { reader, key in
    switch key {
    case "path":
      path = reader.readString()
      return path != nil
    case "bytes":
      bytes = reader.readCount()
      return bytes != nil
    case "sha256":
      hash = reader.readString()
      return hash != nil
    default:
      return reader.skipValue()
    }
  }
  guard isRead, let path, let bytes, let hash, isInside(path), isDigest(hash) else { return nil }
  return Manifest.Entry(path: path, bytes: bytes, sha256: hash)
}

/// Whether a path stays inside the output: a manifest is a file like any other, and may be forged.
private func isInside(_ path: String) -> Bool {
  path != Manifest.name && !path.utf8.contains(0)
    && path.utf8.split(separator: slash, omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
}

private func isDigest(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
}
