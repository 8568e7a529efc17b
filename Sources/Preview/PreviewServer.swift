import Artifact
import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix

/// Shows the site to browsers on this machine, always as the source now is.
public struct PreviewServer: Sendable {
  private let port: Int
  private let folders: [String]
  private let load: Load
  private let say: @Sendable (Diagnostic) -> Void

  /// Reads the source after changes, and may give what it knows of edited pages before it ends.
  ///
  /// What it gives early stands for those addresses alone, and must be what it ends with.
  public typealias Load =
    @Sendable (_ changes: FolderChanges, _ early: (SiteFiles) -> Void) -> PreviewSite

  private static let mostConnections = 200
  /// Those beyond that are told so, up to this many at once.
  private static let mostTold = 50

  /// - Parameters:
  ///   - port: 1 to 65535, or 0 for any free one.
  ///   - folders: Watched with all below them; one that is absent is waited for.
  ///   - load: Called at the start and after changes, never twice at once, on a thread of the
  ///     server's own.
  ///   - say: Told what goes wrong while it runs: `preview-watches-used-up`.
  public init(
    port: Int, watching folders: [String], load: @escaping Load,
    say: @escaping @Sendable (Diagnostic) -> Void = { _ in }
  ) {
    self.port = port
    self.folders = folders
    self.load = load
    self.say = say
  }

  /// Serves until SIGINT or SIGTERM, after calling `ready` once with the site's address.
  ///
  /// Call it from a program's first thread before others are started. Throws a `Diagnostic` without
  /// a place: `port-in-use`, `port-not-allowed`, `port-out-of-range`, `preview-cannot-listen`,
  /// `preview-cannot-watch`.
  public func run(ready: (String) -> Void) throws {
    let signals = StopSignals()
    defer { signals.restore() }
    let running = try start()
    defer { running.stop() }
    ready(running.address)
    signals.wait()
  }

  /// Serves until told to stop, and minds no signals; throws as `run` does.
  public func start() throws -> RunningPreview {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let pool = NIOThreadPool(numberOfThreads: 4)
    pool.start()
    let loop = group.next()
    do {
      let (folders, load, say) = (folders, load, say)
      let site = try loop.submit {
        let site = try CurrentSite(
          on: loop, pool: pool, watching: folders, load: load, say: say)
        return NIOLoopBound(site, eventLoop: loop)
      }.wait()
      let listeners = try Listeners(bootstrap(on: group, pool, site), port: port)
      try loop.submit { site.value.start() }.wait()
      return RunningPreview(group: group, pool: pool, site: site, listeners: listeners)
    } catch {
      try? pool.syncShutdownGracefully()
      try? group.syncShutdownGracefully()
      throw error
    }
  }

  private func bootstrap(
    on group: MultiThreadedEventLoopGroup, _ pool: NIOThreadPool, _ site: NIOLoopBound<CurrentSite>
  ) -> ServerBootstrap {
    let open = NIOLoopBoundBox.makeBoxSendingValue(0, eventLoop: site.eventLoop)
    return ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        let (most, told) = (PreviewServer.mostConnections, PreviewServer.mostTold)
        guard open.value < most + told else {
          return channel.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        open.value += 1
        channel.closeFuture.whenComplete { _ in open.value -= 1 }
        let isTooMany = open.value > most
        return channel.eventLoop.makeCompletedFuture {
          if isTooMany { return try channel.pipeline.syncOperations.addHandler(TurnedAway()) }
          let host = LocalHost(port: channel.localAddress?.port ?? 0)
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline()
          try pipeline.addHandler(RequestHandler(site: site.value, host: host, pool: pool))
        }
      }
  }
}
