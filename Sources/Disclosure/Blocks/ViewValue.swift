/// A name that a block's template may use, with those inside when it is a list or record.
public indirect enum ViewName: Sendable, ExpressibleByStringLiteral {
  case value(String)
  case section(String, [ViewName])

  public init(stringLiteral name: String) { self = .value(name) }
}

/// A plain value for a block's template.
public enum ViewValue: Sendable {
  case nothing
  case flag(Bool)
  case text(String)
  case record([ViewValue])
  case list([[ViewValue]])
  /// A link drawn as a QR code; its template writes it unescaped. The title is for screen readers.
  case qrCode(String, title: String)

  public static func text(_ text: String?) -> ViewValue { text.map { .text($0) } ?? .nothing }
}
