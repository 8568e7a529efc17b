import Artifact
import CSV
import Diagnostics
import Disclosure
import Folders
import Formats

/// The rows of each block as CSV beside its page, such as `/2567/o02/people.csv`.
///
/// Rows that came from a file are had there. Those of some entries alone, by the addresses of their
/// items, where these are given.
func blockData(of site: Site, _ some: Set<String>? = nil) -> [SiteFile] {
  let some = some.map { some in site.entries.filter { some.contains($0.page.address) } }
  return (some?.flatMap(\.pages) ?? pages(of: site)).flatMap { page in
    page.body.blocks.filter(\.data.table.makesCSV).map { block in
      SiteFile(String(page.address.dropFirst()) + "\(block.id).csv", from: block.place) { out in
        out += rowsAsCSV(block.data.table)
      }
    }
  }
}

/// The rows of a block, or the file that they came from, as both are published.
func rowsAsCSV(_ table: BlockTable) -> [UInt8] {
  var out: [UInt8] = []
  if let given = table.given {
    given.append(&out)
    return out
  }
  let lines = table.lines
  guard let heads = lines.first else { return [] }
  let writer = CSVWriter(columns: heads.map { $0 ?? "" }, to: &out)
  for line in lines.dropFirst() { writer.append(line, to: &out) }
  return out
}

/// What is published of a file of Content by itself.
func publishedContent(of file: SourceFile) -> SiteFile.Content {
  FileFormat(of: file.path)?.isPhoto == true ? .picture(file) : .file(file)
}

/// The files of Content as they are published: as they are, but for photos, which lose what was
/// noted beside them, and tables from which blocks take their rows, which are written anew.
func publishedFiles(of site: Site) -> [SiteFile] {
  let tables = Dictionary(
    pages(of: site).flatMap { $0.body.blocks.compactMap(\.data.table.given) }.map {
      ($0.address, $0)
    }
  ) { one, _ in one }
  return site.files.map { file in
    SiteFile(
      path(of: file.address), from: .content(file.path),
      tables[file.address].map { .made($0.append) }
        ?? publishedContent(of: SourceFile(file.path, in: site.content)))
  }
}

/// What was made of photos for pages.
func madePhotos(of site: Site) -> [SiteFile] {
  site.madePhotos.map { photo in
    SiteFile(path(of: photo.address), from: .content(photo.path)) { $0 += photo.bytes() }
  }
}

private func pages(of site: Site) -> [Page] { site.entries.flatMap(\.pages) + site.pages }
