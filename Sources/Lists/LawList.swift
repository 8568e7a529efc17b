import Diagnostics
import Disclosure

/// A list besides the editions that asks for documents which entries show already, such as that of
/// the Official Information Act: `Content/lists/NAME.yml`, shown at `/YEAR/NAME/`.
public struct LawList: Sendable {
  /// The last part of its address.
  public let name: String
  public let title: String
  /// What asks, in full.
  public let law: String
  /// From what the list was made.
  public let source: String
  public let confidence: Confidence
  /// What stands above it, such as the right to see what it lists; nil for nothing.
  public let text: String?
  /// In the law's order.
  public let points: [Point]
  public let place: Place

  /// One thing that the law asks to be shown.
  public struct Point: Sendable {
    /// As the law numbers it: `9(3)`.
    public let id: String
    public let title: String
    /// Of the items that show it; the same document has the same topic in every edition.
    public let topics: [String]
    /// The names of pages in `pages/` that show it.
    public let pages: [String]
    /// What is said where none of them is there.
    public let none: String?
    public let place: Place
  }

  /// The folder of Content in which they lie.
  public static let folder = "lists"

  /// The list's address in a year: `/2567/information/`.
  public func address(in year: Int) -> String { "/\(year)/\(name)/" }
}
