import Diagnostics
import Disclosure
import Folders
import Text
import YAML

/// Reads the Markdown of one page: its outline, its blocks, its links resolved, its HTML in pieces.
struct BodyReader {
  let forms: [BlockForm]
  let resolver: TargetResolver
  let folder: SourceFolder
  let lines: BodyLines
  var problems: [Diagnostic] = []

  var sections = OpenSections()
  var anchors: [PendingAnchor] = []
  var links: [Outline.Link] = []
  /// Original names of renamed files, by the link to them.
  var downloads: [String: String] = [:]
  /// Changes to the tree wait until the walk is over.
  var changes: [Change] = []
  private var isInHeading = false
  private var depth = 0
  private var isTooDeep = false
  /// Visible texts seen so far, and the count at the start of each open image: no rise, no alt
  /// text.
  private var said = 0
  private var saidBefore: [Int] = []
  private var search: PlaceSearch
  /// The paragraph around, whether a line of it begins, and the lines that open with a mark.
  private var paragraph: MarkdownNode?
  private var isLineStart = false
  private var marks: [ThaiList.Line] = []

  init(
    _ text: SourceText, from start: Int, forms: [BlockForm], resolver: TargetResolver,
    folder: SourceFolder
  ) {
    self.forms = forms
    self.resolver = resolver
    self.folder = folder
    lines = BodyLines(text, from: start)
    search = PlaceSearch(lines)
  }

  mutating func read(aliases: [(old: DataNode.Pair, id: String)]) -> Body {
    var body: Body?
    let limit = Markdown.withDocument(lines.text) { document in
      document.walk { node, isEntering in visit(node, isEntering) }
      if isTooDeep {
        problems.append(.tooDeep(lines.path))
        return
      }
      body = finish(document, aliases)
    }
    if let limit { problems.append(limit.diagnostic(lines.path)) }
    return body
      ?? Body(
        pieces: [], blocks: [],
        outline: Outline(anchors: [], aliases: [], links: [], holdsSomething: false))
  }

  private mutating func visit(_ node: MarkdownNode, _ isEntering: Bool) {
    let opensLine = isLineStart
    isLineStart = false
    switch node.kind {
    case .quote, .item, .footnote: container(node, isEntering)
    case .heading:
      isInHeading = isEntering
      search.enter(node.lines)
      if isEntering { heading(node) }
    case .paragraph:
      search.enter(node.lines)
      paragraph(node, isEntering)
    case .tableRow: search.enter(node.lines)
    case .text:
      if opensLine { openLine(node) }
      text(node)
    case .code:
      said += 1
      if isEntering, !isInHeading { sections.markContent() }
    case .codeBlock: codeBlock(node)
    case .link: if !isEntering { link(node) }
    case .image:
      if isEntering {
        saidBefore.append(said)
      } else {
        if !isInHeading { sections.markContent() }
        image(node)
      }
    case .htmlBlock, .html: rawHTML(node)
    case .softBreak:
      isLineStart = paragraph != nil
      if !isInHeading, node.partsThai { changes.append(.remove(node)) }
    case .hardBreak: isLineStart = paragraph != nil
    case .noteReference, .other: break
    }
  }

  private mutating func container(_ node: MarkdownNode, _ isEntering: Bool) {
    depth += isEntering ? 1 : -1
    if depth > MarkdownLimit.levels { isTooDeep = true }
    if !isEntering {
      sections.leaveContainer()
    } else {
      // Footnotes stand at the end of the text, not in the section that happens to be last.
      if node.kind == .footnote { sections.closeAll() }
      sections.enterContainer()
    }
  }

  private mutating func paragraph(_ node: MarkdownNode, _ isEntering: Bool) {
    if !isEntering, !marks.isEmpty, let list = ThaiList(marks) { changes.append(.list(node, list)) }
    paragraph = isEntering ? node : nil
    isLineStart = isEntering
    marks = []
  }

  /// The first text of a line of a paragraph.
  private mutating func openLine(_ node: MarkdownNode) {
    guard let mark = node.listMark, let paragraph, node.parent?.isSame(as: paragraph) == true else {
      return
    }
    marks.append(ThaiList.Line(text: node, mark: mark))
  }

  private mutating func text(_ node: MarkdownNode) {
    if !saidBefore.isEmpty, node.saysSomething { said += 1 }
    if !isInHeading, !sections.isMarked, node.saysSomething { sections.markContent() }
    guard node.looksLikeLink else { return }
    for text in BodyLines.blankDestinations(in: node.literal) {
      problems.append(.blankInDestination(text, search.place(of: text)))
    }
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
    let fence = FenceInfo(node.info, forms, at: place, &problems)
    guard let kind = fence.kind else {
      if node.saysSomething { sections.markContent() }
      return
    }
    let text = node.literal
    let before = problems.count
    let data = data(of: text, belowLine: node.lines.lowerBound) ?? DataNode(.list([]), at: place)
    var reader = BlockReader(kind.schema, data, at: place, resolver, folder)
    let content = kind.read(&reader)
    problems += reader.problems
    links += reader.links
    if content.isEmpty {
      // Data that can't be read is not empty, and the error has said enough.
      if problems[before...].contains(where: { $0.severity == .error }) {
        sections.markContent()
      } else {
        problems.append(.emptyBlock(kind.name, place))
      }
    } else {
      sections.markContent()
    }
    anchors.append(
      PendingAnchor(
        node: node, written: fence.id, place: place, content: .block(kind.name, content)))
  }

  /// Reads the data of a block; columns count from the edge of the file, not of the list or quote
  /// around it.
  private mutating func data(of text: String, belowLine fence: Int) -> DataNode? {
    YAMLReader.read(
      text, lines.path, firstLine: lines.place(ofLine: fence).line + 1,
      firstColumn: 1 + lines.inset(of: text, from: fence + 1), &problems)
  }

  private mutating func link(_ node: MarkdownNode) {
    let url = node.url
    let place = search.place(ofDestination: url)
    switch resolver.resolve(url, as: .link) {
    case .failure(let problem): problems.append(problem.diagnostic(at: place))
    case .success(.outside(let url)):
      if TargetResolver.scheme(of: url) == "http" { problems.append(.plainHTTP(url, place)) }
    case .success(let target):
      let href = resolver.href(target)
      if case .file(let file, _) = target, let name = file.originalName {
        downloads[href] = name
      }
      changes.append(.href(node, href))
      if case .page(let page, let fragment?) = target {
        links.append(Outline.Link(page: page, fragment: fragment, place: place))
      }
    }
  }

  private mutating func image(_ node: MarkdownNode) {
    let url = node.url
    let place = search.place(ofDestination: url)
    let isDescribed = saidBefore.popLast().map { $0 < said } ?? false
    switch resolver.resolve(url, as: .picture) {
    case .failure(let problem): problems.append(problem.diagnostic(at: place))
    case .success(let target):
      changes.append(.href(node, resolver.href(target)))
      if !isDescribed { problems.append(.noAlternative(place)) }
    }
  }

  private mutating func rawHTML(_ node: MarkdownNode) {
    let raw = RawHTML(node.literal)
    switch raw.kind {
    case .lineBreak where node.kind == .html: changes.append(.lineBreak(node))
    case .lineBreak, .comment: changes.append(.remove(node))
    case .markup:
      changes.append(.remove(node))
      let place =
        node.kind == .html
        ? search.place(of: raw.firstLine) : lines.place(of: raw.firstLine, within: node.lines)
      problems.append(.rawHTML(raw.firstLine, at: place))
    }
  }
}
