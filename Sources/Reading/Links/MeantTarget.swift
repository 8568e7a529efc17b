import Diagnostics
import Disclosure
import Text

extension TargetResolver {
  /// Whether a file or a page is there under a path as written.
  func isThere(_ path: String) -> Bool {
    guard let full = fullPath(path) else { return false }
    return site.map.fileIndex[full] != nil || site.map.pageIndex[full] != nil
  }

  /// Why a target that leads nowhere does so, where its form tells: an address without its scheme,
  /// a file on the officer's machine, an address of an earlier website.
  func reason(of text: String, _ path: String) -> TargetProblem? {
    let plain = String(decoding: path.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    if TargetResolver.isOnMachine(text) {
      return .onMachine(text, near: elsewhere(Addressing.lastName(of: plain)))
    }
    if path.utf8.contains(0x5C), case .success = find(plain, nil) {
      return .absolute(text, meant: plain)
    }
    if let address = HalfAddress.meant(text) { return .broken(text, meant: address) }
    if text.utf8.first == UInt8(ascii: "/") {
      let name = Addressing.lastName(of: path)
      if case .success = find(name, nil) { return .absolute(text, meant: name) }
      return ofThisSite(text, path)
    }
    if Addressing.isMail(text) { return .withoutScheme(text, "mailto:\(text)") }
    if Addressing.isDomain(path) { return .withoutScheme(text, "https://\(text)") }
    if let number = Addressing.telephone(text) { return .withoutScheme(text, "tel:\(number)") }
    return Addressing.isOldSystem(text) ? .oldAddress(text, meant: nil) : nil
  }

  /// `C:\Users\…`, `file:///…`, `\\server\…`: nobody else can open it.
  private static func isOnMachine(_ text: String) -> Bool {
    // Markdown takes one of two.
    if text.begins(with: "\\") { return true }
    guard let scheme = scheme(of: text) else { return false }
    return scheme == "file" || scheme.utf8.count == 1
  }

  /// An address that begins with `/`: of a page or file that is here, or of an earlier site.
  private func ofThisSite(_ text: String, _ path: String) -> TargetProblem? {
    if let here = target(at: path) { return .absolute(text, meant: here) }
    return Addressing.isOldSystem(text) ? .oldAddress(text, meant: nil) : nil
  }

  /// How a link to an address of this site is written; nil when nothing stands there.
  func target(at address: String) -> String? {
    let wanted = address.utf8.last == UInt8(ascii: "/") ? address : address + "/"
    if wanted == "/" { return "site:home" }
    let known = site.memory.value("addresses") { KnownAddresses(site) }
    if let (year, code) = known.items[wanted] {
      return year == self.year ? "item:\(code)" : "item:\(year)/\(code)"
    }
    if let page = known.pages[wanted].map({ site.map.pages[$0] }) {
      if page.isMain, case .page(let stem) = page.owner { return "page:\(stem)" }
      return relativeAddress(from: "/\(folder)/", to: "/\(page.path)")
    }
    return known.files[address].map { site.map.files[$0] }
      .map { relativeAddress(from: "/\(folder)/", to: "/\($0.path)") }
  }

  /// A link that leads to the municipality's own website from outside; nil for all others.
  func ownAddress(_ url: String) -> (text: String, meant: String?)? {
    guard let own = site.ownHost, let host = Addressing.host(of: url), own.name == host.name
    else { return nil }
    let (path, fragment) = TargetResolver.split(host.rest)
    let here =
      path.begins(with: own.rest)
      ? String(Substring(path.utf8.dropFirst(own.rest.utf8.count))) : path
    return (
      url, target(at: here.isEmpty ? "/" : here).map { $0 + (fragment.map { "#\($0)" } ?? "") }
    )
  }

  /// The nearest name in the folder where the target was looked for, else a file of that name
  /// elsewhere, written as the link would be.
  func neighbour(of full: String, written path: String) -> String? {
    let name = Addressing.lastName(of: full)
    let parent = String(Substring(full.utf8.dropLast(name.utf8.count)))
    let before = String(Substring(path.utf8.dropLast(Addressing.lastName(of: path).utf8.count)))
    let known = Array(site.map.names(in: parent))
    let near =
      known.first { Addressing.folded($0) == Addressing.folded(name) }
      ?? moved(name, parent)
      ?? known.first { Addressing.stem(of: $0) == Addressing.stem(of: name) }
      ?? ofOneItem(name, among: known)
    if let near { return before + near }
    return elsewhere(name) ?? nearest(name, among: known).map { before + $0 }
  }

  /// `o08-plan.md` whose entry lies in a folder now.
  private func moved(_ name: String, _ parent: String) -> String? {
    guard name.ends(with: ".md") else { return nil }
    let inFolder = "\(Substring(name.utf8.dropLast(3)))/index.md"
    return site.map.pageIndex[parent + inFolder].map { _ in inFolder }
  }

  /// The entry of one item under another name.
  private func ofOneItem(_ name: String, among known: [String]) -> String? {
    guard let code = FileName.code(of: Addressing.stem(of: name)) else { return nil }
    return known.first { FileName.code(of: Addressing.stem(of: $0)) == code }
  }

  /// The one file or page of a name, wherever it lies.
  private func elsewhere(_ name: String) -> String? {
    guard !name.isEmpty, name != "index.md" else { return nil }
    let wanted = Addressing.folded(name)
    let named = site.memory.value("names") {
      Dictionary(grouping: site.map.files.map(\.path) + site.map.pages.map(\.path)) {
        Addressing.folded(Addressing.lastName(of: $0))
      }
    }
    guard let found = named[wanted], found.count == 1, let path = found.first else { return nil }
    return relativeAddress(from: "/\(folder)/", to: "/\(path)")
  }
}

/// Where items, pages and files are published, to find one by its address.
private struct KnownAddresses: Sendable {
  private(set) var items: [String: (year: Int, code: ItemCode)] = [:]
  /// Their numbers in the map.
  let pages: [String: Int]
  let files: [String: Int]

  init(_ site: LinkTargets) {
    for (year, codes) in site.items {
      for code in codes { items[FramePage.item(year, code).address] = (year, code) }
    }
    pages = Dictionary(site.map.pages.enumerated().map { ($1.address, $0) }) { one, _ in one }
    files = Dictionary(site.map.files.enumerated().map { ($1.address, $0) }) { one, _ in one }
  }
}
