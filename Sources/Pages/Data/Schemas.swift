import Artifact
import Diagnostics

/// The JSON Schemas (draft 2020-12) of what oit writes as JSON, each named by its address on the
/// site; in the files it is relative.
func schemas(baseURL: String) -> [SiteFile] {
  let all = [
    ("coverage-1", PackageResources.coverage_1_json),
    ("manifest-1", PackageResources.manifest_1_json),
    ("diagnostics-1", PackageResources.diagnostics_1_json),
  ]
  return all.map { name, schema in
    let path = "schema/\(name).json"
    return SiteFile(path) { out in
      let relative = Array(jsonString("/\(path)").utf8)
      guard let id = schema.firstRange(of: relative) else { return out += schema }
      out += schema[..<id.lowerBound]
      out += jsonString("\(baseURL)/\(path)").utf8
      out += schema[id.upperBound...]
    }
  }
}
