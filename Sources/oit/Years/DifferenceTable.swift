import Diagnostics
import Disclosure
import Pages
import Thai
import Years

/// How two lists differ, as lines on a terminal.
struct DifferenceTable {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func text(_ difference: EditionDifference) -> String {
    let (before, after) = (difference.before, difference.after)
    let width = difference.lines.map { $0.way.utf8.count }.max() ?? 0
    let head = Words(
      "แบบวัด OIT ปี \(before.year) (\(before.items.count) ข้อ) กับปี \(after.year) (\(after.items.count) ข้อ)",
      "The OIT list of \(before.year) (\(before.items.count) items) and that of \(after.year) (\(after.items.count) items)"
    )
    let lines = difference.lines.map { line in
      let way = line.way + String(repeating: " ", count: width - line.way.utf8.count)
      let changes = line.changes.map { DifferenceTable.words($0).text(in: language) }
      let title = (line.after.first ?? line.before.first)?.title ?? ""
      return
        (["\(way)  \(changes.joined(separator: ", "))  \(title)"]
        + details(line).map { String(repeating: " ", count: width + 2) + $0.text(in: language) })
        .joined(separator: "\n")
    }
    return ([say(head), ""] + lines + ["", say(summary(difference))]).joined(separator: "\n") + "\n"
  }

  private func details(_ line: EditionDifference.Line) -> [Words] {
    let topics = line.topics.joined(separator: ", ")
    var details = [Words("เรื่อง \(topics)", "topics: \(topics)")]
    let titles = line.before.filter { old in !line.after.contains { $0.title == old.title } }
      .map { "\($0.code) \($0.title)" }.joined(separator: " · ")
    if !line.changes.contains(.withdrawn), !titles.isEmpty {
      details.append(Words("ชื่อเดิม \(titles)", "was: \(titles)"))
    }
    if let periods = line.periods {
      let (old, new) = (periods.before.map(\.rawValue), periods.after.map(\.rawValue))
      let way = "\(old.joined(separator: ", ")) → \(new.joined(separator: ", "))"
      details.append(Words("ช่วงเวลา \(way)", "period: \(way)"))
    }
    return details + line.elements.map(words)
  }

  private func words(_ change: ElementChange) -> Words {
    let text = (change.after ?? change.before)?.text ?? ""
    let parts = change.parts.map { DifferenceTable.words($0) }
    return switch change.kind {
    case .added: Words("+ \(change.id) \(text)", "+ \(change.id) \(text)")
    case .withdrawn: Words("− \(change.id) \(text)", "− \(change.id) \(text)")
    case .changed:
      Words(
        "± \(change.id) \(text) (เปลี่ยน\(parts.map(\.thai).joined(separator: " และ")))",
        "± \(change.id) \(text) (other \(parts.map(\.english).joined(separator: " and ")))")
    }
  }

  private func summary(_ difference: EditionDifference) -> Words {
    let counts = EditionDifference.Change.allCases.map { change in
      (DifferenceTable.words(change), difference.lines.count { $0.changes.contains(change) })
    }.filter { $0.1 > 0 }
    return Words(
      counts.map { "\($0.0.thai) \($0.1)" }.joined(separator: " "),
      counts.map { "\($0.0.english) \($0.1)" }.joined(separator: ", "))
  }

  private func say(_ words: Words) -> String { words.text(in: language) }

  private static func words(_ change: EditionDifference.Change) -> Words {
    switch change {
    case .unchanged: Words("คงเดิม", "unchanged")
    case .renamed: Words("เปลี่ยนชื่อ", "renamed")
    case .moved: Words("เปลี่ยนเลขข้อ", "moved")
    case .merged: Words("รวมข้อ", "merged")
    case .split: Words("แยกข้อ", "split")
    case .added: Words("เพิ่มใหม่", "added")
    case .withdrawn: Words("ไม่มีแล้ว", "withdrawn")
    }
  }

  private static func words(_ part: ElementChange.Part) -> Words {
    switch part {
    case .text: Words("ข้อความ", "text")
    case .period: Words("ช่วงเวลา", "period")
    case .proof: Words("สิ่งที่โปรแกรมตรวจ", "proof")
    }
  }
}

extension EditionDifference.Line {
  /// `O1, O3 > O1`: the numbers of both lists.
  fileprivate var way: String {
    func codes(_ items: [Item]) -> String {
      items.isEmpty ? "-" : items.map(\.code.description).joined(separator: ", ")
    }
    return "\(codes(before)) > \(codes(after))"
  }
}
