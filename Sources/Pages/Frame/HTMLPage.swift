import Disclosure
import Mustache
import Thai

/// One kind of page as its template sees it: a page is a file here, a line in the list, a template.
protocol HTMLPage: Sendable {
  /// The name of its template in Templates.
  static var template: String { get }
  /// The names its template may use besides the frame's, in the order of `values`.
  static var names: [Shape.Field] { get }
  /// `/2567/o01/`
  var address: String { get }
  /// The address that search engines are to keep; nil for none.
  var canonical: String? { get }
  /// When its content was last updated; nil where that says nothing.
  var updated: Day? { get }
  var head: Head { get }
  func values(_ links: Links) -> [Value]
}

extension HTMLPage {
  var canonical: String? { address }
  var updated: Day? { nil }
}

/// What the frame shows of a page.
struct Head {
  /// The heading, without the name of the site.
  let title: String
  /// What the page belongs to, such as its fiscal year; part of the browser's title only.
  var subject: String?
  /// For search engines, 25 to 200 characters.
  let description: String
  /// The way from the home page, the page itself left out.
  var crumbs: [(text: String, address: String)] = []
}
