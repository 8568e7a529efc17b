import Glibc

/// Which bytes of a file are published, and which of ours stand between them.
public struct KeptBytes: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case kept(Range<Int>)
    case put([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .put(let bytes): bytes.count
      }
    }
  }

  private(set) var pieces: [Piece] = []
  /// How many bytes are published.
  public private(set) var size = 0

  mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    size += range.count
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  mutating func put(_ bytes: [UInt8]) {
    size += bytes.count
    pieces.append(.put(bytes))
  }

  mutating func append(_ other: KeptBytes) {
    size += other.size
    pieces += other.pieces
  }

  /// Whether nothing of a file of so many bytes is cut.
  func isWhole(of size: Int) -> Bool { pieces == [.kept(0..<size)] }

  /// Of a file that is in memory.
  public func bytes(of file: [UInt8]) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .kept(let range): file[range]
      case .put(let bytes): bytes[...]
      }
    }
  }

  /// Reads from an open file as `pread` does, at an offset in what is published: at most as many
  /// bytes as there is room for, 0 at the end, a negative number with `errno` when it fails.
  public func read(
    _ descriptor: Int32, at offset: Int, into room: UnsafeMutableRawBufferPointer
  ) -> Int {
    var start = 0
    for piece in pieces {
      let inside = offset - start
      if inside < piece.count {
        let count = min(room.count, piece.count - inside)
        switch piece {
        case .kept(let range):
          return pread(descriptor, room.baseAddress, count, off_t(range.lowerBound + inside))
        case .put(let bytes):
          room.copyBytes(from: bytes[inside..<inside + count])
          return count
        }
      }
      start += piece.count
    }
    return 0
  }
}
