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

  /// The blocks of the Thai page, which its twin shows; nil for what is no twin.
  var thaiBlocks: [Block]?
  var sections = OpenSections()
  var anchors: [PendingAnchor] = []
  var links: [Outline.Link] = []
  /// Links to files; a workbook may turn out not to be published.
  var files: [Outline.FileLink] = []
  var notices: [Notice] = []
  /// The level of the last heading; the title of the page is the first.
  var level = 1
  /// Original names of renamed files, by the link to them.
  var downloads: [String: String] = [:]
  /// Photos that the page shows, those of blocks too.
  var photos: [PhotoUse] = []
  /// Those among its text, by the address of each.
  var pictures: [String: PhotoLook] = [:]
  var firstPicture: String?
  /// Said once for the site.
  var photoNote: Diagnostic?
  /// Changes to the tree wait until the walk is over.
  var changes: [Change] = []
  /// Texts in which no line may part figures; they are joined last.
  var figures: [MarkdownNode] = []
  var offers = NameOffers()
  private(set) var isInHeading = false
  private var depth = 0
  private var isTooDeep = false
  /// Visible texts seen so far, and the count at the start of each open image: no rise, no alt
  /// text.
  var said = 0
  var saidBefore: [Int] = []
  var search: PlaceSearch
  /// The paragraph around, whether a line of it begins, and the lines that open with a mark.
  private(set) var paragraph: MarkdownNode?
  private var isLineStart = false
  private var marks: [ThaiList.Line] = []
  /// Whether a line of the paragraph was to be a heading, and lacks its blank.
  var isBrokenHeading = false
  let signs: PresentSigns
  /// The cells of the head of the table that is being read.
  var columns = 0
  /// The lists that are open, counted or not.
  var counts: [Count] = []
  /// Looked for when something is to be said of a name.
  lazy var named = NamedLines(lines.text)
  /// Lines of code and HTML, from 1 within the body.
  var code: [ClosedRange<Int>] = []

  init(
    _ text: SourceText, from start: Int, forms: [BlockForm], resolver: TargetResolver,
    folder: SourceFolder
  ) {
    self.forms = forms
    self.resolver = resolver
    self.folder = folder
    lines = BodyLines(text, from: start)
    problems = text.referencesToNoText(from: start)
    search = PlaceSearch(lines)
    signs = PresentSigns(in: lines.text)
  }

  mutating func read(aliases: [(old: DataNode.Pair, id: String)]) -> Body {
    var body: Body?
    notices = TextSlips.notices(lines, namesItems: resolver.year != nil)
    let limit = Markdown.withDocument(lines.text) { document in
      document.walk { node, isEntering in visit(node, isEntering) }
      if signs.contains(.definitions) {
        problems += Definitions(lines, outside: code).problems(lines)
      }
      if isTooDeep {
        problems.append(.tooDeep(lines.path))
        return
      }
      body = finish(document, aliases)
    }
    if let limit { problems.append(limit.diagnostic(lines)) }
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
    case .tableRow:
      search.enter(node.lines)
      if isEntering { row(node) }
    case .text:
      if opensLine { openLine(node) }
      let literal = node.text
      if node.isWholeCell(literal), let cell = node.parent {
        changes.append(.wholeCell(cell))
      } else if !isInHeading, literal.mayHoldFigures, node.captionOpening == nil {
        figures.append(node)
      }
      text(node, opensLine)
    case .code:
      said += 1
      if isEntering, !isInHeading { sections.markContent() }
    case .codeBlock:
      code.append(node.lines)
      codeBlock(node)
    case .link: if !isEntering { link(node) }
    case .image:
      if isEntering {
        saidBefore.append(said)
      } else {
        if !isInHeading { sections.markContent() }
        image(node)
      }
    case .htmlBlock:
      code.append(node.lines)
      rawHTML(node)
    case .html: rawHTML(node)
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
    if node.kind == .item { count(node, isEntering) }
    if !isEntering {
      sections.leaveContainer()
    } else {
      // Footnotes stand at the end of the text, not in the section that happens to be last.
      if node.kind == .footnote { sections.closeAll() }
      sections.enterContainer()
    }
  }

  private mutating func paragraph(_ node: MarkdownNode, _ isEntering: Bool) {
    if !isEntering {
      let list = marks.isEmpty ? nil : ThaiList(marks)
      if let list { changes.append(.list(node, list)) }
      caption(node)
      let told = problems.count
      checkLines(of: node)
      if list == nil, node.lines.count > 2, problems.count == told { checkRunOn(node) }
    }
    isBrokenHeading = false
    paragraph = isEntering ? node : nil
    isLineStart = isEntering
    marks = []
  }

  /// The first text of a line of a paragraph.
  private mutating func openLine(_ node: MarkdownNode) {
    checkHeading(opening: node)
    guard let mark = node.listMark, let paragraph, node.parent?.isSame(as: paragraph) == true else {
      return
    }
    marks.append(ThaiList.Line(text: node, mark: mark))
  }

  private mutating func text(_ node: MarkdownNode, _ opensLine: Bool) {
    if !saidBefore.isEmpty, node.saysSomething { said += 1 }
    if !isInHeading, !sections.isMarked, node.saysSomething { sections.markContent() }
    checkSigns(in: node, opensLine: opensLine)
    guard node.looksLikeLink else { return }
    checkLinks(in: node.literal + node.addressBehind)
  }

  private mutating func row(_ node: MarkdownNode) {
    if node.previous == nil {
      changes.append(.words(node))
      rowHeads(below: node)
    }
    checkRow(node)
  }

  private mutating func heading(_ node: MarkdownNode) {
    if node.level == 1 {
      node.level = 2
      problems.append(.levelOne(lines.place(ofLine: node.lines.lowerBound)))
    }
    if node.level > level + 1 {
      let place = lines.place(ofLine: node.lines.lowerBound)
      notices.append(Notice(.level(node.level, below: level), at: place))
    }
    level = node.level
    let id = WrittenID(takenFrom: node, lines, &problems)
    let title = node.plainText.trimmingBlanks()
    checkEnd(of: node, hasID: id != nil)
    let section = sections.open(level: node.level)
    anchors.append(
      PendingAnchor(
        node: node, written: id, place: lines.place(ofLine: node.lines.lowerBound),
        content: .heading(title: title, section: section)))
  }
}
