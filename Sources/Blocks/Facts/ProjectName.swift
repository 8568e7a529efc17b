import Diagnostics

/// The name of a project; two are equal that differ only in blanks or in Thai and Arabic digits.
struct ProjectName: Sendable, Hashable {
  let text: String
  private let key: [UInt32]

  init(_ text: String) {
    self.text = text
    key = text.unicodeScalars.compactMap { ProjectName.plain($0.value) }
  }

  static func == (one: ProjectName, other: ProjectName) -> Bool { one.key == other.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func plain(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B: nil
    case 0xE50...0xE59: scalar - 0xE50 + 0x30
    default: scalar
    }
  }
}

/// What stands for a row in a sentence: the project's name, or the number of a row without one.
func projectLabel(_ name: ProjectName?, _ number: Int) -> Words {
  guard let name else { return Words("ลำดับที่ \(number)", "row \(number)") }
  return Words("‘\(name.text)’", "‘\(name.text)’")
}

/// What the rows of a plan are called.
let projectNoun = Words("โครงการ", "projects")

/// At most three of the labels, and how many there are besides.
func listed(_ labels: [Words], _ noun: Words = projectNoun) -> Words {
  let more = labels.count - 3
  let thai = labels.prefix(3).map(\.thai)
  let english = labels.prefix(3).map(\.english)
  if more > 0 {
    return Words(
      thai.joined(separator: " ") + " และอีก \(more) \(noun.thai)",
      english.joined(separator: ", ") + " and \(more) more")
  }
  guard let last = labels.last, labels.count > 1 else { return labels.first ?? Words("", "") }
  return Words(
    thai.dropLast().joined(separator: " ") + " และ \(last.thai)",
    english.dropLast().joined(separator: ", ") + " and \(last.english)")
}
