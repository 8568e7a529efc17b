import Formats

/// How pages show a photo: as its file is, or one of the sizes that were made of it.
public struct ShownPhoto: Sendable {
  /// In dots, of the file or of the largest size; browsers keep the place free.
  public let width: Int
  public let height: Int
  /// Of the sizes that were made; empty where the file itself is shown.
  private let widths: [Int]

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
    widths = []
  }

  /// Nil for a plan without sizes, of which there is none.
  public init?(_ plan: PhotoPlan) {
    guard let largest = plan.sizes.last else { return nil }
    width = largest.width
    height = largest.height
    widths = plan.sizes.map(\.width)
  }

  /// Whether the file itself is shown.
  public var isFile: Bool { widths.isEmpty }

  /// Of the photo at an address the one that is shown small, and where a browser has no choice.
  public func source(_ href: String) -> String {
    widths.first.map { PhotoPlan.address(of: href, width: $0, ending: "jpg") } ?? href
  }

  /// The sizes of the photo at an address among which a browser chooses, as `srcset` has them; nil
  /// where there is no choice.
  public func sources(_ href: String, _ ending: String) -> String? {
    guard !widths.isEmpty else { return nil }
    return widths.map { width in
      "\(PhotoPlan.address(of: href, width: width, ending: ending)) \(width)w"
    }.joined(separator: ", ")
  }
}

/// A file that was made of a photo for pages.
public struct MadePhoto: Sendable {
  /// Of the photo, relative to Content.
  public let path: String
  /// Where it is published.
  public let address: String
  public let bytes: @Sendable () -> [UInt8]

  public init(path: String, address: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.address = address
    self.bytes = bytes
  }
}

/// The picture of the town on the home page.
public struct TownPhoto: Sendable {
  /// Relative to Content.
  public let path: String
  /// Where the photo itself would be published.
  public let address: String
  public let shown: ShownPhoto?

  public init(path: String, address: String, shown: ShownPhoto?) {
    self.path = path
    self.address = address
    self.shown = shown
  }
}
