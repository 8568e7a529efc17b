import Diagnostics
import Disclosure
import Text
import Thai

extension Block {
  /// The days of which its data speaks, as its head says, else from the first to the last of its
  /// rows; nil where it tells no time.
  var time: (span: Span, place: Place, key: String)? { time(of: data.table) }

  private func time(of table: BlockTable) -> (span: Span, place: Place, key: String)? {
    for (field, cell) in zip(table.head.fields, table.head.cells) {
      guard case .span(let span)? = cell.value else { continue }
      return (span, table.head.place(of: field), field.name)
    }
    guard let fields = table.rows.first?.fields else { return nil }
    let timed = fields.indices.filter { isTime(fields[$0]) }
    var whole: (span: Span, place: Place, key: String)?
    for index in timed {
      for row in table.rows {
        guard case .span(let span)? = row.cells[index].value else { continue }
        if let known = whole {
          whole?.span = known.span.reaching(span)
        } else {
          whole = (span, row.place(of: fields[index]), fields[index].name)
        }
      }
    }
    return whole
  }

  /// Rows that count tell the time of the data; those of plans and measures, and the dates of
  /// papers, such as that of a law still in force, may lie elsewhere.
  private func isTime(_ field: BlockField) -> Bool {
    if case .spanOrSum = field.form { true } else { false }
  }

  /// Whether rows are there, and none says more than dashes, dots and its own number.
  var isFiller: Bool {
    let rows = data.table.rows
    guard let first = rows.first, first.fields.count > 1 else { return false }
    return rows.allSatisfy { row in
      zip(row.fields, row.cells).enumerated().allSatisfy { index, pair in
        switch pair.1.value {
        case nil: true
        case .text(let text):
          text.utf8.count <= 180
            && (text == "-" || Filler.fillsCell(text)
              || index == 0 && Numerals.whole(Numerals.plain(text)) != nil)
        case .figure(let figure): figure == .zero || index == 0
        default: false
        }
      }
    }
  }
}

extension Span {
  /// Both, and what lies between them.
  fileprivate func reaching(_ other: Span) -> Span {
    Span(from: min(first, other.first), to: max(last, other.last)) ?? self
  }
}

/// Why a block is as good as not there for an element, whatever it says.
struct Discounted {
  let reason: Words
  let problem: Diagnostic

  /// Nil where the block counts.
  ///
  /// What is current, and the result of an assessment, are asked of blocks that say so alone: plans
  /// and measures that follow from a result speak of the years after it.
  init?(
    _ block: Block, in page: Page, for element: Element, of item: Item, in year: Int, on day: Day
  ) {
    if block.isFiller {
      self.init(
        Words("บล็อก \(block.kind) มีแต่ขีดหรือจุด", "the \(block.kind) block holds only dashes or dots"),
        "filler-block", at: block.place,
        fix: Words(
          "เผยแพร่ข้อมูลจริงแทนขีดหรือจุด หากไม่มีรายการให้เขียน none: พร้อมข้อความว่าไม่มีรายการใด",
          "publish the data; if there is none, write none: with a sentence that says of what"))
      return
    }
    let period = element.period ?? item.period
    guard period != .standing, let time = block.time,
      (period == .previousITA) == block.kind.isSame(as: "ita-result")
    else {
      self.init(updateOf: page, for: element, of: item, in: year, on: day)
      return
    }
    let asked = period.span(in: year, on: day)
    guard !time.span.overlaps(asked) else { return nil }
    let (told, wanted) = (time.span.thai(.arabic), asked.thai(.arabic))
    self.init(
      Words(
        "เป็นข้อมูลของ\(told) ไม่ใช่ของ\(wanted)",
        "the data is for \(Discounted.days(time.span)), not for \(Discounted.days(asked))"),
      "block-of-other-time", at: time.place,
      fix: Words(
        "เผยแพร่ข้อมูลของ\(wanted) หากข้อมูลเป็นของช่วงนั้นแล้วแต่พิมพ์เวลาผิด ให้แก้ \(time.key):",
        "publish the data for \(Discounted.days(asked)); if that is what stands here and only the"
          + " time is a slip, correct \(time.key):"))
  }

  /// A page that was last updated before there was anything to tell of the element's time: last
  /// year's, as it was copied; nil where it may hold this year's.
  init?(updateOf page: Page, for element: Element, of item: Item, in year: Int, on day: Day) {
    let period = element.period ?? item.period
    guard let updated = page.updated, let earliest = period.earliestUpdate(in: year),
      updated < earliest
    else { return nil }
    let (told, asked) = (updated.thai(.arabic), period.span(in: year, on: day))
    let (wanted, days) = (asked.thai(.arabic), Discounted.days(asked))
    self.init(
      earliest == asked.first
        ? Words(
          "หน้านี้ปรับปรุงเมื่อ \(told) ก่อนเริ่มช่วงเวลาที่ถาม (\(wanted))",
          "the page was updated on \(updated.iso), before the time that is asked began (\(days))")
        : Words(
          "หน้านี้ปรับปรุงเมื่อ \(told) ก่อนผ่านครึ่งแรกของช่วงเวลาที่รายงาน (\(wanted))",
          "the page was updated on \(updated.iso), before the first half of the time it reports"
            + " was over (\(days))"),
      "page-of-other-time", at: page.updatedPlace ?? page.place,
      fix: Words(
        "เผยแพร่ข้อมูลของ\(wanted) แล้วแก้ updated: เป็นวันที่ปรับปรุง หากข้อมูลเป็นของช่วงนั้นแล้ว ให้แก้ updated: อย่างเดียว",
        "publish the data for \(days), then set updated: to the day; if that is what stands here,"
          + " correct updated: alone"))
  }

  /// A section without blocks whose text says nothing; nil where it says something.
  init?(_ section: SectionText, _ text: String, _ anchor: Outline.Anchor, _ item: Item) {
    if Filler.fills(text) {
      let quoted = excerpt(text)
      self.init(
        Words(
          "หัวข้อ {#\(anchor.id)} มีเพียง ‘\(quoted)’",
          "the section {#\(anchor.id)} says only ‘\(quoted)’"),
        "filler-section", at: anchor.place,
        fix: Words(
          "เผยแพร่ข้อมูลจริงใต้หัวข้อนี้ หากข้อมูลอยู่ในเอกสาร ให้ใส่ลิงก์ไปที่เอกสารนั้น",
          "publish the data under this heading; if it is in a document, link to that"))
      return
    }
    guard item.topics.contains("powers"), section.isLinksAlone, Discounted.isLaw(text) else {
      return nil
    }
    self.init(
      Words(
        "หัวข้อ {#\(anchor.id)} มีเพียงลิงก์ไปที่กฎหมาย",
        "the section {#\(anchor.id)} holds only a link to a law"),
      "law-in-place-of-powers", at: anchor.place,
      fix: Words(
        "สรุปหน้าที่และอำนาจของหน่วยงานเป็นข้อความใต้หัวข้อนี้ แล้วจึงอ้างกฎหมาย",
        "say in words what the powers and duties are, and name the law after that"))
  }

  private static func isLaw(_ text: String) -> Bool {
    ["พระราช", "พ.ร.", "กฎหมาย", "ประมวล", "รัฐธรรมนูญ", "กฎกระทรวง", "ระเบียบ"].contains {
      text.begins(with: $0)
    }
  }

  private init(_ reason: Words, _ id: String, at place: Place, fix: Words) {
    self.reason = reason
    problem = Diagnostic(
      .warning, id, at: place,
      Words("\(reason.thai) จึงไม่นับเป็นข้อมูลของข้อนี้", "\(reason.english), so it counts as not shown"),
      fix: fix)
  }

  private static func days(_ span: Span) -> String {
    span.first == span.last ? span.first.iso : "\(span.first.iso) to \(span.last.iso)"
  }
}
