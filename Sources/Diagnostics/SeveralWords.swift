extension Words {
  /// Names one after another, with commas.
  public static func listed(_ names: [Words]) -> Words {
    Words(
      names.map(\.thai).joined(separator: ", "), names.map(\.english).joined(separator: ", "))
  }

  /// Reasons one after another, those beyond `most` counted.
  public static func joined(_ reasons: [Words], most: Int = .max) -> Words {
    let more = reasons.count - most
    let thai = reasons.prefix(most).map(\.thai) + (more > 0 ? ["และอีก \(more) รายการ"] : [])
    let english = reasons.prefix(most).map(\.english) + (more > 0 ? ["and \(more) more"] : [])
    return Words(thai.joined(separator: " · "), english.joined(separator: "; "))
  }
}
