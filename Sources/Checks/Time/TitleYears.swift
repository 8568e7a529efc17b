import Diagnostics
import Disclosure
import Text
import Thai

extension Check {
  /// The year in the title of an entry or block is that of the data asked.
  static let titleYears = Check(
    id: "title-years",
    rule: Words(
      "ปีในชื่อหน้าข้อมูล ชื่อบล็อก และข้อความประกาศตรงกับปีของข้อมูล",
      "years in titles and declarations are those of the data"),
    why: Words(
      "ข้อมูลที่ระบุปีอื่นถือว่าเป็นข้อมูลของปีอื่น จึงไม่ได้คะแนนข้อนั้น",
      "data under the name of another year counts as that year's, and the item gets no points"),
    example: Example(
      wrong: exampleNews(head: "title: ข่าวประชาสัมพันธ์ ปี 2566\nupdated: 31 มี.ค. 2567"),
      right: exampleNews(head: "title: ข่าวประชาสัมพันธ์ ปี 2567\nupdated: 31 มี.ค. 2567"))
  ) { site, _ in
    site.years.flatMap { year in
      year.edition.items.flatMap { item -> [Diagnostic] in
        guard let entry = year.entries[item.code] else { return [] }
        let asked = item.askedYears(in: year.year)
        return [ofEntry(entry, item, asked, site)].compactMap { $0 }
          + entry.pages.flatMap(\.body.blocks).flatMap { inBlock($0, item, asked) }
      }
    }
  }

  private static func ofEntry(
    _ entry: Entry, _ item: Item, _ asked: Set<Int>, _ site: Site
  ) -> Diagnostic? {
    let title = entry.page.title
    guard !asked.isEmpty, let odd = odd(title, asked) else { return nil }
    let (thai, english) = named(asked)
    return Diagnostic(
      .warning, "title-of-other-year", at: site.place(of: title, in: entry.page.path),
      Words(
        "ชื่อหน้าระบุปี \(odd) แต่ข้อ \(item.code) ถามข้อมูลของ\(thai)",
        "the title says \(odd), but \(item.code) asks for the data of \(english)"),
      fix: Words(
        "เผยแพร่ข้อมูลของ\(thai) หากข้อมูลในหน้านี้เป็นของปีนั้นแล้ว ให้แก้ปีใน title:",
        "publish the data of \(english); if that is what the page holds, correct the year in title:"
      ))
  }

  private static func inBlock(_ block: Block, _ item: Item, _ asked: Set<Int>) -> [Diagnostic] {
    let head = block.data.table.head
    let time = head.cells.lazy.compactMap { cell -> Span? in
      if case .span(let span)? = cell.value { span } else { nil }
    }.first
    guard let years = time?.yearsTouched ?? (asked.isEmpty ? nil : asked) else { return [] }
    return zip(head.fields, head.cells).compactMap { field, cell -> Diagnostic? in
      guard field.name == "title" || block.kind == "declaration",
        let odd = cell.texts.lazy.compactMap({ odd($0, years) }).first
      else { return nil }
      let (place, (thai, english)) = (head.place(of: field), named(years))
      guard let time else {
        return Diagnostic(
          .warning, "block-title-of-other-year", at: place,
          Words(
            "\(field.name): ระบุปี \(odd) แต่ข้อ \(item.code) ถามข้อมูลของ\(thai)",
            "\(field.name): says \(odd), but \(item.code) asks for the data of \(english)"),
          fix: Words(
            "เผยแพร่ข้อมูลของ\(thai) หากข้อมูลนี้เป็นของปีนั้นแล้ว ให้แก้ปีใน \(field.name):",
            "publish the data of \(english); if that is what stands here, correct \(field.name):"))
      }
      return Diagnostic(
        .warning, "title-disagrees", at: place,
        Words(
          "\(field.name): ระบุปี \(odd) แต่บล็อกนี้ระบุว่าเป็นข้อมูลของ\(time.thai(.arabic))",
          "\(field.name): says \(odd), but the block says that its data is for"
            + " \(time.first.iso) to \(time.last.iso)"),
        fix: Words(
          "เผยแพร่ข้อมูลของปีที่ถาม แล้วแก้ปีที่พิมพ์ผิดให้ตรงกับเอกสารต้นฉบับ",
          "publish the data of the year asked, and correct the year that differs from the document")
      )
    }
  }

  /// The first year named, as it is shown, where none of those named is right.
  private static func odd(_ title: String, _ right: Set<Int>) -> String? {
    let years = namedYears(in: title)
    guard let first = years.first, !years.contains(where: { $0.contains { right.contains($0) } })
    else { return nil }
    return first.count == 1 ? "\(first.lowerBound)" : "\(first.lowerBound)–\(first.upperBound)"
  }

  private static func named(_ years: Set<Int>) -> (thai: String, english: String) {
    let list = years.sorted().map { "\($0)" }
    return (
      "ปีงบประมาณ พ.ศ. " + list.joined(separator: " หรือ "),
      "fiscal year " + list.joined(separator: " or ")
    )
  }
}

extension Span {
  /// The fiscal years, B.E., of its days; of a shorter time the calendar years too.
  fileprivate var yearsTouched: Set<Int> {
    let fiscal = Set(first.fiscalYear...last.fiscalYear)
    return self == fiscalYears ? fiscal : fiscal.union(first.year + 543...last.year + 543)
  }
}
