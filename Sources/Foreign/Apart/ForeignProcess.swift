import Dispatch
import Glibc
import Subprocess
import Synchronization
import SystemPackage

/// A process apart that was started, and what is said to it; killed when let go.
final class ForeignProcess: Sendable {
  private let channel: Channel
  private let bounds: ForeignBounds
  private let ending: Ending
  private let task: Task<Void, Never>

  /// What came of a question.
  enum Reply {
    /// With the file that came with it, which the caller closes, or −1.
    case answer(String, file: Int32)
    /// The file ended it; what would end it in every build is lasting.
    case ended(ForeignEnd, isLasting: Bool)
    /// It was ended from outside.
    case gone
  }

  /// Starts a program with words; nil when there is no room for a connection.
  init?(_ tool: String, _ words: [String], _ bounds: ForeignBounds) {
    guard let (own, other) = Channel.pair(), let input = other.copy(), let output = other.copy()
    else { return nil }
    let ending = Ending()
    channel = own
    self.bounds = bounds
    self.ending = ending
    task = Task.detached(priority: .userInitiated) {
      ending.tell(await outcome(of: tool, words, input, output))
    }
  }

  deinit { task.cancel() }

  /// What it says it is; nil when it could not be started.
  func greeting() -> Greeting? {
    guard case .line(let line, let file) = channel.receive(within: bounds.patience) else {
      return nil
    }
    if file >= 0 { close(file) }
    return Greeting(line: line)
  }

  /// Hands it an open file and waits for what it says.
  func ask(_ request: ForeignRequest, about file: Int32) -> Reply {
    guard channel.send(request.rawValue, file: file) else { return .gone }
    switch channel.receive(within: bounds.patience) {
    case .line(let line, let file): return .answer(line, file: file)
    case .late: return .ended(.late, isLasting: false)
    case .tooLong: return .ended(.nonsense, isLasting: false)
    case .end: return reply(to: ending.status(orAfterASecond: task.cancel))
    }
  }

  private func reply(to status: TerminationStatus?) -> Reply {
    guard case .signaled(let signal) = status else {
      return .ended(.broke, isLasting: false)
    }
    switch signal {
    case SIGXCPU: return .ended(.late, isLasting: true)
    case SIGALRM: return .ended(.late, isLasting: false)
    case SIGKILL, SIGTERM, SIGINT, SIGHUP: return .gone
    default: return .ended(.broke, isLasting: true)
    }
  }
}

/// How a process ended, once it has.
private final class Ending: Sendable {
  private let isTold = DispatchSemaphore(value: 0)
  private let told = Mutex<TerminationStatus?>(nil)

  func tell(_ status: TerminationStatus?) {
    told.withLock { $0 = status }
    isTold.signal()
  }

  /// Waits for it; what has gone silent and lives on is ended first.
  func status(orAfterASecond end: () -> Void) -> TerminationStatus? {
    if isTold.wait(timeout: .now() + 1) == .timedOut {
      end()
      isTold.wait()
      return nil
    }
    return told.withLock { $0 }
  }
}

/// Runs a program to its end; nil when it can't be started.
///
/// It knows nothing of the environment but where libraries lie. When the task is cancelled, it is
/// killed, and what it has started too.
private func outcome(
  of tool: String, _ words: [String], _ input: Int32, _ output: Int32
) async -> TerminationStatus? {
  var options = PlatformOptions()
  options.createSession = true
  options.teardownSequence = [
    .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
  ]
  let libraries = getenv("LD_LIBRARY_PATH").map { String(cString: $0) }
  let result = try? await run(
    .path(FilePath(tool)), arguments: Arguments(words),
    environment: .custom(libraries.map { ["LD_LIBRARY_PATH": $0] } ?? [:]),
    platformOptions: options,
    input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: true),
    output: .fileDescriptor(FileDescriptor(rawValue: output), closeAfterSpawningProcess: true),
    error: .discarded)
  return result?.terminationStatus
}
