import Diagnostics

/// Commas inside `{ }` that were meant as part of a value: `{budget: 10,000}` has a key `000`.
struct FlowCommas {
  enum Finding {
    case found(Diagnostic)
    /// A further piece of a value that was told.
    case said
  }

  /// The key behind the last piece that was told.
  private var end = 0

  /// Nil for a key that is no piece of a value.
  mutating func look(at index: Int, in pairs: [DataNode.Pair]) -> Finding? {
    if index < end { return .said }
    guard index > 0, case let value = pairs[index - 1].value, let text = value.text,
      case .scalar = value.content
    else { return nil }
    var whole = text
    var column = value.place.column + text.unicodeScalars.count
    var next = index
    while next < pairs.count, pairs[next].value.isAbsent,
      pairs[next].keyPlace.line == value.place.line
    {
      let pair = pairs[next]
      whole += (pair.keyPlace.column > column + 1 ? ", " : ",") + pair.key
      column = pair.keyPlace.column + pair.key.unicodeScalars.count
      next += 1
    }
    guard next > index else { return nil }
    end = next
    return .found(.commaInValue(whole, of: pairs[index - 1]))
  }
}

extension Diagnostic {
  fileprivate static func commaInValue(_ text: String, of pair: DataNode.Pair) -> Diagnostic {
    let sign = text.utf8.contains(0x22) ? "'" : "\""
    return Diagnostic(
      .error, "comma-in-value", at: pair.value.place,
      "‘\(text)’ มีจุลภาค ซึ่งภายใน { } ใช้คั่นระหว่างคีย์",
      "‘\(text)’ holds a comma, which divides keys inside { }",
      fix: "ใส่เครื่องหมายคำพูดคร่อมค่า คือ \(pair.key): \(sign)\(text)\(sign)",
      "put the value in quotes: \(pair.key): \(sign)\(text)\(sign)")
  }
}
