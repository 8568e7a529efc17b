import Diagnostics
import Mustache

/// Compiles the template `page` beside the partials given.
func compile(
  _ page: String, for shape: Shape, partials: [String: String] = [:]
) -> (template: Template?, problems: [Diagnostic]) {
  var files = partials.mapValues { Array($0.utf8) }
  files["page"] = Array(page.utf8)
  return compile("page", of: files, for: shape)
}

func compile(
  _ name: String, of files: [String: [UInt8]], for shape: Shape
) -> (template: Template?, problems: [Diagnostic]) {
  let paths = files.map { ($0.key, (path: "Templates/\($0.key).mustache", bytes: $0.value)) }
  let set = TemplateSet(Dictionary(uniqueKeysWithValues: paths))
  var problems: [Diagnostic] = []
  let template = set.compile(name, for: shape, &problems)
  return (template, problems)
}

/// The page as text, or what is wrong with its template.
func render(
  _ page: String, _ shape: Shape = [], _ values: [Value] = [], partials: [String: String] = [:]
) -> String {
  let (template, problems) = compile(page, for: shape, partials: partials)
  guard let template else { return described(problems) }
  var out: [UInt8] = []
  template.render(values, into: &out)
  return String(decoding: out, as: UTF8.self)
}

/// What is wrong with a page, all of it in the order of the places.
func problems(
  _ page: String, _ shape: Shape = [], partials: [String: String] = [:]
) -> String {
  described(compile(page, for: shape, partials: partials).problems)
}

func described(_ problems: [Diagnostic]) -> String {
  problems.inOrder().map { problem in
    let place = problem.place.map { "\($0.path):\($0.line):\($0.column): " } ?? ""
    return """
      \(place)\(problem.severity) \(problem.id)
      \(problem.message.thai) | \(problem.fix?.thai ?? "–")
      \(problem.message.english) | \(problem.fix?.english ?? "–")
      """
  }.joined(separator: "\n")
}
