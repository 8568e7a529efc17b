/// Diagnostics as a terminal shows them: place, sentence, the line with a caret, what to do.
public struct TextForm: Sendable {
  private let language: Language
  private let isColoured: Bool
  private let line: @Sendable (Place) -> String?

  /// - Parameters:
  ///   - language: that of sentences and fixes.
  ///   - isColoured: whether severities and carets have colours.
  ///   - line: gives the text of the line at a place, read anew; nil when it can't be had.
  public init(
    _ language: Language, isColoured: Bool, line: @escaping @Sendable (Place) -> String?
  ) {
    self.language = language
    self.isColoured = isColoured
    self.line = line
  }

  public func text(_ diagnostic: Diagnostic) -> String {
    let diagnostic = diagnostic.withInvisibleSignsNamed
    let severity = coloured(diagnostic.severity.rawValue, TextForm.colour(diagnostic.severity))
    let message = "\(TextForm.sentence(diagnostic.message.text(in: language))) [\(diagnostic.id)]\n"
    guard let place = diagnostic.place else {
      return "oit: \(severity): \(message)\(fix(diagnostic))"
    }
    let position = TextForm.line("\(place.path):\(place.cell ?? "\(place.line):\(place.column)")")
    return "\(position): \(severity): \(message)\(excerpt(of: diagnostic, place))\(fix(diagnostic))"
  }

  /// How many there are of each severity, those that are ignored apart: the last line of a report.
  public func summary(_ diagnostics: [Diagnostic]) -> String {
    func count(_ severity: Severity) -> Int {
      diagnostics.indices.count {
        diagnostics[$0].severity == severity && diagnostics[$0].ignored == nil
      }
    }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    let ignored = diagnostics.indices.count { diagnostics[$0].ignored != nil }
    return Words(
      "ข้อผิดพลาด \(errors) คำเตือน \(warnings) ข้อสังเกต \(notes)"
        + (ignored > 0 ? " (ละเว้นตาม Content/ignored.yml อีก \(ignored))" : ""),
      "\(many(errors, "error")), \(many(warnings, "warning")), \(many(notes, "note"))"
        + (ignored > 0 ? " (and \(ignored) ignored by Content/ignored.yml)" : "")
    ).text(in: language) + "\n"
  }

  private func many(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func fix(_ diagnostic: Diagnostic) -> String {
    guard let fix = diagnostic.fix else { return "" }
    let label = Words("แก้ไข", "fix").text(in: language)
    return "    \(label): \(TextForm.sentence(fix.text(in: language)))\n"
  }

  private func excerpt(of diagnostic: Diagnostic, _ place: Place) -> String {
    guard place.sheet == nil, let text = line(place) else { return "" }
    let cleaned = TextForm.cleaned(text)
    let shown = diagnostic.hidesNumbers ? cleaned.withNumbersHidden : cleaned
    var pad = ""
    for scalar in shown.unicodeScalars.prefix(place.column - 1) {
      // A tab stays a tab, so that the caret stands below whatever the terminal makes of it.
      pad += scalar == "\t" ? "\t" : String(repeating: " ", count: displayWidth(scalar))
    }
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
    let blank = String(repeating: " ", count: margin.utf8.count)
    return """
      \(margin) | \(shown)
      \(blank) | \(pad)\(coloured("^", "32"))

      """
  }

  /// The text without what would move a terminal's cursor or turn the order of its letters, a sign
  /// for each.
  private static func cleaned(_ text: String) -> String {
    guard text.holdsByte(where: beginsUnsafe), text.unicodeScalars.contains(where: isUnsafe) else {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func beginsUnsafe(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 9 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9: false
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: true
    default: false
    }
  }

  /// Text quoted from a file must not start a new line in a message.
  private static func line(_ text: String) -> String {
    let shown = cleaned(text)
    guard shown.utf8.contains(9) else { return shown }
    return String(decoding: shown.utf8.map { $0 == 9 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// A message, in which the lines of a cell that is quoted stand behind each other.
  private static func sentence(_ text: String) -> String {
    guard text.utf8.contains(10) else { return line(text) }
    return line(String(decoding: text.utf8.map { $0 == 10 ? 0x20 : $0 }, as: UTF8.self))
  }

  private static func colour(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// How many cells of a terminal a character takes: Thai marks above and below take none.
public func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E: return 1
  case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: return 0
  case 0xE00...0xE7F: return 1
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: return 1
  }
}

/// The width of a text on a terminal, in cells.
public func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}
