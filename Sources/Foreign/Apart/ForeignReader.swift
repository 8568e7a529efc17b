import Artifact
import Dispatch
import Folders
import Glibc
import Synchronization
import Text

/// Asks a parser in processes apart about files, two beside each other at most.
///
/// A process is started when the first file is met of which nothing is known, and answers for
/// many; one that a file ends costs that file, and the next begins in a new one. What was found is
/// remembered by the content of the file.
public final class ForeignReader<Parser: ForeignParser>: Sendable {
  private let tool: String
  private let words: [String]
  private let bounds: ForeignBounds
  private let turns = DispatchSemaphore(value: 2)
  private let state: Mutex<State>

  private struct State: Sendable {
    /// Read when the first file is met.
    var memory: ForeignMemory?
    var idle: [ForeignProcess] = []
    /// Why nobody is asked any more.
    var lack: ForeignLack?
    /// Files for which the time was not enough.
    var lost = 0
    /// Whether somebody asked in vain who may be answered another time, since the last ``rest()``.
    var isShort = false
    /// The same of what was read before it.
    var wasShort = false
  }

  private let stored: @Sendable () -> [UInt8]

  /// - Parameters:
  ///   - tool: the program that is started.
  ///   - words: what it is told, with the parser's name behind.
  ///   - bounds: what it may use, if not what the parser needs.
  ///   - stored: what ``textToStore()`` gave to an earlier build.
  public init(
    tool: String, words: [String], bounds: ForeignBounds = Parser.bounds,
    stored: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.tool = tool
    self.words = words + [Parser.name]
    self.bounds = bounds
    self.stored = stored
    state = Mutex(State())
  }

  /// What the parser says of a file, which is opened once.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - request: what is asked.
  ///   - isEnough: whether what is remembered will do.
  ///   - receive: is given what was found just now, and the file that came with it or −1; false
  ///     says that the two don't agree.
  /// - Returns: what is remembered of it, or was found just now.
  /// - Throws: why it can't be opened.
  public func answer(
    about source: SourceFile, _ request: ForeignRequest = .read,
    isEnough: (Parser.Finding) -> Bool = { _ in true },
    receive: (Parser.Finding, Int32) -> Bool = { _, _ in true }
  ) throws(Refusal) -> ForeignAnswer<Parser.Finding> {
    let seen = now()
    let file = try source.open()
    let look = ForeignMemory.Look(source, file.status, seen: seen)
    if let known = recall(look, file.descriptor) {
      guard case .found(let finding) = known, !isEnough(finding) else { return known }
    }
    turns.wait()
    defer { turns.signal() }
    return ask(request, about: file.descriptor, look, receive)
  }

  /// The site has been read: processes end, and what was not met is forgotten with the next.
  public func rest() {
    askAgain()
    state.withLock {
      $0.idle = []
      ($0.wasShort, $0.isShort) = ($0.isShort, false)
      $0.memory?.turn()
    }
  }

  /// Asks again about files after nobody had the time, or could be started.
  public func askAgain() {
    state.withLock {
      $0.lack = nil
      $0.lost = 0
    }
  }

  /// Whether the site that was read last lacks answers that another reading may get: of a process
  /// that did not start or found no time, as on a machine with much else to do.
  public var mayKnowMore: Bool { state.withLock { $0.wasShort } }

  /// With what ``textToStore()`` begins, whichever version wrote it.
  public static var storedOpening: String { StoredAnswers.kind }

  /// What the next build is to be given as `stored`; nil when it would be told nothing new.
  public func textToStore() -> [UInt8]? { state.withLock { $0.memory }?.text() }

  private func recall(
    _ look: ForeignMemory.Look, _ descriptor: Int32
  ) -> ForeignAnswer<Parser.Finding>? {
    let (known, isHashed) = memory { ($0.recall(look), $0.holds(size: look.size)) }
    if let answer = known.flatMap(Self.answer) { return answer }
    guard isHashed, let hash = try? sha256(descriptor: descriptor, of: look.source.path) else {
      return nil
    }
    return memory { $0.recall(look, hash: hash) }.flatMap(Self.answer)
  }

  private func memory<Result: Sendable>(_ use: (inout ForeignMemory) -> Result) -> Result {
    state.withLock { state in
      var memory = state.memory ?? ForeignMemory(stored())
      // Taken out meanwhile, so that nothing is copied.
      state.memory = nil
      defer { state.memory = memory }
      return use(&memory)
    }
  }

  /// An end is remembered behind this sign, which begins no answer.
  private static var endSign: String { "!" }

  private static func answer(remembered text: String) -> ForeignAnswer<Parser.Finding>? {
    guard text.begins(with: endSign) else {
      return Parser.finding(in: text).map { .found($0) }
    }
    return ForeignEnd(rawValue: String(text.dropFirst())).map { .ended($0) }
  }
}

extension ForeignReader {
  private func ask(
    _ request: ForeignRequest, about file: Int32, _ look: ForeignMemory.Look,
    _ receive: (Parser.Finding, Int32) -> Bool
  ) -> ForeignAnswer<Parser.Finding> {
    // A process that was ended from outside says nothing about the file: once more.
    for _ in 0..<2 {
      if let lack = state.withLock({ $0.lack }) { return .unread(lack) }
      guard let process = state.withLock({ $0.idle.popLast() }) ?? start() else { continue }
      switch process.ask(request, about: file) {
      case .gone: continue
      case .ended(let end, let isLasting):
        if isLasting {
          memory { $0.remember(Self.endSign + end.rawValue, of: look) }
        } else {
          state.withLock { $0.isShort = true }
        }
        if end == .late { countLost() }
        return .ended(end)
      case .answer(let text, let file):
        defer { if file >= 0 { close(file) } }
        guard let finding = Parser.finding(in: text), receive(finding, file) else {
          return .ended(.nonsense)
        }
        memory { $0.remember(text, of: look) }
        state.withLock { $0.idle.append(process) }
        return .found(finding)
      }
    }
    return state.withLock {
      $0.isShort = $0.isShort || $0.lack == nil
      return $0.lack.map { .unread($0) } ?? .ended(.broke)
    }
  }

  /// A new process; nil, and the reason is noted, when there is none to ask.
  private func start() -> ForeignProcess? {
    let process = ForeignProcess(tool, words, bounds)
    guard let process, let greeting = process.greeting() else { return give(up: .notStarted) }
    guard let library = greeting.library else { return give(up: .notInstalled) }
    memory { $0.use(LibraryMark(library)) }
    return process
  }

  private func give(up lack: ForeignLack) -> ForeignProcess? {
    state.withLock {
      $0.lack = lack
      $0.isShort = $0.isShort || lack != .notInstalled
    }
    return nil
  }

  private func countLost() {
    state.withLock {
      $0.lost += 1
      guard $0.lost >= bounds.lost else { return }
      $0.lack = .noTimeLeft
      $0.isShort = true
    }
  }
}
