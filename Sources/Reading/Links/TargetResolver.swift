import Diagnostics
import Disclosure
import Formats
import Text
import Thai

/// Finds what a link on one page leads to, from paths alone (docs/formats.md, section 1, Targets).
struct TargetResolver: Sendable {
  enum Use { case link, picture, evidence }

  let site: LinkTargets
  /// The folder of the page's source, relative to Content.
  let folder: String
  /// The page's own address.
  let address: String
  /// Nil in pages/.
  let year: Int?

  init(_ site: LinkTargets, path: String, address: String, year: Int?) {
    self.site = site
    self.address = address
    self.year = year
    folder = parentPath(of: path)
  }

  func resolve(_ text: String, as use: Use) -> Result<Target, TargetProblem> {
    let (path, fragment) = TargetResolver.split(text)
    let result: Result<Target, TargetProblem>
    switch TargetResolver.scheme(of: path) {
    case nil:
      let found = byPath(path, fragment, whole: text)
      // Only what leads nowhere is looked at twice.
      if case .failure(let problem) = found {
        result = fileNamed(text) ?? .failure(reason(of: text, path) ?? problem)
      } else {
        result = found
      }
    case "item": result = item(path, fragment)
    case "topic": result = topic(path, fragment)
    case "page": result = page(path, fragment)
    case "site": result = frame(path, fragment)
    case "https", "http", "mailto", "tel": return outside(text, path, as: use)
    default: return fileNamed(text) ?? .failure(reason(of: text, path) ?? .scheme(text))
    }
    if use == .picture, case .success(let target) = result, !target.isPicture {
      return .failure(.notPicture(text))
    }
    return result
  }

  private func outside(
    _ text: String, _ path: String, as use: Use
  ) -> Result<Target, TargetProblem> {
    if use == .picture { return .failure(.notPicture(text)) }
    let scheme = TargetResolver.scheme(of: path) ?? ""
    if use == .evidence, scheme != "https" { return .failure(.notEvidence(text)) }
    if scheme.begins(with: "http") {
      if let problem = WebAddress.problem(of: text) { return .failure(problem) }
      return .success(.outside(text))
    }
    let rest = path.utf8.dropFirst(scheme.utf8.count + 1)
    let isWhole =
      scheme == "mailto"
      ? rest.prefix { $0 != UInt8(ascii: "?") }
        .split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .allSatisfy { isEmail(Substring($0)) } : !rest.isEmpty
    return isWhole ? .success(.outside(text)) : .failure(.broken(text))
  }

  /// The link to a target as it stands on this page: relative, so that the site works under any
  /// base path.
  func href(_ target: Target) -> String {
    switch target {
    case .page(let page, let fragment):
      let place = page == address && fragment != nil ? "" : relative(page) + index
      return place + (fragment.map { "#\($0)" } ?? "")
    case .file(let file, let fragment):
      return relative(file.address) + (fragment.map { "#\($0)" } ?? "")
    case .outside(let url): return url
    }
  }

  private var index: String { site.isOffline ? "index.html" : "" }

  private func relative(_ other: String) -> String { relativeAddress(from: address, to: other) }

  private func byPath(
    _ path: String, _ fragment: String?, whole: String
  ) -> Result<Target, TargetProblem> {
    if path.isEmpty {
      return fragment == nil
        ? .failure(.missing(whole)) : .success(.page(address, fragment: fragment))
    }
    if path.utf8.first == UInt8(ascii: "/") || path.utf8.contains(UInt8(ascii: "\\")) {
      return .failure(.absolute(whole))
    }
    switch find(path, fragment) {
    case .failure(let problem):
      guard path.utf8.contains(UInt8(ascii: "%")), let decoded = percentDecoded(path) else {
        return .failure(problem)
      }
      if decoded.utf8.first == UInt8(ascii: "/") || decoded.utf8.contains(UInt8(ascii: "\\")) {
        return .failure(.absolute(whole))
      }
      return find(decoded, fragment)
    case .success(let target): return .success(target)
    }
  }

  /// A file whose name holds `#` or `:`, which else would end the path or the scheme.
  private func fileNamed(_ text: String) -> Result<Target, TargetProblem>? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }),
      let full = fullPath(text), let index = site.map.fileIndex[full]
    else { return nil }
    return .success(.file(site.map.files[index], fragment: nil))
  }

  func find(_ path: String, _ fragment: String?) -> Result<Target, TargetProblem> {
    guard let full = fullPath(path) else { return .failure(.leadsOut(path)) }
    let isFolder = path.utf8.last == UInt8(ascii: "/")
    if !isFolder, let index = site.map.fileIndex[full] {
      return .success(.file(site.map.files[index], fragment: fragment))
    }
    let candidates = isFolder ? ["\(full)/index.md"] : [full, "\(full)/index.md"]
    for candidate in candidates {
      if let index = site.map.pageIndex[candidate] {
        return .success(.page(site.map.pages[index].address, fragment: fragment))
      }
    }
    return .failure(
      isLeftover(nameOf: path)
        ? .leftover(path) : .missing(path) { neighbour(of: full, written: path) })
  }

  /// A path as seen from Content; nil when it leads out of it.
  func fullPath(_ path: String) -> String? {
    // Most often a file beside the page.
    if !path.utf8.contains(UInt8(ascii: "/")), path.utf8.first != UInt8(ascii: ".") {
      return folder.isEmpty ? path : "\(folder)/\(path)"
    }
    return joinedPath(path, in: folder)
  }

  private func item(_ text: String, _ fragment: String?) -> Result<Target, TargetProblem> {
    let rest = Substring(text.utf8.dropFirst(5))
    let parts = rest.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard let last = parts.last, parts.count <= 2, let code = ItemCode(reading: String(last)) else {
      return .failure(.notAnItem(text))
    }
    let named = parts.count == 2 ? Numerals.whole(Numerals.plain(String(parts[0]))) : year
    guard let named else { return .failure(.itemWithoutYear(text, code)) }
    // That its edition can't be read, or is not there, is said once, not again at each link.
    if site.unread.contains(named) || parts.count == 1 && site.items[named] == nil {
      return .success(.page(.item(named, code), fragment: nil))
    }
    guard let codes = site.items[named] else {
      return .failure(.noEdition(of: named, among: site.items.keys.sorted()))
    }
    guard codes.contains(code) else { return .failure(.notAsked(code, in: named)) }
    return .success(.page(.item(named, code), fragment: fragment))
  }

  private func page(_ text: String, _ fragment: String?) -> Result<Target, TargetProblem> {
    let stem = String(Substring(text.utf8.dropFirst(5)))
    for path in ["pages/\(stem).md", "pages/\(stem)/index.md"] {
      if let index = site.map.pageIndex[path] {
        return .success(.page(site.map.pages[index].address, fragment: fragment))
      }
    }
    return .failure(
      .missing(text) { [map = site.map] in nearest(stem, among: map.stems).map { "page:\($0)" } })
  }

  private func frame(_ text: String, _ fragment: String?) -> Result<Target, TargetProblem> {
    // An unreadable site.yml is reported once, not again at each link.
    guard let settings = site.settings else { return .success(.page(.home, fragment: nil)) }
    switch text {
    case "site:home": return .success(.page(.home, fragment: fragment))
    case "site:contact":
      return settings.contact == nil
        ? .failure(.unset(text, "contact"))
        : .success(
          .page(.home, fragment: fragment ?? FramePage.HomePlace.contact.rawValue))
    case "site:social":
      return settings.social.isEmpty
        ? .failure(.unset(text, "social"))
        : .success(
          .page(.home, fragment: fragment ?? FramePage.HomePlace.social.rawValue))
    case "site:eit":
      let surveys = settings.surveys
      guard let survey = year == nil ? surveys.first : surveys.first(where: { $0.year == year })
      else { return .failure(.unset(text, year.map { "eit: \($0)" } ?? "eit")) }
      return .success(
        .page(year == nil ? .newestSurvey : .survey(survey.year), fragment: fragment))
    default:
      let known = ["site:home", "site:contact", "site:social", "site:eit"]
      return .failure(.missing(text) { nearest(text, among: known) })
    }
  }

  static func split(_ text: String) -> (path: String, fragment: String?) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    let after = text.utf8[text.utf8.index(after: hash)...]
    return (String(Substring(text.utf8[..<hash])), after.isEmpty ? nil : String(Substring(after)))
  }

  /// The scheme in lower case, or nil for a path: letters, digits, `+ - .` before a colon.
  static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.utf8.startIndex
    else { return nil }
    let scheme = Substring(text.utf8[..<colon])
    guard
      scheme.utf8.allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          || [0x2B, 0x2D, 0x2E].contains($0)
      })
    else { return nil }
    return scheme.asciiLowercased()
  }
}

extension Target {
  /// Whether a browser shows it as an image.
  var isPicture: Bool {
    if case .file(let file, _) = self { file.isPicture } else { false }
  }
}
