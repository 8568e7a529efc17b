import BuiltIn
import Diagnostics
import Disclosure
import Mustache
import Text
import Thai

/// The files of a new source, by path in it, that speak of one municipality.
func firstFiles(
  of municipality: NewMunicipality, year: Int, on day: Day
) -> [(path: String, bytes: [UInt8])] {
  let start = First(municipality: municipality, year: year, day: day)
  return BuiltInFile.start.compactMap { file in
    guard let path = places[file.path] else { return nil }
    return (path, start.text(of: file))
  }
}

/// Where the files lie in a source.
private let places = [
  "about.md.mustache": "Content/pages/about.md",
  "accessibility.md.mustache": "Content/pages/accessibility.md",
  "complaints.md.mustache": "Content/pages/complaints.md",
  "contact.md.mustache": "Content/pages/contact.md",
  "gitignore": ".gitignore",
  "privacy.md.mustache": "Content/pages/privacy.md",
  "publish.yml": ".github/workflows/publish.yml",
  "site.yml.mustache": "Content/site.yml",
]

/// What the templates of a new source are told.
private struct First {
  let municipality: NewMunicipality
  let year: Int
  let day: Day

  static let view: View<First> = [
    .text("name") { $0.municipality.name },
    .text("type") { $0.municipality.kind.label },
    .text("district") { $0.municipality.district },
    .text("province") { $0.municipality.province },
    .text("place") { $0.municipality.place },
    .text("web") { $0.municipality.web },
    .text("year") { "\($0.year)" },
    .text("today") { $0.day.thai(.arabic) },
  ]

  /// The bytes of one that is no template are taken as they are.
  func text(of file: BuiltInFile) -> [UInt8] {
    guard file.path.ends(with: ".mustache") else {
      return file.bytes
    }
    var problems: [Diagnostic] = []
    let templates = TemplateSet([file.path: (file.path, file.bytes)])
    guard let template = templates.compile(file.path, for: First.view.shape, &problems) else {
      preconditionFailure("\(file.path): \(problems.map(\.message.english))")
    }
    var bytes: [UInt8] = []
    template.render(First.view.values(of: self), into: &bytes)
    return bytes
  }
}
