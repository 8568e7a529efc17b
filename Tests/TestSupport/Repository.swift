import Foundation

/// The repository that the tests were built in.
public let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Whether the long variants are asked for, as `make stress` does.
public let isStress = ProcessInfo.processInfo.environment["OIT_STRESS"] == "1"
