/// What makes a browser show a page anew when the site was loaded anew, and over it what is wrong
/// when it can't be.
enum ReloadScript {
  static let path = "/-/reload.js"
  static let eventsPath = "/-/events"
  /// The page of errors, while an earlier state of the site is shown.
  static let errorsPath = "/-/errors"
  static let stylePath = "/-/errors.css"

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
  /// and no more: tabs in the background would starve the one in front. Errors stand in a shadow
  /// tree, so that neither style sheet touches the other. Before a page is shown anew it notes how
  /// far it was scrolled and what had the focus, by its way from the body, and takes that up again.
  static func text(shown stamp: String) -> String {
    """
    {
      const shown = "\(stamp)";
      const key = "oit-place";
      let events, box;
      const way = (node) => {
        const steps = [];
        for (; node && node !== document.body && node.parentNode; node = node.parentNode)
          steps.unshift([...node.parentNode.children].indexOf(node));
        return steps;
      };
      const leave = () => {
        const place = { at: location.href, x: scrollX, y: scrollY, focus: way(document.activeElement) };
        sessionStorage.setItem(key, JSON.stringify(place));
        location.reload();
      };
      const arrive = () => {
        const place = JSON.parse(sessionStorage.getItem(key) || "null");
        sessionStorage.removeItem(key);
        if (!place || place.at !== location.href) return;
        scrollTo({ left: place.x, top: place.y, behavior: "instant" });
        let node = document.body;
        for (const step of place.focus) node = node && node.children[step];
        if (node && node !== document.body) node.focus({ preventScroll: true });
      };
      const clear = () => {
        if (box) box.remove();
        box = undefined;
      };
      const tell = async () => {
        const answer = await fetch("\(errorsPath)");
        if (!answer.ok) return clear();
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const again = box && !box.shadowRoot.querySelector("dialog").open;
        clear();
        box = document.createElement("oit-errors");
        const root = box.attachShadow({ mode: "open" });
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "\(stylePath)";
        const dialog = document.createElement("dialog");
        dialog.lang = "th";
        const close = document.createElement("button");
        close.textContent = "ดูหน้าเว็บก่อนการแก้ไขนี้";
        close.onclick = () => dialog.close();
        dialog.append(...page.querySelector("main").childNodes, close);
        root.append(style, dialog);
        document.body.append(box);
        if (!again) dialog.showModal();
      };
      const listen = () => {
        if (document.hidden) {
          if (events) events.close();
          events = undefined;
        } else if (!events) {
          events = new EventSource("\(eventsPath)");
          events.addEventListener("site", (event) => {
            if (event.data !== shown) leave();
            else clear();
          });
          events.addEventListener("errors", tell);
          events.addEventListener("note", (event) => console.info(event.data));
        }
      };
      document.addEventListener("visibilitychange", listen);
      arrive();
      listen();
    }

    """
  }

  static let style = """
    dialog {
      box-sizing: border-box;
      width: min(60rem, calc(100vw - 2rem));
      max-height: calc(100vh - 2rem);
      padding: 1rem 1.5rem;
      overflow: auto;
      border: 3px solid #8a2a00;
      background: #fff;
      color: #1a1a1a;
      font: 1rem/1.6 "Noto Sans Thai", Sarabun, "Leelawadee UI", Thonburi, sans-serif;
    }
    dialog::backdrop { background: rgb(0 0 0 / 45%); }
    h1 { margin: 0; color: #8a2a00; font-size: 1.4rem; }
    li p { margin: .5rem 0; }
    code { overflow-wrap: anywhere; font-weight: 700; }
    button {
      position: sticky;
      bottom: 0;
      min-height: 44px;
      padding: 0 1rem;
      border: 2px solid #1a1a1a;
      background: #fff;
      color: inherit;
      font: inherit;
    }

    """
}
