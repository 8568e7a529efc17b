extension MarkdownDocument {
  /// Takes the marks of `ThaiMarks` out of all texts of the tree.
  func removeMarks() {
    walk { node, isEntering in
      guard isEntering else { return }
      if let text = node.literalStart.flatMap(ThaiMarks.unmarked) { node.literal = text }
      switch node.kind {
      case .link, .image:
        if let text = ThaiMarks.unmarked(node.url) { node.url = text }
        if let text = ThaiMarks.unmarked(node.title) { node.title = text }
      case .codeBlock: if let text = ThaiMarks.unmarked(node.info) { node.info = text }
      default: break
      }
    }
  }
}
