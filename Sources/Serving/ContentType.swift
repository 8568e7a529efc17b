import Formats
import Text

/// The media type of a file, by the ending of its path in upper or lower case.
public func contentType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
  if name == "feed.xml" { return "application/atom+xml; charset=utf-8" }
  return types[FileFormat.ending(of: name) ?? ""] ?? FileFormat(of: name)?.mediaType
    ?? "application/octet-stream"
}

/// The endings of a site's files with their media types, by ending.
let allTypes: [(ending: String, type: String)] =
  (types.map { ($0.key, $0.value) }
  + FileFormat.all.flatMap { format in format.endings.map { ($0, format.mediaType) } })
  .sorted { $0.0 < $1.0 }

/// What a browser may do with a page: show what this site holds, and nothing else.
public let contentSecurityPolicy =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/// The policy of a file of a media type; nil for what runs no script wherever it is opened.
///
/// A PDF, which Safari shows not at all under a sandbox, is among these.
public func policy(of type: String) -> String? {
  if type.begins(with: "text/html") { return contentSecurityPolicy }
  let runs = ["application/xhtml", "image/svg", "application/xml", "text/xml"]
  return runs.contains { type.begins(with: $0) } || type.holds("+xml") ? "sandbox" : nil
}

/// Of what the site makes itself; files of the municipality are never of these kinds.
private let types = [
  "html": "text/html; charset=utf-8",
  "css": "text/css; charset=utf-8",
  "js": "text/javascript; charset=utf-8",
  "xml": "application/xml",
  "ics": "text/calendar; charset=utf-8",
  "ico": "image/x-icon",
  "woff2": "font/woff2",
]
