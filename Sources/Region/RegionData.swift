import CSV
import Coverage
import Diagnostics
import Disclosure
import Thai

extension RegionalYear {
  /// A row for each municipality, a column for each item.
  func appendCSV(to out: inout [UInt8]) {
    let writer = CSVWriter(
      columns: [
        "edition", "as_of", "code", "name", "type", "district", "province", "url", "complete",
        "partial", "missing", "awaiting", "not_applicable", "elements_shown", "elements_asked",
        "oldest_update",
      ] + columns.map { "\($0.code)" }, to: &out)
    for (index, member) in members.enumerated() {
      let (said, whose) = (member.said, member.said.municipality)
      let sums = AreaSums(of: members[index...index])
      let counts = [ItemCoverage.Status.complete, .partial, .missing, .awaiting, .notApplicable]
        .map { "\(sums.items[$0] ?? 0)" }
      writer.append(
        [
          "\(year)", said.asOf.iso, whose.code, whose.name, whose.kind.rawValue, whose.district,
          whose.province, said.address,
        ] + counts + ["\(sums.shown)", "\(sums.applying)", sums.oldest?.iso]
          + member.results.map { $0?.status.rawValue }, to: &out)
    }
  }

  /// A line for each municipality, with all its items.
  func appendJSONLines(to out: inout [UInt8]) {
    for member in members {
      let (said, whose) = (member.said, member.said.municipality)
      out.append(json: "{\"schema\": \"region-1\", \"edition\": ")
      out.append(number: year)
      for (key, text) in [
        ("asOf", said.asOf.iso), ("code", whose.code), ("name", whose.name),
        ("type", whose.kind.rawValue), ("district", whose.district), ("province", whose.province),
        ("baseURL", whose.web),
      ] {
        out += ", \"\(key)\": ".utf8
        out.append(string: text)
      }
      out.append(json: ", \"items\": [")
      for (index, (asked, result)) in zip(said.asked, said.items).enumerated() {
        if index > 0 { out.append(json: ", ") }
        append(asked.code, result, said.address(of: asked.code), to: &out)
      }
      out.append(json: "]}\n")
    }
  }

  private func append(
    _ code: ItemCode, _ result: ItemResult, _ address: String, to out: inout [UInt8]
  ) {
    out.append(json: "{\"item\": ")
    out.append(string: "\(code)")
    out.append(json: ", \"status\": ")
    out.append(string: result.status.rawValue)
    for (key, count) in [
      ("asked", result.asked), ("shown", result.shown), ("missing", result.missing),
      ("awaiting", result.awaiting),
    ] {
      out += ", \"\(key)\": \(count)".utf8
    }
    out.append(json: ", \"updated\": ")
    out.append(string: result.updated?.iso)
    out.append(json: ", \"href\": ")
    out.append(string: address)
    out.append(json: "}")
  }
}
