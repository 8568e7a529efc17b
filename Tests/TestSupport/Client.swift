import Glibc

/// A blocking HTTP client that sends exactly the bytes it is told to.
public final class Client {
  private let socket: Int32
  private var received: [UInt8] = []

  /// To 127.0.0.1; twenty seconds without a byte count as no answer.
  public init(_ port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var timeout = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw NoAnswer() }
  }

  deinit { close(socket) }

  public func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if sent <= 0 { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// False at the end of the connection; throws when nothing comes.
  @discardableResult
  public func receive() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(socket, &buffer, buffer.count, 0)
    if count < 0 && errno == EAGAIN { throw NoAnswer() }
    received += buffer.prefix(max(0, count))
    return count > 0
  }

  public func receive(until text: String) throws -> String {
    while !String(decoding: received, as: UTF8.self).contains(text) {
      guard try receive() else { throw NoAnswer() }
    }
    defer { received = [] }
    return String(decoding: received, as: UTF8.self)
  }

  /// One response: its head, and as many bytes as that announces.
  public func response(withBody: Bool = true) throws -> Response {
    let end = Array("\r\n\r\n".utf8)
    while received.firstRange(of: end) == nil {
      guard try receive() else { throw NoAnswer() }
    }
    guard let blank = received.firstRange(of: end) else { throw NoAnswer() }
    var response = Response(head: received[..<blank.lowerBound])
    received.removeSubrange(..<blank.upperBound)
    let size = withBody ? Int(response["Content-Length"] ?? "0") ?? 0 : 0
    while received.count < size {
      guard try receive() else { throw NoAnswer() }
    }
    response.body = Array(received.prefix(size))
    received.removeFirst(size)
    return response
  }

  /// Reads a body of any size without keeping it; the number of bytes that came.
  public func skipBody() throws -> Int {
    var total = 0
    repeat {
      total += received.count
      received = []
    } while try receive()
    return total
  }
}

/// Nothing came, or not enough of it.
public struct NoAnswer: Error {}

/// What a server answered to one request.
public struct Response {
  public let status: Int
  public let fields: [String: String]
  public var body: [UInt8] = []

  init(head: ArraySlice<UInt8>) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    status = Int(lines[0].split(separator: " ")[1]) ?? 0
    fields = lines.dropFirst().reduce(into: [:]) { fields, line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      fields[line[..<colon].lowercased()] = String(line[colon...].dropFirst(2))
    }
  }

  public subscript(name: String) -> String? { fields[name.lowercased()] }
  public var text: String { String(decoding: body, as: UTF8.self) }
}
