import Foundation
import Synchronization
import TestSupport
import Testing

/// A Chromium that stays open from one test to the next, with one page at a time.
///
/// It is driven by its DevTools protocol through two pipes, one JSON text and a zero byte a
/// message, and ends when the tests do, since its pipe is closed then.
final class Browser: @unchecked Sendable {
  private static let idle = Mutex<[Browser]>([])

  private let profile: TemporaryFolder
  private let process = Process()
  private let (down, up) = (Pipe(), Pipe())
  private var read = Data()
  private var number = 0
  private var session: String?
  private var hasLoaded = false

  /// Does something in a browser that nobody uses, with an empty page of this size in CSS pixels.
  static func use<Result>(
    width: Int = 1280, height: Int = 900, _ work: (Browser) throws -> Result
  ) throws -> Result {
    let browser = try idle.withLock { $0.popLast() } ?? Browser()
    let target = try browser.call("Target.createTarget", ["url": "about:blank"])
    let attached = try browser.call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    browser.session = attached["sessionId"] as? String
    try browser.call("Page.enable")
    try browser.call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    let result = Swift.Result { try work(browser) }
    browser.session = nil
    try browser.call("Target.closeTarget", ["targetId": target["targetId"] ?? ""])
    idle.withLock { $0.append(browser) }
    return try result.get()
  }

  private init() throws {
    profile = try TemporaryFolder()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "-"]
    process.arguments? += [
      "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--allow-file-access-from-files", "--remote-debugging-pipe",
      "--user-data-dir=\(profile.path)", "about:blank",
    ]
    process.standardInput = down
    process.standardOutput = up
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Shows a page, and goes on when it has loaded.
  func open(_ page: URL) throws {
    hasLoaded = false
    let answer = try call("Page.navigate", ["url": page.absoluteString])
    // A fragment of the page that is shown loads nothing.
    while answer["loaderId"] != nil, !hasLoaded { _ = try message() }
  }

  /// What an expression of the page gives, awaited if it is a promise; asked again where the page
  /// is being shown anew, which gives nothing.
  func value<Value>(_ script: String, as type: Value.Type = Value.self) throws -> Value {
    var answer: [String: Any] = [:]
    var result: [String: Any] = [:]
    for _ in 0..<20 {
      answer = try call(
        "Runtime.evaluate",
        ["expression": script, "returnByValue": true, "awaitPromise": true])
      result = try #require(answer["result"] as? [String: Any])
      guard result["type"] as? String == "undefined" else { break }
      usleep(50_000)
    }
    return try #require(result["value"] as? Value, "\(answer)")
  }

  /// Waits until a condition holds on the page, which may be shown anew meanwhile; false when it
  /// does not within twenty seconds.
  func comes(_ condition: String) throws -> Bool {
    for _ in 0..<4000 {
      let answer = try call("Runtime.evaluate", ["expression": condition])
      if (answer["result"] as? [String: Any])?["value"] as? Bool == true { return true }
      usleep(5_000)
    }
    return false
  }

  /// How wide the page is in its window, as `360 of 360`.
  func widths() throws -> String {
    try value(
      "`${document.documentElement.scrollWidth} of ${document.documentElement.clientWidth}`")
  }

  /// A PNG of what the window shows.
  func picture(to file: URL) throws {
    try keep(call("Page.captureScreenshot"), in: file)
  }

  /// The page as a PDF, on the paper that its style asks for.
  func paper(to file: URL) throws {
    try keep(
      call("Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true]), in: file)
  }

  private func keep(_ answer: [String: Any], in file: URL) throws {
    let text = try #require(answer["data"] as? String)
    try #require(Data(base64Encoded: text)).write(to: file)
  }

  @discardableResult
  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var question: [String: Any] = ["id": number, "method": method, "params": parameters]
    question["sessionId"] = session
    try down.fileHandleForWriting.write(
      contentsOf: JSONSerialization.data(withJSONObject: question) + [0])
    while true {
      let answer = try message()
      guard answer["id"] as? Int == number else { continue }
      // None while a page is being shown anew.
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next that it says.
  private func message() throws -> [String: Any] {
    while true {
      if let end = read.firstIndex(of: 0) {
        let text = read[..<end]
        read = Data(read[(end + 1)...])
        let message = try #require(JSONSerialization.jsonObject(with: text) as? [String: Any])
        if message["method"] as? String == "Page.loadEventFired" { hasLoaded = true }
        return message
      }
      let more = up.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the browser has ended")
      read += more
    }
  }
}
