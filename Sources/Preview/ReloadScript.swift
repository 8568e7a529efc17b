/// What makes a browser show a page anew when the site was loaded anew.
enum ReloadScript {
  static let path = "/-/reload.js"
  static let eventsPath = "/-/events"

  private static let tag = Array("<script src=\"\(path)\" defer></script>".utf8)
  private static let bodyEnd = Array("</body>".utf8)

  /// Puts the tag before the last `</body>`, or at the end of a page without one.
  static func insert(into page: inout [UInt8]) {
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

  /// The script for a page that shows the site of this stamp.
  ///
  /// It listens only while its page is in view, since a browser opens six connections to a server
  /// and no more: tabs in the background would starve the one in front.
  static func text(shown stamp: String) -> String {
    """
    {
      const shown = "\(stamp)";
      let events;
      const listen = () => {
        if (document.hidden) {
          if (events) events.close();
          events = undefined;
        } else if (!events) {
          events = new EventSource("\(eventsPath)");
          events.addEventListener("site", (event) => {
            if (event.data !== shown) location.reload();
          });
          events.addEventListener("note", (event) => console.info(event.data));
        }
      };
      document.addEventListener("visibilitychange", listen);
      listen();
    }

    """
  }
}
