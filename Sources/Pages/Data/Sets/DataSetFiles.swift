import Artifact
import Diagnostics
import Disclosure
import Packing
import Text

/// So many tables are worth a word about all of them.
private let manySets = 10

/// What describes the tables of a site to programs, and each year's tables in one archive.
///
/// Nothing where the site offers no data sets; a note (`data-undescribed`) where it offers many and
/// says nothing of them.
func dataSetFiles(
  of site: Site, _ sets: [DataSet], _ texts: Texts, _ problems: inout [Diagnostic]
) -> [SiteFile] {
  guard let terms = site.settings.data else { return [] }
  if terms.isUnsaid, sets.count >= manySets { problems.append(.dataUndescribed) }
  let ofYears = site.years.map(\.year).map { year in (year, sets.filter { $0.year == year }) }
  return [
    SiteFile("datapackage.json") {
      DataPackage(site: site, sets: sets, terms: terms, texts: texts).append(to: &$0)
    }
  ]
    + ofYears.filter { !$0.1.isEmpty }.flatMap { year, sets in
      [
        SiteFile("\(year)/data.json") {
          YearCatalogue(site: site, year: year, sets: sets, terms: terms, texts: texts).append(
            to: &$0)
        },
        SiteFile("\(year)/data.zip") { out in
          var archive = ZipArchive()
          for set in sets.sorted(by: { $0.address.precedes($1.address) }) {
            archive.add(set.path, set.csv(), to: &out)
          }
          archive.finish(in: &out)
        },
      ]
    }
}

extension Diagnostic {
  fileprivate static let dataUndescribed = Diagnostic(
    .note, "data-undescribed", at: Place("Content/site.yml"),
    Words(
      "ชุดข้อมูลของเว็บไซต์ยังไม่บอกเจ้าของข้อมูล สัญญาอนุญาต และวัตถุประสงค์",
      "nothing says who owns the site's data sets, on what terms they may be used, and what for"),
    fix: Words(
      "เพิ่ม data: ใน site.yml เช่น data: {owner: กองคลัง, licence: Open Data Common, objective: เปิดเผยข้อมูลต่อประชาชน} หากไม่เผยแพร่ชุดข้อมูลให้เขียน data: false",
      "add data: to site.yml, such as data: {owner: กองคลัง, licence: Open Data Common, objective: …}; write data: false to offer none"
    ))
}
