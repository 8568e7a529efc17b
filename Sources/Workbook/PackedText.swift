import Text
import Thai

/// The texts in a document that is a zip file of XML, as those of Office and of OpenDocument are.
public enum PackedText {
  /// All that is unpacked of one file.
  private static let most = 32 << 20

  /// Whether the number of a citizen stands in one of them: in hidden sheets, rows and remarks too.
  ///
  /// What can't be unpacked is said where the file is named.
  public static func holdsCitizenNumber(_ bytes: [UInt8]) -> Bool {
    do throws(WorkbookFlaw) {
      let archive = try ZipArchive(bytes)
      var allowance = most
      for entry in archive.entries.values where entry.name.ends(with: ".xml") {
        var part: [UInt8] = []
        part.reserveCapacity(max(0, min(entry.size, allowance)))
        try archive.read(entry, allowance: &allowance) { part.append(contentsOf: $0) }
        if CitizenNumber.stands(in: text(of: part)) { return true }
      }
    } catch {}
    return false
  }

  /// What stands between the tags: in one line what belongs to a paragraph or a cell, which
  /// programs cut into pieces as it was typed.
  private static func text(of markup: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(markup.count / 2)
    markup.withUnsafeBufferPointer { markup in
      var at = 0
      while at < markup.count {
        let start = markup[at...].firstIndex(of: UInt8(ascii: "<")) ?? markup.count
        text.append(contentsOf: markup[at..<start])
        let end = markup[start...].firstIndex(of: UInt8(ascii: ">")) ?? markup.count
        if start < end, !isWithinLine(markup[(start + 1)..<end]) { text.append(0x0A) }
        at = end + 1
      }
    }
    return text
  }

  /// Whether a tag parts nothing: that of a run of letters and of how they look.
  private static func isWithinLine(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x2F }
    if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
    // Most tags have one letter.
    if name.count == 1, let letter = name.first { return "rtbiu".utf8.contains(letter) }
    return within.contains { name.elementsEqual($0.utf8) }
  }

  /// Of letters, presentations and workbooks; `span` of OpenDocument.
  private static let within = [
    "rPr", "rFonts", "rFont", "sz", "szCs", "bCs", "cs", "lang", "color", "latin", "ea", "proofErr",
    "bookmarkStart", "bookmarkEnd", "span",
  ]
}
