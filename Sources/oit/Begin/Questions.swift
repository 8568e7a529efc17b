import Diagnostics
import Glibc
import Text

/// Asks somebody at a terminal, until an answer can be used.
struct Questions {
  let language: Language

  /// Whether somebody is there to answer.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Nil where nothing was answered, which only some questions allow, or the terminal is gone.
  func ask<Answer>(
    _ question: Words, isOptional: Bool = false,
    _ read: (String) -> Result<Answer, WrongAnswer>
  ) -> Answer? {
    while true {
      Stream.output.print(question.text(in: language) + ": ")
      guard let line = readLine() else { return nil }
      let text = line.trimmingBlanks()
      if text.isEmpty {
        if isOptional { return nil }
        continue
      }
      switch read(text) {
      case .success(let answer): return answer
      case .failure(let wrong):
        Stream.output.print(
          "  \(wrong.message.text(in: language))\n  \(wrong.fix.text(in: language))\n")
      }
    }
  }
}
