import Diagnostics
import Disclosure
import Folders
import Formats
import Text
import Thai

/// What each file of Content is for and which address it gets; both follow from its path.
struct ContentMap: Sendable {
  /// A Markdown file that becomes a page.
  struct PageSource: Sendable {
    /// Relative to Content.
    let path: String
    /// Where it is published, such as `/2567/o05/2567-01-15-canal-cleaning/`.
    let address: String
    let owner: Owner
    /// The owner's own page, not one of its sub-pages.
    let isMain: Bool
  }

  /// Whose page or file it is.
  enum Owner: Sendable, Hashable {
    case item(year: Int, ItemCode)
    case page(String)

    var year: Int? {
      if case .item(let year, _) = self { year } else { nil }
    }

    var item: ItemCode? {
      if case .item(_, let code) = self { code } else { nil }
    }
  }

  var pages: [PageSource] = []
  /// The English twins of pages.
  var twins: [Twin] = []
  var files: [PublishedFile] = []
  /// Folders of Content that are years.
  var years: [Int] = []
  /// Files directly in Content other than site.yml and lists of the tool: the emblem, and strays.
  private(set) var looseFiles: [FolderWalk.File] = []
  /// What is no ordinary file, which is said, though it has the name of one.
  private(set) var odd: Set<String> = []
  /// Of `files` those that can't be published under their names, which is said.
  private(set) var refused: Set<String> = []
  /// Addresses of entries that were meant by something which is none, which is said.
  var meant: Set<String> = []
  /// By path relative to Content.
  private(set) var pageIndex: [String: Int] = [:]
  private(set) var fileIndex: [String: Int] = [:]

  init(_ folder: FolderWalk, _ problems: inout [Diagnostic]) {
    for name in folder.folders where !name.utf8.contains(UInt8(ascii: "/")) {
      if let year = ContentMap.year(name) { years.append(year) }
      if !["editions", "lists", "pages", "snapshots"].contains(name), ContentMap.year(name) == nil {
        problems.append(.notUsed(name))
      }
    }
    for file in folder.files {
      var found: [Diagnostic] = []
      add(file, &found)
      // Of an odd thing it is said what it is, and nothing else.
      if file.isOdd { odd.insert(file.path) } else { problems += found }
    }
    checkFolders(folder, &problems)
    checkCase(folder, &problems)
    checkAddresses(Set(folder.folders), &problems)
    if !twins.isEmpty { checkTwins(&problems) }
    for (index, page) in pages.enumerated() { pageIndex[page.path] = index }
    for (index, file) in files.enumerated() { fileIndex[file.path] = index }
  }

  /// Whether a page lies directly in the folder of an entry or page that has no `index.md`.
  func lacksIndex(beside path: String) -> Bool {
    guard let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      path.utf8[..<cut].count(where: { $0 == UInt8(ascii: "/") }) == 1
    else { return false }
    return pageIndex["\(Substring(path.utf8[...cut]))index.md"] == nil
  }

  /// Four digits that do not begin with zero; nil for anything else.
  static func year(_ name: some StringProtocol) -> Int? {
    name.utf8.count == 4 && name.utf8.first != UInt8(ascii: "0") ? Numerals.whole(name) : nil
  }

  /// The year of an edition's file, `editions/2567.yml`; nil for any other path.
  static func edition(_ path: String) -> Int? {
    let folder = "editions/".utf8
    guard path.utf8.count == 17, path.utf8.starts(with: folder),
      path.ends(with: ".yml")
    else { return nil }
    return year(Substring(path.utf8.dropFirst(folder.count).prefix(4)))
  }

  private mutating func add(_ file: FolderWalk.File, _ problems: inout [Diagnostic]) {
    let parts = file.path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    if parts.count == 1 {
      if !["site.yml", IgnoredReader.file, "published.yml"].contains(file.path) {
        looseFiles.append(file)
      }
    } else if parts[0] == "editions" {
      if ContentMap.edition(file.path) == nil { problems.append(.notUsed(file.path)) }
    } else if parts[0] == "lists" {
      if parts.count > 2 || !file.path.ends(with: ".yml") { problems.append(.notUsed(file.path)) }
    } else if let year = ContentMap.year(parts[0]) {
      addToYear(year, file, parts, &problems)
    } else if parts[0] == "pages" {
      addToPages(file, parts, &problems)
    }
  }

  private mutating func addToYear(
    _ year: Int, _ file: FolderWalk.File, _ parts: [Substring], _ problems: inout [Diagnostic]
  ) {
    let isFile = parts.count == 2
    let isMarkdown = ContentMap.isMarkdown(parts[parts.count - 1])
    let name = isFile && isMarkdown ? ContentMap.stem(of: parts[1]) : parts[1]
    guard !isFile || isMarkdown else {
      let code = FileName.code(of: Addressing.stem(of: String(parts[1])))
      if let code { meant.insert("/\(year)/\(code.slug)/") }
      problems.append(
        ContentMap.isOddMarkdown(parts[1])
          ? .oddMarkdown(file.path) : .fileOutsideEntry(file.path, of: code.map { (year, $0) }))
      return
    }
    // A folder with a wrong name is said once, by checkFolders.
    guard let code = FileName.code(of: name) else {
      if isFile { problems.append(.entryName(file.path)) }
      return
    }
    let owner = Owner.item(year: year, code)
    let root = "/\(year)/\(code.slug)/"
    if isFile {
      add(PageSource(path: file.path, address: root, owner: owner, isMain: true))
    } else {
      add(file, parts.dropFirst(2), owner, root, &problems)
    }
  }

  private mutating func addToPages(
    _ file: FolderWalk.File, _ parts: [Substring], _ problems: inout [Diagnostic]
  ) {
    let isFile = parts.count == 2
    if isFile, !ContentMap.isMarkdown(parts[1]) {
      problems.append(
        ContentMap.isOddMarkdown(parts[1]) ? .oddMarkdown(file.path) : .fileOutsideEntry(file.path))
      return
    }
    let stem = String(isFile ? ContentMap.stem(of: parts[1]) : parts[1])
    guard FileName.isPage(stem) else {
      if isFile { problems.append(.pageName(file.path, stem)) }
      return
    }
    if isFile {
      add(PageSource(path: file.path, address: "/\(stem)/", owner: .page(stem), isMain: true))
    } else {
      add(file, parts.dropFirst(2), .page(stem), "/\(stem)/", &problems)
    }
  }

  /// A file inside an entry's or page's folder; `rest` is its path there.
  private mutating func add(
    _ file: FolderWalk.File, _ rest: ArraySlice<Substring>, _ owner: Owner, _ root: String,
    _ problems: inout [Diagnostic]
  ) {
    let folders = rest.dropLast()
    guard let name = rest.last else { return }
    let isPage = ContentMap.isMarkdown(name)
    if let odd = folders.first(where: { folder in
      !FileName.isPlain(folder) || isPage && folder.utf8.contains { (0x41...0x5A).contains($0) }
    }) {
      problems.append(.folderName(file.path, odd, holdsPage: isPage))
      return
    }
    let base = root + folders.map { "\($0)/" }.joined()
    if ContentMap.isOddMarkdown(name) {
      problems.append(.oddMarkdown(file.path))
    } else if !isPage {
      let isPlain = FileName.isPlain(name)
      let published = isPlain ? String(name) : FileName.published(String(name))
      if let problem = Diagnostic.name(of: file.path, name, as: published) {
        problems.append(problem)
        refused.insert(file.path)
      } else if !isPlain {
        problems.append(.renamed(file.path, published))
      }
      files.append(
        PublishedFile(
          path: file.path, address: base + published, bytes: file.bytes,
          originalName: isPlain ? nil : FileName.shown(String(name)), year: owner.year,
          item: owner.item))
    } else {
      addPage(file.path, ContentMap.stem(of: name), base, owner, isTop: folders.isEmpty, &problems)
    }
  }

  private mutating func addPage(
    _ path: String, _ stem: Substring, _ base: String, _ owner: Owner, isTop: Bool,
    _ problems: inout [Diagnostic]
  ) {
    if stem == "index" {
      add(PageSource(path: path, address: base, owner: owner, isMain: isTop))
    } else if let flaw = NameFlaw(in: stem) {
      problems.append(.name(path, flaw, Substring(path.split(separator: "/").last ?? "")))
    } else if FileName.isStem(stem) {
      add(PageSource(path: path, address: "\(base)\(stem)/", owner: owner, isMain: false))
    } else {
      problems.append(.markdownName(path))
    }
  }

  private static func isMarkdown(_ name: Substring) -> Bool {
    name.ends(with: ".md")
  }

  private static func isOddMarkdown(_ name: Substring) -> Bool {
    let lower = name.asciiLowercased()
    return !isMarkdown(name)
      && [".md", ".markdown", ".md.txt"].contains { lower.ends(with: $0) }
  }
}
