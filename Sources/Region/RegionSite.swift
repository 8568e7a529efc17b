import Artifact
import BuiltIn
import Diagnostics
import Mustache
import Thai

/// The regional site: a page for all, for each province and district, and the same as data.
///
/// Links name `index.html`, so that the folder can be opened as it is.
public struct RegionSite: Sendable {
  private let collected: CollectedCoverage
  private let sheet: (path: String, bytes: [UInt8])
  private let home: Template
  private let areas: Template
  private let municipalities: Template

  public init(_ collected: CollectedCoverage) {
    self.collected = collected
    let bytes = RegionSite.sheet
    sheet = ("assets/style.\(sha256(bytes).prefix(10)).css", bytes)
    var templates: [String: (path: String, bytes: [UInt8])] = [:]
    for file in BuiltInFile.region where file.path.hasSuffix(".mustache") {
      templates[String(file.path.dropLast(9))] = (file.path, file.bytes)
    }
    let set = TemplateSet(templates)
    func compiled(_ name: String, _ shape: Shape) -> Template {
      var problems: [Diagnostic] = []
      guard let template = set.compile(name, for: shape, &problems) else {
        preconditionFailure("\(name): \(problems.map { "\($0.place as Any) \($0.message)" })")
      }
      return template
    }
    home = compiled("home", HomePage.view.shape)
    areas = compiled("areas", AreaPage.view.shape)
    municipalities = compiled("municipalities", MunicipalitiesPage.view.shape)
  }

  /// What all sheets of the tool share, and what a region adds.
  private static var sheet: [UInt8] {
    BuiltInFile.templates.filter { $0.path == "assets/style.css" }.flatMap(\.bytes)
      + BuiltInFile.region.filter { $0.path == "region.css" }.flatMap(\.bytes)
  }

  /// All files; each is made when its bytes are asked for.
  public var files: SiteFiles {
    var files: [SiteFile] = [
      SiteFile(sheet.path) { [sheet] in $0 += sheet.bytes },
      SiteFile("schema/region-1.json") { $0 += PackageResources.region_1_json },
      SiteFile("index.html") { [self] out in
        home.render(HomePage.view.values(of: HomePage(collected, sheet: sheet.path)), into: &out)
      },
    ]
    for year in collected.years {
      let path = "\(year.year)"
      files.append(SiteFile("\(path)/\(RegionData.csv)") { year.appendCSV(to: &$0) })
      files.append(SiteFile("\(path)/\(RegionData.json)") { year.appendJSONLines(to: &$0) })
      add(Area.whole(of: year), in: [], of: year, at: path, to: &files)
    }
    return SiteFiles(files)
  }

  private func add(
    _ area: Area, in above: [Area], of year: RegionalYear, at path: String,
    to files: inout [SiteFile]
  ) {
    let frame = PageFrame(area, in: above, of: year, sheet: sheet.path)
    let parts = area.parts
    files.append(
      SiteFile("\(path)/index.html") { [self] out in
        if parts.isEmpty {
          municipalities.render(
            MunicipalitiesPage.view.values(of: MunicipalitiesPage(frame: frame)), into: &out)
        } else {
          areas.render(
            AreaPage.view.values(of: AreaPage(frame: frame, parts: parts)), into: &out)
        }
      })
    for part in parts {
      add(part, in: above + [area], of: year, at: "\(path)/\(part.slug)", to: &files)
    }
  }
}

/// The names of the files with a year's data.
enum RegionData {
  static let csv = "coverage.csv"
  static let json = "coverage.jsonl"
}
