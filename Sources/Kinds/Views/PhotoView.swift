import Disclosure
import Mustache

extension View.Field {
  /// The photo under a key, with what was made of it: `source`, and where browsers have a choice
  /// `webp` and `sources` for `srcset`; `width` and `height` where they are known.
  public static func photo<Value>(
    _ key: Key<BlockLink>, of record: @escaping @Sendable (Value) -> BlockRecord
  ) -> Self where Model == Shown<Value> {
    .part("photo", PlacedPhoto.view) { shown in
      record(shown.value)[key].map { PlacedPhoto(href: $0.href, photo: $0.photo()) }
    }
  }
}

/// A photo as a page links it.
public struct PlacedPhoto: Sendable {
  private let href: String
  private let photo: ShownPhoto?

  /// - Parameters:
  ///   - href: the link to its file.
  ///   - photo: what was made of it, if anything.
  public init(href: String, photo: ShownPhoto?) {
    self.href = href
    self.photo = photo
  }

  public static let view: View<PlacedPhoto> = [
    .text("source") { $0.photo?.source($0.href) ?? $0.href },
    .text("webp") { $0.photo?.sources($0.href, "webp") },
    .text("sources") { $0.photo?.sources($0.href, "jpg") },
    .text("width") { $0.photo.map { "\($0.width)" } },
    .text("height") { $0.photo.map { "\($0.height)" } },
  ]
}
