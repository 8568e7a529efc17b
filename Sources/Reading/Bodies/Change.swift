/// A change to the tree that waits until the walk over it has ended.
enum Change {
  case remove(MarkdownNode)
  case lineBreak(MarkdownNode)
  case href(MarkdownNode, String)
  case list(MarkdownNode, ThaiList)
  /// The paragraph is the caption of the table behind it, less the bytes that say so.
  case caption(MarkdownNode, opening: Int)
  /// The cell of a table names its row.
  case rowHead(MarkdownNode)
  /// No line parts the words in it.
  case words(MarkdownNode)
  /// No line parts the text of a table's cell.
  case wholeCell(MarkdownNode)

  func apply() {
    switch self {
    case .remove(let node): node.remove()
    case .lineBreak(let node): node.replaceWithLineBreak()
    case .href(let node, let href): node.url = href
    case .list(let node, let list): node.become(list)
    case .caption(let node, let opening): node.becomeCaption(without: opening)
    case .rowHead(let node): node.mark(.rowHead)
    case .words(let node): node.keepWords()
    case .wholeCell(let node): node.mark(.whole)
    }
  }
}
