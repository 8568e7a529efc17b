import Artifact
import Diagnostics
import Disclosure
import Text
import Thai

/// `/2567/data.json`: the tables of a year with the fields of the national catalogue (CKAN with
/// `thai_gdc`), as far as the site says them.
struct YearCatalogue {
  let site: Site
  let year: Int
  let sets: [DataSet]
  let terms: DataTerms
  let texts: Texts

  func append(to out: inout [UInt8]) {
    out += #"{"schema": "data-1", "year": \#(year), "datasets": ["#.utf8
    for (index, set) in sets.enumerated() {
      out.append(json: index > 0 ? ",\n{" : "\n{")
      for (number, (key, text)) in fields(of: set).enumerated() {
        out.append(json: number > 0 ? ", " : "")
        out.append(string: key)
        out.append(json: ": ")
        out.append(string: text)
      }
      out.append(json: #", "resources": [{"name": "#)
      out.append(string: set.title)
      out.append(json: #", "format": "CSV", "url": "#)
      out.append(string: site.settings.municipality.web + percentEncoded(set.address))
      out.append(json: "}]}")
    }
    out.append(json: "\n]}\n")
  }

  private func fields(of set: DataSet) -> [(String, String)] {
    let municipality = site.settings.municipality
    let known: [(String, String?)] = [
      ("name", set.name), ("title", set.title), ("notes", set.described(texts)),
      ("owner_org", terms.owner ?? municipality.name),
      ("maintainer", set.responsible ?? municipality.name),
      ("maintainer_email", terms.email ?? site.settings.contact?.mailbox),
      ("objective", terms.objective), ("data_category", terms.category),
      ("license_id", terms.licence),
      ("data_source", municipality.name), ("data_format", "CSV"),
      ("data_type", texts[set.kind == "statistics" ? .dataOfStatistics : .dataOfRecords]),
      ("tag_string", set.item.map { $0.topics.joined(separator: ",") }),
      ("last_updated_date", set.updated?.iso),
      ("url", municipality.web + percentEncoded(set.page.address)),
    ]
    return known.compactMap { key, text in text.map { (key, $0) } }
  }
}
