/// A change to the tree that waits until the walk over it has ended.
enum Change {
  case remove(MarkdownNode)
  case lineBreak(MarkdownNode)
  case href(MarkdownNode, String)
  case list(MarkdownNode, ThaiList)

  func apply() {
    switch self {
    case .remove(let node): node.remove()
    case .lineBreak(let node): node.replaceWithLineBreak()
    case .href(let node, let href): node.url = href
    case .list(let node, let list): node.become(list)
    }
  }
}
