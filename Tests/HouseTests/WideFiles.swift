extension Owed {
  /// Files with comments of more than 100 columns.
  static let wideFiles: Set = [
    "Sources/Blocks/Channels/SeparateChannels.swift",
    "Sources/Mustache/Value.swift",
    "Sources/Output/Comparison.swift",
    "Sources/Output/Staging.swift",
    "Sources/oit/OIT.swift",
  ]
}
