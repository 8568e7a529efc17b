import Text

/// Two files that can't both lie in one folder of a host that is blind to letter case.
public struct AddressClash: Sendable {
  public enum Reason: Sendable {
    case samePath
    /// The paths differ in the case of Latin letters alone.
    case letterCase
    /// The first is a file where the second needs a folder.
    case fileAndFolder
  }

  public let first: SiteFile
  public let second: SiteFile
  public let reason: Reason

  /// All clashes among the files of a site, each file once as the second of a pair.
  ///
  /// One walk through the paths in order: those that a path begins with stand right before it, but
  /// for others that begin so too.
  public static func all(among files: [SiteFile]) -> [AddressClash] {
    let order = files.inOrder()
    let keyed: [(key: String, file: SiteFile)] =
      order.contains { $0.path.utf8.contains(where: isCapital) }
      ? order.map { (key: $0.path.asciiLowercased(), file: $0) }.sorted { $0.key.precedes($1.key) }
      : order.map { (key: $0.path, file: $0) }
    var found: [AddressClash] = []
    /// Places of those with which the present key may begin.
    var above: [Int] = []
    for (place, (key, file)) in keyed.enumerated() {
      while let last = above.last, !key.begins(with: keyed[last].key) { above.removeLast() }
      for other in above {
        let (start, first) = keyed[other]
        if start.utf8.count == key.utf8.count {
          found.append(
            AddressClash(
              first: first, second: file,
              reason: first.path.isSame(as: file.path) ? .samePath : .letterCase))
        } else if key.utf8.dropFirst(start.utf8.count).first == UInt8(ascii: "/") {
          found.append(AddressClash(first: first, second: file, reason: .fileAndFolder))
        } else {
          continue
        }
        break
      }
      above.append(place)
    }
    return found
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

extension SiteFile {
  /// Whether Linux can hold the path: names of at most 255 bytes, 4,095 in all.
  public var fitsFileSystems: Bool {
    path.utf8.count <= 255
      || path.utf8.count < 4096
        && path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { $0.count <= 255 }
  }
}
