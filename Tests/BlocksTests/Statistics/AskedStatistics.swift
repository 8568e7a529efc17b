/// The block `statistics` in O2 of a small site, asked on 31 March for the first half of 2567.
enum AskedStatistics {
  /// Takes the lines below `rows:`, which may hold signs such as `⟦row⟧`.
  static func asked(
    _ fact: String, _ rows: String, today: String = "2567-03-31"
  ) throws -> AskedBlock {
    try asked(fact, data: "title: ก\nrows:\n\(rows)", today: today)
  }

  static func asked(
    _ fact: String, data: String, files: [String: String] = [:], today: String = "2567-03-31"
  ) throws -> AskedBlock {
    try AskedBlock(
      "statistics: \(fact)", "```statistics {#head}\n\(data)```\n", period: "first-half-fy",
      files: files, today: today)
  }
}
