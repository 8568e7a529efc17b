import Dispatch
import Synchronization

/// The results of a function for 0, 1, … `count` − 1, in that order, computed on all cores.
///
/// - Parameters:
///   - count: how often the function is called.
///   - size: how many calls a core takes at a time.
///   - make: called on any thread.
/// - Returns: the results by number.
public func concurrentMap<Result: Sendable>(
  _ count: Int, atATime size: Int, _ make: @Sendable (Int) -> Result
) -> [Result] {
  concurrentMap(count, atATime: size, make, beside: {}).results
}

/// The same, with `makeOther` run beside it: one core begins with that.
public func concurrentMap<Result: Sendable, Other: Sendable>(
  _ count: Int, atATime size: Int, _ make: @Sendable (Int) -> Result,
  beside makeOther: @Sendable () -> Other
) -> (results: [Result], other: Other) {
  let chunks = (count + size - 1) / size
  let results = Mutex([[Result]](repeating: [], count: chunks))
  let other = Mutex<Other?>(nil)
  DispatchQueue.concurrentPerform(iterations: 1 + chunks) { turn in
    if turn == 0 {
      let made = makeOther()
      other.withLock { $0 = made }
    } else {
      let chunk = turn - 1
      let made = (chunk * size..<min((chunk + 1) * size, count)).map(make)
      results.withLock { $0[chunk] = made }
    }
  }
  return (results.withLock { $0 }.flatMap { $0 }, other.withLock { $0 } ?? makeOther())
}
