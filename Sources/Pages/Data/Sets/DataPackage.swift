import Artifact
import CSV
import Diagnostics
import Disclosure
import Text
import Thai

/// `/datapackage.json`: all tables of the site by the rules of Frictionless Data (Data Package v1,
/// Tabular Data Resource).
struct DataPackage {
  let site: Site
  let sets: [DataSet]
  let terms: DataTerms
  let texts: Texts

  func append(to out: inout [UInt8]) {
    let municipality = site.settings.municipality
    out.append(json: #"{"profile": "tabular-data-package", "name": "oit", "title": "#)
    out.append(string: "\(texts[.dataTitle]) \(municipality.name)")
    out.append(json: #", "homepage": "#)
    out.append(string: "\(municipality.web)/")
    if let objective = terms.objective {
      out.append(json: #", "description": "#)
      out.append(string: objective)
    }
    if let owner = terms.owner {
      out.append(json: #", "contributors": [{"role": "publisher", "title": "#)
      out.append(string: owner)
      if let email = terms.email {
        out.append(json: #", "email": "#)
        out.append(string: email)
      }
      out.append(json: "}]")
    }
    if let licence = terms.licence, let (key, name) = licence.named {
      out.append(json: #", "licenses": [{"#)
      out.append(string: key)
      out.append(json: ": ")
      out.append(string: name)
      out.append(json: #", "title": "#)
      out.append(string: licence)
      out.append(json: "}]")
    }
    out.append(json: #", "resources": ["#)
    var isFirst = true
    for set in sets {
      guard let table = set.table else { continue }
      out.append(json: isFirst ? "\n" : ",\n")
      isFirst = false
      append(set, table, to: &out)
    }
    out.append(json: "\n]}\n")
  }

  private func append(_ set: DataSet, _ table: CSVTable, to out: inout [UInt8]) {
    out.append(json: #"{"profile": "tabular-data-resource", "name": "#)
    out.append(string: set.name)
    out.append(json: #", "path": "#)
    out.append(string: String(Substring(percentEncoded(set.address).utf8.dropFirst())))
    out.append(json: #", "title": "#)
    out.append(string: set.title)
    out.append(json: #", "description": "#)
    out.append(string: set.described(texts))
    out.append(json: #", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8-sig""#)
    if let year = set.year {
      let span = Span.fiscalYear(year)
      out += #", "temporal": {"start": "\#(span.first.iso)", "end": "\#(span.last.iso)"}"#.utf8
    }
    if let unit = set.responsible {
      out.append(json: #", "contributors": [{"role": "maintainer", "title": "#)
      out.append(string: unit)
      out.append(json: "}]")
    }
    out.append(json: #", "sources": [{"title": "#)
    out.append(string: set.page.title)
    out.append(json: #", "path": "#)
    out.append(string: site.settings.municipality.web + percentEncoded(set.page.address))
    out.append(json: #"}], "schema": {"fields": ["#)
    for (index, heading) in table.headings.enumerated() {
      if index > 0 { out.append(json: ", ") }
      out.append(json: #"{"name": "#)
      out.append(string: heading.text)
      let cells = table.rows.map { row in
        index < row.cells.count ? row.cells[index].text : ""
      }
      out += #", "type": "\#(ColumnType(of: cells).rawValue)"}"#.utf8
    }
    out.append(json: "]}}")
  }
}

extension String {
  /// How a package names a licence: by an address, or by letters of ASCII with `-` for each other
  /// sign; nil for one that has none.
  fileprivate var named: (key: String, name: String)? {
    if begins(with: "https://") { return ("path", self) }
    let letters = utf8.filter { $0 < 0x80 }.map { byte -> UInt8 in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"): byte
      default: UInt8(ascii: "-")
      }
    }
    let isName = letters.contains { $0 != UInt8(ascii: "-") }
    return isName ? ("name", String(decoding: letters, as: UTF8.self)) : nil
  }
}

extension DataSet {
  /// Of small letters, digits, `-` and `.`: the way to the file with `.` for each `/`.
  var name: String {
    let letters = address.utf8.dropFirst().dropLast(4).map { byte -> UInt8 in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): byte
      default: UInt8(ascii: ".")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The page on which it stands, with its item and year.
  func described(_ texts: Texts) -> String {
    let owner = [item.map { "\($0.code)" }, year.map(texts.fiscalYear)]
      .compactMap { $0 }.joined(separator: " ")
    return owner.isEmpty ? page.title : "\(page.title) (\(owner))"
  }

  var responsible: String? { page.responsible ?? entry?.page.responsible }

  var updated: Day? { page.updated ?? entry?.page.updated }
}
