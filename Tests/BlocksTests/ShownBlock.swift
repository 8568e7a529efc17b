import Disclosure
import Mustache
import TestSupport
import Testing

/// What the template of a block in O5 is given, with Thai digits.
func shown(_ kind: String, _ text: String) throws -> Value {
  let site = try TemporarySite([
    "Content/site.yml": "\(SoundSite.settings)digits: thai\n",
    "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n```\(kind)\n\(text)\n```\n",
  ])
  let page = try #require(try site.read().site?.page(at: "/2567/o05/"))
  return .record(page.body.blocks.flatMap(\.data.view))
}

extension Value {
  /// All texts in it, in their order.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .record(let values): values.flatMap(\.texts)
    case .list(let rows): rows.flatMap { $0.flatMap(\.texts) }
    case .texts(let texts): texts
    case .flag, .nothing, .bytes: []
    }
  }
}
