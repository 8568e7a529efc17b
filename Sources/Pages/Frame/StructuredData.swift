import Diagnostics
import Disclosure
import Text

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
    let json =
      #"{"@context":"https://schema.org","@type":"GovernmentOrganization""#
      + #","name":\#(jsonString(municipality.name))"#
      + #","url":\#(jsonString(municipality.web + "/"))"# + place + texts.joined()
      + (accounts.isEmpty ? "" : #","sameAs":[\#(accounts.joined(separator: ","))]"#) + "}"
    return within(Array(json.utf8))
  }

  /// The way from the home page to a page (`BreadcrumbList`), and the tables that it offers as CSV
  /// (the distributions of a `Dataset`).
  static func page(
    _ title: String, _ crumbs: [(text: String, address: String)], _ tables: [DataTable],
    at address: String, on web: String
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.append(json: #"{"@context":"https://schema.org","@graph":["#)
    out.append(json: #"{"@type":"BreadcrumbList","itemListElement":["#)
    for (index, crumb) in crumbs.enumerated() {
      out.append(step: index + 1, crumb.text, web + crumb.address)
      out.append(json: ",")
    }
    out.append(step: crumbs.count + 1, title, web + address)
    out.append(json: "]}")
    if !tables.isEmpty {
      out.append(json: #",{"@type":"Dataset","name":"#)
      out.append(string: title)
      out.append(json: #","description":"#)
      out.append(string: title)
      for (index, table) in tables.enumerated() {
        out.append(json: index == 0 ? #","distribution":["# : ",")
        out.append(json: #"{"@type":"DataDownload","name":"#)
        out.append(string: table.name)
        out.append(json: #","encodingFormat":"text/csv","contentUrl":"#)
        out.append(string: web + table.address)
        out.append(json: "}")
      }
      out.append(json: "]}")
    }
    out.append(json: "]}")
    return within(out)
  }

  /// As it may stand within a script element, which ends at its first `</script`.
  private static func within(_ json: [UInt8]) -> [UInt8] {
    guard json.withUnsafeBufferPointer({ $0.holds(UInt8(ascii: "<")) }) else { return json }
    return json.flatMap { $0 == UInt8(ascii: "<") ? Array(#"\u003c"#.utf8) : [$0] }
  }
}

extension [UInt8] {
  /// Appends a page on the way to another, or that one itself.
  fileprivate mutating func append(step: Int, _ name: String, _ address: String) {
    append(json: #"{"@type":"ListItem","position":"#)
    append(number: step)
    append(json: #","name":"#)
    append(string: name)
    append(json: #","item":"#)
    append(string: address)
    append(json: "}")
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
