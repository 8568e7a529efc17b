/// Where on a server a site lies, and as whom one comes there.
public struct Account: Sendable {
  let host: String
  let port: Int?
  let user: String?
  let path: String

  public init(host: String, port: Int?, user: String?, path: String) {
    self.host = host
    self.port = port
    self.user = user
    self.path = path
  }

  /// The variable that holds the password, if the server wants one.
  public static let password = "OIT_PUBLISH_PASSWORD"
}
