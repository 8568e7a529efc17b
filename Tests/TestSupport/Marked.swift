import Diagnostics

/// A text in which signs such as `⟦1⟧` name places: without the signs, and where each stood.
///
/// A test that is about a line says so in the text itself, and nobody counts lines:
///
///     let site = try TemporarySite(["Content/site.yml": "digits: ⟦1⟧roman\n"])
///     #expect(site.problems.first?.place == site["1"])
public struct Marked {
  public private(set) var text = ""
  /// The place behind each sign, by the name in it.
  public private(set) var places: [String: Place] = [:]

  public init(_ marked: String, path: String) {
    var (line, column) = (1, 1)
    var name: String.UnicodeScalarView?
    var kept = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": name = String.UnicodeScalarView()
      case "⟧":
        places[String(name ?? .init())] = Place(path, line: line, column: column)
        name = nil
      default:
        guard name == nil else {
          name?.append(scalar)
          continue
        }
        kept.append(scalar)
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      }
    }
    text = String(kept)
  }
}
