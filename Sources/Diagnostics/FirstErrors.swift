/// The errors of one file: the first 20 as they are, the others counted.
public struct FirstErrors {
  private static let most = 20

  private let more: (Int, Place) -> Diagnostic
  private var listed: [Diagnostic] = []
  private var firstLeftOut: Place?
  private var leftOut = 0

  /// - Parameter more: what is said of those that are left out, by their number and the place of
  ///   the first.
  public init(_ more: @escaping (Int, Place) -> Diagnostic) { self.more = more }

  public var diagnostics: [Diagnostic] {
    guard let firstLeftOut else { return listed }
    return listed + [more(leftOut, firstLeftOut)]
  }

  public mutating func append(_ error: @autoclosure () -> Diagnostic) {
    guard listed.count == FirstErrors.most else { return listed.append(error()) }
    if firstLeftOut == nil { firstLeftOut = error().place }
    leftOut += 1
  }
}
