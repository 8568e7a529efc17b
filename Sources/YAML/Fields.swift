import Diagnostics

/// The values of a mapping by their keys, once its keys are known to be right.
public struct Fields: Sendable {
  public let place: Place
  private let pairs: [DataNode.Pair]
  /// Whether a key is unknown.
  public private(set) var hasUnknown = false
  /// The keys that unknown ones probably mean, with what stands under these; none that is there
  /// itself.
  private var meant: [String: DataNode.Pair] = [:]

  /// Reads a mapping.
  ///
  /// An unknown key is an error that names the nearest known one; a missing required key is one
  /// too, unless an unknown one means it. Nil when the node is not a mapping; the reason is in
  /// `problems`.
  ///
  /// - Parameters:
  ///   - node: what is to be a mapping.
  ///   - known: the keys that it may have.
  ///   - required: those that it needs.
  ///   - near: the known key that an unknown one probably means, and how it is to be written; nil
  ///     for the nearest of those known.
  ///   - problems: what is wrong is added to them.
  public init?(
    _ node: DataNode, known: [String], required: [String] = [],
    near: ((String) -> (key: String, written: String)?)? = nil, _ problems: inout [Diagnostic]
  ) {
    place = node.place
    switch node.content {
    case .mapping(let found): pairs = found
    case .scalar where node.isAbsent: pairs = []
    default:
      problems.append(
        Diagnostic(
          .error, "not-a-mapping", at: node.place,
          Words("ตรงนี้ต้องเป็นรายการ คีย์: ค่า", "lines of key: value are expected here"),
          fix: Words(
            "เขียนเป็นบรรทัด คีย์: ค่า เช่น \(known.first ?? "title"): …",
            "write lines of key: value, such as \(known.first ?? "title"): …")))
      return nil
    }
    var commas = FlowCommas()
    for (index, pair) in pairs.enumerated() where !known.contains(pair.key) {
      hasUnknown = true
      switch commas.look(at: index, in: pairs) {
      case .said: break
      case .found(let problem): problems.append(problem)
      case nil:
        let near =
          near.map { $0(pair.key) } ?? nearest(pair.key, among: known).map { ($0, $0) }
        problems.append(Fields.unknown(pair, among: known, near: near?.written))
        if let key = near?.key, !pair.value.isAbsent, self.pair(key) == nil { meant[key] = pair }
      }
    }
    for key in required where (self[key]?.isAbsent ?? true) && meant[key] == nil {
      problems.append(Fields.missing(key, at: keyPlace(key) ?? place))
    }
  }

  /// The value of a key, also when it is empty.
  public subscript(key: String) -> DataNode? { pair(key)?.value }

  public func keyPlace(_ key: String) -> Place? { pair(key)?.keyPlace }

  /// A key with its value.
  public func pair(_ key: String) -> DataNode.Pair? { pairs.first { $0.key == key } }

  /// What stands under an unknown key that probably means a known one.
  public func pair(meaning key: String) -> DataNode.Pair? { meant[key] }

  /// The text of a key; a list or mapping there is an error.
  public func text(_ key: String, _ problems: inout [Diagnostic]) -> String? {
    guard let node = self[key] else { return nil }
    if case .scalar = node.content { return node.text }
    problems.append(Fields.notText(key, at: node.place))
    return nil
  }

  /// One of a fixed set of words, or its Thai `label`; any other is an error that offers the
  /// nearest.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type, label: (Choice) -> String? = { _ in nil },
    _ problems: inout [Diagnostic]
  ) -> Choice? {
    guard let text = text(key, &problems), let node = self[key] else { return nil }
    let known = Choice.allCases.first { $0.rawValue == text || label($0) == text }
    if known == nil {
      problems.append(
        .unknownWord(
          text, of: key, among: Choice.allCases.map { ($0.rawValue, label($0)) }, node.place))
    }
    return known
  }

  /// A `true` or `false`; anything else is an error.
  public func flag(_ key: String, _ problems: inout [Diagnostic]) -> Bool {
    self[key].map { Fields.flag($0, under: key, &problems) } ?? false
  }

  /// The `true` or `false` that stands under a key; anything else is an error.
  public static func flag(
    _ node: DataNode, under key: String, _ problems: inout [Diagnostic]
  ) -> Bool {
    switch node.text {
    // Spreadsheets write true and false in capital letters.
    case "true", "TRUE", "True", "ใช่", "จริง": return true
    case "false", "FALSE", "False", "ไม่ใช่", "เท็จ": return false
    default: break
    }
    problems.append(
      Diagnostic(
        .error, "not-true-or-false", at: node.place,
        Words("\(key): ต้องเป็น ใช่ หรือ ไม่ใช่ (true, false)", "\(key): must be true or false"),
        fix: Words("เขียน ใช่ หรือ ไม่ใช่", "write true or false")))
    return false
  }

  /// The lines of a mapping with keys of its own; anything else is an error.
  public func pairs(_ key: String, _ problems: inout [Diagnostic]) -> [DataNode.Pair] {
    guard let node = self[key], !node.isAbsent else { return [] }
    if case .mapping(let pairs) = node.content { return pairs }
    problems.append(Fields.notMapping(key, at: node.place))
    return []
  }

  /// The values of a list, or one value alone as a list of one.
  public func list(_ key: String) -> [DataNode] { self[key].map(Fields.list) ?? [] }

  /// The texts of a list, or one text alone.
  public func texts(_ key: String, _ problems: inout [Diagnostic]) -> [String] {
    self[key].map { Fields.texts($0, under: key, &problems) } ?? []
  }

  /// The texts of the list that stands under a key, or one text alone.
  public static func texts(
    _ node: DataNode, under key: String, _ problems: inout [Diagnostic]
  ) -> [String] {
    list(node).compactMap { node in
      if case .scalar = node.content { return node.text }
      problems.append(notText(key, at: node.place))
      return nil
    }
  }

  private static func list(_ node: DataNode) -> [DataNode] {
    if node.isAbsent { return [] }
    if case .list(let items) = node.content { return items }
    return [node]
  }

  private static func unknown(
    _ pair: DataNode.Pair, among known: [String], near: String?
  ) -> Diagnostic {
    let fix =
      near.map { Words("แก้เป็น \($0):", "write \($0):") }
      ?? Words(
        "เปลี่ยนเป็นคีย์ที่ใช้ได้ คือ \(known.joined(separator: ", "))",
        "use one of the accepted keys: \(known.joined(separator: ", "))")
    return Diagnostic(
      .error, "unknown-key", at: pair.keyPlace,
      Words("ไม่รู้จักคีย์ ‘\(pair.key)’", "unknown key ‘\(pair.key)’"), fix: fix)
  }

  /// A key that has to be there and is not.
  public static func missing(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", at: place,
      Words("ขาด \(key): ซึ่งต้องมี", "\(key): is required but missing"),
      fix: Words("เพิ่มบรรทัด \(key): …", "add a line \(key): …"))
  }

  /// A value that is no mapping and should be.
  public static func notMapping(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-mapping", at: place,
      Words("\(key): ต้องเป็นรายการ คีย์: ค่า", "\(key): needs lines of key: value"),
      fix: Words("เขียนบรรทัด คีย์: ค่า ใต้ \(key):", "write lines of key: value below \(key):"))
  }

  /// A value that has to be written and is not.
  public static func empty(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "empty-value", at: place,
      Words("‘\(key)’ ว่างเปล่า", "‘\(key)’ is empty"),
      fix: Words(
        "เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้",
        "write a value after the colon, or delete the line"))
  }

  /// A value that is no text and should be.
  public static func notText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-text", at: place,
      Words("\(key): ต้องเป็นข้อความ", "\(key): must be text"),
      fix: Words("เขียนเป็นข้อความบรรทัดเดียว", "write it as one line of text"))
  }
}

extension Diagnostic {
  /// A word outside a fixed set, with the nearest one or all of them.
  public static func unknownWord(
    _ word: String, of key: String, among known: [(word: String, label: String?)], _ place: Place
  ) -> Diagnostic {
    let thai = known.map { known in known.label.map { "\(known.word) (\($0))" } ?? known.word }
    return Diagnostic(
      .error, "unknown-word", at: place,
      Words("\(key): ใช้คำว่า ‘\(word)’ ไม่ได้", "\(key): ‘\(word)’ is not one of the accepted words"),
      fix: nearest(word, among: known.flatMap { [$0.word, $0.label].compactMap(\.self) }).map {
        Words("แก้เป็น \($0)", "write \($0)")
      }
        ?? Words(
          "ใช้คำใดคำหนึ่งใน \(thai.joined(separator: ", "))",
          "write one of \(known.map(\.word).joined(separator: ", "))"))
  }
}
