import Disclosure
import Text
import Thai

/// What a row of a table is besides data, told from what it leaves empty.
enum RowRole: Equatable {
  case data
  /// The headings once more, as on the next page of a document.
  case head
  /// Others are added up in it; the number of the cell that says so.
  case sum(Int)
  /// A heading of the rows below it.
  case section(String)
  /// A remark on the table or who signed it.
  case remark
  /// More lines for cells of the row above, with which its first cells are merged.
  case more

  /// Whether a text says that others are added up beside it: `รวม`, `รวมทั้งสิ้น`, `รวม 3 โครงการ`.
  static func isSum(_ text: String) -> Bool {
    guard let opening = ["รวม", "ยอดรวม", "ผลรวม"].first(where: { text.begins(with: $0) }) else {
      return false
    }
    let behind = String(Substring(text.utf8.dropFirst(opening.utf8.count)))
    let rest = HeadingWords(Numerals.plain(behind)).bytes
    guard let first = rest.first else { return true }
    return first < 0x80 || sums.contains { rest.starts(with: $0) }
  }

  private static let sums = [
    "ทั้ง", "เป็นเงิน", "เงิน", "งบ", "ยอด", "จำนวน", "ทุก", "โครงการ", "กิจกรรม", "รายการ", "รายจ่าย",
    "รายรับ", "รายได้", "ค่า", "ยุทธศาสตร์", "แผนงาน", "ด้าน", "มิติ", "หมวด", "กอง", "สำนัก", "เดือน",
    "ไตรมาส", "ปี",
  ].map { Array($0.utf8) }

  /// Whether a cell beside a sum is no more than a figure: also with its unit, in words, or a dash.
  static func mayStandBesideSum(_ text: String) -> Bool {
    ["", "-", "–"].contains(text) || Figure.read(text) != nil || isShare(text)
      || text.ends(with: "บาทถ้วน)")
      || text.ends(with: "บาทถ้วน") || text.utf8.first != 0xE0 && Figure.meant(text) != nil
      || Numerals.plain(text) != text && Figure.meant(text) != nil
  }

  /// `90.00%`, `ร้อยละ 90`.
  private static func isShare(_ text: String) -> Bool {
    let number = Numerals.plain(text).utf8.filter { $0 != 0x20 }
    if number.last == UInt8(ascii: "%") {
      return Figure.read(String(decoding: number.dropLast(), as: UTF8.self)) != nil
    }
    let word = Array("ร้อยละ".utf8)
    return number.starts(with: word)
      && Figure.read(String(decoding: number.dropFirst(word.count), as: UTF8.self)) != nil
  }

  /// Whether a text that stands alone in a row is a heading by its words.
  static func isSection(_ text: String) -> Bool {
    [
      "ยุทธศาสตร์", "กลยุทธ์", "แผนงาน", "มิติ", "ด้าน", "หมวด", "ส่วนที่", "ภาคที่", "ประเด็น",
      "ตัวชี้วัดย่อย", "แบบวัด",
    ].contains { text.begins(with: $0) }
  }

  static func isRemark(_ text: String) -> Bool {
    ["หมายเหตุ", "ที่มา:", "ที่มา :", "ข้อมูล ณ", "(ลงชื่อ", "ลงชื่อ", "ผู้จัดทำ", "ผู้รายงาน"]
      .contains { text.begins(with: $0) }
  }
}

extension GivenColumns {
  /// What a row is.
  ///
  /// - Parameters:
  ///   - cells: one for each heading.
  ///   - isWide: whether its first cell is merged over most of the table.
  ///   - sections: whether the block shows headings of rows.
  /// - Returns: `data` where it may be data that lacks.
  func role(_ cells: [some GivenCell], isWide: Bool, sections: Bool) -> RowRole {
    guard let first = cells.firstIndex(where: { !$0.text.isEmpty }) else { return .data }
    let text = cells[first].text
    let own = cells.indices.filter { !cells[$0].text.isEmpty && !cells[$0].isContinued }
    if own.count > 1, repeats(first, text), own.allSatisfy({ repeats($0, cells[$0].text) }) {
      return .head
    }
    if own == [first] {
      if RowRole.isRemark(text) { return .remark }
      if sections, isSection(first, text, cells, isWide: isWide) { return .section(text) }
    }
    if isSum(first, text, own, cells) { return .sum(first) }
    return continues(own, cells) ? .more : .data
  }

  /// Whether a cell says what the heading of its column does, with whatever blanks.
  private func repeats(_ column: Int, _ text: String) -> Bool {
    let heading = headings[column]
    if text == heading { return true }
    guard !heading.isEmpty, text.utf8.prefix(6).elementsEqual(heading.utf8.prefix(6)) else {
      return false
    }
    return HeadingWords(text) == HeadingWords(heading)
  }

  /// The column of numbers where it says รวม in place of a time.
  func sum(_ cells: [some GivenCell], _ column: Int, _ field: BlockField) -> Int? {
    guard case .spanOrSum = field.form, cells[column].text.isEmpty, let counting,
      RowRole.isSum(cells[counting].text)
    else { return nil }
    return counting
  }

  private func isSum(
    _ first: Int, _ text: String, _ own: [Int], _ cells: [some GivenCell]
  ) -> Bool {
    guard mayAddUp, own.first == first, RowRole.isSum(text) else { return false }
    return own.contains { $0 != first && forms[$0]?.isFigure ?? false }
      && own.allSatisfy { $0 == first || RowRole.mayStandBesideSum(cells[$0].text) }
  }

  private func isSection(
    _ first: Int, _ text: String, _ cells: [some GivenCell], isWide: Bool
  ) -> Bool {
    guard forms.count > 2 else { return false }
    if isWide { return true }
    // What can't be read where it stands: an item, a figure or a day begins with no letter of Thai.
    let isMisplaced = forms[first].map { !$0.isText } ?? false
    if isMisplaced, first == 0, text.utf8.first == 0xE0, !RowRole.isNumber(text) { return true }
    guard let counting else { return first == 0 && RowRole.isSection(text) }
    // What numbers rows is a number, else it is none; or the cell beside it says something alone.
    return first == counting
      ? !RowRole.isNumber(text) : first == counting + 1 && forms[first]?.isText ?? false
  }

  /// Whether what names a row is empty, or merged with the row above, and all else are texts.
  private func continues(_ own: [Int], _ cells: [some GivenCell]) -> Bool {
    guard let first = own.first, own.allSatisfy({ forms[$0]?.isText ?? false }) else {
      return false
    }
    func isOpen(_ column: Int) -> Bool { cells[column].isContinued || cells[column].text.isEmpty }
    if let counting {
      let name = forms.indices.first { $0 != counting && forms[$0]?.isText ?? false }
      return isOpen(counting) && name.map { $0 < first && isOpen($0) } ?? false
    }
    return cells[0].isContinued || first > 1 && isOpen(0) && isOpen(1)
  }
}

extension RowRole {
  /// `1`, `1.`, `๑)`, `1.2`.
  fileprivate static func isNumber(_ text: String) -> Bool {
    Numerals.plain(text).utf8.allSatisfy { 0x30...0x39 ~= $0 || ".)( ".utf8.contains($0) }
  }
}

extension BlockField.Form {
  var isFigure: Bool { if case .figure = self { true } else { false } }

  var isText: Bool {
    switch self {
    case .text, .texts: true
    default: false
    }
  }
}
