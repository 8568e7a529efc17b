import Artifact
import Diagnostics
import Disclosure
import Text

/// What keeps the files of a site from lying beside each other on any host, found before one is
/// made: `address-taken`, `redirect-over-page`, `address-too-long`.
///
/// What reading has said of two sources of one address is not said again.
func addressProblems(of files: [SiteFile], _ site: Site) -> [Diagnostic] {
  let manifest = SiteFile("manifest.json") { _ in }
  let clashes = AddressClash.all(among: files + [manifest])
  let long = files.filter { !$0.fitsFileSystems }
  guard !clashes.isEmpty || !long.isEmpty else { return [] }
  let redirects = Dictionary(site.settings.redirects.map { ($0.place, $0) }) { one, _ in one }
  // What lies where others need a folder may clash with all of them: once is enough.
  var told: Set<Place> = []
  let found = clashes.compactMap { $0.problem(redirects) }.filter { problem in
    problem.place.map { told.insert($0).inserted } ?? true
  }
  return found + long.map { .addressTooLong($0) }
}

extension AddressClash {
  fileprivate func problem(_ redirects: [Place: Redirect]) -> Diagnostic? {
    let (one, other) = (
      first.origin.flatMap { redirects[$0] }, second.origin.flatMap { redirects[$0] }
    )
    let isLater = reason == .fileAndFolder || !Place.isBefore(second.origin, first.origin)
    let later = isLater ? second : first
    switch (one, other) {
    case (let one?, let other?):
      return Place.isBefore(one.place, other.place)
        ? .overPage(other, one.from, reason) : .overPage(one, other.from, reason)
    case (let redirect?, nil): return .overPage(redirect, second.address, reason)
    case (nil, let redirect?): return .overPage(redirect, first.address, reason)
    case (nil, nil):
      guard let place = later.origin ?? first.origin ?? second.origin, !isSaid else { return nil }
      return .taken(first.address, second.address, reason, place)
    }
  }

  /// Reading compares pages and files of Content, and the rows of blocks with files.
  private var isSaid: Bool {
    guard first.origin != nil, second.origin != nil else { return false }
    switch reason {
    case .samePath: return true
    case .letterCase: return !first.holdsRows && !second.holdsRows
    case .fileAndFolder: return second.path == "\(first.path)/index.html"
    }
  }
}

extension Place {
  fileprivate static func isBefore(_ one: Place?, _ other: Place?) -> Bool {
    guard let other else { return false }
    guard let one else { return true }
    return one.path == other.path ? one.line < other.line : one.path.precedes(other.path)
  }
}

extension SiteFile {
  /// Whether it is the CSV of a block.
  fileprivate var holdsRows: Bool {
    path.ends(with: ".csv") && origin?.path.ends(with: ".md") == true
  }

  /// As it is written in a link: a page's ends in `/`.
  fileprivate var address: String {
    guard case .made = content, path == "index.html" || path.ends(with: "/index.html") else {
      return "/\(path)"
    }
    return "/" + String(Substring(path.utf8.dropLast("index.html".utf8.count)))
  }
}

extension Diagnostic {
  fileprivate static func overPage(
    _ redirect: Redirect, _ other: String, _ reason: AddressClash.Reason
  ) -> Diagnostic {
    Diagnostic(
      .error, "redirect-over-page", at: redirect.place,
      other == redirect.from
        ? Words(
          "\(redirect.from) เป็นที่อยู่ของหน้าที่มีอยู่แล้ว", "\(redirect.from) is the address of a page")
        : both(redirect.from, other, reason),
      fix: Words("ลบบรรทัดนี้", "delete the line"))
  }

  fileprivate static func taken(
    _ one: String, _ other: String, _ reason: AddressClash.Reason, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "address-taken", at: place, both(one, other, reason),
      fix: Words("เปลี่ยนชื่อหนึ่งในสอง", "rename one of the two"))
  }

  private static func both(
    _ one: String, _ other: String, _ reason: AddressClash.Reason
  ) -> Words {
    let pair = Words(
      "\(one) กับ \(other) อยู่ในเว็บไซต์เดียวกันไม่ได้", "\(one) and \(other) can't both be published")
    let why =
      switch reason {
      case .samePath: Words("เพราะเป็นที่อยู่เดียวกัน", "they are one address")
      case .letterCase:
        Words("เพราะต่างกันเพียงตัวพิมพ์เล็กใหญ่", "they differ only in letter case")
      case .fileAndFolder:
        Words(
          "เพราะชื่อเดียวกันเป็นทั้งไฟล์และโฟลเดอร์", "one is a file where the other needs a folder")
      }
    return Words("\(pair.thai) \(why.thai)", "\(pair.english): \(why.english)")
  }

  fileprivate static func addressTooLong(_ file: SiteFile) -> Diagnostic {
    let name = file.path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
      .first { $0.utf8.count > 255 }
    let most = name == nil ? 4095 : 255
    let start = (name ?? Substring(file.path)).prefix(40)
    return Diagnostic(
      .error, "address-too-long", at: file.origin,
      Words(
        "ชื่อที่จะเผยแพร่ ‘\(start)…’ ยาวเกิน \(most) ไบต์",
        "the published name ‘\(start)…’ is longer than \(most) bytes"),
      fix: Words("ตั้งชื่อให้สั้นลง", "give it a shorter name"))
  }
}
