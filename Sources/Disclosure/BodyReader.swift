import Diagnostics

/// Reads the Markdown of one page: its outline, its blocks, its links resolved, its HTML in pieces.
struct BodyReader {
  let kinds: [BlockKind]
  let resolver: TargetResolver
  let lines: BodyLines
  var problems: [Diagnostic] = []

  private var sections = OpenSections()
  private var anchors: [PendingAnchor] = []
  private var links: [Outline.Link] = []
  /// Changes to the tree wait until the walk is over.
  private var changes: [Change] = []
  private var isInHeading = false
  private var depth = 0
  private var isTooDeep = false
  /// Lines of the paragraph, heading or table row that is being walked.
  private var leaf = 1...1

  init(_ text: SourceText, from start: Int, kinds: [BlockKind], resolver: TargetResolver) {
    self.kinds = kinds
    self.resolver = resolver
    lines = BodyLines(text, from: start)
  }

  mutating func read(aliases: [(old: DataNode.Pair, id: String)]) -> Body {
    var body: Body?
    Markdown.withDocument(lines.text) { document in
      document.walk { node, isEntering in visit(node, isEntering) }
      if isTooDeep {
        problems.append(.tooDeep(lines.path))
        return
      }
      body = finish(document, aliases)
    }
    return body
      ?? Body(
        pieces: [], blocks: [],
        outline: Outline(anchors: [], aliases: [], links: [], holdsSomething: false))
  }

  private mutating func visit(_ node: MarkdownNode, _ isEntering: Bool) {
    switch node.kind {
    case .quote, .item, .footnote: container(node, isEntering)
    case .heading:
      isInHeading = isEntering
      leaf = node.lines
      if isEntering { heading(node) }
    case .paragraph, .tableRow: leaf = node.lines
    case .text: if isEntering { text(node) }
    case .code: if isEntering, !isInHeading { sections.markContent() }
    case .codeBlock: codeBlock(node)
    case .link: if !isEntering { link(node) }
    case .image:
      if !isEntering {
        if !isInHeading { sections.markContent() }
        image(node)
      }
    case .htmlBlock, .html: rawHTML(node)
    case .softBreak, .other: break
    }
  }

  private mutating func container(_ node: MarkdownNode, _ isEntering: Bool) {
    depth += isEntering ? 1 : -1
    if depth > 100 { isTooDeep = true }
    if !isEntering {
      sections.leaveContainer()
    } else {
      // Footnotes stand at the end of the text, not in the section that happens to be last.
      if node.kind == .footnote { sections.closeAll() }
      sections.enterContainer()
    }
  }

  private mutating func text(_ node: MarkdownNode) {
    if !isInHeading, !sections.isMarked, node.saysSomething { sections.markContent() }
    guard node.looksLikeLink else { return }
    lines.blankDestinations(in: node.literal, leaf).forEach { problems.append($0) }
  }

  private mutating func heading(_ node: MarkdownNode) {
    if node.level == 1 {
      node.level = 2
      problems.append(.levelOne(lines.place(ofLine: node.lines.lowerBound)))
    }
    let id = WrittenID(takenFrom: node, lines, &problems)
    let title = node.plainText.trimmingBlanks()
    let section = sections.open(level: node.level)
    anchors.append(
      PendingAnchor(
        node: node, written: id, place: lines.place(ofLine: node.lines.lowerBound),
        content: .heading(title: title, section: section)))
  }

  private mutating func codeBlock(_ node: MarkdownNode) {
    let place = lines.place(ofLine: node.lines.lowerBound)
    let fence = FenceInfo(node.info, kinds, at: place, &problems)
    guard let kind = fence.kind else {
      if node.saysSomething { sections.markContent() }
      return
    }
    let text = node.literal
    let data =
      YAML.read(text, lines.path, firstLine: place.line + 1, &problems)
      ?? DataNode(.list([]), at: place)
    var reader = BlockReader(data, at: place, resolver)
    let content = kind.read(&reader)
    problems += reader.problems
    if content.isEmpty {
      if !problems.contains(where: { $0.severity == .error && $0.place?.line ?? 0 > place.line }) {
        problems.append(.emptyBlock(kind.name, place))
      }
    } else {
      sections.markContent()
    }
    anchors.append(
      PendingAnchor(
        node: node, written: fence.id, place: place, content: .block(kind.name, content)))
  }

  private mutating func link(_ node: MarkdownNode) {
    let url = node.url
    let place = lines.place(of: url, within: leaf)
    switch resolver.resolve(url, as: .link) {
    case .failure(let problem): problems.append(problem.diagnostic(at: place))
    case .success(.outside(let url)):
      if url.utf8.starts(with: "http:".utf8) { problems.append(.plainHTTP(url, place)) }
    case .success(let target):
      let href = resolver.href(target)
      if case .file(let file, _) = target, let name = file.originalName {
        changes.append(.download(node, href: href, name: name))
      } else {
        changes.append(.href(node, href))
      }
      if case .page(let page, let fragment?) = target {
        links.append(Outline.Link(page: page, fragment: fragment, place: place))
      }
    }
  }

  private mutating func image(_ node: MarkdownNode) {
    let url = node.url
    let place = lines.place(of: url, within: leaf)
    switch resolver.resolve(url, as: .picture) {
    case .failure(let problem): problems.append(problem.diagnostic(at: place))
    case .success(let target):
      changes.append(.href(node, resolver.href(target)))
      if node.plainText.trimmingBlanks().isEmpty { problems.append(.noAlternative(place)) }
    }
  }

  private mutating func rawHTML(_ node: MarkdownNode) {
    let raw = RawHTML(node.literal)
    switch raw.kind {
    case .lineBreak where node.kind == .html: changes.append(.lineBreak(node))
    case .lineBreak, .comment: changes.append(.remove(node))
    case .markup:
      changes.append(.remove(node))
      let span = node.kind == .html ? leaf : node.lines
      problems.append(.rawHTML(raw.firstLine, at: lines.place(of: raw.firstLine, within: span)))
    }
  }

  private mutating func finish(
    _ document: MarkdownDocument, _ aliases: [(old: DataNode.Pair, id: String)]
  ) -> Body {
    sections.closeAll()
    let (accepted, taken) = acceptWrittenIDs(aliases)
    var names = AnchorNames(written: taken)
    var known: [Outline.Anchor] = []
    var blocks: [Block] = []
    for (anchor, written) in zip(anchors, accepted) {
      let isWritten = written != nil
      switch anchor.content {
      case .heading(let title, let section):
        let (id, isNumbered) =
          written.map { ($0, false) } ?? names.heading(AnchorID.derived(from: title))
        anchor.node.prepend(BodyHTML.headingMark(known.count))
        known.append(
          Outline.Anchor(
            id: id, kind: .section, isWritten: isWritten, isNumbered: isNumbered,
            holdsSomething: sections.held[section], place: anchor.place))
      case .block(let kind, let data):
        let (id, isNumbered) = written.map { ($0, false) } ?? names.block(kind)
        anchor.node.replace(withBlock: BodyHTML.blockMark(blocks.count))
        known.append(
          Outline.Anchor(
            id: id, kind: .block, isWritten: isWritten, isNumbered: isNumbered,
            holdsSomething: !data.isEmpty, place: anchor.place))
        blocks.append(Block(kind: kind, id: id, data: data, place: anchor.place))
      }
    }
    for change in changes { change.apply() }
    let old = usable(aliases, known)
    let pieces = BodyHTML.pieces(document.html(), ids: known.map(\.id), aliases: old)
    return Body(
      pieces: pieces, blocks: blocks,
      outline: Outline(
        anchors: known, aliases: old, links: links, holdsSomething: sections.pageHolds))
  }

  /// The written id of each anchor, each id given once, and all ids that no other may take.
  private mutating func acceptWrittenIDs(
    _ aliases: [(old: DataNode.Pair, id: String)]
  ) -> (accepted: [String?], taken: Set<String>) {
    var taken: Set<String> = []
    let accepted = anchors.map { anchor -> String? in
      guard let written = anchor.written else { return nil }
      if taken.insert(written.text).inserted { return written.text }
      problems.append(.duplicateID(written.text, written.place))
      return nil
    }
    for alias in aliases where !taken.insert(alias.old.key).inserted {
      problems.append(.duplicateID(alias.old.key, alias.old.keyPlace))
    }
    return (accepted, taken)
  }

  private mutating func usable(
    _ aliases: [(old: DataNode.Pair, id: String)], _ known: [Outline.Anchor]
  ) -> [(old: String, id: String)] {
    aliases.compactMap { alias in
      if known.contains(where: { $0.id == alias.id }) { return (alias.old.key, alias.id) }
      problems.append(.aliasWithoutTarget(alias.id, alias.old.value.place))
      return nil
    }
  }
}

/// A heading or block that still has to get its id.
private struct PendingAnchor {
  enum Content {
    case heading(title: String, section: Int)
    case block(String, BlockData)
  }

  let node: MarkdownNode
  let written: WrittenID?
  let place: Place
  let content: Content
}

/// A change to the tree that waits until the walk over it has ended.
private enum Change {
  case remove(MarkdownNode)
  case lineBreak(MarkdownNode)
  case href(MarkdownNode, String)
  case download(MarkdownNode, href: String, name: String)

  func apply() {
    switch self {
    case .remove(let node): node.remove()
    case .lineBreak(let node): node.replaceWithLineBreak()
    case .href(let node, let href): node.url = href
    case .download(let node, let href, let name):
      let href = BodyHTML.escaped(percentEncoded(href))
      node.replace(
        opening: "<a href=\"\(href)\" download=\"\(BodyHTML.escaped(name))\">", closing: "</a>")
    }
  }
}
