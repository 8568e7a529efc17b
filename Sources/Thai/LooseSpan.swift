import Text

extension Span {
  /// A time that is told loosely, as it is to be written exactly: by what it ends or from when on
  /// (`ภายในเดือนมีนาคม 2567`, `ต.ค. 2566 เป็นต้นไป`), in several quarters (`ไตรมาส 1-2`), or for how
  /// long (`12 เดือน`).
  ///
  /// - Parameters:
  ///   - plain: with Arabic digits, without blanks at its ends.
  ///   - year: the fiscal year of the entry, B.E.; nil where there is none.
  /// - Returns: nil for what is told in no such way.
  static func looseTime(_ plain: String, _ year: Int?) -> String? {
    if let year, ["12 เดือน", "12เดือน", "1 ปี", "1ปี"].contains(plain) { return "ปีงบประมาณ \(year)" }
    if let quarters = quarters(plain, year) { return quarters }
    for opening in ["ภายในวันที่", "ภายในเดือน", "ภายใน", "ก่อนวันที่"] where plain.begins(with: opening) {
      return exactly(plain.without(opening), year)
    }
    var start = plain
    for opening in ["ตั้งแต่วันที่", "ตั้งแต่เดือน", "ตั้งแต่"] where start.begins(with: opening) {
      start = start.without(opening)
      break
    }
    let closing = "เป็นต้นไป"
    let isOpen = start.ends(with: closing)
    guard isOpen || start != plain else { return nil }
    if isOpen {
      start = String(Substring(start.utf8.dropLast(closing.utf8.count))).trimmingBlanks()
    }
    guard let first = exactly(start, year).flatMap({ try? read($0, in: year).get().first }) else {
      return nil
    }
    let end = fiscalYear(max(year ?? 0, first.fiscalYear)).last
    return Span(from: first, to: end).map {
      $0.first.day == 1 ? $0.thaiMonths : "\($0.first.short) – \($0.last.short)"
    }
  }

  /// The text where it can be read, else what it means.
  private static func exactly(_ text: String, _ year: Int?) -> String? {
    switch read(text, in: year) {
    case .success: text
    case .failure(let problem): problem.meant
    }
  }

  /// `ไตรมาส 2`, `ไตรมาสที่ 1-2`, `ไตรมาส 1 และ 2 ปี 2567`.
  private static func quarters(_ plain: String, _ entry: Int?) -> String? {
    guard plain.begins(with: "ไตรมาส") else { return nil }
    let numbers = plain.utf8.split { !(0x30...0x39 ~= $0) }.map { String(Substring($0)) }
    let quarters = numbers.filter { $0.utf8.count == 1 }.compactMap { Int($0) }
    let years = numbers.filter { $0.utf8.count > 1 }.compactMap { Int($0) }
    guard years.count <= 1, let first = quarters.first, let last = quarters.last, first <= last,
      first >= 1, last <= 4
    else { return nil }
    let year = years.first.map { $0 < 100 ? $0 + 2500 : $0 } ?? entry
    guard let year, 2400...2700 ~= year else { return nil }
    if first == last { return "ไตรมาส \(first)/\(year)" }
    return months((first - 1) * 3, (last - first + 1) * 3, year - 543).thaiMonths
  }
}

extension String {
  fileprivate func without(_ opening: String) -> String {
    String(Substring(utf8.dropFirst(opening.utf8.count))).trimmingBlanks()
  }
}
