import Blocks
import Coverage
import Disclosure
import Kinds
import Mustache
import TestSupport
import Testing
import Thai

/// What the template of a block in O5 is given, with Thai digits.
func shown(_ kind: String, _ text: String) throws -> Value {
  let site = try TemporarySite([
    "Content/site.yml": "\(SoundSite.settings)digits: thai\n",
    "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n```\(kind)\n\(text)\n```\n",
  ])
  let page = try #require(try site.read().site?.page(at: "/2567/o05/"))
  return .record(try page.body.blocks.flatMap { try $0.view(.thai) })
}

extension Block {
  /// What its template is given besides its id, in the order of the kind's view.
  func view(
    _ digits: Digits = .arabic, beside: BlockSurroundings? = nil
  ) throws -> [Value] {
    let name = self.kind
    let kind = try #require(BlockKind.all.first { $0.name == name })
    return Array(kind.view.values(of: ShownBlock(self, digits, beside: beside)).dropFirst())
  }
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
