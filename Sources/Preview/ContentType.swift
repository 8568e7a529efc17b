/// The media type of a file, by the ending of its path in upper or lower case.
func contentType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
  if name == "feed.xml" { return "application/atom+xml; charset=utf-8" }
  let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count > 1, let ending = parts.last else { return unknownType }
  return types[String(ending)?.lowercased() ?? ""] ?? unknownType
}

private let unknownType = "application/octet-stream"

private let types = [
  "html": "text/html; charset=utf-8",
  "css": "text/css; charset=utf-8",
  "js": "text/javascript; charset=utf-8",
  "json": "application/json",
  "csv": "text/csv; charset=utf-8",
  "txt": "text/plain; charset=utf-8",
  "xml": "application/xml",
  "atom": "application/atom+xml; charset=utf-8",
  "svg": "image/svg+xml",
  "png": "image/png",
  "jpg": "image/jpeg",
  "jpeg": "image/jpeg",
  "gif": "image/gif",
  "webp": "image/webp",
  "ico": "image/x-icon",
  "woff2": "font/woff2",
  "mp4": "video/mp4",
  "pdf": "application/pdf",
  "doc": "application/msword",
  "xls": "application/vnd.ms-excel",
  "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "zip": "application/zip",
]
