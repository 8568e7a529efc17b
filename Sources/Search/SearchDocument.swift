/// What a search finds as one thing: a page, or a PDF.
public struct SearchDocument: Sendable {
  /// From the root of the site, without a slash before it: `2567/o01/`, `2567/o01/plan.pdf`.
  public let address: String
  public let title: String
  /// The fiscal year, B.E., and the number of the item to which it belongs; 0 where there is none.
  public let year: Int
  public let item: Int
  public let text: Content
  /// What stands on the page besides its body, and files whose names alone are known.
  public let places: [Place]

  public enum Content: Sendable {
    /// The body of a page.
    case html(@Sendable () -> [UInt8])
    /// The pages of a PDF as UTF-8, a form feed behind each.
    case pages(@Sendable () -> [UInt8])
  }

  /// A place with a name of its own.
  public struct Place: Sendable {
    /// `#id`, or a file by its address from the page's own.
    public let href: String
    public let heading: String
    public let text: String

    public init(href: String, heading: String, text: String = "") {
      self.href = href
      self.heading = heading
      self.text = text
    }
  }

  public init(
    address: String, title: String, year: Int, item: Int, text: Content, places: [Place] = []
  ) {
    self.address = address
    self.title = title
    self.year = year
    self.item = item
    self.text = text
    self.places = places
  }
}
