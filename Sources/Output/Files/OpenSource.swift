import Artifact
import Folders
import Formats
import Glibc

/// A file of the source, open to be copied: all of it, or what of a picture is published.
struct OpenSource {
  private let file: OpenFile
  let status: FileStatus
  /// Nil for all that it holds.
  private let kept: KeptBytes?

  init(_ source: SourceFile) throws { try self.init(source) { _ in nil } }

  init(picture source: SourceFile) throws { try self.init(source) { $0.keptOfPicture() } }

  private init(
    _ source: SourceFile, _ keep: (borrowing ReadableFile) -> KeptBytes?
  ) throws {
    do throws(Refusal) {
      let open = try source.open()
      status = FileStatus(open.status)
      kept = keep(open)
      file = OpenFile(descriptor: open.release(), path: source.location)
    } catch {
      throw refusal(of: source, error)
    }
  }

  /// How many bytes are copied.
  var size: Int { kept?.size ?? status.size }

  /// Fills the piece as `OpenFile` does.
  func read(at offset: Int, into piece: inout [UInt8]) throws -> Int {
    guard let kept else { return try file.read(at: offset, into: &piece) }
    var filled = 0
    while filled < piece.count {
      let count = piece.withUnsafeMutableBytes { bytes in
        kept.read(
          file.descriptor, at: offset + filled, into: .init(rebasing: bytes[filled...]))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(file.path, code: errno) }
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }

  func copyBytes(to copy: OpenFile) throws {
    guard kept != nil else { return try copy.copyBytes(from: file) }
    var piece = [UInt8](repeating: 0, count: OpenFile.pieceSize)
    var offset = 0
    while offset < size {
      let count = try read(at: offset, into: &piece)
      guard count > 0 else { return }
      try piece.withUnsafeBytes { try copy.write(.init(rebasing: $0[..<count])) }
      offset += count
    }
  }
}
