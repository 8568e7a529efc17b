import Artifact
import Cores
import Diagnostics
import Disclosure
import Folders
import Text
import Thai

/// An entry whose sources are not what they were when its year was submitted.
public struct PublishedChange: Sendable {
  public let entry: Entry
  public let submitted: Day
  /// What differs or was added below the entry's page, relative to Content.
  public let parts: [String]
  /// Whether the item had no entry then.
  public let isNew: Bool
}

extension PublishedList {
  /// What has changed in the years that were submitted by a day, by year and in the order of its
  /// list.
  public func changes(in site: Site, on day: Day) -> [PublishedChange] {
    years.filter { $0.submitted <= day }.flatMap { list -> [PublishedChange] in
      let known = KnownSums(list, site)
      let entries = site.entries.filter { $0.year == list.year }
      return concurrentMap(entries.count, atATime: 4) { known.change(of: entries[$0]) }
        .compactMap(\.self)
    }
  }
}

/// The sums of a year as it was submitted, with what is published at those addresses now.
private struct KnownSums: Sendable {
  let submitted: Day
  let site: Site
  /// By address; of what only the tool made there is none.
  let sums: [String: String]
  let files: [ItemCode: [PublishedFile]]

  init(_ list: PublishedList.Year, _ site: Site) {
    submitted = list.submitted
    self.site = site
    let summed = (list.pages + list.files).compactMap { one in one.sha256.map { (one.address, $0) }
    }
    let sums = Dictionary(summed) { one, _ in one }
    self.sums = sums
    var files: [ItemCode: [PublishedFile]] = [:]
    for file in site.files where file.year == list.year && sums[file.address] != nil {
      if let item = file.item { files[item, default: []].append(file) }
    }
    self.files = files
  }

  func change(of entry: Entry) -> PublishedChange? {
    let now = PublishedList.sum(ofPage: entry.page.address, in: site)
    let before = sums[entry.page.address]
    let changed = (files[entry.code] ?? []).filter { file in
      let now = PublishedList.sum(of: SourceFile(file.path, in: site.content))
      return now != nil && now != sums[file.address]
    }
    guard now != before || !changed.isEmpty else { return nil }
    let pages =
      now == before
      ? []
      : entry.subPages.filter { page in
        PublishedList.sum(ofPage: page.address, in: site) != sums[page.address]
      }
    return PublishedChange(
      entry: entry, submitted: submitted, parts: pages.map(\.path) + changed.map(\.path),
      isNew: before == nil)
  }
}

extension PublishedChange {
  /// What the officer is told: that a page has changed is worth knowing, that it does not say so
  /// is doubtful.
  public var problem: Diagnostic {
    let place = entry.page.updatedPlace ?? entry.page.place
    guard let updated = entry.page.updated, updated < submitted, !isNew else {
      return Diagnostic(.note, "changed-since-submission", at: place, words(entry.page.updated))
    }
    let change = words(nil)
    return Diagnostic(
      .warning, "changed-without-date", at: place,
      Words(
        "\(change.thai) แต่ updated: ยังเป็น \(updated.thai(.arabic))",
        "\(change.english), but updated: is still \(updated.iso)"),
      fix: Words(
        "แก้ updated: เป็นวันที่แก้ไขหลังสุด", "set updated: to the day of the last change"))
  }

  private func words(_ updated: Day?) -> Words {
    let since = Words(
      "หลังส่งข้อมูลเมื่อวันที่ \(submitted.thai(.arabic))", "since the submission of \(submitted.iso)")
    if isNew {
      return Words("เพิ่มข้อ \(entry.code) \(since.thai)", "\(entry.code) was added \(since.english)")
    }
    let below = parts.isEmpty ? "" : " (\(parts.prefix(3).joined(separator: ", ")))"
    return Words(
      "ข้อ \(entry.code)\(below) เปลี่ยน\(since.thai)"
        + (updated.map { " (updated: \($0.thai(.arabic)))" } ?? ""),
      "\(entry.code)\(below) has changed \(since.english)"
        + (updated.map { " (updated: \($0.iso))" } ?? ""))
  }
}
