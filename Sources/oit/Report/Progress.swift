import Artifact
import Diagnostics
import Dispatch
import Disclosure
import Synchronization

/// How far a build is: a line on a terminal once it takes longer than a second, and a table of its
/// stages for whoever asks.
final class Progress: Sendable {
  enum Stage: Sendable {
    case reading, checking, preparing, writing

    fileprivate var words: Words {
      switch self {
      case .reading: Words("อ่าน Content", "reading Content")
      case .checking: Words("ตรวจและเตรียมหน้าเว็บ", "checking, laying out pages")
      case .preparing: Words("เตรียมข้อมูลค้นหา", "preparing the search")
      case .writing: Words("เขียนหน้าเว็บ", "writing pages")
      }
    }
  }

  private struct Begun: Sendable {
    let stage: Stage
    let total: Int
    let time: ContinuousClock.Instant
  }

  private let language: Language
  private let stages = Mutex<[Begun]>([])
  private let done = Atomic(0)
  /// Made once, and its methods may be called on any thread.
  nonisolated(unsafe) private let line: (any DispatchSourceTimer)?

  /// The line is for whoever sits before a terminal and did not ask for quiet; each takes the place
  /// of the one before.
  init(_ options: SourceOptions, _ form: ReportOptions) {
    language = options.language
    line = Stream.errors.isTerminal && !form.quiet ? DispatchSource.makeTimerSource() : nil
    line?.setEventHandler { [weak self] in self?.show() }
    line?.schedule(deadline: .now() + 1, repeating: 0.2)
    line?.resume()
  }

  /// Goes on to the next stage, which makes so many files, where that is known.
  func begin(_ stage: Stage, of total: Int = 0) {
    stages.withLock { $0.append(Begun(stage: stage, total: total, time: .now)) }
  }

  /// The same files, which are counted when they are made.
  func counting(_ files: SiteFiles) -> SiteFiles {
    begin(.writing, of: files.sorted.count)
    guard line != nil else { return files }
    return SiteFiles(
      files.sorted.map { file in
        guard case .made(let make) = file.content else { return file }
        return SiteFile(
          file.path, from: file.origin,
          .made { out in
            make(&out)
            self.done.add(1, ordering: .relaxed)
          })
      })
  }

  /// Takes the line away, until it is shown anew.
  func clear() {
    if line != nil { Stream.errors.print("\r\u{1B}[K") }
  }

  /// Takes the line away.
  func end() {
    line?.cancel()
    clear()
  }

  /// The seconds of each stage up to now, a line each.
  func table() -> String {
    let begun = stages.withLock { $0 }
    let ends = begun.dropFirst().map(\.time) + [.now]
    return zip(begun, ends).map { stage, end in
      "\(seconds(end - stage.time))  \(stage.stage.words.text(in: language))\n"
    }.joined()
  }

  private func show() {
    guard let now = stages.withLock({ $0.last }) else { return }
    Stream.errors.print("\r\u{1B}[K" + text(of: now))
  }

  private func text(of now: Begun) -> String {
    let name = now.stage.words.text(in: language)
    let done = min(done.load(ordering: .relaxed), now.total)
    let past = (ContinuousClock.now - now.time) / .seconds(1)
    guard done > 0, past > 0 else { return name }
    let rate = Double(done) / past
    let left = Int((Double(now.total - done) / rate).rounded(.up))
    let rest = Words(
      "\(Int(rate)) ไฟล์ต่อวินาที เหลืออีกประมาณ \(left) วินาที",
      "\(Int(rate)) files a second, about \(left) s left")
    return "\(name) \(done)/\(now.total) (\(rest.text(in: language)))"
  }
}

/// Right-aligned, to the millisecond: `  0.123 s`.
private func seconds(_ time: Duration) -> String {
  let thousandths = Int((time / .milliseconds(1)).rounded())
  let rest = String(1000 + thousandths % 1000).dropFirst()
  let text = "\(thousandths / 1000).\(rest) s"
  return String(repeating: " ", count: max(0, 9 - text.utf8.count)) + text
}
