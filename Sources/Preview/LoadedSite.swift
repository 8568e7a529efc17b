import Artifact
import Diagnostics
import NIOHTTP1
import Serving
import Text

/// A site with the stamp by which its pages are told from those of an earlier load.
struct LoadedSite: Sendable {
  let site: PreviewSite
  let stamp: String
  /// Pages of a load that has not ended, which take the place of the site's, and its stamp.
  var edited: (pages: SiteFiles, stamp: String)?
  /// The page of what is wrong now, where the site is shown as it was before; nil for none.
  var errors: [UInt8]?

  /// The stamp that pages bear when they show the newest that is known.
  var newest: String { edited?.stamp ?? stamp }

  /// Looks the path up among the site's artifacts, and nowhere else; makes or opens what is there.
  func answer(to request: Request) -> Answer {
    let path = request.target.path
    let file = file(at: path)
    if let (pages, stamp) = edited, let page = pages[file] {
      return LoadedSite(site: site, stamp: stamp).answer(with: page, .ok, to: request)
    }
    if site.pages[file] == nil, let own = ownAnswer(to: request) { return own }
    if let page = site.errorPage, isPageAddress(file) {
      return html(page, .internalServerError)
    }
    if let page = site.pages[file] { return answer(with: page, .ok, to: request) }
    if site.pages[file + "/index.html"] != nil { return redirect(request.target) }
    guard site.errorPage == nil, let page = site.pages["404.html"] else { return notFound }
    return answer(with: page, .notFound, to: request)
  }

  /// Whether a load that has not ended has what lies there.
  func isKnown(_ path: String) -> Bool {
    guard let edited else { return false }
    let own = [ReloadScript.path, ReloadScript.eventsPath, ReloadScript.stylePath]
    return own.contains(path) || edited.pages[file(at: path)] != nil
  }

  private func file(at path: String) -> String {
    let file = path.dropFirst()
    return file.isEmpty || file.utf8.last == UInt8(ascii: "/") ? "\(file)index.html" : String(file)
  }

  private func ownAnswer(to request: Request) -> Answer? {
    let path = request.target.path
    switch path {
    case ReloadScript.path:
      return Answer(.ok, contentType(of: path), .bytes(ReloadScript.text))
    case ReloadScript.stylePath:
      return Answer(.ok, contentType(of: path), .bytes(ReloadScript.style))
    case ReloadScript.elementsPath:
      let page = request.target.query.dropFirst()
      return site.beside(String(page)).map { Answer(.ok, contentType(of: ".html"), .bytes($0)) }
    case ReloadScript.errorsPath:
      return errors.map { Answer(.ok, contentType(of: ".html"), .bytes($0)) }
    case ReloadScript.eventsPath:
      return Answer(.ok, "text/event-stream", .events)
    default:
      return nil
    }
  }

  private func answer(
    with found: SiteFile, _ status: HTTPResponseStatus, to request: Request
  ) -> Answer {
    let type = contentType(of: found.path)
    switch found.content {
    case .made(let make):
      var bytes: [UInt8] = []
      make(&bytes)
      return type.hasPrefix("text/html") ? html(bytes, status) : Answer(status, type, .bytes(bytes))
    case .file(let source), .picture(let source):
      let isPicture = if case .picture = found.content { true } else { false }
      guard let file = Attachment(source, isPicture: isPicture) else { return notFound }
      return answer(with: file, type, status, range: status == .ok ? request.range : nil)
    }
  }

  private func answer(
    with file: Attachment, _ type: String, _ status: HTTPResponseStatus, range: String?
  ) -> Answer {
    switch ByteRange(range, size: file.size) {
    case .whole:
      return Answer(
        status, type, .file(file, 0..<file.size), headers: ["Accept-Ranges": "bytes"])
    case .part(let part):
      let place = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)"
      return Answer(
        .partialContent, type, .file(file, part),
        headers: ["Accept-Ranges": "bytes", "Content-Range": place])
    case .unsatisfiable:
      return Answer(
        .rangeNotSatisfiable, saying: Words("ไฟล์สั้นกว่าที่ขอ", "The file is shorter than that."),
        headers: ["Content-Range": "bytes */\(file.size)"])
    }
  }

  private func html(_ page: [UInt8], _ status: HTTPResponseStatus) -> Answer {
    var page = page
    ReloadScript.insert(into: &page, shown: stamp)
    return Answer(status, contentType(of: ".html"), .bytes(page))
  }
}

private let notFound = Answer(
  .notFound, saying: Words("ไม่พบหน้าหรือไฟล์นี้", "There is no such page or file."))

/// Whether a person who asks for this expects a page: a folder, `.html`, or a name without ending.
private func isPageAddress(_ file: String) -> Bool {
  let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
  return !name.contains(UInt8(ascii: ".")) || file.hasSuffix(".html")
}

private func redirect(_ target: RequestTarget) -> Answer {
  let query = target.query.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? target.query : ""
  return Answer(
    .permanentRedirect, saying: Words("หน้านี้ลงท้ายด้วย /", "This page's address ends in /."),
    headers: ["Location": percentEncoded(path: target.path) + "/" + query])
}
