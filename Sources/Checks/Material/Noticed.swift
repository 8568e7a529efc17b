import Diagnostics
import Disclosure

/// What reading noticed on a page, with the page.
///
/// A class, as a dozen checks look through all of them.
final class Noticed: Sendable {
  let subject: Notice.Subject
  let place: Place
  let page: Page

  init(_ notice: Notice, on page: Page) {
    subject = notice.subject
    place = notice.place
    self.page = page
  }
}

extension Site {
  /// All that reading noticed, gathered once for the checks that ask.
  var noticed: [Noticed] {
    memory.value("noticed") {
      var noticed: [Noticed] = []
      func add(_ page: Page) {
        for notice in page.body.outline.notices {
          noticed.append(Noticed(notice, on: page))
        }
      }
      pages.forEach(add)
      for entry in entries { entry.pages.forEach(add) }
      return noticed
    }
  }
}

extension Check {
  /// A check that says something of what reading noticed.
  static func ofNotices(
    id: String, rule: Words, why: Words, example: Example,
    _ say: @escaping @Sendable (Noticed) -> Diagnostic?
  ) -> Check {
    Check(id: id, rule: rule, why: why, example: example) { site, _ in site.noticed.compactMap(say)
    }
  }
}
