import Coverage
import Diagnostics
import Disclosure
import Kinds
import Mustache
import Thai

/// Makes the HTML of a page's body: what Markdown left ready, and the blocks by their templates.
struct BodyTemplates: Sendable {
  private struct BlockTemplate {
    let view: View<ShownBlock>
    let template: Template
  }

  /// By the name of the block.
  private let blocks: [String: BlockTemplate]
  private let digits: Digits

  /// Compiles the template of each kind; what is wrong lands in `problems`.
  init(
    _ kinds: [BlockKind], _ templates: TemplateSet, _ digits: Digits,
    _ problems: inout [Diagnostic]
  ) {
    var blocks: [String: BlockTemplate] = [:]
    for kind in kinds {
      let template = templates.compile(kind.template, for: kind.view.shape, &problems)
      blocks[kind.name] = template.map { BlockTemplate(view: kind.view, template: $0) }
    }
    self.blocks = blocks
    self.digits = digits
  }

  /// With the surroundings of an entry, blocks may show what others say beside what they say; with
  /// marks, headings and blocks bear the numbers of the elements that they show.
  func html(
    _ body: Body, in surroundings: BlockSurroundings? = nil, marks: ElementMarks? = nil
  ) -> [UInt8] {
    let marks = marks.flatMap { $0.isEmpty ? nil : $0 }
    func text(_ html: [UInt8]) -> [UInt8] { marks?.headings(html) ?? html }
    if body.pieces.count == 1, case .html(let html) = body.pieces[0] { return text(html) }
    let names = names(in: body)
    var out: [UInt8] = []
    for piece in body.pieces {
      switch piece {
      case .html(let html): out += text(html)
      case .block(let index):
        let block = body.blocks[index]
        guard let kind = blocks[block.kind] else { continue }
        if let marks { out += marks.block(block.id).utf8 }
        let shown = ShownBlock(block, digits, beside: surroundings) { [digits] in
          rows(of: block, names[index], digits)
        }
        kind.template.render(kind.view.values(of: shown), into: &out)
      }
    }
    return out
  }
}

/// What the link to the rows of a block says; of several under one heading each has its number.
private func rows(
  of block: Block, _ name: (text: String?, before: Int), _ digits: Digits
) -> (name: String?, size: String) {
  let number = name.before > 0 ? " \(digits.text(name.before + 1))" : ""
  return (
    name.text.map { $0 + number },
    PublishedFile.size(of: rowsAsCSV(block.data.table).count, digits)
  )
}

/// What names the rows of each block, and how many tables of that name are before it.
private func names(in body: Body) -> [(text: String?, before: Int)] {
  var seen: [String?: Int] = [:]
  return body.blocks.map { block in
    let name = block.data.title ?? body.outline[block.id]?.title
    defer { if block.data.table.csv(of: "") != nil { seen[name, default: 0] += 1 } }
    return (name, seen[name, default: 0])
  }
}
