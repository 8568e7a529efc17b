import TestSupport

/// The block `table` in O2 of a small site, asked on 31 March for the first half of 2567.
///
/// The edition has a form `list` with a column of each kind.
enum AskedTable {
  private static let form = """
    forms:
      list: {title: รายการซื้อ, columns: [{name: งาน}, {name: วงเงิน (บาท), kind: number}, {name: วันที่, kind: date}]}

    """

  /// Takes the data of one block or the Markdown of several, and the text of `a.csv` beside the
  /// entry.
  static func asked(
    _ fact: String, _ data: String, csv: String? = nil, today: String = "2567-03-31"
  ) throws -> AskedBlock {
    let body = data.hasPrefix("```") ? data : "```table {#head}\n\(data)```\n"
    let edition = SoundSite.edition
      .replacing("indicators:", with: "\(form)indicators:", maxReplacements: 1)
      .replacing(
        "proof: {people: photo}", with: "period: first-half-fy, proof: {table: \(fact)}")
    var files = ["Content/editions/2567.yml": edition]
    files["Content/2567/o02-executives/a.csv"] = csv
    return try AskedBlock("", body, files: files, today: today)
  }
}
