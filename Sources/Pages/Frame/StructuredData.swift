import Diagnostics
import Disclosure

/// What search engines read of a page beside its text: JSON-LD by schema.org.
enum StructuredData {
  /// The municipality, told on the home page (`GovernmentOrganization`).
  static func organization(_ site: Site) -> [UInt8] {
    let municipality = site.settings.municipality
    let contact = site.settings.contact
    let place =
      contact?.address.map { #","address":\#(jsonString($0))"# } ?? ""
    let texts = [
      ("alternateName", municipality.nameEnglish), ("telephone", contact?.phone),
      ("email", contact?.mailbox),
    ].compactMap { key, text in text.map { #","\#(key)":\#(jsonString($0))"# } }
    let accounts = site.settings.social.map { jsonString($0.url) }
    return within(
      #"{"@context":"https://schema.org","@type":"GovernmentOrganization""#
        + #","name":\#(jsonString(municipality.name)),"url":\#(jsonString(municipality.web + "/"))"#
        + place + texts.joined()
        + (accounts.isEmpty ? "" : #","sameAs":[\#(accounts.joined(separator: ","))]"#) + "}")
  }

  /// The way from the home page to a page (`BreadcrumbList`), and the tables that it offers as CSV
  /// (`Dataset`).
  static func page(
    _ title: String, _ crumbs: [Crumb], _ tables: [DataTable], at address: String, on web: String
  ) -> [UInt8] {
    let ways = crumbs.map { ($0.text, $0.page.address) } + [(title, address)]
    let items = ways.enumerated().map { index, way in
      #"{"@type":"ListItem","position":\#(index + 1),"name":\#(jsonString(way.0)),"#
        + #""item":\#(jsonString(web + way.1))}"#
    }
    let sets = tables.map { table in
      #",{"@type":"Dataset","name":\#(jsonString(table.name)),"description":\#(jsonString(title)),"#
        + #""distribution":{"@type":"DataDownload","encodingFormat":"text/csv","#
        + #""contentUrl":\#(jsonString(web + table.address))}}"#
    }
    return within(
      #"{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":["#
        + items.joined(separator: ",") + "]}" + sets.joined() + "]}")
  }

  /// As it may stand within a script element, which ends at its first `</script`.
  private static func within(_ json: String) -> [UInt8] {
    guard json.utf8.contains(UInt8(ascii: "<")) else { return Array(json.utf8) }
    return json.utf8.flatMap { $0 == UInt8(ascii: "<") ? Array(#"\u003c"#.utf8) : [$0] }
  }
}

/// A block's rows as a file that others can use.
struct DataTable {
  let name: String
  /// From the root of the site.
  let address: String
}

extension Page {
  /// Its blocks whose rows are offered as CSV.
  var dataTables: [DataTable] {
    body.blocks.filter(\.data.table.makesCSV).map { block in
      DataTable(name: block.data.title ?? title, address: "\(address)\(block.id).csv")
    }
  }
}
