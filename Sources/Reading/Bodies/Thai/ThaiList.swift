/// Lines of one paragraph that open with marks of a list, as a list with lists within it.
///
/// A mark counts when its list goes on: the next number follows in a later line, or a bullet stands
/// twice. So `ก. ` alone, or a line that happens to begin with a year, stays text.
struct ThaiList {
  /// A line's text and its mark.
  struct Line {
    let text: MarkdownNode
    let mark: ListMark
  }

  /// What stands before the text of a line: HTML that closes and opens lists and items.
  struct Item {
    let text: MarkdownNode
    let mark: ListMark
    let html: String
  }

  private(set) var items: [Item] = []
  /// What closes the lists that are open at the end of the paragraph.
  private(set) var end = ""

  private struct Level {
    let style: ListMark.Style
    var last: Int
    let tag: String
  }

  private var open: [Level] = []

  /// Nil when no line of the paragraph is one of a list.
  init?(_ lines: [Line]) {
    guard lines.count > 1 || lines.first?.mark.isSure == true else { return nil }
    var places: [ListMark.Style: [Int: Int]] = [:]
    for (index, line) in lines.enumerated() {
      places[line.mark.style, default: [:]][line.mark.value] = index
    }
    for (index, line) in lines.enumerated() {
      let mark = line.mark
      let next = mark.isCounted ? mark.value + 1 : mark.value
      let goesOn = mark.isSure || places[mark.style]?[next] ?? -1 > index
      add(line, goesOn: goesOn)
    }
    guard !items.isEmpty else { return nil }
    end = close(downTo: 0)
  }

  private mutating func add(_ line: Line, goesOn: Bool) {
    let mark = line.mark
    var html = ""
    if let level = open.lastIndex(where: { $0.style == mark.style }) {
      // A number or two may be left out; another year at the beginning of a line is none of them.
      let isNext = !mark.isCounted || (1...3).contains(mark.value - open[level].last)
      guard isNext || goesOn else { return }
      html = close(downTo: level + 1) + "</li>\n"
      if !isNext {
        html += "</\(open[level].tag)>\n\(opening(mark))"
      }
      open[level].last = mark.value
    } else {
      guard goesOn || !open.isEmpty && !mark.style.above.isEmpty else { return }
      html = (open.isEmpty ? "" : "\n") + opening(mark)
      open.append(Level(style: mark.style, last: mark.value, tag: tag(of: mark)))
    }
    items.append(Item(text: line.text, mark: mark, html: html + "<li>"))
  }

  private func tag(of mark: ListMark) -> String { mark.isCounted ? "ol" : "ul" }

  private func opening(_ mark: ListMark) -> String {
    mark.isBullet ? "<ul>\n" : "<\(tag(of: mark)) class=\"marks\">\n"
  }

  private mutating func close(downTo count: Int) -> String {
    var html = ""
    while open.count > count, let level = open.popLast() { html += "</li>\n</\(level.tag)>\n" }
    return html
  }
}
