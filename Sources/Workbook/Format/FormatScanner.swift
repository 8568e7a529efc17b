/// Divides the code of a number format into sections and tokens (ECMA-376, part 1, 18.8.31).
struct FormatScanner {
  private let code: [Unicode.Scalar]
  private var at = 0
  private var sections: [FormatSection] = []
  private var section = FormatSection()

  static func sections(of code: String) -> [FormatSection] {
    var scanner = FormatScanner(code)
    return scanner.scan()
  }

  private init(_ code: String) { self.code = Array(code.unicodeScalars) }

  private mutating func scan() -> [FormatSection] {
    while at < code.count { scanNext() }
    endSection()
    return sections
  }

  private mutating func endSection() {
    section.settleTokens()
    sections.append(section)
    section = FormatSection()
  }

  private mutating func scanNext() {
    let scalar = code[at]
    switch scalar {
    case ";":
      endSection()
      at += 1
    case "\"": scanQuoted()
    case "\\", "_", "*":
      // The next sign is shown, is as wide as the blank that is shown, or fills the column.
      if at + 1 < code.count {
        if scalar == "\\" { append(String(code[at + 1])) }
        if scalar == "_" { append(" ") }
      }
      at += 2
    case "[": scanBracket()
    case "0", "#", "?": token(.digit(UInt8(ascii: scalar)))
    case ".": token(.point)
    case ",": token(.comma)
    case "%": token(.percent)
    case "/": token(.slash)
    case "@": token(.text)
    default: scanWord(scalar)
    }
  }

  private mutating func token(_ token: FormatToken, length: Int = 1) {
    section.tokens.append(token)
    at += length
  }

  private mutating func append(_ text: String) { section.tokens.append(.literal(text)) }

  private mutating func scanQuoted() {
    at += 1
    var text = String.UnicodeScalarView()
    while at < code.count, code[at] != "\"" {
      text.append(code[at])
      at += 1
    }
    at += 1
    append(String(text))
  }

  /// Words and letters that stand outside quotes.
  private mutating func scanWord(_ scalar: Unicode.Scalar) {
    if begins(with: "general") { return token(.general, length: 7) }
    if begins(with: "am/pm") { return token(.half("AM", "PM"), length: 5) }
    if begins(with: "a/p") { return token(.half("A", "P"), length: 3) }
    if begins(with: "e+") { return token(.exponent(showsPlus: true), length: 2) }
    if begins(with: "e-") { return token(.exponent(showsPlus: false), length: 2) }
    if begins(with: "b1") || begins(with: "b2") {
      if code[at + 1] == "2" { section.calendar = .other }
      at += 2
      return
    }
    let count = run(of: scalar)
    switch scalar.lowercase {
    case "y", "e": token(.year(scalar.lowercase == "e" ? 4 : count), length: count)
    case "b": token(.buddhistYear(count), length: count)
    case "m": token(.month(count), length: count)
    case "d": token(.day(count), length: count)
    case "h": token(.hour(count), length: count)
    case "s": token(.second(count), length: count)
    case "g": at += count
    case "t":
      section.hasThaiDigits = true
      at += 1
    default:
      append(String(scalar))
      at += 1
    }
  }

  private func begins(with word: String) -> Bool {
    let end = at + word.unicodeScalars.count
    return end <= code.count && code[at..<end].map(\.lowercase) == Array(word.unicodeScalars)
  }

  /// How often a letter stands here, large or small.
  private func run(of scalar: Unicode.Scalar) -> Int {
    Swift.max(1, code[at...].prefix { $0.lowercase == scalar.lowercase }.count)
  }

  private mutating func scanBracket() {
    guard let end = code[at...].firstIndex(of: "]") else {
      at = code.count
      return
    }
    let inside = code[(at + 1)..<end]
    at = end + 1
    guard let first = inside.first else { return }
    if first == "$" {
      readLocale(inside.dropFirst())
    } else if "<>=".unicodeScalars.contains(first) {
      let sign = inside.prefix { "<>=".unicodeScalars.contains($0) }
      if let number = Double(String(inside.dropFirst(sign.count))) {
        section.condition = FormatSection.Condition(sign: String(sign), number: number)
      }
    } else if inside.allSatisfy({ $0.lowercase == first.lowercase }),
      let seconds = ["h": 3600, "m": 60, "s": 1][first.lowercase]
    {
      section.tokens.append(.elapsed(seconds: seconds, inside.count))
    }
  }

  /// Reads `฿-41E` or `-D07041E`: a sign of money, then digits, calendar and language.
  private mutating func readLocale(_ inside: ArraySlice<Unicode.Scalar>) {
    let cut = inside.firstIndex(of: "-") ?? inside.endIndex
    if cut > inside.startIndex { append(String(inside[..<cut])) }
    let words = inside[cut...].dropFirst().split(separator: ",").map { String($0) }
    guard let first = words.first else { return }
    if ["x-sysdate", "F800"].contains(first) { return section.followMachine() }
    if let number = UInt32(first, radix: 16) {
      setLocale(number >> 16, isEnglish: number & 0x3FF == 9)
    } else {
      setLocale(
        words.dropFirst().first.flatMap { UInt32($0, radix: 16) } ?? 0,
        isEnglish: first.utf8.starts(with: "en".utf8))
    }
  }

  /// The lower byte is the calendar, its highest bit aside, the upper one the digits.
  private mutating func setLocale(_ number: UInt32, isEnglish: Bool) {
    section.isEnglish = isEnglish
    if number >> 8 & 0xFF == 0x0D { section.hasThaiDigits = true }
    switch number & 0x7F {
    case 0, 1, 2, 9, 10, 11, 12: break
    case 7: section.calendar = .buddhist
    default: section.calendar = .other
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercase: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) + 0x20) : self
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension FormatSection {
  /// `[$-F800]`: the long date of the machine, whatever else stands in the section.
  fileprivate mutating func followMachine() { calendar = .ofThisMachine }

  /// Tells minutes from months, and the fractions of seconds from decimals.
  fileprivate mutating func settleTokens() {
    if calendar == .ofThisMachine {
      tokens = [.day(1), .literal(" "), .month(4), .literal(" "), .year(4)]
    }
    guard isOfDate else { return }
    let parts = tokens.indices.filter { tokens[$0].isOfDate }
    for (number, index) in parts.enumerated() {
      guard case .month(let count) = tokens[index], count <= 2 else { continue }
      let isAfterHour = number > 0 && tokens[parts[number - 1]].isHour
      let isBeforeSecond = number + 1 < parts.count && tokens[parts[number + 1]].isSecond
      if isAfterHour || isBeforeSecond { tokens[index] = .minute(count) }
    }
    var settled: [FormatToken] = []
    var at = 0
    while at < tokens.count {
      let zeros = tokens[(at + 1)...].prefix { $0 == .digit(UInt8(ascii: "0")) }.count
      if tokens[at] == .point, zeros > 0, settled.contains(where: \.isSecond) {
        settled.append(.fraction(zeros))
        at += zeros + 1
      } else {
        settled.append(tokens[at].inDate)
        at += 1
      }
    }
    tokens = settled
  }
}

extension FormatToken {
  fileprivate var isHour: Bool {
    switch self {
    case .hour, .elapsed(seconds: 3600, _): true
    default: false
    }
  }

  fileprivate var isSecond: Bool {
    switch self {
    case .second, .elapsed(seconds: 1, _): true
    default: false
    }
  }

  /// What signs of numbers are in a date.
  fileprivate var inDate: FormatToken {
    switch self {
    case .point: .literal(".")
    case .comma: .literal(",")
    case .slash: .literal("/")
    case .percent: .literal("%")
    case .digit(let sign): .literal(String(Unicode.Scalar(sign)))
    default: self
    }
  }
}
