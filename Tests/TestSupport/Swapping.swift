import CPosix
import Foundation
import Synchronization

/// Calls the body while two names change places over and over, as fast as they can.
public func whileSwapping(_ one: String, _ other: String, _ body: () throws -> Void) rethrows {
  let isOver = Mutex(false)
  let ended = DispatchSemaphore(value: 0)
  let swapper = Thread {
    while !isOver.withLock({ $0 }) { cposix_exchange(AT_FDCWD, one, other) }
    ended.signal()
  }
  swapper.start()
  defer {
    isOver.withLock { $0 = true }
    ended.wait()
  }
  try body()
}
