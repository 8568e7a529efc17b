/// The files that pages list at their end: all of a page's folder but pictures, which stand in its
/// text.
public struct ListedFiles: Sendable {
  private let byFolder: [String: [PublishedFile]]

  public init(of site: Site) {
    byFolder = Dictionary(grouping: site.files.filter { !$0.isPicture }) {
      entryFolder(of: $0.path)
    }
  }

  /// Those of an entry's page, or of one in pages/, in the order of their paths.
  public subscript(page: Page) -> [PublishedFile] { byFolder[entryFolder(of: page.path)] ?? [] }
}

/// The folder of Content in which the files beside a page lie, `2567/o01-structure`: the first two
/// parts of its path; a page in one file has a folder that holds nothing.
private func entryFolder(of path: String) -> String {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
  return parts.prefix(2).map { String(Substring($0)) }.joined(separator: "/")
}
