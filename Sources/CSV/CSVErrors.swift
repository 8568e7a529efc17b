import Diagnostics

/// The errors of one file: the first 20 as they are, the others counted.
struct CSVErrors {
  private static let most = 20

  private var listed: [Diagnostic] = []
  private var firstLeftOut: Place?
  private var leftOut = 0

  var diagnostics: [Diagnostic] {
    guard let firstLeftOut else { return listed }
    return listed + [.csvMoreErrors(leftOut, firstLeftOut)]
  }

  mutating func append(_ error: @autoclosure () -> Diagnostic) {
    guard listed.count == CSVErrors.most else { return listed.append(error()) }
    if firstLeftOut == nil { firstLeftOut = error().place }
    leftOut += 1
  }
}
