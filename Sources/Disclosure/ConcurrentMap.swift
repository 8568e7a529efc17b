import Dispatch
import Synchronization

/// What a function gives for 0, 1, … `count` − 1, in that order, made on all cores.
///
/// - Parameters:
///   - count: how often the function is called.
///   - size: how many calls a core takes at a time.
///   - make: called on any thread.
/// - Returns: the results by number.
func concurrentMap<Result: Sendable>(
  _ count: Int, atATime size: Int, _ make: @Sendable (Int) -> Result
) -> [Result] {
  let chunks = (count + size - 1) / size
  let results = Mutex([[Result]](repeating: [], count: chunks))
  DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
    let made = (chunk * size..<min((chunk + 1) * size, count)).map(make)
    results.withLock { $0[chunk] = made }
  }
  return results.withLock { $0 }.flatMap { $0 }
}
