internal import CCmarkGFM
import Glibc
import Synchronization

/// GitHub's Markdown through libcmark-gfm: text in, a tree that can be read and changed, HTML out.
public enum Markdown {
  /// The extensions of a page; footnotes are switched on beside them.
  public static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
  /// The extensions share a table of special characters, so two inline parses may not overlap.
  private static let finishing = Mutex(())

  /// The HTML of a text as the GFM specification has it, before anything of ours is done to it.
  public static func html(
    _ text: [UInt8], extensions: [String] = extensions, footnotes: Bool = true
  ) -> [UInt8] {
    var html: [UInt8] = []
    withDocument(text[...], extensions, footnotes: footnotes) { document in
      html = document.html()
    }
    return html
  }

  /// Parses a text and hands its tree to `body`; the tree is gone afterwards.
  ///
  /// - Returns: why the text was not parsed, nil when it was.
  @discardableResult
  static func withDocument(
    _ text: ArraySlice<UInt8>, _ extensions: [String] = extensions, footnotes: Bool = true,
    _ body: (MarkdownDocument) -> Void
  ) -> MarkdownLimit? {
    _ = registered
    let memory = oit_arena()
    defer { oit_arena_reset() }
    let options = footnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = cmark_parser_new_with_mem(options, memory) else { return nil }
    for name in extensions {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    if let limit = feed(text, to: parser) { return limit }
    let pointer = Int(bitPattern: parser)
    let root = finishing.withLock { _ in
      Int(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: pointer)))
    }
    guard let root = OpaquePointer(bitPattern: root) else { return nil }
    body(MarkdownDocument(root: root, parser: parser))
    return nil
  }

  /// Hands the text over in pieces and stops where reading on would take time out of all
  /// proportion.
  private static func feed(_ text: ArraySlice<UInt8>, to parser: OpaquePointer) -> MarkdownLimit? {
    if text.count > piece, let limit = MarkdownLimit(inTablesOf: text) { return limit }
    return text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return nil }
      var at = 0
      while at < bytes.count {
        // Up to a line end: cmark counts an incomplete line as no paragraph yet.
        let most = min(piece, bytes.count - at)
        let rest = start + at + most - 1
        let end = memchr(rest, 10, bytes.count - at - most + 1)
        let count = end.map { UnsafeRawPointer(start + at).distance(to: UnsafeRawPointer($0)) + 1 }
        cmark_parser_feed(parser, start + at, count ?? bytes.count - at)
        if count == nil { cmark_parser_feed(parser, "\n", 1) }
        at += count ?? bytes.count - at
        // A level of a list takes two nodes: the list and its item.
        if oit_open_depth(parser) > 2 * MarkdownLimit.levels + 50 { return .tooDeep }
        if oit_open_paragraph(parser) > MarkdownLimit.paragraph { return .longParagraph }
      }
      return nil
    }
  }

  private static let piece = 16 * 1024
}

/// A parsed text, valid within `Markdown.withDocument`.
struct MarkdownDocument {
  fileprivate let root: OpaquePointer
  fileprivate let parser: OpaquePointer

  /// All nodes in the order of the text, each once on the way in and, when it can hold others, once
  /// on the way out.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(root)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
    cmark_iter_free(iterator)
  }

  func html() -> [UInt8] {
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard
      let text = cmark_render_html_with_mem(root, CMARK_OPT_DEFAULT, extensions, oit_arena())
    else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

/// A node of a parsed text.
struct MarkdownNode {
  enum Kind {
    case quote, item, footnote, paragraph, heading, codeBlock, htmlBlock
    case text, softBreak, code, html, link, image, tableRow, other
  }

  private let node: OpaquePointer
  let kind: Kind

  fileprivate init(_ node: OpaquePointer) {
    self.node = node
    kind = MarkdownNode.kind(of: node)
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    default: oit_is_table_row(node) != 0 ? .tableRow : .other
    }
  }

  /// Lines from 1 within the parsed text.
  var lines: ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }

  var literal: String {
    get { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_literal(node, newValue) }
  }

  /// Where the literal begins, which ends with a zero; valid as long as the document.
  var literalStart: UnsafePointer<CChar>? { cmark_node_get_literal(node) }

  /// The word or words after a code fence.
  var info: String { cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" }

  var level: Int {
    get { Int(cmark_node_get_heading_level(node)) }
    nonmutating set { cmark_node_set_heading_level(node, Int32(newValue)) }
  }

  var url: String {
    get { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_url(node, newValue) }
  }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(MarkdownNode(child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// The text within the node as its HTML shows it: no alternative text of a picture, but the
  /// number of a footnote, and line breaks as they stand there.
  var shownText: String {
    guard let first = cmark_node_first_child(node) else { return "" }
    if cmark_node_next(first) == nil, cmark_node_get_type(first) == CMARK_NODE_TEXT {
      return MarkdownNode(first).literal
    }
    var text = ""
    let iterator = cmark_iter_new(node)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let inner = cmark_iter_get_node(iterator) else { break }
      guard event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_FOOTNOTE_REFERENCE:
        text += MarkdownNode(inner).literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += "\n"
      case CMARK_NODE_IMAGE: cmark_iter_reset(iterator, inner, CMARK_EVENT_EXIT)
      default: break
      }
    }
    return text
  }

  /// Visits the node and its descendants, parents first, without recursion.
  func walk(_ visit: (MarkdownNode) -> Void) {
    let iterator = cmark_iter_new(node)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let inner = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER { visit(MarkdownNode(inner)) }
    }
    cmark_iter_free(iterator)
  }

  func remove() { cmark_node_unlink(node) }

  /// Puts HTML of ours in the node's place.
  func replace(withBlock html: String) {
    guard let made = custom(html, CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_replace(node, made)
  }

  /// Puts a forced line break in the node's place.
  ///
  /// The cell of a table takes none: there a text of the one byte `lineBreakMark` stands for it.
  func replaceWithLineBreak() {
    guard let made = cmark_node_new_with_mem(CMARK_NODE_LINEBREAK, oit_arena()),
      cmark_node_replace(node, made) == 0,
      let text = cmark_node_new_with_mem(CMARK_NODE_TEXT, oit_arena())
    else { return }
    cmark_node_set_literal(text, [CChar(bitPattern: MarkdownNode.lineBreakMark), 0])
    cmark_node_replace(node, text)
  }

  /// A byte that stands in no UTF-8 and so in no source text.
  static let lineBreakMark: UInt8 = 0xFF

  /// Puts HTML of ours before the first child.
  func prepend(_ html: String) {
    guard let made = custom(html, CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_prepend_child(node, made)
  }

  private func custom(_ html: String, _ type: cmark_node_type) -> OpaquePointer? {
    guard let made = cmark_node_new_with_mem(type, oit_arena()) else { return nil }
    cmark_node_set_on_enter(made, html)
    return made
  }
}
