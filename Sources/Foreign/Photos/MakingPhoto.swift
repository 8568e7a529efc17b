import Dispatch
import Folders
import Formats
import Synchronization

/// What is to be made of a picture.
public enum PictureOrder: Sendable, Equatable {
  /// The same photo in sizes for pages.
  case sizes(PhotoPlan)
  case emblem(EmblemPictures)

  /// How many files that gives.
  var count: Int {
    switch self {
    case .sizes(let plan): plan.sizes.count * PhotoPlan.endings.count
    case .emblem: EmblemPictures.File.allCases.count
    }
  }

  var request: ForeignRequest {
    switch self {
    case .sizes: .make
    case .emblem(let emblem): emblem.request
    }
  }

  /// The files of an answer that is one to this.
  func made(_ finding: PhotoParser.Finding) -> [PhotoParser.Made]? {
    switch (self, finding) {
    case (.sizes, .made(let made)) where made.count == count: made
    case (.emblem(let emblem), .drawn(let key, _, let made)) where key == emblem.key: made
    default: nil
    }
  }

  /// With what the bytes of each file begin.
  func opening(of number: Int) -> [UInt8] {
    switch self {
    case .emblem: [0x89, 0x50, 0x4E, 0x47]
    case .sizes: number % PhotoPlan.endings.count == 0 ? Array("RIFF".utf8) : [0xFF, 0xD8, 0xFF]
    }
  }
}

/// A picture of which something is made, and what comes of it.
public final class MakingPhoto: Sendable {
  public let file: SourceFile
  public let order: PictureOrder
  private let maker: PhotoMaker
  private let isSettled = DispatchGroup()
  private let found = Mutex<ForeignAnswer<PhotoParser.Finding>?>(nil)
  /// Its bytes, where no store keeps them.
  let files = Mutex<[[UInt8]]>([])

  init(_ file: SourceFile, _ order: PictureOrder, by maker: PhotoMaker) {
    self.file = file
    self.order = order
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

  /// How pages can show it: nil where they show the file itself.
  public var plan: PhotoPlan? {
    guard case .sizes(let plan) = order else { return nil }
    switch answer {
    case .found(.sound), .found(.made): return plan
    case .found(.drawn), .found(.unreadable), .ended, .unread: return nil
    }
  }

  /// The SHA-256 of each file that was made; empty where none was, or only looked at.
  public var hashes: [String] { made.map(\.hash) }

  private var made: [PhotoParser.Made] {
    if case .found(let finding) = answer { order.made(finding) ?? [] } else { [] }
  }

  /// The bytes of the file with a number: of a photo the sizes of its plan, of each the endings.
  ///
  /// None when they can't be made any more.
  public func bytes(_ number: Int) -> [UInt8] {
    let made = made
    if made.indices.contains(number),
      let bytes = maker.store.bytes(made[number].hash, count: made[number].count)
    {
      return bytes
    }
    if let kept = kept(number) { return kept }
    _ = maker.ask(about: self, order.request, forBytes: true)
    return kept(number) ?? []
  }

  private func kept(_ number: Int) -> [UInt8]? {
    files.withLock { $0.indices.contains(number) ? $0[number] : nil }
  }
}
