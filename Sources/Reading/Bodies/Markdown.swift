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
    let marked = ThaiMarks.marked(text)
    if let limit = feed(marked ?? text, to: parser) { return limit }
    let pointer = Int(bitPattern: parser)
    let root = finishing.withLock { _ in
      Int(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: pointer)))
    }
    guard let root = OpaquePointer(bitPattern: root) else { return nil }
    let document = MarkdownDocument(root: root, parser: parser)
    if marked != nil { document.removeMarks() }
    body(document)
    return nil
  }

  /// Hands the text over and stops where reading on would take time out of all proportion.
  private static func feed(_ text: ArraySlice<UInt8>, to parser: OpaquePointer) -> MarkdownLimit? {
    if let limit = MarkdownTables.limit(in: text) { return limit }
    // A level of a list takes two nodes: the list and its item.
    let depth = Int32(2 * MarkdownLimit.levels + 50)
    let reason = text.withUnsafeBytes {
      oit_feed(parser, $0.baseAddress, $0.count, depth, Int32(MarkdownLimit.paragraph))
    }
    return reason == 0 ? nil : reason == 1 ? .tooDeep : .longParagraph
  }
}

/// A parsed text, valid within `Markdown.withDocument`.
struct MarkdownDocument {
  fileprivate let root: OpaquePointer
  fileprivate let parser: OpaquePointer

  /// All nodes in the order of the text, each once on the way in and, when it can hold others, once
  /// on the way out.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) { MarkdownNode(root).walk(visit) }

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
    case text, softBreak, hardBreak, code, noteReference, html, link, image, tableRow, other
  }

  private let node: OpaquePointer

  fileprivate init(_ node: OpaquePointer) { self.node = node }

  var kind: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
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
    case CMARK_NODE_FOOTNOTE_REFERENCE: .noteReference
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
  var info: String {
    get { cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_fence_info(node, newValue) }
  }

  /// The sign and the least length of the fence around code; nil when it is indented.
  var fence: (sign: UInt8, length: Int)? {
    var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node, &length, &offset, &sign) != 0 else { return nil }
    return (UInt8(bitPattern: sign), Int(length))
  }

  /// What a link or picture says when it is pointed at.
  var title: String {
    get { cmark_node_get_title(node).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_title(node, newValue) }
  }

  var level: Int {
    get { Int(cmark_node_get_heading_level(node)) }
    nonmutating set { cmark_node_set_heading_level(node, Int32(newValue)) }
  }

  var url: String {
    get { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_url(node, newValue) }
  }

  var parent: MarkdownNode? { cmark_node_parent(node).map { MarkdownNode($0) } }
  var previous: MarkdownNode? { cmark_node_previous(node).map { MarkdownNode($0) } }
  var next: MarkdownNode? { cmark_node_next(node).map { MarkdownNode($0) } }
  var firstChild: MarkdownNode? { cmark_node_first_child(node).map { MarkdownNode($0) } }

  var children: some Sequence<MarkdownNode> {
    sequence(first: firstChild, next: { $0?.next }).lazy.compactMap(\.self)
  }

  func isSame(as other: MarkdownNode) -> Bool { node == other.node }

  /// Whether it is a list without empty lines, whose paragraphs have no `<p>`.
  var isTight: Bool {
    cmark_node_get_type(node) == CMARK_NODE_LIST && cmark_node_get_list_tight(node) != 0
  }

  /// Visits the node and its descendants, without recursion: parents before and after what they
  /// hold.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(node)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let inner = cmark_iter_get_node(iterator) else { break }
      visit(MarkdownNode(inner), event == CMARK_EVENT_ENTER)
    }
    cmark_iter_free(iterator)
  }

  /// Whether it is a line break between two Thai letters, where Thai has no blank.
  var partsThai: Bool { oit_parts_thai(node) != 0 }

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
      cmark_node_replace(node, made) == 0
    else { return }
    cmark_node_replace(node, text([MarkdownNode.lineBreakMark]))
  }

  /// A byte that stands in no UTF-8 and so in no source text.
  static let lineBreakMark: UInt8 = 0xFF

  /// Puts the line break mark and a byte that says what is meant before all else in a cell.
  func mark(_ sign: HTMLSign, _ more: [UInt8] = []) {
    cmark_node_prepend_child(node, text([MarkdownNode.lineBreakMark, sign.rawValue] + more))
  }

  func append(_ words: String) { cmark_node_append_child(node, text(Array(words.utf8))) }
  /// Changes a text to bytes that may be marks.
  func setText(_ bytes: [UInt8]) { MarkdownNode.set(bytes, of: node) }

  private static func set(_ bytes: [UInt8], of node: OpaquePointer?) {
    cmark_node_set_literal(node, bytes.map { CChar(bitPattern: $0) } + [0])
  }

  private func text(_ bytes: [UInt8]) -> OpaquePointer? {
    let made = cmark_node_new_with_mem(CMARK_NODE_TEXT, oit_arena())
    MarkdownNode.set(bytes, of: made)
    return made
  }

  func prepend(_ html: String) {
    guard let made = custom(html, CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_prepend_child(node, made)
  }

  /// Puts HTML of ours before the node.
  func insert(before html: String) {
    guard let made = custom(html, CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_insert_before(node, made)
  }

  /// Lets all that the node holds stand in its place, with HTML of ours behind it.
  func unwrap(endingWith html: String) {
    guard let block = custom("", CMARK_NODE_CUSTOM_BLOCK),
      let end = custom(html, CMARK_NODE_CUSTOM_INLINE)
    else { return }
    cmark_node_replace(node, block)
    while let child = cmark_node_first_child(node) { cmark_node_append_child(block, child) }
    cmark_node_append_child(block, end)
  }

  private func custom(_ html: String, _ type: cmark_node_type) -> OpaquePointer? {
    guard let made = cmark_node_new_with_mem(type, oit_arena()) else { return nil }
    cmark_node_set_on_enter(made, html)
    return made
  }
}
