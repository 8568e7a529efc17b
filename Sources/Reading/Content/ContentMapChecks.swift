import Diagnostics
import Disclosure
import Folders
import Formats
import Text

extension ContentMap {
  /// Reports each folder that is neither an entry nor a page, and each that can't be served, once.
  mutating func checkFolders(_ folder: FolderWalk, _ problems: inout [Diagnostic]) {
    let owned = Set(folder.files.map(\.path))
    for path in folder.folders {
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
      let isYear = ContentMap.year(parts[0]) != nil
      guard parts.count > 1, isYear || parts[0] == "pages" else { continue }
      guard parts.count == 2 else {
        let name = parts[parts.count - 1]
        if let flaw = NameFlaw(in: name) { problems.append(.name(path, flaw, name)) }
        continue
      }
      let stem = String(parts[1])
      if isYear, FileName.code(of: parts[1]) == nil {
        problems.append(.entryName(path))
      } else if !isYear, !FileName.isPage(stem) {
        problems.append(.pageName(path, stem))
      } else if !owned.contains("\(path)/index.md"), !owned.contains("\(path).md") {
        let pages = folder.files.map(\.path).filter {
          $0.utf8.starts(with: "\(path)/".utf8) && $0.ends(with: ".md") && !$0.ends(with: ".en.md")
            && !$0.utf8.dropFirst(path.utf8.count + 1).contains(UInt8(ascii: "/"))
        }
        if isYear, let code = FileName.code(of: parts[1]) {
          meant.insert("/\(parts[0])/\(code.slug)/")
        }
        problems.append(.noIndex(path, lone: pages.count == 1 ? pages.first : nil))
      }
    }
  }

  /// Names in one folder that a system without upper and lower case would take for one.
  func checkCase(_ folder: FolderWalk, _ problems: inout [Diagnostic]) {
    let paths = folder.files.map(\.path) + folder.folders
    // If every name is lower case, no two can differ in case alone.
    guard paths.contains(where: { !$0.utf8.allSatisfy(FileName.isLowerCase) }) else { return }
    var seen: [String: String] = [:]
    for path in paths.sorted(by: { $0.precedes($1) }) {
      let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
      let parent = Substring(path.utf8[..<cut])
      let name = Substring(path.utf8[cut...]).asciiLowercased()
      // Equal strings are one name in two Unicode forms, which get one address.
      if let other = seen.updateValue(path, forKey: parent + name), other != path {
        problems.append(.differsInCase(path, other))
      }
    }
  }

  /// Two sources that would be published under one address.
  func checkAddresses(_ folders: Set<String>, _ problems: inout [Diagnostic]) {
    var seen: [String: String] = [:]
    func report(_ one: String, _ other: String, _ address: String) {
      let (first, later) =
        one.precedes(other) ? (one, other) : (other, one)
      let isOneName = first == later
      if isOneName || first.asciiLowercased() != later.asciiLowercased() {
        problems.append(.oneAddress(later, first, address))
      }
    }
    func claim(_ file: String, _ path: String, _ address: String) {
      if let other = seen.updateValue(path, forKey: file.asciiLowercased()) {
        report(other, path, address)
      }
    }
    for page in pages { claim("\(page.address)index.html", page.path, page.address) }
    for twin in twins {
      claim("\(twin.source.address)index.html", twin.source.path, twin.source.address)
    }
    for file in files where !refused.contains(file.path) {
      claim(file.address, file.path, file.address)
    }
    let sources = Set(pages.map(\.path))
    for page in pages where !page.path.ends(with: "/index.md") {
      // The folder of `plan.md` would lie where a file or a folder of that name must be.
      let stem = String(Substring(page.path.utf8.dropLast(3)))
      if folders.contains(stem), !sources.contains("\(stem)/index.md") {
        problems.append(.oneAddress(page.path, stem, page.address, isBesideFolder: true))
      }
      let name = Substring(page.address.utf8.dropLast()).asciiLowercased()
      if let file = seen[name] { report(file, page.path, page.address) }
    }
  }
}

extension Diagnostic {
  static func notUsed(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, "not-used", at: .content(path),
      Words("ไม่ได้ใช้ไฟล์หรือโฟลเดอร์นี้", "this file or folder is not used"),
      fix: Words(
        "ย้ายไฟล์ไปไว้ในโฟลเดอร์ของข้อที่เกี่ยวข้อง หรือย้ายออกจาก Content",
        "move it into the folder of an entry, or out of Content"))
  }

  static func oddMarkdown(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "markdown-extension", at: .content(path),
      Words(
        "นามสกุลของไฟล์ Markdown ต้องเป็น .md ตัวพิมพ์เล็ก",
        "the name of a Markdown file must end in .md, in lower case"),
      fix: Words("เปลี่ยนนามสกุลไฟล์เป็น .md", "rename it to end in .md"))
  }

  /// `entry` is that of which its name speaks.
  static func fileOutsideEntry(
    _ path: String, of entry: (year: Int, code: ItemCode)? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, "file-outside-entry", at: .content(path),
      Words(
        "ไฟล์นี้ไม่ได้อยู่ในโฟลเดอร์ของข้อหรือหน้าใด จึงเผยแพร่ไม่ได้",
        "this file is not in the folder of an entry or page, so it can't be published"),
      fix: entry.map {
        Words(
          "ย้ายไฟล์นี้ไปไว้ในโฟลเดอร์ของข้อ \($0.code) ข้าง index.md หากยังไม่มีหน้าข้อมูล ให้สั่ง oit new \($0.code) --year \($0.year) คัดลอกข้อความของไฟล์นี้ไปใส่ในไฟล์ .md ที่ได้ แล้วย้ายไฟล์นี้ออกจาก Content",
          "move it into the folder of \($0.code), beside index.md; if there is no entry, run oit new \($0.code) --year \($0.year), copy the text of this file into the .md, and move this file out of Content"
        )
      }
        ?? Words(
          "สร้างโฟลเดอร์ของข้อนั้น ย้ายไฟล์ .md มาเป็น index.md แล้ววางไฟล์นี้ไว้ข้างกัน",
          "make a folder for the entry, move its .md there as index.md, and put this file beside it"
        ))
  }

  static func entryName(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "entry-name", at: .content(path),
      Words(
        "ชื่อในโฟลเดอร์ปีต้องขึ้นต้นด้วยรหัสข้อ เช่น o05-news",
        "names in a year's folder begin with the code of an item, such as o05-news"),
      fix: Words(
        "เปลี่ยนชื่อเป็น o ตามด้วยเลขข้อ 2 หลัก แล้วตามด้วย - และอักษร a-z 0-9 ถ้าต้องการ",
        "rename it to o and two digits, optionally followed by - and a-z 0-9"))
  }

  static func pageName(_ path: String, _ stem: String) -> Diagnostic {
    if let flaw = NameFlaw(in: stem), flaw == .device { return name(path, flaw, Substring(stem)) }
    let taken = FileName.reservedStems.contains(stem) || ContentMap.year(stem) != nil
    return Diagnostic(
      .error, taken ? "page-name-reserved" : "page-name", at: .content(path),
      taken
        ? Words(
          "ชื่อ ‘\(stem)’ สงวนไว้สำหรับระบบ",
          "the name ‘\(stem)’ is reserved for the system")
        : Words(
          "ชื่อหน้าใช้ได้เฉพาะ a-z 0-9 และ -", "the name of a page may only contain a-z, 0-9 and -"),
      fix: Words("เปลี่ยนชื่อ เช่น about.md", "rename it, for instance to about.md"))
  }

  static func folderName(
    _ path: String, _ folder: Substring, holdsPage: Bool
  ) -> Diagnostic {
    let letters = holdsPage ? "a-z 0-9 . _ -" : "A-Z a-z 0-9 . _ -"
    return Diagnostic(
      .error, "folder-name", at: .content(path),
      Words(
        "ชื่อโฟลเดอร์ ‘\(folder)’ ใช้เป็นที่อยู่เว็บไม่ได้",
        "the folder name ‘\(folder)’ can't be part of an address"),
      fix: Words(
        "เปลี่ยนชื่อโฟลเดอร์ให้ใช้เฉพาะ \(letters)", "rename it using only \(letters)"))
  }

  static func renamed(_ path: String, _ published: String) -> Diagnostic {
    Diagnostic(
      .note, "file-renamed", at: .content(path),
      Words(
        "เผยแพร่ในชื่อ \(published) เมื่อดาวน์โหลดจะได้ชื่อเดิม",
        "published as \(published); downloads keep the original name"))
  }

  static func markdownName(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "markdown-name", at: .content(path),
      Words(
        "ชื่อไฟล์ .md ใช้ได้เฉพาะ a-z 0-9 และ -",
        "the name of a Markdown file may only contain a-z, 0-9 and -"),
      fix: Words("เปลี่ยนชื่อ เช่น 2567-01-15-news.md", "rename it, such as 2567-01-15-news.md"))
  }

  /// `lone` is the only Markdown file in it, which is the page most probably.
  static func noIndex(_ path: String, lone: String?) -> Diagnostic {
    Diagnostic(
      .error, "folder-without-index", at: .content(path),
      Words("โฟลเดอร์นี้ไม่มี index.md", "this folder has no index.md"),
      fix: lone.map {
        Words("เปลี่ยนชื่อ Content/\($0) เป็น index.md", "rename Content/\($0) to index.md")
      } ?? Words("เพิ่มไฟล์ Content/\(path)/index.md", "add Content/\(path)/index.md"))
  }

  static func differsInCase(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .error, "names-differ-in-case", at: .content(path),
      Words(
        "ชื่อนี้ต่างจาก Content/\(other) เพียงตัวพิมพ์เล็กใหญ่",
        "this name differs from Content/\(other) only in upper and lower case"),
      fix: Words("เปลี่ยนชื่อหนึ่งในสองไฟล์", "rename one of the two"))
  }

  static func oneAddress(
    _ path: String, _ other: String, _ address: String, isBesideFolder: Bool = false
  ) -> Diagnostic {
    // In a year the address has only the number of an entry's name.
    let names = [path, other].map { $0.split(separator: "/").prefix(2) }
    let isOneItem = names[0] != names[1] && names[0].first.flatMap(ContentMap.year) != nil
    return Diagnostic(
      .error, "two-sources-one-address", at: .content(path),
      Words(
        "ไฟล์นี้กับ Content/\(other) จะได้ที่อยู่เดียวกันคือ \(address)",
        "this file and Content/\(other) would both be published at \(address)"),
      fix: isBesideFolder
        ? Words(
          "ย้ายไฟล์นี้เข้าไปเป็น Content/\(other)/index.md หรือเปลี่ยนชื่อหนึ่งในสอง",
          "move this file to Content/\(other)/index.md, or rename one of the two")
        : isOneItem
          ? Words(
            "รวมเนื้อหาเป็นไฟล์เดียว หรือแก้เลขข้อในชื่อหนึ่ง หากไฟล์หนึ่งเป็นของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น",
            "put the content into one file, or correct the number in one of the names; move what is of"
              + " another year to that year's folder")
          : Words("เปลี่ยนชื่อหนึ่งในสอง", "rename one of the two"))
  }
}
