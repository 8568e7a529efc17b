import Blocks
import Disclosure
import Foundation
import Kinds
import TestSupport
import Testing

/// What holds on every page, for each kind of block as its example shows it and when it is empty,
/// and for the whole sample.
@Suite struct WholeMarkupTests {
  @Test func noPageOfTheSampleHasAFault() throws {
    let found = try faults(of: RenderedSite(repository.path, on: "2567-03-31"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: BlockKind.all.map(\.name))
  func noPageWithAnExampleOfABlockHasAFault(_ name: String) throws {
    let kind = try #require(BlockKind.all.first { $0.name == name })
    let site = try TemporarySite(showing: name, kind.example)
    let found = try faults(of: site.render())
    #expect(found.isEmpty, "\(found)")
  }

  /// Where an empty block is an error nothing is written, and there is nothing to look at.
  @Test(arguments: BlockKind.all.map(\.name))
  func noPageWithAnEmptyBlockHasAFault(_ name: String) throws {
    for data in ["", "[]", "rows: []", "title: ก\nrows: []"] {
      let site = try TemporarySite(showing: name, data)
      guard let rendered = try? site.render() else { continue }
      let found = try faults(of: rendered)
      #expect(found.isEmpty, "\(found) of ‘\(data)’")
    }
  }

  /// Ids that occur twice, classes of which style.css says nothing, links that lead nowhere.
  private func faults(of site: RenderedSite) throws -> [String] {
    let style = try String(
      contentsOf: repository.appending(path: "Templates/assets/style.css"), encoding: .utf8)
    let styled = Set(style.matches(of: /\.([a-zA-Z][\w-]*)/).map { String($0.1) })
    var faults = Set(site.deadLinks(web: "https://www.tuayang.example"))
    for page in site.pages {
      let text = site.text(page)
      var ids: Set<Substring> = []
      for id in text.matches(of: /\sid="([^"]*)"/).map(\.1) where !ids.insert(id).inserted {
        faults.insert("\(page): the id \(id) occurs twice")
      }
      let classes = text.matches(of: /\sclass="([^"]*)"/).flatMap { $0.1.split(separator: " ") }
      for name in classes.map(String.init) where !styled.contains(name) {
        faults.insert("style.css says nothing of \(name)")
      }
    }
    return faults.sorted()
  }
}
