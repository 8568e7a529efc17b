import Checks
import Coverage
import Diagnostics
import Disclosure
import TestSupport

/// docs/checks.md as the code has it: each check with its reason and its example.
enum Documentation {
  static func text() throws -> String {
    try opening + Check.all.map { try section($0) }.joined(separator: "\n")
  }

  private static let opening = """
    # สิ่งที่ตรวจ

    หลังจากอ่านเนื้อหาแล้ว โปรแกรมถามคำถามต่อไปนี้กับทั้งเว็บไซต์ `oit check --list` แสดงรายการเดียวกัน
    Once the content is read, oit puts these questions to the whole site; `oit check --list` lists them.

    เอกสารนี้สร้างจากโค้ด แก้ที่ Sources/Checks This page is made from the code.


    """

  private static func section(_ check: Check) throws -> String {
    let example = check.example
    let said = try check.found(\.wrong)
    var lines = ["## \(check.id)", ""]
    for words in [check.rule, check.why] { lines += ["\(words.thai)", "(\(words.english))", ""] }
    for (path, text) in example.beside.sorted(by: { $0.key < $1.key }) {
      lines += ["`\(path)`", ""] + fenced(text)
    }
    lines += ["ผิด Wrong (`\(example.path)`)", ""] + fenced(example.wrong)
    for one in said {
      lines.append("- `\(one.id)` \(one.message.thai) (\(one.message.english))")
    }
    lines += ["", "ถูก Right", ""] + fenced(example.right)
    return lines.joined(separator: "\n")
  }

  private static func fenced(_ text: String) -> [String] {
    // Bytes of a picture as the signs that stand for them.
    let shown = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { sign in
          sign.value < 0x20 && sign != "\n" ? Unicode.Scalar(0x2400 + sign.value) ?? sign : sign
        }))
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return ["~~~"] + lines.map(String.init) + ["~~~", ""]
  }
}

extension Check {
  /// What the check finds in its example laid over the small sound site, on 31 March 2567.
  func found(_ text: KeyPath<Example, String>) throws -> [Diagnostic] {
    let folder = try site(text)
    let read = try folder.read(texts: example.path.hasSuffix(".pdf") ? .built : nil)
    guard let site = read.site, let coverage = read.coverage else { throw Unread() }
    // Some checks look into the files again.
    return withExtendedLifetime(folder) { check(site, coverage, with: [self]) }
  }

  /// The small sound site with its example laid over.
  func site(_ text: KeyPath<Example, String>) throws -> TemporarySite {
    try TemporarySite(example.beside.merging([example.path: example[keyPath: text]]) { $1 })
  }

  private struct Unread: Error {}
}
