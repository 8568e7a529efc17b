/// What foreign parsers have found in files of the source: kept in `.NAME.found` beside the output,
/// from one build to the next, and not understood here.
extension OutputFolder {
  /// What the last build stored; empty when there is nothing.
  public func findings() -> [UInt8] {
    guard let place = try? SitePlace(path) else { return [] }
    return place.text(of: place.findingsName)
  }

  /// Stores it for the next build; a file that does not begin as ours do is left as it is.
  public func store(findings: [UInt8], opening: String) {
    guard let place = try? SitePlace(path) else { return }
    place.store(findings, in: place.findingsName, opening: opening)
  }
}
