import Foundation
import Glibc

/// A server of Debian's on a free port of loopback, stopped when the value goes.
public final class LocalServer: Sendable {
  public struct NotStarted: Error {
    public let errors: String
  }

  public let port: Int
  private let process: pid_t

  /// Starts a program that stays in the foreground, and waits until it answers.
  ///
  /// - Parameters:
  ///   - folder: where it runs.
  ///   - words: the program and its arguments, given the port.
  /// - Throws: ``NotStarted`` with what it said, and what the file system says.
  public init(in folder: String, _ words: (_ port: Int) throws -> [String]) throws {
    port = try freePort()
    // Not through Foundation: what the server inherits of other tests, held signals and open ends,
    // would keep it, and them, from ending.
    let start = """
      import os, signal, sys
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      os.chdir(sys.argv[1])
      os.environ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
      errors = os.open("server-errors", os.O_WRONLY | os.O_CREAT)
      os.dup2(errors, 2)
      os.closerange(3, 4096)
      os.execvp(sys.argv[2], sys.argv[2:])
      """
    let all = ["/usr/bin/python3", "-c", start, folder] + (try words(port))
    var arguments: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, all[0], nil, nil, &arguments, environ) == 0 else {
      throw NotStarted(errors: String(cString: strerror(errno)))
    }
    self.process = process
    for _ in 0..<200 {
      if (try? Client(port)) != nil { return }
      guard kill(process, 0) == 0 else { break }
      usleep(50_000)
    }
    throw NotStarted(
      errors: (try? String(contentsOfFile: "\(folder)/server-errors", encoding: .utf8)) ?? "")
  }

  deinit {
    kill(process, SIGTERM)
    waitpid(process, nil, 0)
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
