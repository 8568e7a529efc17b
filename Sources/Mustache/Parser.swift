import Diagnostics

/// Sees to it that every section that opens is closed, so that what follows can rely on it.
struct Parser {
  private struct OpenSection {
    let tag: Tag
    let position: Int
  }

  private let source: TemplateSource
  private(set) var tokens: [Token] = []
  private(set) var problems: [Diagnostic]
  private var open: [OpenSection] = []
  /// Names of sections that a flaw has ended already; their own end is no second flaw.
  private var settled: [String] = []

  init(_ source: TemplateSource) {
    self.source = source
    let lexer = Lexer(source)
    problems = lexer.problems
    for token in lexer.tokens { read(token) }
    while let section = open.last {
      let place = source.place(at: section.position)
      problems.append(.unclosedSection(section.tag, at: place))
      endSection(at: source.bytes.count)
    }
  }

  private mutating func read(_ token: Token) {
    guard case .tag(let tag, _) = token.kind else { return tokens.append(token) }
    guard tag.isSupported else { return settled.append(tag.name) }
    switch tag.sign {
    case .section, .inverted:
      open.append(OpenSection(tag: tag, position: token.position))
      tokens.append(token)
    case .end:
      end(tag, token)
    default:
      tokens.append(token)
    }
  }

  private mutating func end(_ tag: Tag, _ token: Token) {
    let place = source.place(at: token.position)
    if open.contains(where: { $0.tag.name == tag.name }) {
      while let section = open.last, section.tag.name != tag.name {
        let line = source.line(at: token.position)
        problems.append(
          .unclosedSection(
            section.tag, before: tag, line: line, at: source.place(at: section.position)))
        settled.append(section.tag.name)
        endSection(at: token.position)
      }
      open.removeLast()
      tokens.append(token)
    } else if let index = settled.lastIndex(of: tag.name) {
      settled.remove(at: index)
    } else if let section = open.last {
      let line = source.line(at: section.position)
      problems.append(.mismatchedSection(tag, opened: section.tag, line: line, at: place))
      settled.append(section.tag.name)
      endSection(at: token.position)
    } else {
      problems.append(.unopenedSection(tag, at: place))
    }
  }

  private mutating func endSection(at position: Int) {
    let section = open.removeLast()
    tokens.append(
      Token(
        kind: .tag(Tag(sign: .end, name: section.tag.name), indent: nil), position: position,
        startsLine: false))
  }
}

/// A template file, cut into tokens once and compiled in every place that uses it.
struct TemplateFile: Sendable {
  let source: TemplateSource
  let tokens: [Token]
  /// What is wrong with it wherever it is used.
  let problems: [Diagnostic]

  init(path: String, bytes: [UInt8]) {
    source = TemplateSource(path: path, bytes: bytes)
    let parser = Parser(source)
    tokens = parser.tokens
    problems = parser.problems
  }
}
