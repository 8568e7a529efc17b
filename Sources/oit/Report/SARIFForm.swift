import Diagnostics
import Text

/// Diagnostics as SARIF 2.1.0 (OASIS), which editors and code hosts read.
///
/// One run; a rule for each id, in order; messages in one language, with the fix behind them.
enum SARIFForm {
  static func text(_ diagnostics: [Diagnostic], in language: Language) -> String {
    let ids = Set(diagnostics.map(\.id)).sorted()
    let rules = ids.map { "          {\"id\": \(jsonString($0))}" }
    let results = diagnostics.map { "        \(result($0.withInvisibleSignsNamed, language))" }
    return """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "columnKind": "unicodeCodePoints",
          "tool": {"driver": {
            "name": "oit",
            "language": "\(language == .thai ? "th-TH" : "en-US")",
            "rules": \(list(rules, "        "))
          }},
          "results": \(list(results, "      "))
        }]
      }

      """
  }

  private static func list(_ lines: [String], _ indent: String) -> String {
    lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
  }

  private static func result(_ diagnostic: Diagnostic, _ language: Language) -> String {
    let label = Words("แก้ไข", "fix").text(in: language)
    let fix = diagnostic.fix.map { "\n\(label): \($0.text(in: language))" } ?? ""
    let message = diagnostic.message.text(in: language) + fix
    var members = [
      ("ruleId", jsonString(diagnostic.id)),
      ("level", jsonString(diagnostic.severity.rawValue)),
      ("message", "{\"text\": \(jsonString(message))}"),
    ]
    if let place = diagnostic.place { members.append(("locations", "[\(location(place))]")) }
    if let reason = diagnostic.ignored {
      let suppression = "{\"kind\": \"external\", \"justification\": \(jsonString(reason))}"
      members.append(("suppressions", "[\(suppression)]"))
    }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// Of a cell of a workbook the file alone, with the cell's name: a workbook has no lines.
  private static func location(_ place: Place) -> String {
    let file = "\"artifactLocation\": {\"uri\": \(jsonString(percentEncoded(path: place.path)))}"
    guard let cell = place.cell else {
      let region = "{\"startLine\": \(place.line), \"startColumn\": \(place.column)}"
      return "{\"physicalLocation\": {\(file), \"region\": \(region)}}"
    }
    return "{\"physicalLocation\": {\(file)}, "
      + "\"logicalLocations\": [{\"fullyQualifiedName\": \(jsonString(cell))}]}"
  }
}
