import Text

/// A piece of raw HTML in a text, classified by what is done with it.
struct RawHTML {
  enum Kind {
    /// `<br>`, which becomes a line break.
    case lineBreak
    /// Dropped silently.
    case comment
    /// Dropped with a warning.
    case markup
  }

  let kind: Kind
  /// The first line, for the message.
  let firstLine: String
  /// How many lines it takes.
  let lines: Int
  /// Whether it is a comment without an end, which takes all that follows.
  let isOpenComment: Bool

  init(_ literal: String) {
    let text = literal.trimmingBlanks()
    lines = 1 + text.utf8.count { $0 == 10 }
    isOpenComment = text.begins(with: "<!--") && text.utf8.firstRange(of: "-->".utf8) == nil
    firstLine = String(Substring(text.utf8.prefix { $0 != 10 }))
    let name = String(decoding: text.utf8.filter { $0 != 0x20 }, as: UTF8.self).asciiLowercased()
    if name == "<br>" || name == "<br/>" {
      kind = .lineBreak
    } else if RawHTML.isComment(text) {
      kind = .comment
    } else {
      kind = .markup
    }
  }

  /// Whether there is nothing but comments.
  private static func isComment(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    repeat {
      guard rest.starts(with: "<!--".utf8), let end = rest.firstRange(of: "-->".utf8) else {
        return false
      }
      rest = rest[end.upperBound...].drop { $0 == 0x20 || $0 == 9 || $0 == 10 }
    } while !rest.isEmpty
    return true
  }
}
