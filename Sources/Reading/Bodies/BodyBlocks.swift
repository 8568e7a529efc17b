import Diagnostics
import Disclosure
import YAML

extension BodyReader {
  /// Reads the data of a block, or looks whether code was meant as such.
  mutating func codeBlock(_ node: MarkdownNode) {
    let place = lines.place(ofLine: node.lines.lowerBound)
    let info = FenceInfo(node.info, forms, at: place, &problems)
    let fence = Fence(node, lines)
    guard let kind = info.kind else {
      if node.saysSomething { sections.markContent() }
      if let meant = info.meant { notices.append(Notice(.meant(meant), at: place)) }
      if let fence {
        if let problem = problem(of: fence, node, isBroken: false) { problems.append(problem) }
      } else {
        checkIndented(node)
      }
      return
    }
    if let thaiBlocks {
      show(kind, info.id, thaiBlocks, node)
      return
    }
    let text = node.literal
    let before = problems.count
    let data = data(of: text, belowLine: node.lines.lowerBound) ?? DataNode(.list([]), at: place)
    var reader = BlockReader(kind.schema, data, at: place, resolver, folder)
    reader.offers = offers
    let content = kind.read(&reader)
    offers = reader.offers
    problems += reader.problems
    links += reader.links
    files += reader.files
    photos += reader.photos
    let isBroken = problems[before...].contains { $0.severity == .error }
    if let fence, let problem = problem(of: fence, node, isBroken: isBroken) {
      // What is wrong with data that runs on into the text follows from that.
      problems.removeSubrange(before...)
      problems.append(problem)
    }
    if content.isEmpty {
      // Data that can't be read is not empty, and the error has said enough.
      if isBroken {
        sections.markContent()
      } else {
        problems.append(.emptyBlock(kind.name, place))
      }
    } else {
      sections.markContent()
    }
    anchors.append(
      PendingAnchor(
        node: node, written: info.id, place: place, content: .block(kind.name, content)))
  }

  /// Reads the data of a block; columns count from the edge of the file, not of the list or quote
  /// around it.
  private mutating func data(of text: String, belowLine fence: Int) -> DataNode? {
    YAMLReader.read(
      text, lines.path, firstLine: lines.place(ofLine: fence).line + 1,
      firstColumn: 1 + lines.inset(of: text, from: fence + 1), &problems)
  }
}
