/// Rows that stand below one another, as nested lists.
public struct TreeChart: Sendable {
  /// As many boxes as a page is wide.
  private static let columns = 6

  /// By the number of the row; nil at the top.
  public private(set) var parents: [Int?]
  /// Rows that stand below themselves, from the first one down to it again; it counts as one at the
  /// top.
  public private(set) var loops: [[Int]] = []
  /// In the order of the rows.
  private var children: [[Int]]
  private var roots: [Int] = []
  private var depths: [Int]
  private let isUnit: [Bool]
  /// The level whose lists are drawn side by side; 0 is the top.
  private var acrossDepth: Int?
  /// Rows at the top that stand beside one with a list side by side below it.
  private var asides: Set<Int> = []

  /// - Parameters:
  ///   - parents: the row above each; nil at the top.
  ///   - isUnit: whether a row stands for more than itself, though none may stand below it.
  public init(parents: [Int?], isUnit: [Bool]) {
    self.parents = parents
    self.isUnit = isUnit
    children = parents.map { _ in [] }
    depths = parents.map { _ in 0 }
    cutLoops()
    for (row, parent) in self.parents.enumerated() {
      if let parent { children[parent].append(row) } else { roots.append(row) }
    }
    for (row, depth) in walk { depths[row] = depth }
    acrossDepth = depth(withListsOf: 3) ?? depth(withListsOf: 2)
    putAsidesFirst()
  }

  /// What stands beside a wide list's own trunk is drawn before it.
  private mutating func putAsidesFirst() {
    guard let acrossDepth, acrossDepth > 0 else { return }
    var tops = parents.map { _ in 0 }
    for step in walk {
      tops[step.row] = step.depth == 0 ? step.row : tops[self.parents[step.row] ?? step.row]
    }
    let trunks = Set(parents.indices.filter { isAcross($0) }.map { tops[$0] })
    guard !trunks.isEmpty else { return }
    asides = Set(roots).subtracting(trunks)
    roots = roots.filter(asides.contains) + roots.filter(trunks.contains)
  }

  private mutating func cutLoops() {
    var isDone = parents.map { _ in false }
    for start in parents.indices where !isDone[start] {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var next: Int? = start
      while let row = next, !isDone[row], onPath.insert(row).inserted {
        path.append(row)
        next = parents[row]
      }
      if let row = next, onPath.contains(row), let opening = path.firstIndex(of: row) {
        let loop = path[opening...]
        let first = loop.min() ?? row
        let turn = loop.firstIndex(of: first) ?? opening
        loops.append(path[turn...] + path[opening..<turn] + [first])
        parents[first] = nil
      }
      for row in path { isDone[row] = true }
    }
  }

  /// All rows from the top, each before those below it, with how many stand above it.
  public var walk: [(row: Int, depth: Int)] {
    var steps: [(row: Int, depth: Int)] = []
    var open = roots.reversed().map { (row: $0, depth: 0) }
    while let step = open.popLast() {
      steps.append(step)
      open += children[step.row].reversed().map { (row: $0, depth: step.depth + 1) }
    }
    return steps
  }

  private func depth(withListsOf least: Int) -> Int? {
    let lists = [(0, roots)] + parents.indices.map { (depths[$0] + 1, children[$0]) }
    return lists.filter { $0.1.count >= least && mayStandAcross($0.1) }.map(\.0).min()
  }

  private func mayStandAcross(_ list: [Int]) -> Bool {
    list.count <= TreeChart.columns
      && list.filter { isUnit[$0] || !children[$0].isEmpty }.count > 1
  }

  /// Whether the list below a row, or the one at the top, is drawn side by side on wide screens.
  public func isAcross(_ row: Int?) -> Bool {
    guard (row.map { depths[$0] + 1 } ?? 0) == acrossDepth else { return false }
    return mayStandAcross(row.map { children[$0] } ?? roots)
  }
}

extension TreeChart {
  /// A row as it is drawn.
  public struct Box: Sendable {
    public let row: Int
    public let isLeaf: Bool
    /// Whether the list below it is drawn side by side.
    public let isOverAcross: Bool
    /// Whether it stands, with what is below it, beside the trunk of such a list.
    public let isAside: Bool
    /// How many lists end after it.
    public let closes: Int
  }

  /// The rows from the top.
  public var boxes: [Box] {
    let steps = walk
    return steps.enumerated().map { index, step in
      let next = index + 1 < steps.count ? steps[index + 1].depth : 0
      return Box(
        row: step.row, isLeaf: children[step.row].isEmpty, isOverAcross: isAcross(step.row),
        isAside: asides.contains(step.row), closes: max(0, step.depth - next))
    }
  }
}
