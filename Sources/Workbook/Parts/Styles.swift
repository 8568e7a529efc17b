import XML

/// How the numbers of a workbook's cells are shown, by the number of a cell's style.
struct Styles: Sendable {
  private(set) var formats: [NumberFormat] = []

  init() {}

  init(_ part: String, in parts: inout WorkbookParts) throws(WorkbookFlaw) {
    let reader = StylesReader()
    try parts.read(part, reader)
    var known: [Int: NumberFormat] = [:]
    for id in reader.used {
      let format = known[id] ?? NumberFormat(id: id, code: reader.codes[id])
      known[id] = format
      formats.append(format)
    }
  }

  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }
}

private final class StylesReader: XMLTaker {
  /// By its own number.
  var codes: [Int: String] = [:]
  /// The number of the format of each style that cells have.
  var used: [Int] = []
  private var isInFormats = false
  private var isInStyles = false

  func begin(_ tag: XMLTag) {
    if tag.name == "numFmts" {
      isInFormats = true
    } else if tag.name == "cellXfs" {
      isInStyles = true
    } else if isInStyles, tag.name == "xf" {
      used.append(tag["numFmtId"]?.number ?? 0)
    } else if isInFormats, tag.name == "numFmt", let id = tag["numFmtId"]?.number {
      codes[id] = tag["formatCode"]?.text
    }
  }

  func end(_ name: XMLWord) {
    if name == "numFmts" { isInFormats = false }
    if name == "cellXfs" { isInStyles = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
