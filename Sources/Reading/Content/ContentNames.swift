import Disclosure

/// What a name that is not there may have meant.
extension ContentMap {
  /// Names of pages in pages/.
  var stems: some Sequence<String> {
    pages(below: "pages/").lazy.compactMap { page in
      guard page.isMain, case .page(let stem) = page.owner else { return nil }
      return stem
    }
  }

  /// What a link into a folder may name: its files and pages, and folders that are pages.
  func names(in folder: String) -> some Sequence<String> {
    let paths =
      files.sorted(below: folder, \.path).map(\.path) + pages(below: folder).map(\.path)
    return paths.lazy.compactMap { path in
      let rest = path.utf8.dropFirst(folder.utf8.count)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
        return String(Substring(rest))
      }
      let isPage = Array(rest[slash...]) == Array("/index.md".utf8)
      return isPage ? String(Substring(rest[..<slash])) : nil
    }
  }

  private func pages(below folder: String) -> ArraySlice<PageSource> {
    pages.sorted(below: folder, \.path)
  }
}

extension Array {
  /// The first 2,000 of those whose path begins with a folder, in an array sorted by path.
  fileprivate func sorted(
    below folder: String, _ path: (Element) -> String
  ) -> ArraySlice<Element> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if path(self[middle]).utf8.lexicographicallyPrecedes(folder.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return self[low...].prefix(2_000).prefix { path($0).utf8.starts(with: folder.utf8) }
  }
}
