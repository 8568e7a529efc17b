/// What makes a browser show a page anew when the site was loaded anew, and over it what is wrong
/// when it can't be.
enum ReloadScript {
  static let path = "/-/reload.js"
  static let eventsPath = "/-/events"
  /// The page of errors, while an earlier state of the site is shown.
  static let errorsPath = "/-/errors"
  /// The elements of the item to which a page belongs; its address is the query.
  static let elementsPath = "/-/elements"
  static let stylePath = "/-/preview.css"

  private static let bodyEnd = Array("</body>".utf8)

  /// Puts the tag before the last `</body>`, or at the end of a page without one.
  ///
  /// The page bears its own stamp: the script is asked for later, when a newer one may stand.
  static func insert(into page: inout [UInt8], shown stamp: String) {
    let tag = Array("<script src=\"\(path)?\(stamp)\" defer></script>".utf8)
    var place = page.count - bodyEnd.count
    while place >= 0 {
      // Bit 5 is what upper and lower case differ in.
      if page[place] == bodyEnd[0],
        zip(page[place...], bodyEnd).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        page.insert(contentsOf: tag, at: place)
        return
      }
      place -= 1
    }
    page += tag
  }

  /// Waits for news of the site, shows the page anew, and stands errors and elements beside it.
  ///
  /// It listens only while its page is in view, since a browser opens six connections to a server
  /// and no more: tabs in the background would starve the one in front. Where no picture was edited
  /// it puts what is new into the open page, since a browser takes 70 ms to load one again. Before
  /// it does that it notes how far the page was scrolled and what had the focus, by its way from
  /// the body, and takes that up again.
  static let text = PackageResources.preview_js

  static let style = PackageResources.preview_css
}
