import Coverage
import Diagnostics
import Disclosure
import Mustache

/// Makes the HTML of a page's body: what Markdown left ready, and the blocks by their templates.
struct BodyTemplates: Sendable {
  private struct BlockTemplate {
    let kind: BlockView
    let template: Template
  }

  /// By the name of the block.
  private let blocks: [String: BlockTemplate]

  /// Compiles the template of each kind; what is wrong lands in `problems`.
  init(_ kinds: [BlockView], _ templates: TemplateSet, _ problems: inout [Diagnostic]) {
    var blocks: [String: BlockTemplate] = [:]
    for kind in kinds {
      let shape = Shape(["id"] + kind.names)
      let template = templates.compile(kind.template, for: shape, &problems)
      blocks[kind.name] = template.map { BlockTemplate(kind: kind, template: $0) }
    }
    self.blocks = blocks
  }

  /// With the surroundings of an entry, blocks may show what others say beside what they say.
  func html(_ body: Body, in surroundings: BlockSurroundings? = nil) -> [UInt8] {
    if body.pieces.count == 1, case .html(let html) = body.pieces[0] { return html }
    var out: [UInt8] = []
    for piece in body.pieces {
      switch piece {
      case .html(let html): out += html
      case .block(let index):
        let block = body.blocks[index]
        guard let shown = blocks[block.kind] else { continue }
        let view = surroundings.flatMap { shown.kind.beside?(block.data, $0) }
        shown.template.render(
          [.text(block.id)] + (view ?? block.data.view), into: &out)
      }
    }
    return out
  }
}
