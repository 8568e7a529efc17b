import Diagnostics
import Disclosure
import Formats
import Text
import Thai

/// Puts the pages that were read one by one together: sub-pages to entries, entries to years.
struct SiteAssembly {
  let map: ContentMap
  let editions: [Edition]
  /// The map's pages, or some of them, each as it was read.
  let pagesRead: [(source: ContentMap.PageSource, reading: PageReader.ReadPage)]
  private(set) var problems: [Diagnostic] = []

  init(
    map: ContentMap, editions: [Edition],
    _ pagesRead: [(source: ContentMap.PageSource, reading: PageReader.ReadPage)]
  ) {
    self.map = map
    self.editions = editions
    self.pagesRead = pagesRead
  }

  /// Pages of pages/ with their sub-pages, by address.
  func pages() -> [Page] {
    pagesRead.compactMap { source, reading in
      if case .page = source.owner { reading.page } else { nil }
    }.sorted { $0.address.precedes($1.address) }
  }

  /// Addresses of pages whose source could not be read, with `#KIND` of blocks of which nothing
  /// could, and `#ID` of what was meant as such; reading has reported why.
  ///
  /// `meant` is the year of which a folder with the name of another one is.
  func unread(meant: Int?) -> Set<String> {
    var unread = Set(pagesRead.filter { $0.reading.page == nil }.map(\.source.address))
      .union(map.meant.subtracting(map.pages.map(\.address)))
    for (_, reading) in pagesRead where reading.problems.contains(where: { $0.severity == .error })
    {
      guard let page = reading.page else { continue }
      for block in page.body.blocks where block.data.isEmpty {
        unread.formUnion([block.kind, block.id].map { "\(page.address)#\($0)" })
      }
    }
    for page in pagesRead.lazy.compactMap(\.reading.page) {
      for notice in page.body.outline.notices {
        if case .meant(let name) = notice.subject { unread.insert("\(page.address)#\(name)") }
      }
    }
    for edition in editions where edition.year == meant {
      unread.formUnion(edition.items.map { "/\(edition.year)/\($0.code.slug)/" })
    }
    return unread
  }

  mutating func years() -> [Year] {
    checkData()
    var mains: [ContentMap.Owner: (Page, PageReader.EntryHead)] = [:]
    var subPages: [ContentMap.Owner: [Page]] = [:]
    for (source, reading) in pagesRead {
      guard case .item(let year, let code) = source.owner else { continue }
      if source.isMain { checkAsked(code, year, source) }
      guard let page = reading.page else { continue }
      if let head = reading.head {
        if mains[source.owner] == nil { mains[source.owner] = (page, head) }
      } else {
        subPages[source.owner, default: []].append(page)
      }
    }
    return editions.map { edition in
      var entries: [ItemCode: Entry] = [:]
      for item in edition.items {
        let owner = ContentMap.Owner.item(year: edition.year, item.code)
        guard let (page, head) = mains[owner] else { continue }
        checkElements(head, item, page)
        entries[item.code] = entry(edition.year, item, page, head, subPages[owner] ?? [])
      }
      return Year(edition: edition, entries: entries)
    }
  }

  private func entry(
    _ year: Int, _ item: Item, _ page: Page, _ head: PageReader.EntryHead, _ subPages: [Page]
  ) -> Entry {
    let dated = subPages.map { $0.updated == nil ? $0.withUpdated(page.updated) : $0 }
    return Entry(
      year: year, code: item.code, page: page, subPages: SiteAssembly.newestFirst(dated),
      evidence: head.evidence, notApplicable: head.notApplicable,
      isUnfinished: head.isUnfinished, unfinishedPlace: head.unfinishedPlace,
      explanation: head.explanation, reviewBy: head.reviewBy, reviewPlace: head.reviewPlace)
  }

  /// Sorted by the date that begins the file's name, else by `updated:`; within a day by path.
  private static func newestFirst(_ pages: [Page]) -> [Page] {
    let keyed = pages.map { page -> (key: String, page: Page) in
      (page.eventDay?.iso ?? page.updated?.iso ?? "", page)
    }
    return keyed.sorted { one, other in
      if one.key != other.key { return one.key > other.key }
      return one.page.path.precedes(other.page.path)
    }.map(\.page)
  }

  private mutating func checkAsked(
    _ code: ItemCode, _ year: Int, _ source: ContentMap.PageSource
  ) {
    guard let edition = editions.first(where: { $0.year == year }), edition[code] == nil,
      !map.odd.contains(source.path)
    else {
      return
    }
    let others = editions.filter { $0[code] != nil }.map { "\($0.year)" }.joined(separator: ", ")
    problems.append(
      Diagnostic(
        .error, "item-not-asked", at: .content(source.path),
        Words("แบบวัดปี \(year) ไม่มีข้อ \(code)", "the edition of \(year) does not ask for \(code)"),
        fix: others.isEmpty
          ? Words("แก้เลขข้อในชื่อไฟล์", "correct the number in the file's name")
          : Words(
            "ข้อ \(code) มีในแบบวัดปี \(others) ให้แก้เลขข้อในชื่อ หรือย้ายไปไว้ปีนั้น",
            "\(code) is asked for in \(others): correct the number in the name, or move it to that year"
          )))
  }

  /// A block's rows are published as `ID.csv` beside the page, where a file of that name may lie.
  private mutating func checkData() {
    var files: [String: PublishedFile] = [:]
    for file in map.files where file.kind?.endings == ["csv"] {
      files[file.address.asciiLowercased()] = file
    }
    for page in pagesRead.compactMap(\.reading.page) {
      for block in page.body.blocks where block.data.table.makesCSV {
        let address = "\(page.address)\(block.id).csv"
        if NameFlaw(in: block.id) == .device { problems.append(.deviceOfData(block)) }
        // Ids are in lower case, and some systems are blind to it.
        guard let file = files[address] else { continue }
        problems.append(
          Diagnostic(
            .error, "block-and-file", at: block.place,
            Words(
              "ข้อมูลของบล็อกนี้เผยแพร่เป็น \(address) ซึ่งเป็นที่อยู่ของไฟล์ \(file.path) ด้วย",
              "this block's data is published as \(address), which is also the address of \(file.path)"
            ),
            fix: Words(
              "ถ้าข้อมูลมาจากไฟล์นั้น ให้เขียน file: แทนแถวในบล็อก หรือเปลี่ยนชื่อไฟล์",
              "if the rows come from that file, write file: in the block; otherwise rename the file"
            )))
      }
    }
  }

  private mutating func checkElements(
    _ head: PageReader.EntryHead, _ item: Item, _ page: Page
  ) {
    let named =
      head.evidence.map { ($0.element, $0.place) }
      + head.notApplicable.compactMap { exemption in
        exemption.element.map { ($0, exemption.place) }
      }
    let known = item.elements.map(\.id)
    var offers = NameOffers()
    for (id, place) in named where item[element: id] == nil {
      problems.append(
        Diagnostic(
          .error, "unknown-element", at: place,
          Words("ข้อ \(item.code) ไม่มีองค์ประกอบ ‘\(id)’", "\(item.code) has no element ‘\(id)’"),
          fix: offers.offer { nearest(id, among: known) }
            .map { Words("แก้เป็น \($0)", "write \($0)") }
            ?? Words(
              "องค์ประกอบของข้อนี้คือ \(known.joined(separator: ", "))",
              "its elements are \(known.joined(separator: ", "))")))
    }
  }
}

extension Diagnostic {
  fileprivate static func deviceOfData(_ block: Block) -> Diagnostic {
    Diagnostic(
      .error, "block-named-as-a-device", at: block.place,
      "ข้อมูลของบล็อกนี้เผยแพร่เป็น \(block.id).csv ซึ่ง Windows เก็บไม่ได้ เพราะสงวนชื่อนี้ไว้สำหรับอุปกรณ์",
      "this block's data is published as \(block.id).csv, which Windows keeps for a device",
      fix: "เปลี่ยนรหัสของบล็อกเป็น {#\(block.id)-1}", "give the block the id {#\(block.id)-1}")
  }
}

extension Page {
  fileprivate func withUpdated(_ day: Day?) -> Page {
    Page(
      path: path, address: address, title: title, updated: day, at: updatedPlace,
      responsible: responsible,
      body: body)
  }
}
