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

  /// Whether a text is all that stands in the cell of a table, and no line may part it.
  var isWholeCell: Bool {
    guard let first = literalStart?.pointee, first > 0x29 && first < 0x3A || first == -0x20,
      staysOnOneLine(text), previous == nil, next == nil
    else { return false }
    return parent?.parent?.kind == .tableRow
  }

  /// The literal as bytes; valid as long as the document.
  private var text: UnsafeBufferPointer<UInt8> {
    guard let literalStart else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(literalStart)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(literalStart).assumingMemoryBound(to: UInt8.self), count: count)
  }
}

extension MarkdownNode {
  /// Whether its figures may have to be joined, those of captions aside.
  var mayHoldFigures: Bool { text.mayHoldFigures && captionOpening == nil }

  /// See ``JoinedFigures``.
  func joinFigures() {
    if let joined = JoinedFigures.joined(text) { setText(joined) }
  }
}
