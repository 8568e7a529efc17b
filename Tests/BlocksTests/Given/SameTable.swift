import TestSupport

/// One table, given to the same block in each of the three ways in which a block takes rows.
enum SameTable: String, CaseIterable {
  case csv, yaml, workbook

  private static let folder = "Content/2567/o02-executives"

  /// What is said of the table, a line for each finding: its place and its id.
  ///
  /// `keys` are lines of the block's head, a cell that begins with `<` stands in a workbook as it
  /// is, and `after` follows its rows.
  func said(
    _ kind: String, _ keys: String, heads: [String], _ rows: [[String]],
    formats: [String] = [], after: String = ""
  ) throws -> [String] {
    let site = try site(kind, keys, heads, rows, formats, after)
    return try site.read().problems.filter { !["missing-element", "section-rows"].contains($0.id) }
      .inOrder().map { "\($0.place?.cell ?? "\($0.place?.line ?? 0)") \($0.id)" }
  }

  /// The page of the entry, given the same.
  func page(
    _ kind: String, _ keys: String, heads: [String], _ rows: [[String]],
    formats: [String] = [], after: String = ""
  ) throws -> String {
    let site = try site(kind, keys, heads, rows, formats, after)
    try site.addTemplates()
    return try site.render().text("2567/o02/index.html")
  }

  private func site(
    _ kind: String, _ keys: String, _ heads: [String], _ rows: [[String]], _ formats: [String],
    _ after: String
  ) throws -> TemporarySite {
    let lines = rows.map { row in
      "  - {"
        + zip(heads, row).filter { !$1.isEmpty }.map { "\"\($0)\": \"\($1)\"" }
        .joined(separator: ", ") + "}"
    }
    let data = self == .yaml ? "rows:\n\(lines.joined(separator: "\n"))" : "file: a.\(ending)"
    let site = try TemporarySite([
      "\(Self.folder)/index.md":
        "---\nupdated: 2567-03-31\n---\n## ก {#contact}\n\n```\(kind)\n\(keys)\(data)\n```\n"
    ])
    let table = [heads] + rows
    switch self {
    case .yaml: break
    case .csv:
      let text = table.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
      try site.write(text.joined(separator: "\n") + "\n", to: "\(Self.folder)/a.csv")
    case .workbook:
      let cells = table.map { row in
        row.map { $0.isEmpty || $0.hasPrefix("<") ? $0 : SmallWorkbook.cell($0) }
      }
      let sheet = SmallWorkbook.sheet(cells, after: after)
      let book = SmallWorkbook(sheets: [("แผน", sheet)], formats: formats)
      try site.write(book.bytes, to: "\(Self.folder)/a.xlsx")
    }
    return site
  }

  private var ending: String { self == .csv ? "csv" : "xlsx" }
}
