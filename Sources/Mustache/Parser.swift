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
  /// Sections already closed by an error; their own end tag is not reported again.
  private var settled: [String: Int] = [:]

  init(_ source: TemplateSource) {
    self.source = source
    let lexer = Lexer(source)
    problems = lexer.problems
    for token in lexer.tokens { read(token) }
    while let section = open.last {
      report(.unclosedSection(section.tag, at: source.place(at: section.position)))
      endSection(at: source.bytes.count)
    }
  }

  private mutating func read(_ token: Token) {
    let source = source
    guard case .tag(let tag, _) = token.kind else { return tokens.append(token) }
    guard tag.isSupported else { return settled[tag.name, default: 0] += 1 }
    switch tag.sign {
    case .section, .inverted:
      guard open.count < TemplateLimit.levels else {
        report(.tooDeep(tag, at: source.place(at: token.position)))
        settled[tag.name, default: 0] += 1
        return
      }
      open.append(OpenSection(tag: tag, position: token.position))
      tokens.append(token)
    case .end:
      end(tag, token)
    default:
      tokens.append(token)
    }
  }

  private mutating func end(_ tag: Tag, _ token: Token) {
    let source = source
    if open.contains(where: { $0.tag.name == tag.name }) {
      while let section = open.last, section.tag.name != tag.name {
        report(
          .unclosedSection(
            section.tag, before: tag, line: source.line(at: token.position),
            at: source.place(at: section.position)))
        settled[section.tag.name, default: 0] += 1
        endSection(at: token.position)
      }
      open.removeLast()
      tokens.append(token)
    } else if let count = settled[tag.name], count > 0 {
      settled[tag.name] = count - 1
    } else if let section = open.last {
      report(
        .mismatchedSection(
          tag, opened: section.tag, line: source.line(at: section.position),
          at: source.place(at: token.position)))
      settled[section.tag.name, default: 0] += 1
      endSection(at: token.position)
    } else {
      report(.unopenedSection(tag, at: source.place(at: token.position)))
    }
  }

  private mutating func report(_ problem: @autoclosure () -> Diagnostic) {
    if problems.count < TemplateLimit.problems { problems.append(problem()) }
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

  init(_ source: TemplateSource) {
    self.source = source
    let parser = Parser(source)
    tokens = parser.tokens
    problems = parser.problems
  }
}
