/// The names under which a browser on this machine reaches the preview.
///
/// A page from elsewhere can point its own name at 127.0.0.1 and read what it finds there; its
/// requests still carry that name, and so can be refused.
struct LocalHost: Sendable {
  let port: Int

  /// Whether a `Host` field, or the authority of an absolute target, means this server.
  func isMeant(by authority: String) -> Bool {
    let authority = authority.lowercased()
    return ["localhost", "127.0.0.1", "[::1]"].contains {
      authority == $0 || authority == "\($0):\(port)"
    }
  }
}
