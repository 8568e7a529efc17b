import Artifact
import Glibc

/// A relative path as the file system knows it: any bytes, since old names may be in Windows-874.
struct EntryName: Sendable, Hashable {
  /// Ends in NUL, as calls to the system want it.
  let characters: [CChar]

  init(_ characters: [CChar]) { self.characters = characters }
  init(_ text: String) { characters = Array(text.utf8CString) }

  /// For people, and for comparing with names of ours, which are all UTF-8.
  var text: String {
    characters.withUnsafeBytes { String(decoding: $0.dropLast(), as: UTF8.self) }
  }

  var isHidden: Bool { characters.first == CChar(bitPattern: UInt8(ascii: ".")) }

  /// The path without its last name; nil for a lone name.
  var folder: EntryName? {
    guard let end = characters.lastIndex(of: CChar(bitPattern: slash)) else { return nil }
    return EntryName(characters[..<end] + [0])
  }

  func inside(_ folder: EntryName?) -> EntryName {
    guard let folder else { return self }
    var whole: [CChar] = []
    whole.reserveCapacity(folder.characters.count + characters.count)
    whole += folder.characters
    whole[whole.count - 1] = CChar(bitPattern: slash)
    whole += characters
    return EntryName(whole)
  }

  func hash(into hasher: inout Hasher) {
    characters.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
