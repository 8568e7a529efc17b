import Foundation
import Glibc

/// A server of Debian's on a free port of loopback, stopped when the value goes.
public final class LocalServer: Sendable {
  public struct NotStarted: Error {
    public let errors: String
  }

  public let port: Int
  private let program: Program

  /// Starts a program that stays in the foreground, and waits until it answers.
  ///
  /// - Parameters:
  ///   - folder: where it runs.
  ///   - words: the program and its arguments, given the port.
  /// - Throws: ``NotStarted`` with what it said, and what the file system says.
  public init(in folder: String, _ words: (_ port: Int) throws -> [String]) throws {
    port = try freePort()
    // Signals that threads of the tests hold back would be held back in the server too.
    let unblock = """
      import os, signal, sys
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      os.execvp(sys.argv[1], sys.argv[1:])
      """
    program = try Program(["python3", "-c", unblock] + (try words(port)), in: folder)
    for _ in 0..<200 {
      if (try? Client(port)) != nil { return }
      guard program.process.isRunning else { break }
      usleep(50_000)
    }
    program.process.terminate()
    throw NotStarted(errors: program.errors + program.output)
  }

  deinit {
    program.process.terminate()
    program.process.waitUntilExit()
  }

  /// Whether Debian's package of the program is there.
  public static func has(_ program: String) -> Bool {
    ["/usr/sbin", "/usr/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}

/// A port of loopback that nobody uses now.
public func freePort() throws -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let result = withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
    }
  }
  guard result == 0 else { throw CocoaError(.featureUnsupported) }
  return Int(UInt16(bigEndian: address.sin_port))
}
