import Diagnostics
import Disclosure
import Thai
import YAML

/// Reads `Content/editions/YEAR.yml`; a problem is reported at its line and the rest still read.
struct EditionReader {
  let year: Int
  private let forms: [BlockForm]
  var problems: [Diagnostic] = []
  /// Where each item was first seen, for duplicates and references.
  var codes: [ItemCode: Place] = [:]
  var topics: [String: Place] = [:]
  var ids: Set<String> = []
  /// References to items, checked once all items are known, or all editions.
  var references: [Reference] = []
  typealias Reference = (name: ItemName, place: Place)
  /// Those to items of other editions.
  var foreignReferences: [Reference] { references.filter { $0.name.year ?? year != year } }

  /// - Parameters:
  ///   - year: the one in the file's name, which `edition:` must repeat.
  ///   - forms: the blocks whose facts a proof may name.
  init(year: Int, forms: [BlockForm]) {
    self.year = year
    self.forms = forms
  }

  /// Nil when nothing can be made of the file.
  mutating func edition(_ node: DataNode) -> Edition? {
    guard
      let fields = Fields(
        node,
        known: [
          "edition", "confidence", "source", "weights", "previous-result", "calendar", "forms",
          "indicators",
        ], required: ["edition", "confidence", "source", "indicators"], &problems)
    else { return nil }
    checkYear(fields)
    let indicators = fields.list("indicators").compactMap { indicator($0) }
    checkReferences()
    return Edition(
      year: year, confidence: fields.choice("confidence", Confidence.self, &problems) ?? .draft,
      source: fields.text("source", &problems) ?? "",
      weights: weights(fields), previousResult: grading(fields["previous-result"]),
      calendar: fields.list("calendar").compactMap { deadline($0) }, forms: forms(fields),
      indicators: indicators)
  }

  private mutating func checkYear(_ fields: Fields) {
    guard let text = fields.text("edition", &problems), let node = fields["edition"],
      Numerals.whole(Numerals.plain(text)) != year
    else { return }
    report(
      "edition-year", at: node.place,
      Words(
        "edition: \(text) ไม่ตรงกับชื่อไฟล์ \(year).yml",
        "edition: \(text) does not match the name of the file, \(year).yml"),
      fix: Words(
        "แก้เป็น edition: \(year) หรือเปลี่ยนชื่อไฟล์", "write edition: \(year) or rename the file"))
  }

  private mutating func indicator(_ node: DataNode) -> Indicator? {
    guard
      let fields = Fields(
        node, known: ["id", "title", "groups"], required: ["id", "title", "groups"], &problems),
      let id = newID(fields, in: "indicator"), let title = fields.text("title", &problems)
    else { return nil }
    return Indicator(
      id: id, title: title, groups: fields.list("groups").compactMap { group($0) })
  }

  private mutating func group(_ node: DataNode) -> Group? {
    guard
      let fields = Fields(
        node, known: ["id", "title", "title-en", "items"], required: ["id", "title", "items"],
        &problems),
      let id = newID(fields, in: "group"), let title = fields.text("title", &problems)
    else { return nil }
    return Group(
      id: id, title: title, titleEnglish: fields.text("title-en", &problems),
      items: fields.list("items").compactMap { item($0) })
  }

  private mutating func item(_ node: DataNode) -> Item? {
    guard
      let fields = Fields(
        node,
        known: [
          "item", "topic", "title", "title-en", "also-called", "subgroup", "period", "asks",
          "follows", "always", "note", "source", "elements",
        ] + PointList.allCases.map(\.rawValue),
        required: ["item", "topic", "title", "period", "elements"], &problems)
    else { return nil }
    let period = fields.choice("period", Period.self, &problems) ?? .standing
    let topics = topics(fields)
    guard let code = code(fields), let title = fields.text("title", &problems) else { return nil }
    return Item(
      code: code, topics: topics, title: title,
      titleEnglish: fields.text("title-en", &problems),
      alsoCalled: fields.texts("also-called", &problems),
      subgroup: fields.text("subgroup", &problems), period: period,
      asks: fields.text("asks", &problems), follows: follows(fields), points: points(fields),
      isAlways: fields.flag("always", &problems),
      note: fields.text("note", &problems), origin: origin(fields["source"]),
      elements: elements(fields), place: fields.place)
  }

  private mutating func points(_ fields: Fields) -> [PointList: [String]] {
    var points: [PointList: [String]] = [:]
    for list in PointList.allCases {
      points[list] = bounded(
        fields.texts(list.rawValue, &problems), at: { _ in fields.place },
        Words("ด้านในข้อเดียว", "\(list.rawValue) of an item"))
    }
    return points
  }

  private mutating func code(_ fields: Fields) -> ItemCode? {
    guard let text = fields.text("item", &problems), let node = fields["item"] else { return nil }
    guard let code = ItemCode(reading: text) else {
      report(
        "item-code", at: node.place,
        Words("‘\(text)’ ไม่ใช่รหัสข้อ", "‘\(text)’ is not the code of an item"),
        fix: Words("เขียนแบบ O1", "write it like O1"))
      return nil
    }
    if codes.updateValue(node.place, forKey: code) != nil {
      duplicate("\(code)", at: node.place)
      return nil
    }
    guard codes.count <= EditionReader.most else {
      if codes.count == EditionReader.most + 1 { tooLarge(Words("ข้อ", "items"), at: node.place) }
      return nil
    }
    return code
  }

  private mutating func topics(_ fields: Fields) -> [String] {
    fields.list("topic").compactMap { node in
      guard isID(node.text ?? "", at: node.place), let topic = node.text else { return nil }
      if topics.updateValue(node.place, forKey: topic) != nil { duplicate(topic, at: node.place) }
      return topic
    }
  }

  private mutating func elements(_ fields: Fields) -> [Element] {
    var seen: Set<String> = []
    let nodes = bounded(
      fields.list("elements"), at: \.place, Words("องค์ประกอบในข้อเดียว", "elements of an item"))
    return nodes.compactMap { node in
      guard
        let element = Fields(
          node, known: ["id", "text", "period", "proof", "always"], required: ["id", "text"],
          &problems),
        let id = element.text("id", &problems), let place = element["id"]?.place,
        isID(id, at: place), let text = element.text("text", &problems)
      else { return nil }
      guard seen.insert(id).inserted else {
        duplicate(id, at: place)
        return nil
      }
      return Element(
        id: id, text: text, period: element.choice("period", Period.self, &problems),
        proofs: proofs(element["proof"]), isAlways: element.flag("always", &problems),
        place: node.place)
    }
  }

  private mutating func proofs(_ node: DataNode?) -> [Proof] {
    guard let node else { return [] }
    guard case .mapping(let pairs) = node.content, !pairs.isEmpty else {
      report(
        "invalid-proof", at: node.place,
        Words("proof: ต้องเป็น ชนิดบล็อก: ข้อเท็จจริง", "proof: must be a mapping of block: fact"),
        fix: Words("เขียนแบบ proof: {people: photo}", "write it like proof: {people: photo}"))
      return []
    }
    return pairs.compactMap { pair in
      guard let kind = forms.first(where: { $0.name == pair.key }) else {
        offer(
          "unknown-block", pair.key, at: pair.keyPlace, among: forms.map(\.name),
          Words("ไม่มีบล็อกชนิด ‘\(pair.key)’", "there is no block ‘\(pair.key)’"))
        return nil
      }
      let named: [DataNode] =
        if case .list(let items) = pair.value.content { items } else { [pair.value] }
      var seen: Set<String> = []
      let facts = named.compactMap { fact($0, of: kind) }.filter { seen.insert($0).inserted }
      if named.isEmpty { problems.append(Fields.empty(pair.key, at: pair.keyPlace)) }
      return facts.isEmpty ? nil : Proof(block: kind.name, facts: facts)
    }
  }

  private mutating func fact(_ node: DataNode, of kind: BlockForm) -> String? {
    let name = node.text ?? ""
    if kind.facts.contains(name) { return name }
    offer(
      "unknown-fact", name, at: node.place, among: kind.facts,
      Words(
        "บล็อก \(kind.name) ไม่มีข้อเท็จจริง ‘\(name)’", "the block \(kind.name) has no fact ‘\(name)’"))
    return nil
  }
}
