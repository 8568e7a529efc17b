import Diagnostics
import Glibc
import NIOCore
import NIOPosix

/// The sockets on which the preview is reached: loopback alone, IPv6 where the machine has it.
struct Listeners: Sendable {
  let channels: [any Channel]
  let port: Int

  /// Binds 127.0.0.1 and [::1] to one port, 0 for any free one; throws a diagnostic.
  init(_ bootstrap: ServerBootstrap, port: Int) throws {
    guard (0...65535).contains(port) else { throw outOfRange(port) }
    do {
      let first = try Listeners.bind(bootstrap, "127.0.0.1", port)
      let bound = first.localAddress?.port ?? port
      self.port = bound
      channels = [first] + (try Listeners.bindIPv6(bootstrap, bound))
    } catch let error as IOError {
      throw diagnostic(for: error.errnoCode, port: port)
    }
  }

  private static func bind(
    _ bootstrap: ServerBootstrap, _ address: String, _ port: Int
  ) throws -> any Channel {
    try bootstrap.bind(to: SocketAddress(ipAddress: address, port: port)).wait()
  }

  private static func bindIPv6(_ bootstrap: ServerBootstrap, _ port: Int) throws -> [any Channel] {
    do {
      return [try bind(bootstrap, "::1", port)]
    } catch let error as IOError where [EADDRNOTAVAIL, EAFNOSUPPORT].contains(error.errnoCode) {
      return []
    }
  }
}

private func diagnostic(for reason: Int32, port: Int) -> Diagnostic {
  switch reason {
  case EADDRINUSE: return inUse(port)
  case EACCES: return notAllowed(port)
  default:
    let reason = systemReason(reason)
    return Diagnostic(
      .error, "preview-cannot-listen", at: nil,
      Words(
        "เปิดหน้าตัวอย่างที่พอร์ต \(port) ไม่ได้ (\(reason.thai))",
        "the preview can't be opened on port \(port) (\(reason.english))"),
      fix: anotherPort)
  }
}

private let anotherPort = Words(
  "เลือกพอร์ตอื่นด้วย --port เช่น --port 8081", "choose another port with --port, such as --port 8081")

private func inUse(_ port: Int) -> Diagnostic {
  Diagnostic(
    .error, "port-in-use", at: nil,
    Words("มีโปรแกรมอื่นใช้พอร์ต \(port) อยู่", "another program is using port \(port)"),
    fix: Words(
      "ปิดโปรแกรมนั้น หรือ\(anotherPort.thai)",
      "close that program, or choose another port with --port, such as --port 8081"))
}

private func notAllowed(_ port: Int) -> Diagnostic {
  Diagnostic(
    .error, "port-not-allowed", at: nil,
    Words("ระบบไม่อนุญาตให้ใช้พอร์ต \(port)", "the system does not allow the use of port \(port)"),
    fix: anotherPort)
}

private func outOfRange(_ port: Int) -> Diagnostic {
  Diagnostic(
    .error, "port-out-of-range", at: nil,
    Words("พอร์ต \(port) ไม่อยู่ระหว่าง 0 ถึง 65535", "port \(port) is not between 0 and 65535"),
    fix: anotherPort)
}
