import Coverage
import Disclosure

extension CoverageJSON {
  func append(_ coverage: ItemCoverage, of group: Group, to out: inout [UInt8]) {
    let address = year.address(of: coverage)
    out.append(json: "{\"item\": ")
    out.append(string: coverage.item.code.description)
    out.append(json: ", \"topics\": ")
    appendList(coverage.item.topics, separator: ", ", to: &out) { $1.append(string: $0) }
    out.append(json: ", \"title\": ")
    out.append(string: coverage.item.title)
    out.append(json: ", \"group\": ")
    out.append(string: group.id)
    out.append(json: ",\n   \"url\": ")
    out.append(string: address)
    out.append(json: ", \"href\": ")
    out.append(string: municipality.web + address)
    out.append(json: ",\n   \"status\": ")
    out.append(string: coverage.status.rawValue)
    out.append(json: ", \"reason\": ")
    out.append(string: coverage.reason?.thai)
    out.append(json: ", \"updated\": ")
    out.append(string: coverage.entry?.page.updated?.iso)
    out.append(json: ", \"responsible\": ")
    out.append(string: coverage.entry?.page.responsible)
    out.append(json: ",\n   \"elements\": ")
    appendList(coverage.elements, separator: ",\n    ", to: &out) { append($0, to: &$1) }
    out.append(json: "}")
  }

  private func append(_ coverage: ElementCoverage, to out: inout [UInt8]) {
    out.append(json: "{\"id\": ")
    out.append(string: coverage.element.id)
    out.append(json: ", \"text\": ")
    out.append(string: coverage.element.text)
    out.append(json: ", \"status\": ")
    out.append(string: coverage.status.rawValue)
    out.append(json: ", \"checked\": ")
    out.append(string: coverage.witness?.rawValue)
    out.append(json: ", \"reason\": ")
    out.append(string: coverage.reason?.thai)
    out.append(json: ",\n     \"evidence\": ")
    appendList(coverage.evidence, separator: ",\n      ", to: &out) { append($0, to: &$1) }
    out.append(json: "}")
  }

  private func append(_ evidence: ElementCoverage.Evidence, to out: inout [UInt8]) {
    let address = evidence.target.encoded
    out.append(json: "{\"kind\": ")
    out.append(string: evidence.kind.rawValue)
    out.append(json: ", \"url\": ")
    out.append(string: evidence.target.isOutside ? nil : address)
    out.append(json: ", \"href\": ")
    out.append(string: evidence.target.isOutside ? address : municipality.web + address)
    out.append(json: "}")
  }

  private func appendList<Value>(
    _ values: [Value], separator: StaticString, to out: inout [UInt8],
    _ appendValue: (Value, inout [UInt8]) -> Void
  ) {
    out.append(json: "[")
    for (index, value) in values.enumerated() {
      if index > 0 { out.append(json: separator) }
      appendValue(value, &out)
    }
    out.append(json: "]")
  }
}
