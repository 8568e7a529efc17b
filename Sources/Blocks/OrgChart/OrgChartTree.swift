import Diagnostics
import Disclosure
import Kinds

/// The rows of a chart with what stands above and below each.
///
/// A row whose place can't be told, which is an error, counts as one at the top.
struct OrgChartTree: Sendable {
  /// Deeper charts can't be read on a telephone.
  static let levels = 8

  let nodes: [OrgChartNode]
  /// By the number of the row in `nodes`; nil at the top.
  private(set) var parents: [Int?]
  /// In the order of the file.
  private(set) var children: [[Int]]
  private(set) var roots: [Int] = []
  private(set) var problems: [Diagnostic] = []
  /// The level whose lists are drawn side by side; 0 is the top.
  private var acrossDepth: Int?
  private var depths: [Int]

  init(_ nodes: [OrgChartNode]) {
    self.nodes = nodes
    parents = nodes.map { _ in nil }
    children = nodes.map { _ in [] }
    depths = nodes.map { _ in 0 }
    findParents()
    cutLoops()
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent].append(index) } else { roots.append(index) }
    }
    for step in walk {
      depths[step.node] = step.depth
      if step.depth == OrgChartTree.levels {
        problems.append(.tooManyLevels(nodes[step.node].underPlace))
      }
    }
    acrossDepth = depth(withListsOf: 3) ?? depth(withListsOf: 2)
  }

  /// All rows from the top, each before those below it, with how many stand above it.
  var walk: [(node: Int, depth: Int)] {
    var steps: [(node: Int, depth: Int)] = []
    var open = roots.reversed().map { (node: $0, depth: 0) }
    while let step = open.popLast() {
      steps.append(step)
      open += children[step.node].reversed().map { (node: $0, depth: step.depth + 1) }
    }
    return steps
  }

  private mutating func findParents() {
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
    for (index, node) in nodes.enumerated() {
      guard let under = node.row[OrgChartNode.under] else { continue }
      let found = byName[under] ?? []
      if found.count == 1 {
        parents[index] = found[0]
      } else if found.isEmpty {
        problems.append(.unknownParent(under, among: byName.keys.sorted(), node.underPlace))
      } else {
        problems.append(
          .ambiguousParent(under, rows: found.map { nodes[$0].row.number }, node.underPlace))
      }
    }
  }

  /// Each loop is reported once, at its first row, which is then moved to the top.
  private mutating func cutLoops() {
    var isDone = nodes.map { _ in false }
    for start in nodes.indices where !isDone[start] {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var next: Int? = start
      while let node = next, !isDone[node], onPath.insert(node).inserted {
        path.append(node)
        next = parents[node]
      }
      if let node = next, onPath.contains(node), let opening = path.firstIndex(of: node) {
        let loop = path[opening...]
        let first = loop.min() ?? node
        let turn = loop.firstIndex(of: first) ?? opening
        let names = (path[turn...] + path[opening..<turn] + [first]).compactMap { nodes[$0].name }
        problems.append(.loop(names, nodes[first].underPlace))
        parents[first] = nil
      }
      for node in path { isDone[node] = true }
    }
  }
}

extension OrgChartTree {
  /// As many boxes as a page is wide.
  private static let columns = 6

  /// Whether the list below a row, or the one at the top, is drawn side by side on wide screens.
  func isAcross(_ node: Int?) -> Bool {
    guard (node.map { depths[$0] + 1 } ?? 0) == acrossDepth else { return false }
    return mayStandAcross(node.map { children[$0] } ?? roots)
  }

  private func mayStandAcross(_ list: [Int]) -> Bool {
    list.count <= OrgChartTree.columns
      && list.filter { nodes[$0].isUnit || !children[$0].isEmpty }.count > 1
  }

  private func depth(withListsOf least: Int) -> Int? {
    let lists = [(0, roots)] + nodes.indices.map { (depths[$0] + 1, children[$0]) }
    return lists.filter { $0.1.count >= least && mayStandAcross($0.1) }.map(\.0).min()
  }
}
