import Diagnostics
import Disclosure
import Text
import Thai

extension BodyReader {
  mutating func link(_ node: MarkdownNode) {
    let url = node.url
    let place = search.place(ofDestination: url)
    if let words = node.idleWords { notices.append(Notice(.idleWords(words), at: place)) }
    switch resolver.resolve(url, as: .link) {
    case .failure(let problem):
      problems.append(problem.diagnostic(at: place, &offers, isInMarkdown: !search.isInBrackets))
    case .success(.outside(let url)):
      if let own = resolver.ownAddress(url) {
        problems.append(.ownAddress(own.text, meant: own.meant, place))
      } else if TargetResolver.scheme(of: url) == "http" {
        let written = search.isBareHost ? String(Substring(url.utf8.dropFirst(7))) : url
        problems.append(.plainHTTP(written, place))
      }
      notices.append(Notice(.outside(url, words: node.plainText), at: place))
    case .success(let target):
      doubt(target, url, place)
      let href = resolver.href(target)
      if case .page(let address, _) = target, url.begins(with: "item:") {
        let subject = Notice.Subject.item(url, address: address, words: node.plainText)
        notices.append(Notice(subject, at: place))
      }
      if case .file(let file, _) = target, let name = file.downloadName {
        downloads[href] = name
      }
      changes.append(.href(node, href))
      if case .file(let file, _) = target, !isInHeading, node.firstChild?.kind != .image {
        changes +=
          file.about(in: node.plainText, resolver.site.settings?.digits ?? .arabic).map {
            [.furtherWords(node, $0)]
          } ?? []
      }
      if case .page(let page, let fragment?) = target {
        links.append(Outline.Link(page: page, fragment: fragment, place: place))
      }
      if case .file(let file, _) = target {
        files.append(Outline.FileLink(path: file.path, place: place))
      }
    }
  }

  private mutating func doubt(_ target: Target, _ url: String, _ place: Place) {
    if let doubt = resolver.doubt(of: target, url) { problems.append(doubt.diagnostic(at: place)) }
  }

  mutating func image(_ node: MarkdownNode) {
    let url = node.url
    let place = search.place(ofDestination: url)
    let isDescribed = saidBefore.popLast().map { $0 < said } ?? false
    switch resolver.resolve(url, as: .picture) {
    case .failure(let problem):
      problems.append(problem.diagnostic(at: place, &offers, isInMarkdown: !search.isInBrackets))
    case .success(let target):
      doubt(target, url, place)
      if let weight = resolver.weight(of: target, url) {
        problems.append(weight.diagnostic(at: place))
      }
      let href = resolver.href(target)
      changes.append(.href(node, href))
      if case .file(let file, _) = target {
        files.append(Outline.FileLink(path: file.path, place: place))
      }
      if let use = resolver.site.photo(target, url, at: place) {
        photos.append(use)
        pictures[href] = use.look
        if firstPicture == nil { firstPicture = href }
      }
      if !isDescribed { problems.append(.noAlternative(place)) }
    }
  }

  mutating func rawHTML(_ node: MarkdownNode) {
    let raw = RawHTML(node.literal)
    switch raw.kind {
    case .lineBreak where node.kind == .html: changes.append(.lineBreak(node))
    case .lineBreak, .comment: changes.append(.remove(node))
    case .markup:
      changes.append(.remove(node))
      let place =
        node.kind == .html
        ? search.place(of: raw.firstLine) : lines.place(of: raw.firstLine, within: node.lines)
      // An HTML block ends with an empty line, which is none of it.
      let last = lines.place(ofLine: node.lines.lowerBound + raw.lines - 1).line
      problems.append(
        raw.isOpenComment
          ? .unclosedComment(to: last, at: place)
          : .rawHTML(raw.firstLine, to: raw.lines > 1 ? last : nil, at: place))
    }
  }
}

extension PublishedFile {
  /// What a link with these words leaves unsaid of the file: ` (PDF 120 KB)`; nil where they say
  /// it, and for a link without words.
  fileprivate func about(in words: String, _ digits: Digits) -> String? {
    guard !words.isEmpty, !words.holds(" KB"), !words.holds(" MB") else { return nil }
    let saysKind = format.map { words.holds($0) } ?? true
    return " (\(saysKind ? size(digits) : about(digits)))"
  }
}
