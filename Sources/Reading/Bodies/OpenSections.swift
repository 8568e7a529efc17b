/// Which sections of a page hold something, found in one walk over its text.
///
/// A section runs to the next heading of its level or higher in the same container; one in a quote
/// or list ends with its container and ends none outside.
struct OpenSections {
  private struct Section {
    let index: Int
    let level: Int
    let container: Int
  }

  /// For every section in the order in which it was opened: whether it holds something besides
  /// headings.
  private(set) var held: [Bool] = []
  private(set) var pageHolds = false
  private var open: [Section] = []
  private var container = 0

  /// Whether every open section is known to hold something, so that nothing more need be checked.
  var isMarked: Bool { pageHolds && open.last.map { held[$0.index] } ?? true }

  mutating func open(level: Int) -> Int {
    while let last = open.last, last.container == container, last.level >= level {
      open.removeLast()
    }
    open.append(Section(index: held.count, level: level, container: container))
    held.append(false)
    return held.count - 1
  }

  mutating func markContent() {
    pageHolds = true
    for section in open { held[section.index] = true }
  }

  mutating func enterContainer() { container += 1 }

  mutating func leaveContainer() {
    while let last = open.last, last.container == container { open.removeLast() }
    container -= 1
  }

  mutating func closeAll() { open = [] }
}
