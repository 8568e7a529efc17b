import Text
import XML

/// What one part says that others are to it, such as `worksheet` or `sharedStrings`.
struct Relations {
  struct Relation {
    let id: String
    /// The last word of its type, which is the same in both forms of the standard.
    let type: String
    /// The name of the part that is meant.
    let part: String
  }

  let all: [Relation]

  /// Those of a part, or of the package itself for an empty name; none where none are said.
  init(of part: String, in parts: inout WorkbookParts) throws(WorkbookFlaw) {
    let cut = part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part.utf8.index(after: $0) }
    let folder = String(Substring(part.utf8[..<(cut ?? part.startIndex)]))
    let name = "\(folder)_rels/\(Substring(part.utf8.dropFirst(folder.utf8.count))).rels"
    guard parts.holds(name) else {
      all = []
      return
    }
    let reader = RelationsReader(folder)
    try parts.read(name, reader)
    all = reader.found
  }

  subscript(type type: String) -> Relation? { all.first { $0.type == type } }
  subscript(id: String) -> Relation? { all.first { $0.id == id } }
}

private final class RelationsReader: XMLTaker {
  var found: [Relations.Relation] = []
  private let folder: String

  init(_ folder: String) { self.folder = folder }

  func begin(_ tag: XMLTag) {
    guard tag.name == "Relationship", let id = tag["Id"], let type = tag["Type"],
      let target = tag["Target"], tag["TargetMode"].map({ $0 == "External" }) != true
    else { return }
    let words = type.text.utf8.split(separator: UInt8(ascii: "/"))
    found.append(
      Relations.Relation(
        id: id.text, type: words.last.map { String(Substring($0)) } ?? "",
        part: full(target.text)))
  }

  /// The name of a part that is named from the folder of another.
  private func full(_ target: String) -> String {
    let isWhole = target.utf8.first == UInt8(ascii: "/")
    var folders: [Substring] = []
    for word in ((isWhole ? "" : folder) + target).utf8.split(separator: UInt8(ascii: "/")) {
      let name = Substring(word)
      if name == ".." { _ = folders.popLast() } else if name != "." { folders.append(name) }
    }
    return folders.joined(separator: "/")
  }

  func end(_ name: XMLWord) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
