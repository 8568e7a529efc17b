import CPosix
import Foundation
import Synchronization

/// Calls the body while two names change places over and over, with a pause in microseconds or as
/// fast as they can.
public func whileSwapping(
  _ one: String, _ other: String, pause: useconds_t = 0, _ body: () throws -> Void
) rethrows {
  let isOver = Mutex(false)
  let ended = DispatchSemaphore(value: 0)
  let swapper = Thread {
    while !isOver.withLock({ $0 }) {
      cposix_exchange(AT_FDCWD, one, other)
      if pause > 0 { usleep(pause) }
    }
    ended.signal()
  }
  swapper.start()
  defer {
    isOver.withLock { $0 = true }
    ended.wait()
  }
  try body()
}
