import Diagnostics
import Thai
import YAML

extension EditionReader {
  mutating func origin(_ node: DataNode?) -> Origin {
    guard let node,
      let fields = Fields(node, known: ["title", "elements", "period"], &problems)
    else { return Origin(title: nil, elements: nil, period: nil) }
    return Origin(
      title: fields.choice("title", Origin.Kind.self, &problems),
      elements: fields.choice("elements", Origin.Kind.self, &problems),
      period: fields.choice("period", Origin.Kind.self, &problems))
  }

  mutating func follows(_ fields: Fields) -> [ItemCode] {
    fields.list("follows").compactMap { node in
      guard let text = node.text, let code = ItemCode(reading: text) else {
        report(
          "item-code", at: node.place, Words("อ่านรหัสข้อไม่ได้", "this is no item code"),
          fix: Words("เขียนแบบ O1", "write it like O1"))
        return nil
      }
      references.append((code, node.place))
      return code
    }
  }

  mutating func checkReferences() {
    for (code, place) in references where codes[code] == nil {
      report(
        "dangling-reference", at: place,
        Words("แบบวัดนี้ไม่มีข้อ \(code)", "this edition has no item \(code)"),
        fix: Words("แก้รหัสข้อหรือลบออก", "correct the code or delete it"))
    }
  }

  mutating func weights(_ fields: Fields) -> [(instrument: String, percent: Int)] {
    fields.pairs("weights", &problems).compactMap { pair in
      guard let percent = number(pair.value) else { return nil }
      return (pair.key, Int(percent))
    }
  }

  mutating func grading(_ node: DataNode?) -> GradingRule? {
    guard let node,
      let fields = Fields(
        node, known: ["weights", "grades"], required: ["weights", "grades"], &problems)
    else { return nil }
    let grades = fields.list("grades").compactMap { node -> Grade? in
      guard
        let grade = Fields(
          node, known: ["grade", "from", "each"], required: ["grade", "from"], &problems),
        let name = grade.text("grade", &problems), let from = grade["from"].flatMap({ number($0) })
      else { return nil }
      return Grade(name: name, from: from, each: grade["each"].flatMap { number($0) })
    }
    return GradingRule(weights: weights(fields), grades: grades)
  }

  mutating func deadline(_ node: DataNode) -> Deadline? {
    guard
      let fields = Fields(
        node, known: ["date", "text", "source"], required: ["date", "text", "source"], &problems),
      let date = fields.day("date", &problems), let text = fields.text("text", &problems),
      let source = fields.text("source", &problems)
    else { return nil }
    return Deadline(date: date, text: text, source: source)
  }

  mutating func forms(_ fields: Fields) -> [TableForm] {
    fields.pairs("forms", &problems).compactMap { pair in
      guard
        let fields = Fields(
          pair.value, known: ["title", "columns"], required: ["title", "columns"], &problems),
        let title = fields.text("title", &problems)
      else { return nil }
      let columns = fields.list("columns").compactMap {
        node -> (name: String, kind: TableForm.Kind)? in
        guard
          let column = Fields(node, known: ["name", "kind"], required: ["name"], &problems),
          let name = column.text("name", &problems)
        else { return nil }
        return (name, column.choice("kind", TableForm.Kind.self, &problems) ?? .text)
      }
      return TableForm(id: pair.key, title: title, columns: columns)
    }
  }
}

extension EditionReader {
  mutating func report(_ id: String, at place: Place, _ message: Words, fix: Words? = nil) {
    problems.append(Diagnostic(.error, id, at: place, message, fix: fix))
  }

  mutating func duplicate(_ name: String, at place: Place) {
    report(
      "duplicate-id", at: place,
      Words("‘\(name)’ ซ้ำกับที่มีอยู่แล้ว", "‘\(name)’ stands twice"),
      fix: Words("เปลี่ยนชื่อหนึ่งในสอง", "rename one of the two"))
  }

  /// Says that a name is not known, with the nearest known one or all of them.
  mutating func offer(
    _ id: String, _ typed: String, at place: Place, among known: [String], _ message: Words
  ) {
    let fix =
      nearest(typed, among: known).map { Words("แก้เป็น \($0)", "write \($0)") }
      ?? Words(
        "ที่ใช้ได้คือ \(known.joined(separator: ", "))",
        "the known ones are \(known.joined(separator: ", "))")
    report(id, at: place, message, fix: fix)
  }

  mutating func number(_ node: DataNode) -> Double? {
    if let number = node.text.flatMap({ Double(Numerals.plain($0)) }), number.isFinite,
      number >= 0, number <= 1_000_000
    {
      return number
    }
    report(
      "not-a-number", at: node.place, Words("ตรงนี้ต้องเป็นตัวเลข", "a number is expected here"),
      fix: Words("เขียนเป็นตัวเลข เช่น 85", "write a number, such as 85"))
    return nil
  }

  /// The id of an indicator or group, which may not stand twice.
  mutating func newID(_ fields: Fields, in kind: String) -> String? {
    guard let id = fields.text("id", &problems), let place = fields["id"]?.place else { return nil }
    if !ids.insert("\(kind) \(id)").inserted { duplicate(id, at: place) }
    return id
  }

  /// Whether a text is `[a-z][a-z0-9-]*` and no name of the frame's, which is said when it isn't.
  mutating func isID(_ text: String, at place: Place) -> Bool {
    if AnchorID.isValid(text) { return true }
    report(
      "invalid-id", at: place,
      Words("‘\(text)’ ใช้เป็นรหัสไม่ได้", "‘\(text)’ can't be an id"), fix: AnchorID.rule)
    return false
  }
}
