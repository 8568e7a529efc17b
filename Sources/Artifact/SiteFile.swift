import Diagnostics
import Folders
import Formats
import Text

/// One file of the site: its path in the output, and what makes its bytes.
///
/// The bytes are made when asked for and then dropped, so a site of any size is never in memory.
public struct SiteFile: Sendable {
  /// Where the bytes come from.
  public enum Content: Sendable {
    /// Appends the bytes to the buffer it is given. Pure: the same bytes on every call, on any
    /// thread.
    case made(@Sendable (inout [UInt8]) -> Void)
    /// A file of the source, copied, never loaded whole.
    case file(SourceFile)
    /// The same for a picture, without what was noted beside it (``PictureParts/kept``).
    case picture(SourceFile)
  }

  /// Relative, `/` between parts, none at the beginning: `2567/o01/index.html`.
  public let path: String
  public let content: Content
  /// What of the source gave it its path; nil for what is there whatever is written.
  public let origin: Place?

  public init(_ path: String, from origin: Place? = nil, _ content: Content) {
    self.path = path
    self.origin = origin
    self.content = content
  }

  public init(
    _ path: String, from origin: Place? = nil, bytes: @escaping @Sendable (inout [UInt8]) -> Void
  ) {
    self.init(path, from: origin, .made(bytes))
  }
}

extension ReadableFile {
  /// What of a picture is published; nil for all that the file holds.
  public borrowing func keptOfPicture() -> KeptBytes? {
    guard let parts = PictureParts(size: bytes, read: { bytes(at: $0, $1) }), !parts.keepsAll else {
      return nil
    }
    return parts.kept
  }
}

extension [SiteFile] {
  /// By path in bytes.
  public func inOrder() -> [SiteFile] {
    // Numbers are sorted instead of files, which are large.
    withUnsafeBufferPointer { files in
      files.indices.sorted { files[$0].path.precedes(files[$1].path) }.map { files[$0] }
    }
  }
}

/// All files of a site, sorted by path in bytes, each found by its path.
public struct SiteFiles: Sendable {
  public let sorted: [SiteFile]

  /// Of two files with one path the first is kept; that there are none is the reader's business.
  public init(_ files: [SiteFile]) {
    var kept: [SiteFile] = []
    kept.reserveCapacity(files.count)
    for file in files.inOrder() where kept.last?.path != file.path {
      kept.append(file)
    }
    sorted = kept
  }

  /// The file at a path of the output, found by halves.
  public subscript(path: String) -> SiteFile? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].path.precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].path == path ? sorted[low] : nil
  }
}
