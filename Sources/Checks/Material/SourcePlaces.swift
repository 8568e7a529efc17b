import Diagnostics
import Disclosure
import Folders
import Text

/// Finds texts in files of Content, of which each is read anew.
///
/// For what is found in a page as it is shown, which keeps no lines: asked where something is said
/// alone, and in the order in which it stands there.
struct SourcePlaces {
  private let site: Site
  private var path = ""
  private var source: [UInt8] = []
  private var counter = PlaceCounter("")
  /// Behind the last text that was found.
  private var at = 0
  /// Searches that went through the file again.
  private var missed = 0

  /// Enough for every page of a person; of more, the first line is told.
  private static let most = 100

  init(_ site: Site) { self.site = site }

  /// Where a text stands next in a file, else anywhere; the first line where it stands there
  /// otherwise, such as over two lines.
  mutating func place(of text: some Sequence<UInt8>, in path: String) -> Place {
    if path != self.path { open(path) }
    let text = Array(text)
    guard missed < SourcePlaces.most, let found = next(text) else { return .content(path) }
    at = found + text.count
    return counter.place(ofByte: found, in: source)
  }

  private mutating func next(_ text: [UInt8]) -> Int? {
    if let found = source[at...].place(of: text) { return found }
    missed += 1
    return source[...].place(of: text)
  }

  private mutating func open(_ path: String) {
    self.path = path
    source = (try? site.content.read(path, upTo: 16 << 20)) ?? []
    counter = PlaceCounter(Place.content(path).path)
    (at, missed) = (0, 0)
  }
}

extension Site {
  /// Where a text stands first in a file of Content.
  func place(of text: String, in path: String) -> Place {
    var places = SourcePlaces(self)
    return places.place(of: text.utf8, in: path)
  }
}
