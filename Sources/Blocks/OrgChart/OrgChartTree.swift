import Charts
import Diagnostics
import Disclosure

/// The rows of a chart with what stands above and below each.
///
/// A row whose place can't be told, which is an error, counts as one at the top.
struct OrgChartTree: Sendable {
  /// Deeper charts can't be read on a telephone.
  static let levels = 8

  let nodes: [OrgChartNode]
  let chart: TreeChart
  let problems: [Diagnostic]

  init(_ nodes: [OrgChartNode]) {
    self.nodes = nodes
    let (parents, problems) = OrgChartTree.parents(nodes)
    chart = TreeChart(parents: parents, isUnit: nodes.map(\.isUnit))
    let loops = chart.loops.map { loop in
      Diagnostic.loop(loop.compactMap { nodes[$0].name }, nodes[loop[0]].underPlace)
    }
    let tooDeep = chart.walk.filter { $0.depth == OrgChartTree.levels }
    self.problems =
      problems + loops + tooDeep.map { .tooManyLevels(nodes[$0.row].underPlace) }
  }

  /// The row above each, nil where it can't be told, and why.
  private static func parents(
    _ nodes: [OrgChartNode]
  ) -> (parents: [Int?], problems: [Diagnostic]) {
    var parents: [Int?] = nodes.map { _ in nil }
    var problems: [Diagnostic] = []
    var byName: [String: [Int]] = [:]
    var seen: [[String]: Int] = [:]
    for (index, node) in nodes.enumerated() {
      guard let name = node.name else { continue }
      byName[name, default: []].append(index)
      let key = [name, node.row[OrgChartNode.under] ?? "", node.row[OrgChartNode.holder] ?? ""]
      guard !node.isVacant else { continue }
      if let first = seen[key] {
        problems.append(.nodeTwice(node, name, first: nodes[first].row.number))
      } else {
        seen[key] = index
      }
    }
    var offers = NameOffers()
    for (index, node) in nodes.enumerated() {
      guard let under = node.row[OrgChartNode.under] else { continue }
      let found = byName[under] ?? []
      if found.count == 1 {
        parents[index] = found[0]
      } else if found.isEmpty {
        let near = offers.offer {
          nearest(under, among: byName.keys.sorted().filter { $0 != node.name })
        }
        problems.append(.unknownParent(under, near: near, node.underPlace))
      } else {
        problems.append(
          .ambiguousParent(
            under, rows: found.prefix(10).map { nodes[$0].row.number }, of: found.count,
            node.underPlace))
      }
    }
    return (parents, problems)
  }
}
