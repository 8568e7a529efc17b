import Disclosure

extension Target {
  /// The address within the site, from its `/` on, percent-encoded as a browser copies it.
  ///
  /// Nil for an address elsewhere.
  var addressHere: String? {
    switch self {
    case .page(let address, let fragment): encoded(address, fragment)
    case .file(let file, let fragment): encoded(file.address, fragment)
    case .outside: nil
    }
  }

  /// The whole address with its host, percent-encoded as a browser copies it.
  func href(baseURL: String) -> String {
    if case .outside(let url) = self { return percentEncoded(url) }
    return baseURL + (addressHere ?? "/")
  }

  private func encoded(_ address: String, _ fragment: String?) -> String {
    percentEncoded(fragment.map { "\(address)#\($0)" } ?? address)
  }
}

extension YearCoverage {
  /// The address of an item's page, which stands whether or not there is an entry.
  func address(of item: ItemCoverage) -> String {
    "/\(edition.year)/\(item.item.code.slug)/"
  }

  /// Every item with the group under which it is counted, in the edition's order.
  var itemsByGroup: [(group: Group, items: [ItemCoverage])] {
    edition.indicators.flatMap(\.groups).map { ($0, items(of: $0)) }
  }
}
