import Diagnostics
import Glibc
import Synchronization

/// A line on a terminal that says how far a publication is; elsewhere there is none.
final class PublishProgress: Sendable {
  private let all: (files: Int, bytes: Int)
  private let language: Language
  private let began = ContinuousClock.now
  private let isShown = Mutex(false)

  init?(of all: (files: Int, bytes: Int), in language: Language) {
    guard Stream.errors.isTerminal, all.files > 0 else { return nil }
    self.all = all
    self.language = language
  }

  func show(_ files: Int, _ bytes: Int) {
    let passed = ContinuousClock.now - began
    let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
    isShown.withLock { $0 = true }
    Stream.errors.print(
      "\r" + PublishProgress.words(files, bytes, of: all, after: seconds).text(in: language)
        + "\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    guard
      isShown.withLock({ isShown in
        defer { isShown = false }
        return isShown
      })
    else { return }
    Stream.errors.print("\r\u{1B}[K")
  }

  /// `120/300 files, 4.5/12.0 MB, 35 s left`; the time is that of the bytes so far, and is not told
  /// in the first two seconds.
  static func words(
    _ files: Int, _ bytes: Int, of all: (files: Int, bytes: Int), after seconds: Double
  ) -> Words {
    func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }
    let sizes = "\(megabytes(bytes))/\(megabytes(all.bytes)) MB"
    let count = "\(files)/\(all.files)"
    guard seconds >= 2, bytes > 0 else {
      return Words("ส่งแล้ว \(count) ไฟล์ \(sizes)", "sent: \(count) files, \(sizes)")
    }
    let left = Int((seconds * Double(all.bytes - bytes) / Double(bytes)).rounded(.up))
    let minutes = left >= 120
    return Words(
      "ส่งแล้ว \(count) ไฟล์ \(sizes) เหลือประมาณ \(minutes ? left / 60 : left) \(minutes ? "นาที" : "วินาที")",
      "sent: \(count) files, \(sizes), about \(minutes ? left / 60 : left) \(minutes ? "min" : "s") left"
    )
  }
}
