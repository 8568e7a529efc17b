import Diagnostics

/// Limits far beyond any honest template, which stop a hostile one early.
enum TemplateLimit {
  /// Sections, and partials, within each other.
  static let levels = 100
  /// Partials included on one page.
  static let inclusions = 10_000
  /// Text of one page's template with its partials.
  static let bytes = 16 * 1024 * 1024
  /// Problems reported for one file or page; the rest shows up once these are fixed.
  static let problems = 1000
}

extension Diagnostic {
  static func tooDeep(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      "template-too-deep", at: place,
      Words(
        "\(tag.written) ซ้อนกันลึกเกิน \(TemplateLimit.levels) ชั้น",
        "\(tag.written) is nested deeper than \(TemplateLimit.levels) levels"),
      fix: Words("ลดระดับการซ้อน", "nest sections and partials less deeply"))
  }

  static func tooLarge(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      "template-too-large", at: place,
      Words(
        "\(tag.written) ทำให้แม่แบบของหน้านี้ใหญ่เกินไป",
        "\(tag.written) makes the template of this page too large"),
      fix: Words(
        "ลดจำนวนครั้งที่แม่แบบย่อยเรียกกันเอง", "let partials include each other less often"))
  }
}
