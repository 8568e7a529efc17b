import Glibc

/// Ctrl-C and the system's request to end, turned from a sudden end into something to wait for.
///
/// To be made before any thread is started: threads inherit that the signals are held back, and
/// then only `wait` receives them.
struct StopSignals {
  private var signals = sigset_t()
  private var before = sigset_t()

  init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  func wait() {
    var signals = signals
    var received: Int32 = 0
    sigwait(&signals, &received)
  }

  func restore() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
