import Artifact
import Disclosure
import Text
import Thai

/// A feed as Atom 1.0 (RFC 4287).
struct AtomFeed {
  struct Entry {
    /// Its own for ever, absolute.
    let id: String
    let title: String
    let updated: Day
    /// The page that it tells of, absolute.
    let address: String
    let summary: String?
  }

  let site: Site
  let subtitle: String
  /// Its own address, and that of the page that says the same, from the root of the site.
  let address: String
  let page: String
  let updated: Day
  let entries: [Entry]

  func append(to out: inout [UInt8]) {
    let base = escapedXML(site.settings.municipality.web)
    let name = escapedXML(site.settings.municipality.name)
    out +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">
        <id>\(base)\(page)</id>
        <title>\(name)</title>
        <subtitle>\(escapedXML(subtitle))</subtitle>
        <updated>\(timestamp(updated))</updated>
        <author><name>\(name)</name></author>
        <link rel="self" type="application/atom+xml" href="\(base)\(address)"/>
        <link rel="alternate" type="text/html" href="\(base)\(page)"/>

      """.utf8
    for entry in entries {
      let summary = entry.summary.map { "\n    <summary>\(escapedXML($0))</summary>" } ?? ""
      out +=
        """
          <entry>
            <id>\(escapedXML(entry.id))</id>
            <title>\(escapedXML(entry.title))</title>
            <updated>\(timestamp(entry.updated))</updated>
            <link rel="alternate" type="text/html" href="\(escapedXML(entry.address))"/>\(summary)
          </entry>

        """.utf8
    }
    out += "</feed>\n".utf8
  }

  /// The beginning of the day in Thailand (RFC 3339).
  private func timestamp(_ day: Day) -> String { "\(day.iso)T00:00:00+07:00" }
}
