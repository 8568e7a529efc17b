import Artifact
import Disclosure
import Packing
import Text

/// What describes the tables of a site to programs, and each year's tables in one archive.
func dataSetFiles(of site: Site, _ sets: [DataSet], _ texts: Texts) -> [SiteFile] {
  let ofYears = site.years.map(\.year).map { year in (year, sets.filter { $0.year == year }) }
  return [
    SiteFile("datapackage.json") {
      DataPackage(site: site, sets: sets, texts: texts).append(to: &$0)
    }
  ]
    + ofYears.filter { !$0.1.isEmpty }.flatMap { year, sets in
      [
        SiteFile("\(year)/data.json") {
          YearCatalogue(site: site, year: year, sets: sets, texts: texts).append(to: &$0)
        },
        SiteFile("\(year)/data.zip") { out in
          var archive = ZipArchive()
          for set in sets.sorted(by: { $0.address.precedes($1.address) }) {
            archive.add(String(set.address.dropFirst()), set.csv(), to: &out)
          }
          archive.finish(in: &out)
        },
      ]
    }
}
