/// Digits as officers type them, Thai (๐–๙) or Arabic, read as if plain.
public enum Numerals {
  /// The text with Thai digits as ASCII ones; all else stays.
  public static func plain(_ text: String) -> String {
    var text = text
    return text.withUTF8 { source -> String? in
      guard source.indices.contains(where: { digit(in: source, at: $0) != nil }) else { return nil }
      var bytes: [UInt8] = []
      var at = 0
      while at < source.count {
        let digit = digit(in: source, at: at)
        bytes.append(digit ?? source[at])
        at += digit == nil ? 1 : 3
      }
      return String(decoding: bytes, as: UTF8.self)
    } ?? text
  }

  /// The ASCII digit for the Thai one that begins at a byte.
  private static func digit(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt8? {
    guard text[start] == 0xE0, start + 2 < text.count, text[start + 1] == 0xB9,
      (0x90...0x99).contains(text[start + 2])
    else { return nil }
    return text[start + 2] - 0x90 + 0x30
  }

  /// A whole number without sign, of ASCII digits only; nil for anything else.
  @inlinable public static func whole(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 18,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

/// How pages write numbers and dates (`digits:` and `drop-zeros:` in site.yml), and in which
/// language.
public struct Digits: Sendable, Hashable, RawRepresentable, CaseIterable {
  public static let arabic = Digits(isThai: false)
  public static let thai = Digits(isThai: true)
  public static let allCases = [arabic, thai]

  private let isThai: Bool
  /// Whether whole figures are written without `.00`.
  public private(set) var leavesOutZeros = false
  /// Whether what stands beside the figures is English, and so are dates.
  public private(set) var isEnglish = false

  private init(isThai: Bool) { self.isThai = isThai }

  /// As site.yml names them.
  public init?(rawValue: String) {
    guard let found = Digits.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = found
  }

  public var rawValue: String { isThai ? "thai" : "arabic" }

  /// The same, with whole figures written without `.00`.
  public var withoutZeros: Digits {
    var short = self
    short.leavesOutZeros = true
    return short
  }

  /// The same for English pages, which have Arabic digits.
  public var inEnglish: Digits {
    var english = Digits.arabic
    english.leavesOutZeros = leavesOutZeros
    english.isEnglish = true
    return english
  }

  /// Of two wordings that in the language of the page.
  @inlinable public func said(_ thai: String, _ english: String) -> String {
    isEnglish ? english : thai
  }

  /// A number's text in these digits.
  public func text(_ number: Int) -> String { text("\(number)") }

  /// A text whose ASCII digits are written in these digits.
  public func text(_ plain: String) -> String {
    guard isThai else { return plain }
    var scalars = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      if (0x30...0x39).contains(scalar.value), let thai = Unicode.Scalar(scalar.value + 0xE20) {
        scalars.append(thai)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A sentence whose numbers are written in these digits; what holds a Latin letter, such as `O18`
  /// or `plan-2567.pdf`, stays.
  public func sentence(_ plain: String) -> String {
    guard isThai else { return plain }
    return plain.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isLatin = word.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
      return isLatin ? String(word) : text(String(word))
    }.joined(separator: " ")
  }
}
