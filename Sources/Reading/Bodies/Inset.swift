import Diagnostics

// Data of a block inside a list or quote is read without what stands before its lines.

extension DataNode {
  func moved(right columns: Int) -> DataNode {
    let moved: Content =
      switch content {
      case .scalar: content
      case .list(let items): .list(items.map { $0.moved(right: columns) })
      case .mapping(let pairs):
        .mapping(
          pairs.map { pair in
            Pair(
              key: pair.key, keyPlace: pair.keyPlace.moved(right: columns),
              value: pair.value.moved(right: columns))
          })
      }
    return DataNode(moved, at: place.moved(right: columns))
  }
}

extension Diagnostic {
  func moved(right columns: Int) -> Diagnostic {
    Diagnostic(severity, id, at: place?.moved(right: columns), message, fix: fix)
  }
}

extension Place {
  fileprivate func moved(right columns: Int) -> Place {
    Place(path, line: line, column: column + columns)
  }
}
