import Diagnostics
import Disclosure
import Mustache
import Thai

/// One kind of page as its template sees it: a page is a file here, a line in the list, a template.
protocol HTMLPage: Sendable {
  /// The name of its template in Templates.
  static var template: String { get }
  /// What its template may use besides what the frame shows.
  static var view: View<Shown<Self>> { get }
  /// `/2567/o01/`
  var address: String { get }
  /// The address that search engines are to keep; nil for none.
  var canonical: String? { get }
  /// When its content was last updated; nil where that says nothing.
  var updated: Day? { get }
  func head(_ texts: Texts) -> Head
  /// The names of the style sheets in Templates/assets that it needs besides `style`; those that
  /// are not there are left out.
  var sheets: [String] { get }
  /// The names of the scripts in Templates/assets that move what it shows, so that it is shown
  /// when they have run.
  var scripts: [String] { get }
  /// The tables that it offers as CSV.
  var tables: [DataTable] { get }
  /// What of the source gave it its address; nil for what is there whatever is written.
  var origin: Place? { get }
}

extension HTMLPage {
  var sheets: [String] { [] }
  var scripts: [String] { [] }
  var canonical: String? { address }
  var updated: Day? { nil }
  var tables: [DataTable] { [] }
  var origin: Place? { nil }
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
  var crumbs: [Crumb] = []
  /// The file from the root of the site that says the same as JSON.
  var data: String?
}

/// A page on the way to another.
struct Crumb {
  let text: String
  let page: FramePage

  static func home(_ texts: Texts) -> Crumb { Crumb(texts[.home], .home) }

  init(_ text: String, _ page: FramePage) {
    self.text = text
    self.page = page
  }
}
