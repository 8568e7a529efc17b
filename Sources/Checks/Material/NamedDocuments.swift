import Diagnostics
import Disclosure
import Text

extension Site {
  /// Files of this site by their paths.
  var filesByPath: [String: PublishedFile] {
    memory.value("files by path") {
      Dictionary(files.map { ($0.path, $0) }) { one, _ in one }
    }
  }

  /// Files that are named as evidence, as an original or in a block of documents to open.
  var documents: [(file: PublishedFile, place: Place)] {
    let evidence = entries.flatMap(\.evidence).flatMap(\.targets)
      .compactMap { target -> (file: PublishedFile, place: Place)? in
        if case .file(let file, _) = target.target { (file, target.place) } else { nil }
      }
    let originals = blocks("declaration").flatMap(\.block.data.table.fileLinks)
    let named = blocks("files").flatMap { placed in
      let outline = placed.page.body.outline
      let first = placed.block.place.line
      // As far as the next heading or block.
      let last = outline.anchors.map(\.place.line).filter { $0 > first }.min() ?? .max
      return outline.files.filter { first < $0.place.line && $0.place.line < last }
        .compactMap { link in filesByPath[link.path].map { (file: $0, place: link.place) } }
    }
    return evidence + originals + named
  }
}

extension PublishedFile {
  /// Its path without the end of the name.
  var stem: String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
    return String(Substring(path.utf8[..<dot]))
  }
}
