import Dispatch
import Folders
import Formats
import Synchronization

/// A photo that a page shows, and what comes of it.
public final class MakingPhoto: Sendable {
  public let file: SourceFile
  public let plan: PhotoPlan
  private let maker: PhotoMaker
  private let isSettled = DispatchGroup()
  private let found = Mutex<ForeignAnswer<PhotoParser.Finding>?>(nil)
  /// Its bytes, where no store keeps them.
  let files = Mutex<[[UInt8]]>([])

  init(_ file: SourceFile, _ plan: PhotoPlan, by maker: PhotoMaker) {
    self.file = file
    self.plan = plan
    self.maker = maker
    isSettled.enter()
  }

  func settle(_ answer: ForeignAnswer<PhotoParser.Finding>) {
    found.withLock { $0 = answer }
    isSettled.leave()
  }

  /// What came of it; waits until that is known.
  public var answer: ForeignAnswer<PhotoParser.Finding> {
    isSettled.wait()
    return found.withLock { $0 } ?? .unread(.notStarted)
  }

  /// Whether pages can show it as the plan says.
  public var isSound: Bool {
    switch answer {
    case .found(.sound), .found(.made): true
    case .found(.unreadable), .ended, .unread: false
    }
  }

  var made: [PhotoParser.Made] {
    if case .found(.made(let made)) = answer { made } else { [] }
  }

  /// How many files are made of it.
  var count: Int { plan.sizes.count * PhotoPlan.endings.count }

  /// The bytes of one of the plan's sizes with one of its endings, by their numbers; none when they
  /// can't be made any more.
  public func bytes(size: Int, ending: Int) -> [UInt8] {
    let number = size * PhotoPlan.endings.count + ending
    let made = made
    if made.indices.contains(number),
      let bytes = maker.store.bytes(made[number].hash, count: made[number].count)
    {
      return bytes
    }
    if let kept = kept(number) { return kept }
    _ = maker.ask(about: self, .make, forBytes: true)
    return kept(number) ?? []
  }

  private func kept(_ number: Int) -> [UInt8]? {
    files.withLock { $0.indices.contains(number) ? $0[number] : nil }
  }
}
