/// Diagnostics as data, `diagnostics-1` (docs/formats.md, section 6).
///
/// Keys are always there, null when empty.
public enum JSONForm {
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { "    \(object($0.withInvisibleSignsNamed))" }
      .joined(separator: ",\n")
    let list = rows.isEmpty ? "[]" : "[\n\(rows)\n  ]"
    return "{\n  \"schema\": \"diagnostics-1\",\n  \"diagnostics\": \(list)\n}\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let values: [(String, String)] = [
      ("path", place.map { jsonString($0.path) } ?? "null"),
      ("line", place.map { "\($0.line)" } ?? "null"),
      ("column", place.map { "\($0.column)" } ?? "null"),
      ("cell", place?.cell.map(jsonString) ?? "null"),
      ("severity", jsonString(diagnostic.severity.rawValue)),
      ("id", jsonString(diagnostic.id)),
      ("message", words(diagnostic.message)),
      ("fix", diagnostic.fix.map(words) ?? "null"),
      ("ignored", diagnostic.ignored.map(jsonString) ?? "null"),
    ]
    return "{" + values.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private static func words(_ words: Words) -> String {
    "{\"th\": \(jsonString(words.thai)), \"en\": \(jsonString(words.english))}"
  }
}
