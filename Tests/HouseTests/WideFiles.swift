extension Owed {
  /// Files with lines of more than 100 columns.
  static let wideFiles: Set<String> = []
}
