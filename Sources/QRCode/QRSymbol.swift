import CQREncode
import Mustache

/// A text as a QR code that phones read from a screen and from paper, as an outline for SVG.
///
/// UTF-8 in byte mode, level M, a quiet zone of 4 modules, one unit a module. It wants to be filled
/// black on white whatever the page's colours.
public struct QRSymbol: Sendable {
  /// What a screen reader says of the picture.
  public let title: String
  /// Width and height with the quiet zone, in modules.
  public let size: Int
  /// The `d` of a path that covers the dark modules.
  public let path: String

  /// What the partial `qr-code` shows of a section `qr`.
  public static let view: View<QRSymbol> = [
    .text("title") { $0.title },
    .text("size") { "\($0.size)" },
    .text("path") { $0.path },
  ]

  /// Nil when the text, which a reader gets letter for letter, is empty, holds a NUL or is longer
  /// than 2,331 bytes.
  public init?(_ text: String, title: String) {
    // A C string ends at NUL, and the code would hold less than the text.
    guard !text.utf8.contains(0),
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    guard let modules = code.pointee.data else { return nil }
    let width = Int(code.pointee.width)
    self.title = title
    size = width + 2 * quietZone
    path = outline(UnsafeBufferPointer(start: modules, count: width * width), width: width)
  }
}

private let quietZone = 4

/// Every run of dark modules in a row as one rectangle.
private func outline(_ modules: UnsafeBufferPointer<UInt8>, width: Int) -> String {
  var commands = ""
  for row in 0..<width {
    var column = 0
    while column < width {
      let start = column
      while column < width, isDark(modules[row * width + column]) { column += 1 }
      if column > start {
        let run = column - start
        commands += "M\(start + quietZone) \(row + quietZone)h\(run)v1h-\(run)z"
      }
      column += 1
    }
  }
  return commands
}

/// The lowest bit is the colour; the others tell what the module is for.
private func isDark(_ module: UInt8) -> Bool { module & 1 == 1 }
