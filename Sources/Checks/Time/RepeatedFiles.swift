import Diagnostics
import Disclosure
import Folders

extension Check {
  /// A document of this year is not the file of the year before.
  static let repeatedFiles = Check(
    id: "repeated-files",
    rule: Words("เอกสารของปีนี้ไม่ใช่ไฟล์ของปีก่อน", "a document of this year is not last year's file"),
    why: Words(
      "เอกสารของปีก่อนไม่นับเป็นข้อมูลของปีนี้", "a document of the year before is no data of this one"),
    example: Example(
      in: "2567/o06-list/list.csv", wrong: "ที่,รายการ\n1,ลอกคลองปี 2566\n",
      right: "ที่,รายการ\n1,ลอกคลองปี 2567\n2,ซ่อมถนน\n",
      beside: exampleEditions.merging([
        "Content/2566/o06-list/index.md": listed(2566),
        "Content/2566/o06-list/list.csv": "ที่,รายการ\n1,ลอกคลองปี 2566\n",
        "Content/2567/o06-list/index.md": listed(2567),
      ]) { $1 })
  ) { site, _ in
    site.years.flatMap { year -> [Diagnostic] in
      guard let before = site[year.year - 1] else { return [] }
      // Only what has the same length is read.
      var known: [Int: [PublishedFile]] = [:]
      for file in site.files where file.year == before.year && file.isDocument {
        known[file.bytes, default: []].append(file)
      }
      return site.files.compactMap { file in
        guard file.year == year.year, file.isDocument, let code = file.item,
          let item = year.edition[code], !item.period.allowsEvidenceOfAnotherYear
        else { return nil }
        return known[file.bytes]?.first { other in
          guard let code = other.item, let asked = before.edition[code],
            !Set(asked.topics).isDisjoint(with: item.topics)
          else { return false }
          return site.content.hasSameBytes(file.path, other.path, file.bytes)
        }.map { repeated(file, as: $0) }
      }
    }
  }

  private static func repeated(_ file: PublishedFile, as other: PublishedFile) -> Diagnostic {
    Diagnostic(
      .warning, "file-of-year-before", at: .content(file.path),
      Words(
        "‘\(file.name)’ เป็นไฟล์เดียวกับ \(other.path) ของปี \(other.year ?? 0)",
        "‘\(file.name)’ is the same file as \(other.path) of \(other.year ?? 0)"),
      fix: Words(
        "เผยแพร่เอกสารของปี \(file.year ?? 0) หากเอกสารเดียวใช้ทั้งสองปี ให้ลิงก์ไปที่ไฟล์เดิมแทนการคัดลอก",
        "publish the document of \(file.year ?? 0); if one document serves both years, link to the"
          + " first file instead"))
  }
}

private func listed(_ year: Int) -> String {
  "---\nupdated: 31 มี.ค. \(year)\n---\n\n## รายการ {#list}\n\n[รายการ](list.csv)\n"
}

extension PublishedFile {
  fileprivate var isDocument: Bool { bytes > 0 && bytes <= 64 << 20 && !isPicture }
}

extension SourceFolder {
  fileprivate func hasSameBytes(_ one: String, _ other: String, _ bytes: Int) -> Bool {
    guard let one = try? read(one, upTo: bytes), let other = try? read(other, upTo: bytes) else {
      return false
    }
    return one == other
  }
}
