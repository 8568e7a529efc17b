import Artifact
import Formats
import Foundation
import Glibc
import Synchronization
import TestSupport
import XML

/// What must hold of all that a site publishes, whatever was put into it.
final class Audit: Sendable {
  /// What lies beside Content and is nobody's to read.
  static let secret = "ความลับ-7f3a9c"

  /// Pages that were looked at already; most are made as before.
  private let seen = Mutex<Set<String>>([])

  func flaws(of site: RenderedSite) -> [String] {
    site.artifacts.sorted.flatMap { file in flaws(of: file).map { "\(file.path): \($0)" } }
  }

  private func flaws(of file: SiteFile) -> [String] {
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains("..") || parts.contains("") || parts.contains(".") { return ["its path"] }
    guard case .made(let make) = file.content else {
      return FileFormat(of: file.path) == nil && !file.path.utf8.starts(with: "assets/".utf8)
        ? ["a kind that is not published"] : []
    }
    var bytes: [UInt8] = []
    make(&bytes)
    let ending = FileFormat.ending(of: file.path) ?? ""
    guard seen.withLock({ $0.insert(sha256(bytes) + ending).inserted }) else { return [] }
    return flaws(of: bytes, ending)
  }

  /// Packed tables are those that are published beside them.
  private func flaws(of bytes: [UInt8], _ ending: String) -> [String] {
    if ending == "zip" { return [] }
    var flaws = ["\u{202E}", "\u{FFFF}", "\u{FFFE}", "\u{0}", "\u{1B}", Self.secret]
      .filter { bytes.holds($0) }.map { $0 == Self.secret ? "a secret" : "a sign that is none" }
    switch ending {
    case "html":
      flaws += Markup(String(decoding: bytes, as: UTF8.self)).flaws
      for start in ["src=\"http", "src=\"//", "src=\"data:", "srcset=\"http", "\"@import"] {
        if bytes.holds(start) { flaws.append("something from elsewhere: \(start)") }
      }
    case "xml", "svg": if !WellFormed.isXML(bytes) { flaws.append("no XML") }
    case "json":
      if (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) == nil {
        flaws.append("no JSON")
      }
    case "csv":
      let cells = cells(of: String(decoding: bytes, as: UTF8.self))
      flaws += cells.filter(isFormula).map { "a formula: \($0)" }
    default: break
    }
    return flaws
  }

  /// The cells of a CSV, whatever its lines.
  private func cells(of text: String) -> [String] {
    var cells: [[Unicode.Scalar]] = [[]]
    var isQuoted = false
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\n", "\r":
        if isQuoted { cells[cells.count - 1].append(scalar) } else { cells.append([]) }
      default: cells[cells.count - 1].append(scalar)
      }
    }
    return cells.map { scalars in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
  }

  /// Whether a spreadsheet program may take a cell for more than a text or a number.
  private func isFormula(_ cell: String) -> Bool {
    let blanks: Set<Unicode.Scalar> = [
      " ", "\u{A0}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{3000}", "\u{200E}",
    ]
    let rest = cell.unicodeScalars.drop { blanks.contains($0) }
    guard let first = rest.first, "=+-@＝＋－＠\t\r".unicodeScalars.contains(first) else {
      return false
    }
    return String(rest).wholeMatch(of: /[-+]?[0-9][0-9,]*(\.[0-9]*)?|[-+]?\.[0-9]+|-/) == nil
  }
}

/// Goes through XML to its end.
private final class WellFormed: XMLTaker {
  func begin(_ tag: XMLTag) {}
  func end(_ name: XMLWord) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  static func isXML(_ bytes: [UInt8]) -> Bool {
    let taker = WellFormed()
    return withExtendedLifetime(taker) {
      bytes.withUnsafeBytes { bytes in
        guard let stream = XMLStream(taker) else { return false }
        return (try? stream.feed(bytes, isLast: true)) != nil
      }
    }
  }
}

extension [UInt8] {
  /// Whether a text stands in them, found without making one of them.
  func holds(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}
