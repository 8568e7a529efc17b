/// What pages show of a photo in place of its file: the same in one or two sizes.
public struct PhotoPlan: Sendable, Hashable {
  public struct Size: Sendable, Hashable {
    public let width: Int
    public let height: Int
  }

  /// From the narrowest.
  public let sizes: [Size]

  /// Ends of the names under which each size is published, the one that browsers are to prefer
  /// first.
  public static let endings = ["webp", "jpg"]

  /// Bytes of any of them.
  public static let largest = 200_000
  /// Nobody waits for less.
  private static let small = 40_000
  /// As wide as a phone needs, and as wide as a page shows on any screen.
  private static let widths = [480, 1280]
  /// Of the dots of a size, so that a picture of a long page stays small.
  private static let dots = 2_500_000

  /// Nil for a photo that is small enough as it is, and for one that must not be made smaller
  /// (``PhotoFlaw``).
  public init?(_ photo: PictureParts, bytes: Int) {
    let (width, height) = (photo.seenWidth, photo.seenHeight)
    guard width > 0, height > 0, !photo.isGIF, PhotoFlaw(photo, bytes: bytes) == nil,
      photo.isCMYK || bytes > PhotoPlan.small || width > PhotoPlan.widths[1]
    else { return nil }
    var most = min(width, PhotoPlan.widths[1])
    let tall = Double(most) * Double(most) * Double(height) / Double(width)
    if tall > Double(PhotoPlan.dots) {
      most = max(1, Int(Double(most) * (Double(PhotoPlan.dots) / tall).squareRoot()))
    }
    let narrow = PhotoPlan.widths[0]
    sizes = (most > narrow * 4 / 3 ? [narrow, most] : [most]).map {
      Size(width: $0, height: max(1, ($0 * height + width / 2) / width))
    }
  }

  /// Where a size lies: beside the photo, its name before that of the size.
  public static func address(of photo: String, width: Int, ending: String) -> String {
    "\(photo)-\(width).\(ending)"
  }
}

/// Why a photo is shown as it is, though readers would be better served by another.
public enum PhotoFlaw: Sendable, Hashable {
  /// Nobody sees what is on it.
  case tiny
  case moving
  /// Of more dots, in millions, than are read.
  case huge(dots: Int)
  /// Of more bytes than are read.
  case heavy

  public static let mostDots = 64
  public static let mostMegabytes = 30

  /// Nil for most.
  public init?(_ photo: PictureParts, bytes: Int) {
    let (width, height) = (photo.seenWidth, photo.seenHeight)
    let dots = (width * height + 999_999) / 1_000_000
    if photo.isAnimated {
      self = .moving
    } else if width > 0, height > 0, min(width, height) < 16 {
      self = .tiny
    } else if dots > PhotoFlaw.mostDots {
      self = .huge(dots: dots)
    } else if bytes > PhotoFlaw.mostMegabytes << 20 {
      self = .heavy
    } else {
      return nil
    }
  }
}
