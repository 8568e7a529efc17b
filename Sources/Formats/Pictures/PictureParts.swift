import Text

/// A photo or drawing as its file describes it, without a look at its dots: JPEG, PNG, WebP or
/// GIF, which is published whole.
public struct PictureParts: Sendable {
  /// What is published of it: all but what was noted beside the picture (the camera, the place,
  /// the time, names, remarks, a film or a further picture behind it); its colours and how it is
  /// turned stay.
  public internal(set) var kept = KeptBytes()
  /// As it is stored, in dots; 0 where that isn't said.
  public internal(set) var width = 0
  public internal(set) var height = 0
  /// How it has to be turned to be seen upright, from 1 (not at all) to 8, as Exif counts.
  public internal(set) var orientation = 1
  /// Inks of print instead of light: browsers show them in wrong colours or not at all.
  public internal(set) var isCMYK = false
  public internal(set) var isAnimated = false
  public private(set) var isGIF = false

  /// Reads what a file of so many bytes begins with, whatever its name says; nil for another kind.
  ///
  /// `read` gives the bytes from an offset on, at most so many.
  public init?(size: Int, read: (_ offset: Int, _ count: Int) -> [UInt8]) {
    let head = read(0, 12)
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      readJPEG(size, read)
    } else if head.starts(with: PNGChunk.signature) {
      readPNG(size, read)
    } else if head.count == 12, head.starts(with: "RIFF".utf8),
      head[8...].elementsEqual("WEBP".utf8)
    {
      readWebP(size, read)
    } else if head.starts(with: "GIF8".utf8) {
      isGIF = true
      kept.keep(0..<size)
      width = head.dropFirst(6).prefix(2).littleEndian
      height = head.dropFirst(8).prefix(2).littleEndian
      // With which those begin that go on for ever.
      isAnimated = read(0, 1024)[...].place(of: Array("NETSCAPE2.0".utf8)) != nil
    } else {
      return nil
    }
    keepsAll = kept.isWhole(of: size)
  }

  /// Whether there was nothing to cut.
  public private(set) var keepsAll = false

  /// Whether width and height change places when it is turned.
  private var isOnItsSide: Bool { orientation > 4 }

  /// In dots as it is seen.
  public var seenWidth: Int { isOnItsSide ? height : width }
  public var seenHeight: Int { isOnItsSide ? width : height }
}

extension Collection<UInt8> {
  /// The number that bytes say, the highest first.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
  /// The number that bytes say, the lowest first.
  var littleEndian: Int { reversed().bigEndian }
}
