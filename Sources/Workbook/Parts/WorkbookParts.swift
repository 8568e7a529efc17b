import XML

/// The parts of a workbook's package (ECMA-376, part 2), unpacked one at a time.
struct WorkbookParts {
  /// How many bytes of all parts together are unpacked: a million cells and more.
  private static let most = 200 << 20

  private let archive: ZipArchive
  private var allowance = WorkbookParts.most

  init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
    if let flaw = WorkbookParts.flaw(in: bytes) { throw flaw }
    archive = try ZipArchive(bytes)
  }

  /// What the first bytes tell of files that are no zip.
  private static func flaw(in bytes: [UInt8]) -> WorkbookFlaw? {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    // A container of Windows: names of streams stand in it in UTF-16.
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    return bytes.holds(name) ? .locked : .oldFormat
  }

  var names: [String] { archive.entries.keys.sorted() }

  func holds(_ name: String) -> Bool { archive[name] != nil }

  /// Goes through a part that is XML.
  mutating func read(_ name: String, _ taker: any XMLTaker) throws(WorkbookFlaw) {
    guard let entry = archive[name], let stream = XMLStream(taker) else { throw .broken }
    try read(entry, stream)
  }

  private mutating func read(
    _ entry: ZipArchive.Entry, _ stream: XMLStream
  ) throws(WorkbookFlaw) {
    try archive.read(entry, allowance: &allowance) { (piece) throws(WorkbookFlaw) in
      try WorkbookParts.feed(piece, to: stream, isLast: false)
    }
    try WorkbookParts.feed(UnsafeRawBufferPointer(start: nil, count: 0), to: stream, isLast: true)
  }

  private static func feed(
    _ piece: UnsafeRawBufferPointer, to stream: XMLStream, isLast: Bool
  ) throws(WorkbookFlaw) {
    do throws(XMLFlaw) {
      try stream.feed(piece, isLast: isLast)
    } catch {
      throw error == .stopped ? .tooLarge : .broken
    }
  }

  /// What other formats of spreadsheets would be in a zip file that is no workbook.
  func other() -> WorkbookFlaw {
    if holds("xl/workbook.bin") { return .binary }
    return holds("content.xml") && holds("mimetype") ? .openDocument : .other
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
