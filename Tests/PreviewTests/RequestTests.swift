import Artifact
import Folders
import Preview
import TestSupport
import Testing

@Suite struct RequestTests {
  let site = [page("index.html", "หน้าแรก")]

  @Test(arguments: ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])
  func answersToTheNamesOfThisMachine(name: String) throws {
    try serving(site) { port in
      for host in [name, "\(name):\(port)"] {
        let client = try Client(port)
        client.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
        #expect(try client.response().status == 200)
      }
    }
  }

  @Test(arguments: [
    "example.com", "localhost.example.com", "localhost:1", "127.0.0.1.nip.io", "192.168.1.2", "",
    "localhost:", "[::1", "0.0.0.0",
  ])
  func refusesEveryOtherName(host: String) throws {
    try serving(site) { port in
      let client = try Client(port)
      client.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
      #expect(try client.response().status == 403)
    }
  }

  @Test func needsOneHost() throws {
    try serving(site) { port in
      for fields in ["", "Host: localhost\r\nHost: localhost\r\n"] {
        let client = try Client(port)
        client.send("GET / HTTP/1.1\r\n\(fields)\r\n")
        #expect(try client.response().status == 400)
      }
    }
  }

  @Test func answersHTTP10AndCloses() throws {
    try serving(site) { port in
      let client = try Client(port)
      client.send("GET / HTTP/1.0\r\n\r\n")
      #expect(try client.response().page == "หน้าแรก" + reloadTag)
      #expect(try client.receive() == false)
    }
  }

  /// So that no browser takes a file for a page, whatever its bytes look like.
  @Test func everyAnswerForbidsToGuessAtItsKind() throws {
    try inFolder { folder in
      try write("12345", folder + "/plan.pdf")
      let plan = SourceFile("plan.pdf", in: try SourceFolder(at: folder))
      let files = [SiteFile("plan.pdf", .file(plan)), page("a.svg", "<svg/>")]
      let others = [page("2567/index.html", "ปี"), page("404.html", "ไม่พบ")]
      try serving(site + files + others) { port in
        let answers = [
          (200, try ask(port, "/")), (200, try ask(port, "/plan.pdf")),
          (200, try ask(port, "/a.svg")),
          (206, try ask(port, "/plan.pdf", "GET", "Range: bytes=0-1")),
          (416, try ask(port, "/plan.pdf", "GET", "Range: bytes=9-")),
          (200, try ask(port, "/plan.pdf", "HEAD")), (200, try ask(port, "/-/reload.js")),
          (200, try ask(port, "/-/events", "HEAD")), (308, try ask(port, "/2567")),
          (404, try ask(port, "/nothing")), (405, try ask(port, "/", "POST")),
          (400, try ask(port, "/", "GET", "Host: localhost")),
        ]
        for (status, answer) in answers {
          #expect(answer.status == status)
          #expect(answer["X-Content-Type-Options"] == "nosniff", "\(status)")
        }
      }
    }
    try serving([], errorPage: "<body>ผิด</body>") { port throws in
      #expect(try ask(port, "/")["X-Content-Type-Options"] == "nosniff")
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])
  func isOnlyReadFrom(method: String) throws {
    try serving(site) { port in
      let answer = try ask(port, "/", method)
      #expect(answer.status == 405)
      #expect(answer["Allow"] == "GET, HEAD")
    }
  }

  @Test func refusesABodyAndClosesTheConnection() throws {
    try serving(site) { port in
      for (method, status) in [("POST", 405), ("GET", 400)] {
        let client = try Client(port)
        client.send("\(method) / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc")
        let answer = try client.response()
        #expect(answer.status == status)
        #expect(answer["Connection"] == "close")
        #expect(try client.receive() == false)
      }
    }
  }

  @Test func tellsOfAHeadWhatAGetWouldGive() throws {
    try serving(site) { port in
      for target in ["/", "/nothing", "/-/reload.js"] {
        let head = try ask(port, target, "HEAD")
        let get = try ask(port, target)
        #expect(head.status == get.status)
        #expect(head.fields == get.fields)
      }
      #expect(try ask(port, "/-/events", "HEAD")["Content-Type"] == "text/event-stream")
    }
  }

  @Test func answersOneRequestAfterTheOtherOnAConnection() throws {
    try serving(site) { port in
      let client = try Client(port)
      let request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
      client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + request + request)
      #expect(try client.response(withBody: false).status == 200)
      #expect(try client.response().page == "หน้าแรก" + reloadTag)
      #expect(try client.response().page == "หน้าแรก" + reloadTag)
    }
  }

  @Test(arguments: [
    "nonsense\r\n\r\n", "GET /\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}",
    "GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nX: \u{0}\r\n\r\n", "CONNECT localhost:1 HTTP/1.1\r\n\r\n",
  ])
  func survivesWhatIsNoRequest(text: String) throws {
    try serving(site) { port in
      let client = try Client(port)
      client.send(text)
      let status = try? client.response().status
      #expect(status == nil || status == 400)
      #expect(try ask(port, "/").status == 200)
    }
  }

  @Test func refusesAHeadWithoutEnd() throws {
    try serving(site) { port in
      let client = try Client(port)
      client.send(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "x", count: 1 << 18))
      #expect(try client.response().status == 400)
      #expect(try ask(port, "/").status == 200)
    }
  }
}
