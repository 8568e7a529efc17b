import Diagnostics
import Disclosure
import Text
import YAML

extension PageReader {
  private static let twinKeys = ["title", "updated", "responsible"]

  /// Reads the English twin of a page.
  ///
  /// Its text is its own; the data of its blocks are those of the Thai page, which is read once
  /// more, where there are any, for their links as they stand at the twin's address.
  func read(_ twin: ContentMap.Twin) -> ReadPage {
    var reading = ReadPage()
    let source = twin.source
    guard let text = text(source.path, &reading.problems),
      let front = FrontMatter(text, &reading.problems),
      let fields = Fields(
        front.node, known: PageReader.twinKeys, required: ["title"], &reading.problems)
    else { return reading }
    let title = fields.text("title", &reading.problems) ?? ""
    let updated = fields.day("updated", isEnglish: true, &reading.problems)
    let responsible = fields.text("responsible", &reading.problems)
    var body = body(text, front, source.path, twin)
    let hasFence = ["```", "~~~"].contains { text.bytes[...].place(of: Array($0.utf8)) != nil }
    body.thaiBlocks = hasFence ? blocks(of: twin) : []
    let read = body.read(aliases: [])
    reading.problems += body.problems
    reading.page = Page(
      path: source.path, address: source.address, title: title, updated: updated,
      at: fields["updated"]?.place, responsible: responsible, body: read)
    return reading
  }

  private func body(
    _ text: SourceText, _ front: FrontMatter, _ path: String, _ twin: ContentMap.Twin
  ) -> BodyReader {
    BodyReader(
      text, from: front.bodyStart, forms: forms,
      resolver: TargetResolver(
        site, path: path, address: twin.source.address, year: twin.source.owner.year),
      folder: folder)
  }

  /// The blocks of the Thai page as its twin shows them; what is wrong with them is said there.
  private func blocks(of twin: ContentMap.Twin) -> [Block] {
    var ignored: [Diagnostic] = []
    guard let text = text(twin.thai.path, &ignored), let front = FrontMatter(text, &ignored)
    else { return [] }
    var body = body(text, front, twin.thai.path, twin)
    return body.read(aliases: []).blocks.map { block in
      guard block.data.table.makesCSV else { return block }
      let csv = relativeAddress(
        from: twin.source.address, to: "\(twin.thai.address)\(block.id).csv")
      return Block(
        kind: block.kind, id: block.id, data: block.data.withCSV(at: csv), place: block.place)
    }
  }
}

extension BodyReader {
  /// Takes the data of a block of a twin, which is written by its name and id alone, from the Thai
  /// page.
  mutating func show(_ kind: BlockForm, _ id: WrittenID?, _ thai: [Block], _ node: MarkdownNode) {
    let place = lines.place(ofLine: node.lines.lowerBound)
    guard node.literal.trimmingBlanks().isEmpty else {
      problems.append(.dataInTwin(kind.name, place))
      return
    }
    let name = id?.text ?? kind.name
    guard let block = thai.first(where: { $0.kind == kind.name && $0.id == name }) else {
      let ids = thai.filter { $0.kind == kind.name }.map(\.id)
      problems.append(.blockOfNoPage(kind.name, name, near: ids, id?.place ?? place))
      return
    }
    sections.markContent()
    anchors.append(
      PendingAnchor(node: node, written: id, place: place, content: .block(kind.name, block.data)))
  }
}

extension Diagnostic {
  fileprivate static func dataInTwin(_ kind: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "data-in-twin", at: place,
      "บล็อก \(kind) ในหน้าภาษาอังกฤษมีข้อมูลของตนเอง ซึ่งต้องอยู่ในหน้าภาษาไทยเท่านั้น",
      "the block \(kind) of an English page has data, which belong to the Thai page alone",
      fix: "ย้ายข้อมูลไปไว้ในบล็อกของหน้าภาษาไทย แล้วเหลือไว้เพียงบรรทัดเปิดและปิดของบล็อก พร้อม {#รหัส} เดียวกัน",
      "move the data to a block of the Thai page, and leave the lines that open and close the block,"
        + " with the same {#id}")
  }

  fileprivate static func blockOfNoPage(
    _ kind: String, _ id: String, near ids: [String], _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "twin-without-block", at: place,
      Words(
        "หน้าภาษาไทยไม่มีบล็อก \(kind) ที่มีรหัส {#\(id)}",
        "the Thai page has no block \(kind) with the id {#\(id)}"),
      fix: ids.isEmpty
        ? Words(
          "เพิ่มบล็อก \(kind) {#\(id)} ในหน้าภาษาไทย หรือลบบล็อกนี้",
          "add a block \(kind) {#\(id)} to the Thai page, or delete this one")
        : Words(
          "ใช้รหัสของบล็อกในหน้าภาษาไทย คือ \(list(ids))",
          "write the id of a block of the Thai page: \(list(ids))"))
  }

  private static func list(_ ids: [String]) -> String {
    ids.prefix(5).map { "{#\($0)}" }.joined(separator: ", ") + (ids.count > 5 ? " …" : "")
  }
}
