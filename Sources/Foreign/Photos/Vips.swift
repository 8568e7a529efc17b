import CVips

/// Libvips in Swift's words, loaded when a process apart needs it.
enum Vips {
  /// A picture in memory, released when let go.
  final class Picture {
    fileprivate let handle: UnsafeMutableRawPointer

    fileprivate init?(_ handle: UnsafeMutableRawPointer?) {
      guard let handle else { return nil }
      self.handle = handle
    }

    deinit { cvips_release(handle) }
  }

  static func load() -> ForeignLibrary? {
    guard let version = cvips_load(), let path = cvips_path() else { return nil }
    return ForeignLibrary(version: String(cString: version), path: String(cString: path))
  }

  /// The photo in an open file, which is closed, upright and at most so many dots wide.
  static func photo(in descriptor: Int32, width: Int) -> Picture? {
    Picture(cvips_open(descriptor, Int32(width)))
  }

  /// The photo or drawing in an open file, which is closed, to fill a square of so many dots.
  static func picture(in descriptor: Int32, within side: Int) -> Picture? {
    cvips_allow_drawings()
    return Picture(cvips_open_within(descriptor, Int32(side)))
  }

  static func narrow(_ photo: Picture, width: Int) -> Picture? {
    Picture(cvips_narrow(photo.handle, Int32(width)))
  }

  /// As a WebP or a JPEG, of a quality from 1 to 100.
  static func saved(_ photo: Picture, isWebP: Bool, quality: Int) -> [UInt8]? {
    bytes { cvips_save(photo.handle, isWebP ? 1 : 0, Int32(quality), &$0, &$1) }
  }

  static func png(_ picture: Picture) -> [UInt8]? {
    bytes { cvips_save_png(picture.handle, &$0, &$1) }
  }

  /// What a drawing (SVG) looks like, as a PNG.
  static func png(drawing: String) -> [UInt8]? {
    cvips_allow_drawings()
    let text = Array(drawing.utf8)
    return text.withUnsafeBytes { bytes in
      Picture(cvips_draw(bytes.baseAddress, bytes.count)).flatMap { png($0) }
    }
  }

  /// How wide a text is in a font of so many dots; nil where no font has all its letters.
  static func width(of text: String, in font: String, size: Int) -> Int? {
    let width = Int(cvips_width(text, font, Int32(size)))
    return width < 0 ? nil : width
  }

  private static func bytes(
    _ save: (inout UnsafeMutableRawPointer?, inout Int) -> Int32
  ) -> [UInt8]? {
    var bytes: UnsafeMutableRawPointer?
    var count = 0
    guard save(&bytes, &count) == 0, let bytes else { return nil }
    defer { cvips_free(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
