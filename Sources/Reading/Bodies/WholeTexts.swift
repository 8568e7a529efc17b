import Glibc
import Text

extension MarkdownNode {
  /// Lets no line part the words of officials in the texts that it holds.
  func keepWords() {
    walk { node, _ in
      guard node.kind == .text, let kept = node.text.keepingWords() else { return }
      node.literal = String(decoding: kept, as: UTF8.self)
    }
  }

  /// Whether its text is all that stands in the cell of a table, and no line may part it.
  func isWholeCell(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    staysOnOneLine(text) && previous == nil && next == nil
      && parent?.parent?.kind == .tableRow
  }

  /// See ``JoinedFigures``.
  func joinFigures() {
    if let joined = JoinedFigures.joined(text) { setText(joined) }
  }
}
