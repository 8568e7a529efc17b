import Serving
import Testing

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8", contentSecurityPolicy),
    ("2567/feed.xml", "application/atom+xml; charset=utf-8", "sandbox"),
    ("sitemap.xml", "application/xml", "sandbox"), ("a.SVG", "image/svg+xml", "sandbox"),
    ("a.pdf", "application/pdf", nil), ("a.css", "text/css; charset=utf-8", nil),
    ("LICENSE", "application/octet-stream", nil),
  ])
  func aFileHasTheTypeAndThePolicyOfItsEnding(_ path: String, type: String, rights: String?) {
    #expect(contentType(of: path) == type)
    #expect(policy(of: type) == rights)
  }
}
