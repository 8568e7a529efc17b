import Diagnostics
import Disclosure
import YAML

extension BodyReader {
  /// Gives every heading and block its id, applies the changes and makes the HTML.
  mutating func finish(
    _ document: MarkdownDocument, _ aliases: [(old: DataNode.Pair, id: String)]
  ) -> Body {
    sections.closeAll()
    let (accepted, taken) = acceptWrittenIDs(aliases)
    var names = AnchorNames(written: taken)
    var known: [Outline.Anchor] = []
    known.reserveCapacity(anchors.count)
    var blocks: [Block] = []
    for change in changes { change.apply() }
    var heading: String?
    for (anchor, written) in zip(anchors, accepted) {
      let isWritten = written != nil
      switch anchor.content {
      case .heading(let title, let section):
        let (id, isNumbered) =
          written.map { ($0, false) } ?? names.heading(AnchorID.derived(from: title))
        heading = anchor.node.shownText
        anchor.node.keepWords()
        anchor.node.prepend(BodyHTML.headingMark(known.count))
        known.append(
          Outline.Anchor(
            id: id, kind: .section, title: heading, isWritten: isWritten,
            isNumbered: isNumbered, holdsSomething: sections.held[section], place: anchor.place))
      case .block(let kind, let data):
        let (id, isNumbered) = written.map { ($0, false) } ?? names.block(kind)
        anchor.node.replace(withBlock: BodyHTML.blockMark(blocks.count))
        known.append(
          Outline.Anchor(
            id: id, kind: .block, title: data.title ?? heading, isWritten: isWritten,
            isNumbered: isNumbered, holdsSomething: !data.isEmpty, place: anchor.place))
        blocks.append(Block(kind: kind, id: id, data: data, place: anchor.place))
      }
    }
    let old = usable(aliases, known)
    settlePhotos()
    let html = BodyHTML(
      anchors: known.map(\.id), blocks: blocks.map(\.id), aliases: old, downloads: downloads,
      photos: pictures.compactMapValues(\.shown), first: firstPicture)
    for text in figures { text.joinFigures() }
    let pieces = html.pieces(document.html())
    return Body(
      pieces: pieces, blocks: blocks,
      outline: Outline(
        anchors: known, aliases: old, links: links, files: files,
        notices: notices, holdsSomething: sections.pageHolds))
  }

  /// Waits for all that is made of the page's photos, and says what is wrong with them.
  private mutating func settlePhotos() {
    for use in photos {
      if let problem = use.look.problem(use.text, use.kind) {
        problems.append(problem.diagnostic(at: use.place))
      }
      photoNote = photoNote ?? use.look.note(at: use.place)
    }
  }

  /// The written id of each anchor, duplicates left out, and the set of all ids now taken.
  private mutating func acceptWrittenIDs(
    _ aliases: [(old: DataNode.Pair, id: String)]
  ) -> (accepted: [String?], taken: Set<String>) {
    var taken: Set<String> = []
    let accepted = anchors.map { anchor -> String? in
      guard let written = anchor.written else { return nil }
      if taken.insert(written.text).inserted { return written.text }
      problems.append(.duplicateID(written.text, written.place))
      return nil
    }
    for alias in aliases where !taken.insert(alias.old.key).inserted {
      problems.append(.duplicateID(alias.old.key, alias.old.keyPlace))
    }
    return (accepted, taken)
  }

  private mutating func usable(
    _ aliases: [(old: DataNode.Pair, id: String)], _ known: [Outline.Anchor]
  ) -> [(old: String, id: String)] {
    let ids = aliases.isEmpty ? [] : Set(known.map(\.id))
    return aliases.compactMap { alias in
      if ids.contains(alias.id) { return (alias.old.key, alias.id) }
      problems.append(.aliasWithoutTarget(alias.id, alias.old.value.place))
      return nil
    }
  }
}

/// A heading or block that still has to get its id.
struct PendingAnchor {
  enum Content {
    case heading(title: String, section: Int)
    case block(String, BlockData)
  }

  let node: MarkdownNode
  let written: WrittenID?
  let place: Place
  let content: Content
}
