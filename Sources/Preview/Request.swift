import Diagnostics
import NIOHTTP1

/// A request that may be answered: from this machine, to read, for an address that can be one.
struct Request: Sendable {
  let target: RequestTarget
  let range: String?

  /// Throws the answer to a request that is refused whatever the site holds.
  init(_ head: HTTPRequestHead, at host: LocalHost) throws(Refusal) {
    try Request.check(head.headers["host"], of: head.version, at: host)
    guard head.method == .GET || head.method == .HEAD else { throw .method }
    guard !head.announcesBody else { throw .body }
    guard let target = RequestTarget(head.uri, at: host) else { throw .target }
    self.target = target
    // Nothing we send has a validator, so the condition of an If-Range never holds.
    range = head.headers.contains(name: "If-Range") ? nil : head.headers.first(name: "Range")
  }

  private static func check(
    _ hosts: [String], of version: HTTPVersion, at host: LocalHost
  ) throws(Refusal) {
    if hosts.count > 1 || (hosts.isEmpty && version != .http1_0) { throw .hostField }
    if let named = hosts.first, !host.isMeant(by: named) { throw .otherHost }
  }
}

extension HTTPRequestHead {
  var announcesBody: Bool {
    headers.contains(name: "Transfer-Encoding")
      || headers["content-length"].contains { $0 != "0" }
  }
}

/// Why a request is not answered.
struct Refusal: Error {
  let answer: Answer

  static let method = Refusal(
    .methodNotAllowed, "อ่านได้อย่างเดียว", "This server is read-only.",
    headers: ["Allow": "GET, HEAD"])
  static let body = Refusal(
    .badRequest, "คำขอนี้ต้องไม่มีเนื้อหาแนบมา", "A read request must not have a body.")
  static let target = Refusal(
    .badRequest, "ที่อยู่นี้ไม่ถูกต้อง", "This can't be an address of the site.")
  static let hostField = Refusal(
    .badRequest, "คำขอต้องมี Host เพียงหนึ่งรายการ", "A request needs exactly one Host field.")
  static let otherHost = Refusal(
    .forbidden, "ดูตัวอย่างได้เฉพาะจากเครื่องนี้ ที่ http://localhost",
    "The preview is for this machine alone, at http://localhost.")

  private init(
    _ status: HTTPResponseStatus, _ thai: String, _ english: String,
    headers: HTTPHeaders = [:]
  ) {
    answer = Answer(status, saying: Words(thai, english), headers: headers)
  }
}
