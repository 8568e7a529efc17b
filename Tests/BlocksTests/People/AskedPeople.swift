/// The block `people` in O2 of a small site, asked by its element `photo`.
enum AskedPeople {
  /// Whether some rows prove a fact, and what is printed about them.
  static func asked(_ fact: String, _ rows: String) throws -> AskedBlock {
    try AskedBlock("people: \(fact)", "```people {#head}\n\(rows)```", period: "standing")
  }
}
