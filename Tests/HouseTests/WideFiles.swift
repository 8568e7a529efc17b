extension Owed {
  /// Files with comments of more than 100 columns.
  static let wideFiles: Set = [
    "Sources/Blocks/Channels/SeparateChannels.swift",
    "Sources/Blocks/Charts/BarChart.swift",
    "Sources/Blocks/Facts/Finding.swift",
    "Sources/Blocks/Facts/Months.swift",
    "Sources/Blocks/Facts/ReportedPlan.swift",
    "Sources/Blocks/ItaResult/ItaResult.swift",
    "Sources/Blocks/Measures/MeasuresFacts.swift",
    "Sources/Blocks/Measures/MeasuresView.swift",
    "Sources/Blocks/Progress/ProgressFacts.swift",
    "Sources/Blocks/Progress/ProgressSpan.swift",
    "Sources/Blocks/Progress/ProgressView.swift",
    "Sources/Blocks/Reports/ItaYearBefore.swift",
    "Sources/Blocks/Risks/RiskMatrix.swift",
    "Sources/Blocks/Statistics/Statistics.swift",
    "Sources/Mustache/Value.swift",
    "Sources/Output/Comparison.swift",
    "Sources/Output/Staging.swift",
    "Sources/oit/OIT.swift",
  ]
}
