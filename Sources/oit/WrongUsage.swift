import Diagnostics

/// A command line that can't be carried out, which ends the tool with 64.
struct WrongUsage: Error {
  let problem: Diagnostic
  /// How the command is called, as ArgumentParser writes it; empty where that says nothing more.
  var usage = ""

  init(_ id: String, _ message: Words, fix: Words) {
    problem = Diagnostic(.error, id, at: nil, message, fix: fix)
  }

  /// The finding, how the command is called, and where more is told.
  func text(in language: Language) -> String {
    let finding = TextForm(language, isColoured: false) { _ in nil }.text(problem)
    guard !usage.isEmpty else { return finding }
    let name = usage.split(separator: " ").prefix(2).joined(separator: " ")
    return finding
      + Words(
        "รูปแบบ: \(usage)\nดูคำอธิบายของตัวเลือกด้วยคำสั่ง \(name) --help\n",
        "usage: \(usage)\n\(name) --help explains the options\n"
      ).text(in: language)
  }
}
