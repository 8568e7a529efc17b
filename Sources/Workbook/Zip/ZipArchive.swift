import Text

/// The files packed in a zip file, by the list at its end.
///
/// Read are files stored or deflated, also by zip64. Refused is what two programs could read
/// differently: names that stand twice, and files whose own head has another name than the list.
struct ZipArchive: Sendable {
  /// A packed file.
  struct Entry: Sendable {
    let name: String
    let method: Int
    let isLocked: Bool
    let checksum: UInt
    let packed: Int
    let size: Int
    /// Where its own head begins.
    let offset: Int
  }

  /// More than any spreadsheet has.
  private static let mostEntries = 10_000
  /// What is packed more closely is made to overwhelm: DEFLATE itself ends at 1,032.
  private static let mostRatio = 500
  /// Small files may be packed as closely as they like.
  private static let small = 1 << 20

  let bytes: [UInt8]
  /// By name in lower case, `/` between folders and none at the start.
  private(set) var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
    self.bytes = bytes
    guard let list = ZipDirectory(of: bytes) else { throw .broken }
    guard list.count <= ZipArchive.mostEntries else { throw .tooLarge }
    var at = list.offset
    for _ in 0..<list.count {
      guard let (entry, next) = bytes.zipEntry(at: at), next <= list.end else { throw .broken }
      at = next
      guard entries.updateValue(entry, forKey: ZipArchive.key(entry.name)) == nil else {
        throw .broken
      }
    }
  }

  subscript(name: String) -> Entry? { entries[ZipArchive.key(name)] }

  /// Names are compared as Windows does, which wrote most of them.
  private static func key(_ name: String) -> String {
    let slashed = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
      .asciiLowercased()
  }

  /// Unpacks a file piece by piece, and takes its size off the allowance.
  func read(
    _ entry: Entry, allowance: inout Int,
    _ take: (UnsafeRawBufferPointer) throws(WorkbookFlaw) -> Void
  ) throws(WorkbookFlaw) {
    guard !entry.isLocked else { throw .locked }
    guard entry.size <= allowance,
      entry.size <= max(ZipArchive.small, entry.packed * ZipArchive.mostRatio)
    else { throw .tooLarge }
    allowance -= entry.size
    guard let start = bytes.zipData(of: entry), start + entry.packed <= bytes.count else {
      throw .broken
    }
    var sum: UInt = 0
    var total = 0
    let isWhole = try unpack(start..<start + entry.packed, entry) {
      (piece) throws(WorkbookFlaw) in
      sum = Inflation.checksum(sum, piece)
      total += piece.count
      try take(piece)
    }
    guard isWhole, total == entry.size, sum == entry.checksum else { throw .broken }
  }

  private func unpack(
    _ range: Range<Int>, _ entry: Entry,
    _ take: (UnsafeRawBufferPointer) throws(WorkbookFlaw) -> Void
  ) throws(WorkbookFlaw) -> Bool {
    try bytes.withUnsafeBufferPointer { (all) throws(WorkbookFlaw) in
      let packed = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[range]))
      switch entry.method {
      case 0:
        try take(packed)
        return true
      case 8: return try Inflation.unpack(packed, upTo: entry.size, take)
      default: throw .broken
      }
    }
  }
}
