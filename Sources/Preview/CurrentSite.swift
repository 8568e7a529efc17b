import Diagnostics
import NIOCore
import NIOPosix

/// The site as the source now is: loaded at the start and after every change, given to who asks.
///
/// Belongs to one event loop; only the loading itself runs on a thread of the pool.
final class CurrentSite {
  let listeners = EventStream()
  private let loop: any EventLoop
  private let pool: NIOThreadPool
  private let load: @Sendable () -> PreviewSite
  private let watch: FolderWatch
  private var ticks: RepeatedTask?

  private var shown: LoadedSite?
  private var waiting: [Waiting] = []
  /// How many loads have begun; the one under way, or the last, has this number.
  private var loads = 0
  /// Tells this run's pages from those of a server that was on this port before.
  private let run = String(UInt64.random(in: 0 ... .max), radix: 36)

  /// Whether a change was seen and no load has begun since.
  private var isStale = true
  private var isLoading = false
  private var staleSince = NIODeadline.now()
  private var lastChange = NIODeadline.now() - settling

  /// How long it must be quiet before a load begins, since an editor saves in several steps.
  private static let settling = TimeAmount.milliseconds(50)
  /// How long steps may follow on each other before a load begins all the same.
  private static let restless = TimeAmount.milliseconds(500)
  /// How long a request waits for a load before it is shown the site as it was.
  private static let patience = TimeAmount.seconds(10)

  /// A request that a load has to answer: the first that begins after the request came.
  private struct Waiting {
    let load: Int
    let since: NIODeadline
    let promise: EventLoopPromise<LoadedSite>
  }

  init(
    on loop: any EventLoop, pool: NIOThreadPool, watching folders: [String],
    load: @escaping @Sendable () -> PreviewSite,
    say: @escaping @Sendable (Diagnostic) -> Void
  ) throws {
    self.loop = loop
    self.pool = pool
    self.load = load
    watch = try FolderWatch(folders, say: say)
  }

  func start() {
    let me = NIOLoopBound(self, eventLoop: loop)
    ticks = loop.scheduleRepeatedTask(initialDelay: .zero, delay: CurrentSite.settling) { _ in
      me.value.tick()
    }
  }

  /// Releases everybody who waits for a load that will not come.
  func stop() {
    ticks?.cancel()
    waiting.forEach { $0.promise.fail(ChannelError.ioOnClosedChannel) }
    waiting = []
  }

  /// The site, with every change made before this call.
  func latest() -> EventLoopFuture<LoadedSite> {
    noteChanges()
    if let shown, isCurrent { return loop.makeSucceededFuture(shown) }
    let promise = loop.makePromise(of: LoadedSite.self)
    waiting.append(
      Waiting(load: isStale ? loads + 1 : loads, since: .now(), promise: promise))
    return promise.futureResult
  }

  /// The events by which a page learns what it should show.
  var news: String {
    guard let shown else { return "" }
    let lines = shown.site.message.map { $0.split(whereSeparator: \.isNewline) } ?? []
    let note = lines.isEmpty ? "" : "event: note\n\(lines.map { "data: \($0)\n" }.joined())\n"
    let errors = shown.errors == nil ? "" : "event: errors\ndata: \(loads)\n\n"
    return note + "event: site\ndata: \(shown.stamp)\n\n" + errors
  }

  private var isCurrent: Bool { !isStale && !isLoading }

  private func noteChanges() {
    guard watch.hasChanged() else { return }
    lastChange = .now()
    if isCurrent { staleSince = lastChange }
    isStale = true
  }

  private func tick() {
    noteChanges()
    let now = NIODeadline.now()
    let isSettled =
      lastChange + CurrentSite.settling <= now || staleSince + CurrentSite.restless <= now
    if isStale && !isLoading && isSettled { beginLoad() }
    answer { $0.since + CurrentSite.patience < now }
  }

  private func beginLoad() {
    isStale = false
    isLoading = true
    loads += 1
    let load = load
    pool.runIfActive(eventLoop: loop) { load() }.assumeIsolated().whenSuccess { site in
      self.isLoading = false
      self.show(site)
      self.answer { $0.load <= self.loads }
      self.noteChanges()
      if self.isCurrent { self.listeners.send(self.news) }
    }
  }

  /// A site with errors does not take the place of one without.
  private func show(_ site: PreviewSite) {
    if let errors = site.errorPage, shown?.site.errorPage == nil, shown != nil {
      shown?.errors = errors
    } else {
      shown = LoadedSite(site: site, stamp: "\(run)-\(loads)")
    }
  }

  /// Gives the site as it is to those who have waited for it, or long enough.
  private func answer(_ isDone: (Waiting) -> Bool) {
    guard let shown else { return }
    let answered = waiting.filter(isDone)
    waiting.removeAll(where: isDone)
    answered.forEach { $0.promise.succeed(shown) }
  }
}
