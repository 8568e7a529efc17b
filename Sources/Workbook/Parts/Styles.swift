import XML

/// How the numbers of a workbook's cells are shown, by the number of a cell's style.
struct Styles: Sendable {
  private(set) var formats: [NumberFormat] = []
  /// The number of each style's fill, 0 for one that can't be seen.
  private var fills: [Int32] = []

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
    fills = reader.fillsUsed.map { reader.seen.contains($0) ? Int32(clamping: $0) : 0 }
  }

  /// The fill of a style, 0 for none that can be seen.
  func fill(_ style: Int) -> Int32 { fills.indices.contains(style) ? fills[style] : 0 }

  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }
}

private final class StylesReader: XMLTaker {
  /// By its own number.
  var codes: [Int: String] = [:]
  /// The number of the format of each style that cells have.
  var used: [Int] = []
  /// The number of the fill of each of these.
  var fillsUsed: [Int] = []
  /// Fills that colour a cell.
  var seen: Set<Int> = []
  private var fillCount = 0
  private var isInFills = false
  private var isInFormats = false
  private var isInStyles = false

  func begin(_ tag: XMLTag) {
    if tag.name == "numFmts" {
      isInFormats = true
    } else if tag.name == "cellXfs" {
      isInStyles = true
    } else if isInStyles, tag.name == "xf" {
      used.append(tag["numFmtId"]?.number ?? 0)
      fillsUsed.append(tag["fillId"]?.number ?? 0)
    } else if tag.name == "fills" {
      isInFills = true
    } else if isInFills, tag.name == "fill" {
      fillCount += 1
    } else if isInFills, tag.name == "patternFill" {
      // The first two are nothing and the grey that Excel keeps for itself.
      if fillCount > 2, tag["patternType"].map({ $0 == "none" }) == false {
        seen.insert(fillCount - 1)
      }
    } else if isInFills, tag.name == "gradientFill" {
      seen.insert(fillCount - 1)
    } else if isInFills, tag.name == "fgColor", tag["rgb"].map({ $0 == "FFFFFFFF" }) ?? false {
      seen.remove(fillCount - 1)
    } else if isInFormats, tag.name == "numFmt", let id = tag["numFmtId"]?.number {
      codes[id] = tag["formatCode"]?.text
    }
  }

  func end(_ name: XMLWord) {
    if name == "numFmts" { isInFormats = false }
    if name == "cellXfs" { isInStyles = false }
    if name == "fills" { isInFills = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
