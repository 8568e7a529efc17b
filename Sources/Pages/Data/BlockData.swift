import Artifact
import CSV
import Disclosure

/// The rows of each block as CSV beside its page, such as `/2567/o02/people.csv`.
///
/// Rows that came from a file are had there.
func blockData(of site: Site) -> [SiteFile] {
  (site.entries.flatMap(\.pages) + site.pages).flatMap { page in
    page.body.blocks.filter(\.data.table.makesCSV).map { block in
      SiteFile(String(page.address.dropFirst()) + "\(block.id).csv") { out in
        let lines = block.data.table.lines
        let writer = CSVWriter(columns: lines[0].map { $0 ?? "" }, to: &out)
        for line in lines.dropFirst() { writer.append(line, to: &out) }
      }
    }
  }
}
