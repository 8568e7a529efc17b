import Disclosure
import Text
import Thai

/// The head of a page in the new year.
///
/// What is true of the new year only if somebody says so is left as a comment: reasons for what
/// does not apply, the way through the menu, the day of the next look.
struct CarriedHead {
  let year: Int
  let targets: MovedTargets

  private static let asComments = ["explanation", "review-by", "not-applicable"]
  private static let written = ["item", "title", "updated", "evidence", "unfinished"]

  /// The head of an entry of which parts become one, the first its page.
  func entry(_ parts: [CarriedPart], _ heads: [HeadLines]) -> [String] {
    let (part, head) = (parts[0], heads[0])
    let kept = head.parts.filter {
      !(CarriedHead.written + CarriedHead.asComments).contains($0.key)
    }
    return ["---", "item: \(part.new.code)"] + title(of: part.entry.page, part, head)
      + ["# วันที่ปรับปรุงข้อมูลครั้งล่าสุด เช่น 31 มี.ค. \(year)", "updated:"]
      + kept.flatMap(\.lines) + evidence(parts) + remarks(parts, heads)
      + [
        "# เมื่อแก้ไขและตรวจทานแล้ว กรุณาลบบรรทัดถัดไป ข้อมูลของข้อนี้จึงจะนับ", "unfinished: true",
        "---",
      ]
  }

  /// The head of what becomes a sub-page, or is one.
  func subPage(_ page: Page, _ part: CarriedPart, _ head: HeadLines) -> [String] {
    let isEntry = page.path.isSame(as: part.entry.page.path)
    let title = title(of: page, part, head)
    let kept = head.parts.filter {
      ["responsible", "aliases"].contains($0.key) || !isEntry && $0.key == "updated"
    }
    return ["---"] + (title.isEmpty ? ["title: \(plain(page.title))"] : title)
      + kept.flatMap(\.lines) + ["---"]
  }

  /// The title that the officer gave, with the years of the new list.
  private func title(of page: Page, _ part: CarriedPart, _ head: HeadLines) -> [String] {
    guard head["title"] != nil else { return [] }
    let years = part.isStanding ? page.title : later(page.title, by: year - part.entry.year)
    return ["title: \(plain(years))"]
  }

  /// Evidence for elements that the new list asks too.
  private func evidence(_ parts: [CarriedPart]) -> [String] {
    var seen: Set<String> = []
    let lines = parts.flatMap { part in
      part.entry.evidence.compactMap { statement -> String? in
        guard part.new[element: statement.element] != nil,
          seen.insert(statement.element).inserted
        else { return nil }
        let spot = MovedTargets.Spot(
          old: part.entry.page.path, new: part.page, written: parts[0].page)
        let targets = statement.targets.compactMap { target -> String? in
          stays(target.target, part) ? plain(self.targets.moved(target.text, at: spot)) : nil
        }
        guard let first = targets.first else { return nil }
        return "  \(statement.element): "
          + (targets.count == 1 ? first : "[\(targets.joined(separator: ", "))]")
      }
    }
    return lines.isEmpty ? [] : ["evidence:"] + lines
  }

  /// Whether a target may show the element in the new year: not what stays behind.
  private func stays(_ target: Target, _ part: CarriedPart) -> Bool {
    let old = part.entry
    switch target {
    case .outside: return true
    case .file(let file, _):
      guard file.year == old.year, let item = file.item else { return true }
      return item != old.code || part.path(of: file.path) != nil
    case .page(let address, _):
      let page = old.subPages.first { $0.address.isSame(as: address) }
      return page.map { part.path(of: $0.path) != nil } ?? true
    }
  }

  private func remarks(_ parts: [CarriedPart], _ heads: [HeadLines]) -> [String] {
    zip(parts, heads).flatMap { part, head in
      CarriedHead.asComments.flatMap { key in
        (head[key] ?? []).enumerated().map { number, line in
          number == 0 ? "# ปี \(part.entry.year) \(part.old.code) \(line)" : "# \(line)"
        }
      }
    }
  }

  /// A text with later years of the Buddhist era, in the digits in which they were written.
  private func later(_ text: String, by years: Int) -> String {
    var out = ""
    var digits = ""
    for scalar in text.unicodeScalars.map(Optional.some) + [nil] {
      let isDigit = scalar.map {
        (0x30...0x39).contains($0.value) || (0xE50...0xE59).contains($0.value)
      }
      if isDigit ?? false, let scalar {
        digits.unicodeScalars.append(scalar)
        continue
      }
      let plain = Numerals.plain(digits)
      if let year = Numerals.whole(plain), (2500...2699).contains(year) {
        out += (plain == digits ? Digits.arabic : .thai).text(year + years)
      } else {
        out += digits
      }
      digits = ""
      if let scalar { out.unicodeScalars.append(scalar) }
    }
    return out
  }
}
