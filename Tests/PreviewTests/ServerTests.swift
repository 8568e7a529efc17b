import Artifact
import Diagnostics
import Folders
import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

@Suite struct ServerTests {
  let site = PreviewSite(pages: SiteFiles([page("index.html", "หน้าแรก")]))

  @Test func refusesAPortInUse() throws {
    let site = site
    try serving(watching: [], { site }) { port in
      let second = PreviewServer(port: port, watching: []) { _, _ in site }
      let found = #expect(throws: Diagnostic.self) { try second.run { _ in } }
      #expect(found?.id == "port-in-use")
      #expect(found?.place == nil)
      #expect(found?.message.thai == "มีโปรแกรมอื่นใช้พอร์ต \(port) อยู่")
      #expect(found?.message.english == "another program is using port \(port)")
      #expect(found?.fix?.english.contains("--port") == true)
    }
  }

  @Test(arguments: [-1, 65536])
  func refusesAPortThatThereIsNot(port: Int) throws {
    let site = site
    let found = #expect(throws: Diagnostic.self) {
      try PreviewServer(port: port, watching: []) { _, _ in site }.run { _ in }
    }
    #expect(found?.id == "port-out-of-range")
  }

  @Test func listensOnLoopbackAlone() throws {
    let site = site
    try serving(watching: [], { site }) { port in
      let digits = String(port, radix: 16, uppercase: true)
      let suffix = ":" + String(repeating: "0", count: 4 - digits.count) + digits
      let addresses = try ["tcp", "tcp6"].flatMap { try listened("/proc/net/\($0)") }
      let ours = addresses.filter { $0.hasSuffix(suffix) }.map { $0.dropLast(suffix.count) }
      #expect(ours.contains("0100007F"))
      #expect(Set(ours).isSubset(of: ["0100007F", "00000000000000000000000001000000"]))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func servesUntilToldToEnd(signal: Int32) throws {
    let site = site
    let (served, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    Thread.detachNewThread {
      try? PreviewServer(port: 0, watching: []) { _, _ in site }.run { address in
        if (try? ask(port(of: address), "/").status) == 200 { served.signal() }
        // To this thread alone: others of the tests would not outlive it.
        pthread_kill(pthread_self(), signal)
      }
      ended.signal()
    }
    #expect(ended.wait(timeout: .now() + 20) == .success)
    #expect(served.wait(timeout: .now()) == .success)
  }

  @Test func answersAHundredAtOnce() throws {
    let site = site
    try serving(watching: [], { site }) { port in
      let answered = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 100) { _ in
        guard let answer = try? ask(port, "/"), answer.status == 200 else { return }
        answered.withLock { $0 += 1 }
      }
      #expect(answered.withLock { $0 } == 100)
    }
  }

  @Test func turnsAwayMoreThanTwoHundredConnections() throws {
    let site = site
    try serving(watching: [], { site }) { port in
      var clients = try (0..<200).map { _ in try Client(port) }
      for client in clients {
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try client.response().status == 200)
      }
      let late = try Client(port)
      late.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let told = try late.response()
      #expect(told.status == 503)
      #expect(told.text.contains("ปิดบางแท็บแล้วเปิดหน้านี้ใหม่\n"))
      clients.removeAll()
      let room = (0..<100).contains { _ in
        usleep(100_000)
        return (try? ask(port, "/").status) == 200
      }
      #expect(room)
    }
  }

  /// A client that asks without reading makes nobody keep its answers in memory.
  @Test func readsNoFurtherRequestWhileAnswersAreNotTaken() throws {
    let made = Mutex(0)
    let pages = SiteFiles([
      SiteFile("index.html") { out in
        made.withLock { $0 += 1 }
        out += [UInt8](repeating: 0x61, count: 100_000)
      }
    ])
    let counted = { made.withLock { $0 } }
    try serving(watching: [], { PreviewSite(pages: pages) }) { port in
      let client = try Client(port)
      let request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
      client.send(String(repeating: request, count: 500))
      usleep(500_000)
      #expect(counted() < 100)
      for _ in 1...500 {
        let answer = try client.response()
        #expect(answer.body.count > 100_000)
      }
      #expect(counted() == 500)
    }
  }

  /// Takes the server's patience, thirty seconds, and a little more.
  @Test func closesWhoNeverFinishesAndKeepsWhoListens() async throws {
    let file = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).mp4"
    try write("", file)
    defer { unlink(file) }
    truncate(file, 100 << 20)
    let folder = try SourceFolder(at: FileManager.default.temporaryDirectory.path)
    let film = SourceFile(String(file.split(separator: "/").last ?? ""), in: folder)
    let pages = SiteFiles([page("index.html", "หน้าแรก"), SiteFile("film.mp4", .file(film))])
    let site = PreviewSite(pages: pages)
    let running = try PreviewServer(port: 0, watching: []) { _, _ in site }.start()
    defer { running.stop() }
    let port = port(of: running.address)
    let slow = try (0..<20).map { _ in try Client(port) }
    for client in slow { client.send("GET / HTTP/1.1\r\nHost: loc") }
    let deaf = try Client(port)
    deaf.send("GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let listener = try Client(port)
    listener.send("GET /-/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(try ask(port, "/").status == 200)
    try await Task.sleep(for: .seconds(15))
    for client in slow { client.send("a") }
    try await Task.sleep(for: .seconds(17))
    for client in slow { #expect(try client.receive() == false) }
    #expect(try deaf.skipBody() < 100 << 20)
    #expect(try listener.receive(until: ": still here\n\n").contains("event: site\n"))
    #expect(try ask(port, "/").status == 200)
  }
}

/// The local addresses of listening sockets, as the kernel writes them.
private func listened(_ table: String) throws -> [String] {
  guard FileManager.default.fileExists(atPath: table) else { return [] }
  let lines = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").dropFirst()
  return lines.map { $0.split(separator: " ") }.filter { $0[3] == "0A" }.map { String($0[1]) }
}
