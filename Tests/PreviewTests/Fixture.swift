import Artifact
import Foundation
import Preview
import Synchronization
import TestSupport
import Testing

/// The preview of a site for as long as the body runs; its port is a free one.
func serving(
  _ pages: [SiteFile], errorPage: String? = nil, message: String? = nil,
  _ body: (Int) throws -> Void
) throws {
  let site = PreviewSite(
    pages: SiteFiles(pages), errorPage: errorPage.map { Array($0.utf8) }, message: message)
  try serving(watching: [], { site }, body)
}

func serving(
  watching folders: [String], _ load: @escaping @Sendable () -> PreviewSite,
  _ body: (Int) throws -> Void
) throws {
  try serving(watching: folders, { _, _ in load() }, body)
}

func serving(
  watching folders: [String], _ load: @escaping PreviewServer.Load, _ body: (Int) throws -> Void
) throws {
  let running = try PreviewServer(port: 0, watching: folders, load: load).start()
  defer { running.stop() }
  try body(port(of: running.address))
}

func port(of address: String) -> Int {
  Int(address.dropFirst("http://localhost:".count).dropLast()) ?? 0
}

func page(_ path: String, _ text: String) -> SiteFile {
  SiteFile(path) { $0 += Array(text.utf8) }
}

extension Response {
  /// The state of the site to which a page belongs.
  var stamp: String? { text.firstMatch(of: /reload\.js\?([0-9a-z-]+)" defer/).map { "\($0.1)" } }

  /// A page without its stamp.
  var page: String { stamp.map { text.replacing("reload.js?\($0)", with: "reload.js") } ?? text }
}

let reloadTag = "<script src=\"/-/reload.js\" defer></script>"

/// One request on a connection of its own, with a Host field that is right.
func ask(
  _ port: Int, _ target: String, _ method: String = "GET", _ fields: String...
) throws -> Response {
  let client = try Client(port)
  let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost:\(port)"] + fields
  client.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
  return try client.response(withBody: method != "HEAD")
}

/// A new folder for as long as the body runs.
func inFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.path + "/preview-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

func write(_ text: String, _ path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}

final class Counter: Sendable {
  let value = Mutex(0)
}

func listening(_ port: Int) throws -> Client {
  let client = try Client(port)
  client.send("GET /-/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
  return client
}

func stamp(_ events: String) throws -> String {
  let line = events.split(separator: "\n").last { $0.hasPrefix("data: ") }
  return String(try #require(line).dropFirst("data: ".count))
}

/// Every file below a folder, read now; `index.md` as the site's home.
func pages(of folder: String) -> [SiteFile] {
  let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return paths.compactMap { path in
    guard let text = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) else {
      return nil
    }
    return page(path == "index.md" ? "index.html" : path, text)
  }
}
