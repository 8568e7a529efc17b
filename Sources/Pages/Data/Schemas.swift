import Artifact
import Diagnostics

/// The JSON Schemas (draft 2020-12) of what oit writes as JSON, each named by its address on the site.
func schemas(baseURL: String) -> [SiteFile] {
  let all: [(name: String, text: @Sendable (_ id: String) -> String)] = [
    ("coverage-1", coverageSchema), ("manifest-1", manifestSchema),
    ("diagnostics-1", diagnosticsSchema),
  ]
  return all.map { name, text in
    let path = "schema/\(name).json"
    return SiteFile(path) { $0 += text(jsonString("\(baseURL)/\(path)")).utf8 }
  }
}
