import Formats

/// The media type of a file, by the ending of its path in upper or lower case.
func contentType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
  if name == "feed.xml" { return "application/atom+xml; charset=utf-8" }
  return types[FileFormat.ending(of: name) ?? ""] ?? FileFormat(of: name)?.mediaType
    ?? "application/octet-stream"
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
