import Diagnostics

/// Turns tokens into steps, resolving each name where it stands.
struct Compiler {
  private(set) var template = Template()
  private(set) var problems: [Diagnostic] = []

  private struct OpenSection {
    let step: Int
    let path: Template.Path
    let isInverted: Bool
  }

  private let files: [String: TemplateFile]
  private let texts: [String: TemplateFile]
  /// Whether what is made is no HTML.
  private let isPlain: Bool
  private var scope: Scope
  /// The templates around the place that is compiled, each included by the one before it.
  private var chain: [String] = []
  private var labels = LabelTexts()
  private var inclusions = 0
  private var openSections = 0
  /// The step that follows the end of the last section: text is not joined across it.
  private var sectionEnd = 0

  init(
    _ files: [String: TemplateFile], _ texts: [String: TemplateFile], _ shape: Shape,
    isPlain: Bool = false
  ) {
    self.files = files
    self.texts = texts
    self.isPlain = isPlain
    scope = Scope(shape)
  }

  mutating func include(_ file: TemplateFile, named name: String, indent: [UInt8] = []) {
    chain.append(name)
    for problem in file.problems { report(problem) }
    var open: [OpenSection] = []
    for token in file.tokens {
      if token.startsLine { append(indent[...]) }
      switch token.kind {
      case .text(let range):
        append(file.source.bytes[range])
      case .tag(let tag, let blanks):
        let position = token.position
        switch tag.sign {
        case .variable where tag.textKey != nil:
          addPartial(tag, indent: [], at: file.source.place(at: position))
        case .variable, .triple, .ampersand:
          addVariable(tag, at: file.source.place(at: position))
        case .section, .inverted:
          open.append(beginSection(tag, at: file.source.place(at: position)))
        case .end:
          if let section = open.popLast() { endSection(section) }
        case .partial:
          let indent = blanks.map { indent + file.source.bytes[$0] } ?? []
          addPartial(tag, indent: indent, at: file.source.place(at: position))
        case .comment, .delimiters, .parent, .block:
          break
        }
      }
    }
    chain.removeLast()
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let start = template.literals.count
    if isPlain {
      template.literals += text
    } else {
      labels.append(text, to: &template.literals)
    }
    let end = template.literals.count
    if template.steps.count > sectionEnd, case .literal(let range)? = template.steps.last {
      template.steps[template.steps.count - 1] = .literal(range.lowerBound..<end)
    } else {
      template.steps.append(.literal(start..<end))
    }
  }

  private mutating func addVariable(_ tag: Tag, at place: @autoclosure () -> Place) {
    switch scope.resolve(tag.name) {
    case .found(let level, let slots, nil):
      let form: Template.Form =
        isPlain || tag.sign != .variable ? .raw : labels.isInLabel ? .label : .escaped
      template.steps.append(.variable(path(level, slots), form))
    case .found(_, _, let shape?):
      report(.wrongUse(of: tag, names: shape.names, at: place()))
    case .record(let names):
      report(.wrongUse(of: tag, names: names, at: place()))
    case .unknown(let nearest, let names):
      report(.unknownName(tag, nearest: nearest, names: names, at: place()))
    case .undecided:
      break
    }
  }

  private mutating func beginSection(
    _ tag: Tag, at place: @autoclosure () -> Place
  ) -> OpenSection {
    var found = scope.resolve(tag.name)
    switch found {
    case .unknown(let nearest, let names):
      report(.unknownName(tag, nearest: nearest, names: names, at: place()))
      // Read on as if the name meant stood there, to judge the names inside as well.
      if let nearest { found = scope.resolve(nearest) }
    case .record(let names):
      report(.wrongUse(of: tag, names: names, at: place()))
    case .found, .undecided:
      break
    }
    var location = path(0, [])
    var level: Shape?
    if case .found(let index, let slots, let shape) = found {
      location = path(index, slots)
      level = shape ?? .text
    }
    let isInverted = tag.sign == .inverted
    openSections += 1
    if openSections > TemplateLimit.levels { report(.tooDeep(tag, at: place())) }
    if !isInverted { scope.push(level) }
    template.steps.append(.section(location, end: 0))
    return OpenSection(
      step: template.steps.count - 1, path: location, isInverted: isInverted)
  }

  private mutating func endSection(_ section: OpenSection) {
    openSections -= 1
    if !section.isInverted { scope.pop() }
    sectionEnd = template.steps.count
    template.steps[section.step] =
      section.isInverted
      ? .inverted(section.path, end: sectionEnd) : .section(section.path, end: sectionEnd)
  }

  /// Another template, or a text of the frame.
  private mutating func addPartial(
    _ tag: Tag, indent: [UInt8], at place: @autoclosure () -> Place
  ) {
    if let first = chain.firstIndex(of: tag.name) {
      let circle = chain[first...] + [tag.name]
      report(.recursivePartial(tag, chain: circle, at: place()))
    } else if chain.count > TemplateLimit.levels {
      report(.tooDeep(tag, at: place()))
    } else if isTooLarge {
      report(.tooLarge(tag, at: place()))
    } else if let file = tag.textKey.map({ texts[$0] }) ?? files[tag.name] {
      inclusions += 1
      include(file, named: tag.name, indent: indent)
    } else if let key = tag.textKey {
      let near = nearest(key, among: texts.keys.sorted())
      report(.unknownText(tag, nearest: near, at: place()))
    } else {
      let near = nearest(tag.name, among: files.keys.sorted())
      report(.missingPartial(tag, nearest: near, at: place()))
    }
  }

  /// Partials that include others more than once grow exponentially.
  private var isTooLarge: Bool {
    inclusions >= TemplateLimit.inclusions || template.literals.count >= TemplateLimit.bytes
  }

  private mutating func path(_ level: Int, _ slots: [Int]) -> Template.Path {
    let start = template.slots.count
    template.slots += slots
    return Template.Path(level: level, slots: start..<template.slots.count)
  }

  /// A partial used in several places has its problems reported once.
  private mutating func report(_ problem: @autoclosure () -> Diagnostic) {
    guard problems.count < TemplateLimit.problems else { return }
    let problem = problem()
    if !problems.contains(problem) { problems.append(problem) }
  }
}
