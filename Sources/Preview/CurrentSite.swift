import Artifact
import CPosix
import Diagnostics
import Dispatch
import Glibc
import NIOCore
import NIOPosix

/// The site as the source now is: loaded at the start and after every change, given to who asks.
///
/// Belongs to one event loop; only the loading itself runs on a thread of the pool.
final class CurrentSite {
  let listeners = EventStream()
  private let loop: any EventLoop
  private let pool: NIOThreadPool
  private let load: PreviewServer.Load
  private let watch: FolderWatch
  private var reports: (any DispatchSourceRead)?
  private var rounds: RepeatedTask?
  private var nextLoad: Scheduled<Void>?

  private var shown: LoadedSite?
  private var waiting: [Waiting] = []
  /// How many loads have begun; the one under way, or the last, has this number.
  private var loads = 0
  /// Tells this run's pages from those of a server that was on this port before.
  private let run = String(UInt64.random(in: 0 ... .max), radix: 36)

  /// What was seen to change since the last load began.
  private var changes = FolderChanges.unbounded
  /// What changed since open pages were last told of a site without errors.
  private var untold = FolderChanges()
  private var isLoading = false
  private var staleSince = NIODeadline.now()
  private var lastChange = NIODeadline.now() - settling

  /// How long it must be quiet before a load begins, since an editor saves in several steps.
  private static let settling = TimeAmount.milliseconds(5)
  /// How long steps may follow on each other before a load begins all the same.
  private static let restless = TimeAmount.milliseconds(500)
  /// How long a request waits for a load before it is shown the site as it was.
  private static let patience = TimeAmount.seconds(10)
  /// How often it is looked for folders that are absent, and for requests that waited too long.
  private static let round = TimeAmount.milliseconds(500)

  /// A request that a load has to answer: the first that begins after the request came.
  private struct Waiting {
    let load: Int
    let path: String
    let since: NIODeadline
    let promise: EventLoopPromise<LoadedSite>
  }

  init(
    on loop: any EventLoop, pool: NIOThreadPool, watching folders: [String],
    load: @escaping PreviewServer.Load, say: @escaping @Sendable (Diagnostic) -> Void
  ) throws {
    self.loop = loop
    self.pool = pool
    self.load = load
    watch = try FolderWatch(folders, say: say)
  }

  /// Begins to load, and to wait for what the system reports of the folders.
  func start() {
    let (me, loop) = (NIOLoopBound(self, eventLoop: loop), loop)
    rounds = loop.scheduleRepeatedTask(initialDelay: .zero, delay: CurrentSite.round) { _ in
      me.value.lookAround()
    }
    let descriptor = watch.descriptorToWaitOn()
    let reports = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "preview"))
    // Until they are read there are reports: it would be woken for them again and again.
    reports.setEventHandler { try? loop.submit { me.value.lookAround() }.wait() }
    reports.setCancelHandler { close(descriptor) }
    reports.resume()
    self.reports = reports
  }

  /// Releases everybody who waits for a load that will not come.
  func stop() {
    rounds?.cancel()
    nextLoad?.cancel()
    reports?.cancel()
    waiting.forEach { $0.promise.fail(ChannelError.ioOnClosedChannel) }
    waiting = []
  }

  /// The site as it is to answer for a path, with every change made before this call.
  func latest(for path: String) -> EventLoopFuture<LoadedSite> {
    noteChanges()
    if let shown, changes.isEmpty, !isLoading || shown.isKnown(path) {
      return loop.makeSucceededFuture(shown)
    }
    let promise = loop.makePromise(of: LoadedSite.self)
    waiting.append(
      Waiting(
        load: changes.isEmpty ? loads : loads + 1, path: path, since: .now(), promise: promise))
    return promise.futureResult
  }

  /// Tells open pages, unless a load that is to follow makes this one old.
  private func tell() {
    guard changes.isEmpty else { return }
    listeners.send(news(untold.isOfTexts ? "texts" : "site"))
  }

  /// The events by which a page learns what it should show.
  ///
  /// `kind` is `site`, or `texts` where an open page can take up what is new.
  func news(_ kind: String = "site") -> String {
    guard let shown else { return "" }
    let lines = shown.site.message.map { $0.split(whereSeparator: \.isNewline) } ?? []
    let note = lines.isEmpty ? "" : "event: note\n\(lines.map { "data: \($0)\n" }.joined())\n"
    let errors = shown.errors == nil ? "" : "event: errors\ndata: \(loads)\n\n"
    return note + "event: \(kind)\ndata: \(shown.newest)\n\n" + errors
  }

  private func noteChanges() {
    let wasEmpty = changes.isEmpty
    guard watch.add(to: &changes, isRead: isLoading) else { return }
    lastChange = .now()
    if wasEmpty { staleSince = lastChange }
    loadWhenSettled()
  }

  private func lookAround() {
    noteChanges()
    loadWhenSettled()
    let now = NIODeadline.now()
    answer { $0.since + CurrentSite.patience < now }
  }

  private func loadWhenSettled() {
    nextLoad?.cancel()
    let time = min(lastChange + CurrentSite.settling, staleSince + CurrentSite.restless)
    let me = NIOLoopBound(self, eventLoop: loop)
    nextLoad = loop.scheduleTask(deadline: time) { me.value.beginLoad() }
  }

  private func beginLoad() {
    // A task that was due when it was cancelled runs all the same, beside the one in its place.
    guard !changes.isEmpty, !isLoading else { return }
    let (changes, load, loop) = (changes, load, loop)
    self.changes = FolderChanges()
    isLoading = true
    loads += 1
    untold.add(changes)
    let me = NIOLoopBound(self, eventLoop: loop)
    pool.runIfActive(eventLoop: loop) {
      load(changes) { pages in loop.execute { me.value.show(pages) } }
    }.assumeIsolated().whenSuccess { site in
      self.noteChanges()
      self.isLoading = false
      self.show(site)
      self.answer { $0.load <= self.loads }
      self.loadWhenSettled()
      self.tell()
      if self.changes.isEmpty, self.shown?.errors == nil { self.untold = FolderChanges() }
      // Else each thread keeps what a load left: after 2,000 a third more than after ten.
      self.pool.submit { _ in malloc_trim(0) }
    }
  }

  /// What a load knows before it has ended: the pages that were edited.
  private func show(_ pages: SiteFiles) {
    guard isLoading, let shown, shown.errors == nil, shown.site.errorPage == nil else { return }
    let early = LoadedSite(site: shown.site, stamp: shown.stamp, edited: (pages, stamp))
    self.shown = early
    answer { $0.load <= loads && early.isKnown($0.path) }
    tell()
  }

  /// A site with errors does not take the place of one without.
  private func show(_ site: PreviewSite) {
    if let errors = site.errorPage, shown?.site.errorPage == nil, shown != nil {
      shown?.errors = errors
      shown?.edited = nil
    } else {
      shown = LoadedSite(site: site, stamp: stamp)
    }
  }

  private var stamp: String { "\(run)-\(loads)" }

  /// Gives the site as it is to those who have waited for it, or long enough.
  private func answer(_ isDone: (Waiting) -> Bool) {
    guard let shown else { return }
    let answered = waiting.filter(isDone)
    waiting.removeAll(where: isDone)
    answered.forEach { $0.promise.succeed(shown) }
  }
}
