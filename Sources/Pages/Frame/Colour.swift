import Diagnostics
import Disclosure
import Glibc

/// A colour of sRGB, made fit for text.
struct Colour: Equatable {
  /// Red, green, blue, 0 to 255.
  private var parts: [Double]

  /// Reads `#0b5d4b`.
  init(_ text: String) {
    let value = Int(Substring(text.utf8.dropFirst()), radix: 16) ?? 0
    parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map(Double.init)
  }

  /// Of text and its ground (WCAG 1.4.3).
  static let leastContrast = 4.5

  var contrastOnWhite: Double { 1.05 / (luminance + 0.05) }

  /// The colour itself, or darkened until text in it, or white text on it, reads well.
  ///
  /// The contrast is at least 4.5 : 1.
  var onWhite: String {
    var colour = self
    while colour.contrastOnWhite < Colour.leastContrast {
      colour.parts = colour.parts.map { ($0 * 0.99).rounded(.down) }
    }
    return colour.text
  }

  /// The colour itself, or lightened until text in it stands out from the dark page by 7 : 1.
  var onDark: String {
    let page = Colour("#1d2423").luminance + 0.05
    var colour = self
    while (colour.luminance + 0.05) / page < 7 {
      colour.parts = colour.parts.map { ($0 + (255 - $0) * 0.05).rounded(.up) }
    }
    return colour.text
  }

  private var text: String {
    parts.reduce("#") { text, part in
      let digits = String(Int(part), radix: 16)
      return text + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }

  /// Relative luminance as WCAG defines it, 0 for black and 1 for white.
  private var luminance: Double {
    let linear = parts.map { part -> Double in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

/// The theme's colour stands under white text and is text itself; a faint one is an error.
func colourProblems(of site: Site) -> [Diagnostic] {
  let theme = site.settings.theme
  let colour = Colour(theme.colour)
  guard let place = theme.colourPlace, colour.contrastOnWhite < Colour.leastContrast else {
    return []
  }
  let tenths = Int(colour.contrastOnWhite * 10)
  let contrast = "\(tenths / 10).\(tenths % 10)"
  return [
    Diagnostic(
      .error, "faint-colour", at: place,
      Words(
        "สี ‘\(theme.colour)’ ต่างจากพื้นขาวเพียง \(contrast) ต่อ 1 จึงอ่านยาก ต้องต่างอย่างน้อย 4.5 ต่อ 1",
        "the contrast of ‘\(theme.colour)’ with white is only \(contrast) : 1, and has to be 4.5 : 1"
      ),
      fix: Words(
        "ใช้ \"\(colour.onWhite)\" ซึ่งเป็นสีที่ใกล้ที่สุดที่อ่านได้",
        "write \"\(colour.onWhite)\", the nearest that can be read"))
  ]
}
