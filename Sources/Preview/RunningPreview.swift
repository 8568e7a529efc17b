import NIOCore
import NIOPosix

/// A preview that serves in the background until it is stopped.
public struct RunningPreview: Sendable {
  private let group: MultiThreadedEventLoopGroup
  private let pool: NIOThreadPool
  private let site: NIOLoopBound<CurrentSite>
  private let listeners: Listeners

  /// Where a browser finds the site's home: `http://localhost:8080/`.
  public var address: String { "http://localhost:\(listeners.port)/" }

  init(
    group: MultiThreadedEventLoopGroup, pool: NIOThreadPool, site: NIOLoopBound<CurrentSite>,
    listeners: Listeners
  ) {
    self.group = group
    self.pool = pool
    self.site = site
    self.listeners = listeners
  }

  /// Closes all connections and waits until a load that is under way has ended.
  ///
  /// To be called once.
  public func stop() {
    // Each of these fails only when it is closed already. The pool ends before the loop, which
    // hears of what the pool's threads finished.
    for channel in listeners.channels { try? channel.close().wait() }
    let site = site
    try? site.eventLoop.submit { site.value.stop() }.wait()
    try? pool.syncShutdownGracefully()
    try? group.syncShutdownGracefully()
  }
}
