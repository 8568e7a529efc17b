import CQREncode

/// A text as a QR code that phones read from a screen and from paper, drawn as SVG.
///
/// UTF-8 in byte mode, level M, a quiet zone of 4 modules, one unit a module, black on white whatever
/// the page's colours. No style attribute, so it stands under `default-src 'self'`; no XML declaration
/// and no line feed, so it stands within HTML.
/// - Parameters:
///   - text: what a reader gets, letter for letter.
///   - title: what a screen reader says of the picture.
/// - Returns: nil when the text is empty, holds a NUL or is longer than 2,331 bytes.
public func qrSVG(_ text: String, title: String) -> String? {
  // A C string ends at NUL, and the code would hold less than the text.
  guard !text.utf8.contains(0),
    let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
  else { return nil }
  defer { QRcode_free(code) }
  guard let modules = code.pointee.data else { return nil }
  let width = Int(code.pointee.width)
  let size = width + 2 * quietZone
  let outline = path(UnsafeBufferPointer(start: modules, count: width * width), width: width)
  return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" role="img" \
    shape-rendering="crispEdges"><title>\(escapedXML(title))</title>\
    <rect width="\(size)" height="\(size)" fill="#fff"/><path fill="#000" d="\(outline)"/></svg>
    """
}

private let quietZone = 4

/// Every run of dark modules in a row as one rectangle.
private func path(_ modules: UnsafeBufferPointer<UInt8>, width: Int) -> String {
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
