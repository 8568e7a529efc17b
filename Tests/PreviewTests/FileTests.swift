import Artifact
import Folders
import Foundation
import Preview
import TestSupport
import Testing

@Suite struct FileTests {
  func serving(_ text: String, _ body: (_ port: Int, _ file: String) throws -> Void) throws {
    try inFolder { folder in
      let file = folder + "/แผน.pdf"
      try write(text, file)
      let source = SourceFile("แผน.pdf", in: try SourceFolder(at: folder))
      try PreviewTests.serving([SiteFile("plan.pdf", .file(source))]) { try body($0, file) }
    }
  }

  @Test func sendsAFileAsItIs() throws {
    try serving("0123456789") { port, _ in
      let answer = try ask(port, "/plan.pdf")
      #expect(answer.text == "0123456789")
      #expect(answer["Content-Type"] == "application/pdf")
      #expect(answer["Accept-Ranges"] == "bytes")
      #expect(try ask(port, "/plan.pdf", "HEAD")["Content-Length"] == "10")
    }
  }

  @Test func sendsOfAPhotoWhatABuildPublishes() throws {
    let whole = smallJPEG()
    try inFolder { folder in
      let remark = smallJPEG(notes: [jpegSegment(0xFE, "18.79 N".utf8)])
      try Data(remark).write(to: URL(filePath: "\(folder)/a.jpg"))
      let source = SourceFile("a.jpg", in: try SourceFolder(at: folder))
      try PreviewTests.serving([SiteFile("a.jpg", .picture(source))]) { port in
        #expect(try ask(port, "/a.jpg").body == whole)
        let part = try ask(port, "/a.jpg", "GET", "Range: bytes=2-5")
        #expect(part.body == Array(whole[2...5]))
        #expect(part["Content-Range"] == "bytes 2-5/\(whole.count)")
      }
    }
  }

  @Test(arguments: [
    ("bytes=0-3", "0123", "bytes 0-3/10"), ("bytes=7-", "789", "bytes 7-9/10"),
    ("bytes=-2", "89", "bytes 8-9/10"), ("bytes=-99", "0123456789", "bytes 0-9/10"),
    ("bytes=8-99999999999999999999", "89", "bytes 8-9/10"),
  ])
  func sendsThePartThatIsAskedFor(range: String, part: String, place: String) throws {
    try serving("0123456789") { port, _ in
      let answer = try ask(port, "/plan.pdf", "GET", "Range: \(range)")
      #expect(answer.status == 206)
      #expect(answer.text == part)
      #expect(answer["Content-Range"] == place)
    }
  }

  @Test(arguments: ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"])
  func refusesAPartBehindTheEnd(range: String) throws {
    try serving("0123456789") { port, _ in
      let answer = try ask(port, "/plan.pdf", "GET", "Range: \(range)")
      #expect(answer.status == 416)
      #expect(answer["Content-Range"] == "bytes */10")
    }
  }

  @Test(arguments: ["bytes=0-1,3-4", "bytes=4-1", "bytes=", "bytes=-", "lines=1-2", "bytes=a-b"])
  func sendsTheWholeWhenARangeMakesNoSense(range: String) throws {
    try serving("0123456789") { port, _ in
      let answer = try ask(port, "/plan.pdf", "GET", "Range: \(range)")
      #expect(answer.status == 200)
      #expect(answer.text == "0123456789")
    }
  }

  @Test func sendsTheWholeWhenTheRangeHasACondition() throws {
    try serving("0123456789") { port, _ in
      let answer = try ask(port, "/plan.pdf", "GET", "Range: bytes=0-1", "If-Range: \"x\"")
      #expect(answer.status == 200)
    }
  }

  @Test func findsNothingWhereAFileVanished() throws {
    try serving("0123456789") { port, file in
      try FileManager.default.removeItem(atPath: file)
      #expect(try ask(port, "/plan.pdf").status == 404)
      mkfifo(file, 0o600)
      #expect(try ask(port, "/plan.pdf").status == 404)
      unlink(file)
      symlink("/etc/hostname", file)
      #expect(try ask(port, "/plan.pdf").status == 404)
    }
  }

  @Test func sendsAnEmptyFile() throws {
    try serving("") { port, _ throws in
      #expect(try ask(port, "/plan.pdf")["Content-Length"] == "0")
      #expect(try ask(port, "/plan.pdf", "GET", "Range: bytes=0-").status == 416)
    }
  }

  @Test func neverHoldsALargeFileInMemory() throws {
    try serving("") { port, file in
      truncate(file, 800 << 20)
      let before = try peakOfMemory()
      let client = try Client(port)
      client.send("GET /plan.pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(try client.response(withBody: false)["Content-Length"] == "\(800 << 20)")
      #expect(try client.skipBody() == 800 << 20)
      // Other tests take memory in the same process, but none that much.
      #expect(try peakOfMemory() - before < 600 << 10)
    }
  }

  @Test(arguments: [
    ("x.html", "text/html; charset=utf-8"), ("x.css", "text/css; charset=utf-8"),
    ("x.js", "text/javascript; charset=utf-8"), ("x.json", "application/json"),
    ("x.svg", "image/svg+xml"), ("x.png", "image/png"), ("x.JPG", "image/jpeg"),
    ("x.jpeg", "image/jpeg"), ("x.gif", "image/gif"), ("x.webp", "image/webp"),
    ("x.pdf", "application/pdf"), ("x.csv", "text/csv; charset=utf-8"),
    ("x.txt", "text/plain; charset=utf-8"), ("x.xml", "application/xml"),
    ("feed.xml", "application/atom+xml; charset=utf-8"), ("x.zip", "application/zip"),
    ("x.mp4", "video/mp4"), ("x.doc", "application/msword"),
    ("x.xls", "application/vnd.ms-excel"),
    ("x.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("x.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("x.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("x.unknown", "application/octet-stream"), ("pdf", "application/octet-stream"),
  ])
  func namesTheTypeByTheEnding(path: String, type: String) throws {
    try PreviewTests.serving([page(path, "x")]) { port throws in
      #expect(try ask(port, "/" + path)["Content-Type"] == type)
    }
  }
}

/// In KiB, since the process began.
private func peakOfMemory() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "") ?? 0
}
