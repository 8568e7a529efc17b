import Diagnostics

/// The levels a tag can see, the view's first; names are looked up from the last.
struct Scope {
  enum Resolution {
    /// With the shape of a section, nil for a value.
    case found(level: Int, slots: [Int], Shape?)
    /// `{{.}}` where the last level is a record, with the names that can be used.
    case record(names: [String])
    /// With the nearest of the names that could stand here.
    case unknown(nearest: String?, names: [String])
    /// Within a section that is unknown itself any name may be right.
    case undecided
  }

  /// Nil stands for the level of an unknown section.
  private var levels: [Shape?]

  init(_ shape: Shape) {
    levels = [shape]
  }

  mutating func push(_ shape: Shape?) {
    levels.append(shape)
  }

  mutating func pop() {
    levels.removeLast()
  }

  /// Looks the first part up in all levels, the further ones in the part before them.
  func resolve(_ name: String) -> Resolution {
    if name == "." { return resolveText() }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard let level = levels.lastIndex(where: { $0?.slot(of: parts[0]) != nil }) else {
      if levels.contains(nil) { return .undecided }
      let near = nearest(parts[0], among: names.sorted())
      let meant = near.map { ([$0] + parts.dropFirst()).joined(separator: ".") }
      return .unknown(nearest: meant, names: names)
    }
    var slots: [Int] = []
    var shape = levels[level]
    for (index, part) in parts.enumerated() {
      let prefix = parts[..<index].joined(separator: ".")
      guard let names = shape?.names else { return .unknown(nearest: prefix, names: []) }
      guard let slot = shape?.slot(of: part) else {
        let full = names.map { "\(prefix).\($0)" }.sorted()
        let near = nearest("\(prefix).\(part)", among: full)
        return .unknown(nearest: near, names: full)
      }
      slots.append(slot)
      shape = shape?.fields[slot].shape
    }
    return .found(level: level, slots: slots, shape)
  }

  private func resolveText() -> Resolution {
    guard let shape = levels.last ?? nil else { return .undecided }
    guard let slot = shape.slot(of: ".") else { return .record(names: names) }
    return .found(level: levels.count - 1, slots: [slot], nil)
  }

  private var names: [String] {
    var seen: Set = ["."]
    return levels.reversed().flatMap { $0?.names ?? [] }.filter { seen.insert($0).inserted }
  }
}
