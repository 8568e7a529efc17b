/// What foreign parsers have found in files of the source: kept beside the output, from one build
/// to the next, and not understood here.
public enum Findings: Sendable {
  /// In `.NAME.found`.
  case documents
  /// In `.NAME.photos/found`, beside what was made of photos.
  case photos
  /// In `.NAME.texts/found`, beside the texts of PDFs.
  case texts
  /// In `.NAME.links`: what answered of the links that lead outside.
  case links
}

extension OutputFolder {
  /// What the last build stored; empty when there is nothing.
  public func findings(_ kind: Findings) -> [UInt8] {
    guard let place = try? SitePlace(path) else { return [] }
    return place.text(of: place.findingsName(kind))
  }

  /// Stores it for the next build; a file that does not begin as ours do is left as it is.
  public func store(_ kind: Findings, _ text: [UInt8], opening: String) {
    guard let place = try? SitePlace(path) else { return }
    let name = place.findingsName(kind)
    if let folder = EntryName(name).folder { try? place.parent.makeFolder(folder) }
    place.store(text, in: name, opening: opening)
  }

  /// The path of the folder for what was made of photos; nil where there can be none.
  public var photos: String? { folder(\.photosName) }

  /// That for the texts of PDFs.
  public var texts: String? { folder(\.textsName) }

  private func folder(_ name: KeyPath<SitePlace, String>) -> String? {
    (try? SitePlace(path)).map { $0.parent.path(of: $0[keyPath: name]) }
  }
}
