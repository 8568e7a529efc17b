import CSV
import Diagnostics
import Disclosure
import Text
import Thai

/// A table that the site offers as CSV, with what is known of it.
struct DataSet: Sendable {
  /// Of the file, such as `/2567/o02/people.csv`.
  let address: String
  /// What the page calls it; no two of a page have the same.
  let title: String
  let page: Page
  let entry: Entry?
  let item: Item?
  let kind: String
  /// Made when they are asked for.
  let csv: @Sendable () -> [UInt8]

  /// Of a site, the newest year first, then those of pages that answer no item; a file from which
  /// several blocks have their rows is one.
  static func all(of site: Site) -> [DataSet] {
    var seen: Set<String> = []
    let ofYears = site.years.reversed().flatMap { year in
      year.edition.items.flatMap { item -> [DataSet] in
        guard let entry = year.entries[item.code] else { return [] }
        return entry.pages.flatMap { sets(on: $0, entry, item) }
      }
    }
    return (ofYears + site.pages.flatMap { sets(on: $0, nil, nil) })
      .filter { seen.insert($0.address).inserted }
  }

  /// Of several that a page calls the same, all but the first are numbered.
  private static func sets(on page: Page, _ entry: Entry?, _ item: Item?) -> [DataSet] {
    var numbers: [String: Int] = [:]
    return page.body.blocks.compactMap { block in
      let table = block.data.table
      guard let address = table.given?.address ?? (table.makesCSV ? page.csv(of: block) : nil)
      else { return nil }
      let title = block.data.title ?? page.body.outline[block.id]?.title ?? page.title
      let number = numbers[title, default: 0] + 1
      numbers[title] = number
      return DataSet(
        address: address, title: number == 1 ? title : "\(title) (\(number))", page: page,
        entry: entry, item: item, kind: block.kind
      ) { rowsAsCSV(table) }
    }
  }

  var year: Int? { entry?.year }
  /// In an archive.
  var path: String { String(address.dropFirst()) }

  /// The table as it is published; nil for one without headings.
  var table: CSVTable? { table(of: csv()) }

  /// The same, from what `csv` has made.
  func table(of bytes: [UInt8]) -> CSVTable? {
    var problems: [Diagnostic] = []
    return CSVTable.read(bytes, address, &problems)
  }
}

extension Page {
  fileprivate func csv(of block: Block) -> String { "\(address)\(block.id).csv" }
}
