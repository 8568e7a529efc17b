import Coverage
import Disclosure
import Text

extension Target {
  /// From the first `/` of this site on, or whole when it lies elsewhere; percent-encoded as a
  /// browser copies it.
  public var encoded: String {
    switch self {
    case .page(let address, let fragment): percentEncoded(joined(address, fragment))
    case .file(let file, let fragment): percentEncoded(joined(file.address, fragment))
    case .outside(let url): percentEncoded(url)
    }
  }

  /// Whether it leads to no place of this site.
  var isOutside: Bool {
    if case .outside = self { true } else { false }
  }

  private func joined(_ address: String, _ fragment: String?) -> String {
    fragment.map { "\(address)#\($0)" } ?? address
  }
}

extension YearCoverage {
  /// The address of an item's page, which stands whether or not there is an entry.
  func address(of item: ItemCoverage) -> String {
    FramePage.item(edition.year, item.item.code).address
  }

  /// Every item with the group under which it is counted, in the edition's order.
  var itemsByGroup: [(group: Group, items: [ItemCoverage])] {
    edition.indicators.flatMap(\.groups).map { ($0, items(of: $0)) }
  }
}
