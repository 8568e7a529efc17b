import Diagnostics
import Disclosure
import Text

/// A link that leads away from this site.
struct OutsideLink: Sendable {
  enum Use: Sendable {
    case text(words: String)
    /// A line of `evidence:`.
    case evidence
    /// A key of a block.
    case block(String, BlockRecord)
    /// A key of site.yml.
    case settings
  }

  let url: String
  /// In lower case, without `www.`.
  let host: String
  /// What follows the host.
  let path: String
  let place: Place
  let use: Use

  /// Nil for `mailto:` and `tel:`.
  init?(_ url: String, _ use: Use, at place: Place) {
    guard url.begins(with: "http"), let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
      url.utf8[colon...].starts(with: "://".utf8)
    else { return nil }
    let rest = url.utf8[colon...].dropFirst(3)
    let host = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let name = Substring(host).asciiLowercased()
    self.url = url
    self.host = name.begins(with: "www.") ? String(Substring(name.utf8.dropFirst(4))) : name
    path = String(Substring(rest[host.endIndex...]))
    self.place = place
    self.use = use
  }

  /// Whether the host is one of some domains, or lies below it.
  func lies(on domains: Set<String>) -> Bool {
    var rest = host.utf8[...]
    while !domains.contains(String(Substring(rest))) {
      guard let point = rest.firstIndex(of: UInt8(ascii: ".")) else { return false }
      rest = rest[point...].dropFirst()
    }
    return true
  }

  /// Whether it leads to the front page of its host.
  var isFrontPage: Bool { path.isEmpty || path == "/" }

  var isEvidence: Bool { if case .evidence = use { true } else { false } }

  /// Whether the words of the link name a document.
  var namesDocument: Bool {
    guard case .text(let words) = use else { return false }
    return OutsideLink.documents.contains { words.holds($0) }
  }

  private static let documents = [
    "แผน", "รายงาน", "ประกาศ", "คำสั่ง", "คู่มือ", "เอกสาร", "ไฟล์", "ดาวน์โหลด", "สถิติ", "ระเบียบ",
    "ข้อบัญญัติ", "เทศบัญญัติ", "PDF", "pdf",
  ]
}

extension Site {
  /// All links of texts, evidence and blocks away from this site, gathered once for the checks
  /// that ask.
  var outsideLinks: [OutsideLink] {
    memory.value("outside links") {
      var links = noticed.compactMap { noticed -> OutsideLink? in
        guard case .outside(let url, let words) = noticed.subject else { return nil }
        return OutsideLink(url, .text(words: words), at: noticed.place)
      }
      for target in entries.flatMap(\.evidence).flatMap(\.targets) {
        if case .outside(let url) = target.target,
          let link = OutsideLink(url, .evidence, at: target.place)
        {
          links.append(link)
        }
      }
      for (kind, blocks) in blocksByKind {
        for placed in blocks { links += placed.block.data.table.outsideLinks(of: kind) }
      }
      return links
    }
  }

  /// Those, and the links of site.yml that readers are led to.
  var allOutsideLinks: [OutsideLink] {
    outsideLinks
      + (settings.social.map(\.url) + settings.surveys.map(\.url)).compactMap {
        OutsideLink($0, .settings, at: place(of: $0, in: "site.yml"))
      }
  }
}

extension BlockTable {
  /// The links that lead to files of this site, under keys of any name.
  var fileLinks: [(file: PublishedFile, place: Place)] {
    links { record, field, target in
      if case .file(let file, _) = target { (file, record.place(of: field)) } else { nil }
    }
  }

  fileprivate func outsideLinks(of kind: String) -> [OutsideLink] {
    links { record, field, target in
      guard case .outside(let url) = target else { return nil }
      return OutsideLink(url, .block(kind, record), at: record.place(of: field))
    }
  }

  private func links<Found>(
    _ find: (BlockRecord, BlockField, Target) -> Found?
  ) -> [Found] {
    var found: [Found] = []
    for records in [[head], rows] {
      guard let fields = records.first?.fields else { continue }
      for index in fields.indices where fields[index].isLink {
        for record in records {
          if case .link(let link)? = record.cells[index].value,
            let one = find(record, fields[index], link.target)
          {
            found.append(one)
          }
        }
      }
    }
    return found
  }
}

extension BlockField {
  fileprivate var isLink: Bool {
    switch form {
    case .link, .picture: true
    default: false
    }
  }
}

extension OutsideLink {
  /// Whether it is a questionnaire or form of a service for forms.
  var isForm: Bool {
    lies(on: OutsideLink.forms) || host == "docs.google.com" && path.begins(with: "/forms")
  }

  /// Whether it lies in somebody's drive, or in an album of a service for files.
  var isDrive: Bool { lies(on: OutsideLink.drives) }

  private static let forms: Set = [
    "forms.gle", "forms.office.com", "forms.microsoft.com", "forms.cloud.microsoft", "jotform.com",
    "typeform.com", "surveymonkey.com",
  ]

  private static let drives: Set = [
    "drive.google.com", "docs.google.com", "drive.usercontent.google.com", "photos.google.com",
    "photos.app.goo.gl", "onedrive.live.com", "1drv.ms", "sharepoint.com", "dropbox.com", "db.tt",
    "icloud.com", "mega.nz", "mediafire.com", "app.box.com", "wetransfer.com", "we.tl",
    "4shared.com", "terabox.com", "pcloud.com",
  ]
}
