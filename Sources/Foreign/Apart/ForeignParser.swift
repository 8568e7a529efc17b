/// Foreign code that reads files which anybody may have made, and what is asked of it.
///
/// It runs in a process of its own: `oit` starts itself with the parser's name, hands it open
/// files one after the other, and reads a line about each. A type says what there is to say on
/// both sides; how they talk, and within which bounds, is the same for all (``ForeignReader``).
public protocol ForeignParser: Sendable {
  /// What is found out about a file.
  associatedtype Finding: Sendable

  /// The word by which the process is told what to be.
  static var name: String { get }

  static var bounds: ForeignBounds { get }

  /// Loads the library, in the process apart; nil when it is not installed.
  static func load() -> ForeignLibrary?

  /// What the library says of an open file, which it closes, in one line without its end; with it
  /// may come an open file that it has made, else −1.
  static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32)

  /// What an answer says; nil for one that the parser can't have given.
  static func finding(in answer: String) -> Finding?
}

/// What is asked about a file, in one line.
public struct ForeignRequest: RawRepresentable, Sendable, Hashable {
  public static let read = ForeignRequest(rawValue: "read")
  /// What is to be made of it.
  public static let make = ForeignRequest(rawValue: "make")

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A library that was loaded.
public struct ForeignLibrary: Sendable {
  /// Such as `22.12.0`.
  public let version: String
  /// The file that was loaded.
  public let path: String

  public init(version: String, path: String) {
    self.version = version
    self.path = path
  }
}

/// What a process apart may use.
public struct ForeignBounds: Sendable {
  /// Bytes that it may address, its libraries included.
  public var memory: Int
  /// Seconds of work for each file.
  public var work: Int
  /// Seconds that may pass for each file, and until the library is loaded.
  public var patience: Int
  /// After so many files for which the time was not enough nothing more is asked in a build.
  public var lost: Int
  /// Bytes that it may write into a file, which lies in memory.
  public var written: Int

  public init(memory: Int, work: Int, patience: Int, lost: Int, written: Int = 0) {
    self.written = written
    self.memory = memory
    self.work = work
    self.patience = patience
    self.lost = lost
  }
}

/// What came of a question about a file.
public enum ForeignAnswer<Finding: Sendable>: Sendable {
  case found(Finding)
  /// The file ended the process that read it.
  case ended(ForeignEnd)
  /// Nobody read the file.
  case unread(ForeignLack)
}

extension ForeignAnswer: Equatable where Finding: Equatable {}

/// How a file ended the process that read it.
public enum ForeignEnd: String, Sendable {
  /// By a fault of the parser, or for want of memory.
  case broke
  /// The time was not enough.
  case late
  /// What it said is no answer.
  case nonsense
}

/// Why nobody reads files.
public enum ForeignLack: Sendable {
  /// There is no tool to start, or the library is not installed.
  case notInstalled
  /// The process can't be started.
  case notStarted
  /// Other files have used up the time.
  case noTimeLeft
}
