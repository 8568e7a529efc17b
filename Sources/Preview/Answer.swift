import Diagnostics
import NIOHTTP1
import Serving

/// One response, decided and made before a byte of it is sent.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    case file(Attachment, Range<Int>)
    /// News without end, until the browser goes.
    case events

    fileprivate var isFile: Bool {
      guard case .file = self else { return false }
      return true
    }
  }

  let status: HTTPResponseStatus
  let headers: HTTPHeaders
  let body: Body

  init(
    _ status: HTTPResponseStatus, _ type: String, _ body: Body,
    headers more: HTTPHeaders = [:]
  ) {
    self.status = status
    self.body = body
    var headers = HTTPHeaders()
    headers.add(name: "Content-Type", value: type)
    switch body {
    case .bytes(let bytes): headers.add(name: "Content-Length", value: "\(bytes.count)")
    case .file(_, let range): headers.add(name: "Content-Length", value: "\(range.count)")
    case .events: break
    }
    headers.add(name: "Cache-Control", value: "no-store")
    headers.add(name: "X-Content-Type-Options", value: "nosniff")
    // Pages come as bytes; a file that says it were one gets no page's rights.
    if let policy = body.isFile && type.hasPrefix("text/html") ? "sandbox" : policy(of: type) {
      headers.add(name: "Content-Security-Policy", value: policy)
    }
    headers.add(contentsOf: more)
    self.headers = headers
  }

  /// A sentence in both languages as plain text, for what the site has no page for.
  init(
    _ status: HTTPResponseStatus, saying words: Words,
    headers: HTTPHeaders = [:]
  ) {
    let text = Array("\(words.thai)\n\(words.english)\n".utf8)
    self.init(status, "text/plain; charset=utf-8", .bytes(text), headers: headers)
  }
}
