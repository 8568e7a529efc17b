import Artifact
import Dispatch
import Folders
import Formats
import Glibc
import Synchronization

/// Has photos made for pages, two beside each other, each once.
///
/// A build makes them while pages are read, and keeps them in its store; other commands only ask
/// whether each is whole, and make one when its bytes are wanted.
public final class PhotoMaker: Sendable {
  private let reader: PhotoReader
  let store: MadeFiles
  private let makesAll: Bool
  private let state = Mutex(State())

  private struct State: Sendable {
    /// Those that pages show, by path.
    var shown: [String: MakingPhoto] = [:]
    var waiting: [MakingPhoto] = []
    var workers = 0
    /// Those that keep their bytes, the oldest first.
    var recent: [MakingPhoto] = []
    /// What the store has to hold of the site that was read last.
    var hashes: Set<String> = []
  }

  /// - Parameters:
  ///   - reader: who makes them.
  ///   - store: where those lie that were made.
  ///   - makesAll: whether each is made when a page shows it.
  public init(_ reader: PhotoReader, store: MadeFiles, makesAll: Bool) {
    self.reader = reader
    self.store = store
    self.makesAll = makesAll
  }

  private static let workers = 2

  /// Begins with a picture, if nobody has yet, and returns at once.
  public func begin(_ file: SourceFile, _ order: PictureOrder) -> MakingPhoto {
    let (photo, isNewWorker) = state.withLock { state in
      if let known = state.shown[file.path] { return (known, false) }
      let photo = MakingPhoto(file, order, by: self)
      state.shown[file.path] = photo
      state.waiting.append(photo)
      guard state.workers < Self.workers else { return (photo, false) }
      state.workers += 1
      return (photo, true)
    }
    // Not among the threads that wait for it.
    if isNewWorker { DispatchQueue.global(qos: .utility).async { self.work() } }
    return photo
  }

  private func work() {
    while let photo = next() { photo.settle(ask(about: photo, first(of: photo.order))) }
  }

  /// What is asked of each first: nobody can say how an emblem looks before it is drawn.
  private func first(of order: PictureOrder) -> ForeignRequest {
    if !makesAll, case .sizes = order { .read } else { order.request }
  }

  private func next() -> MakingPhoto? {
    state.withLock { state in
      if state.waiting.isEmpty {
        state.workers -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
  }

  func ask(
    about photo: MakingPhoto, _ request: ForeignRequest, forBytes: Bool = false
  ) -> ForeignAnswer<PhotoParser.Finding> {
    do throws(Refusal) {
      return try reader.answer(about: photo.file, request) { finding in
        if request == .read || finding == .unreadable { return true }
        // Fonts may have come meanwhile.
        if case .drawn(_, isNamed: false, _) = finding { return false }
        guard let made = photo.order.made(finding) else { return false }
        return !forBytes
          && (!makesAll || made.allSatisfy { store.holds($0.hash, count: $0.count) })
      } receive: { finding, file in
        if finding == .sound || finding == .unreadable { return true }
        guard let made = photo.order.made(finding),
          let files = Self.files(made, of: photo.order, in: file)
        else { return false }
        for (bytes, made) in zip(files, made) { store.keep(bytes, made.hash) }
        if forBytes { keep(files, of: photo) }
        return true
      }
    } catch {
      return .found(.unreadable)
    }
  }

  /// Whoever looks at a page asks for the bytes of its photos one after the other.
  private func keep(_ files: [[UInt8]], of photo: MakingPhoto) {
    photo.files.withLock { $0 = files }
    let oldest = state.withLock { state in
      state.recent.append(photo)
      return state.recent.count > 32 ? state.recent.removeFirst() : nil
    }
    oldest?.files.withLock { $0 = [] }
  }

  /// Nil when they are not what was said, or none of the kinds that were asked for.
  private static func files(
    _ made: [PhotoParser.Made], of order: PictureOrder, in file: Int32
  ) -> [[UInt8]]? {
    var offset = 0
    var files: [[UInt8]] = []
    for (number, one) in made.enumerated() {
      let bytes = [UInt8](unsafeUninitializedCapacity: one.count) { buffer, read in
        read = max(0, pread(file, buffer.baseAddress, buffer.count, off_t(offset)))
      }
      guard bytes.count == one.count, sha256(bytes) == one.hash,
        bytes.starts(with: order.opening(of: number))
      else { return nil }
      offset += one.count
      files.append(bytes)
    }
    return files
  }

  /// The site has been read: processes end.
  ///
  /// - Returns: the photos that its pages show, by path.
  public func rest() -> [MakingPhoto] {
    let shown = state.withLock { state in
      defer { state.shown = [:] }
      return state.shown.values.sorted { $0.file.path.precedes($1.file.path) }
    }
    let hashes = Set(shown.flatMap(\.hashes))
    state.withLock { $0.hashes = hashes }
    reader.rest()
    return shown
  }

  /// Whether the site that was read last lacks photos that another reading may get.
  public var mayKnowMore: Bool { reader.mayKnowMore }

  /// What the next build is to be given of what was found; nil when it would be told nothing new.
  ///
  /// What no page shows any more is removed.
  public func textToStore() -> [UInt8]? {
    guard let text = reader.textToStore() else { return nil }
    store.removeAll(besides: state.withLock { $0.hashes })
    return text
  }
}
