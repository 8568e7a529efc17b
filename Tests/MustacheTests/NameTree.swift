import Mustache

/// The names of a view, found from data and from the tags of a template.
///
/// The specification renders any data with any template; here a view declares its names first.
struct NameTree {
  private var children: [String: NameTree] = [:]

  init(of test: SpecificationCase) {
    add(test.data)
    var levels: [[String]] = [[]]
    addTags(of: test.template, partials: test.partials, &levels)
  }

  private init() {}

  var shape: Shape {
    Shape(
      children.sorted { $0.key < $1.key }.map { name, child in
        child.children.isEmpty ? .value(name) : .section(name, child.shape)
      })
  }

  func values(_ data: SpecificationCase.Datum) -> [Value] {
    guard case .record(let record) = data else { return [] }
    return children.sorted { $0.key < $1.key }.map { name, child in
      child.value(record[name] ?? .nothing)
    }
  }

  private func value(_ data: SpecificationCase.Datum) -> Value {
    switch data {
    case .nothing: .nothing
    case .flag(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .record: .record(values(data))
    case .list(let elements):
      children.isEmpty
        ? .texts(
          elements.compactMap { if case .text(let text) = $0 { text } else { nil } })
        : .list(elements.map(values))
    }
  }

  private mutating func add(_ data: SpecificationCase.Datum) {
    switch data {
    case .record(let record):
      for (name, datum) in record { children[name, default: NameTree()].add(datum) }
    case .list(let elements):
      for element in elements { add(element) }
    case .nothing, .flag, .text:
      break
    }
  }

  /// Adds what a template mentions and the data lack; `levels` are the paths of open sections.
  private mutating func addTags(
    of template: String, partials: [String: String], _ levels: inout [[String]]
  ) {
    for tag in template.matches(of: #/{{{?\s*([#^\/>&!]?)\s*([^}]*?)\s*}}/#) {
      let name = String(tag.2)
      switch tag.1 {
      case "!": break
      case "/": levels.removeLast()
      case ">": addTags(of: partials[name] ?? "", partials: partials, &levels)
      case "#": levels.append(add(name, levels))
      case "^":
        _ = add(name, levels)
        levels.append(levels.last ?? [])
      default: _ = add(name, levels)
      }
    }
  }

  /// The path of a name, which is there afterwards; a section over `.` stays where it is.
  private mutating func add(_ name: String, _ levels: [[String]]) -> [String] {
    if name == "." { return levels.last ?? [] }
    let parts = name.split(separator: ".").map(String.init)
    let level = levels.last { node(at: $0 + parts.prefix(1)) != nil } ?? []
    insert((level + parts)[...])
    return level + parts
  }

  private func node(at path: [String]) -> NameTree? {
    path.reduce(self) { node, name in node?.children[name] }
  }

  private mutating func insert(_ path: ArraySlice<String>) {
    guard let first = path.first else { return }
    children[first, default: NameTree()].insert(path.dropFirst())
  }
}
