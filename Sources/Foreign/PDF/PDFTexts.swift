import Artifact
import Folders
import Glibc
import Synchronization

/// The text of PDFs, had from processes apart when somebody asks, and kept for the next build.
public final class PDFTexts: Sendable {
  private let reader: PDFTextReader
  private let store: MadeFiles
  /// What the store has to hold of the site that was built last.
  private let hashes = Mutex<Set<String>>([])

  public init(_ reader: PDFTextReader, store: MadeFiles) {
    self.reader = reader
    self.store = store
  }

  /// UTF-8, a form feed behind each page; empty where there is none, or nobody can read it.
  public func text(of file: SourceFile) -> [UInt8] {
    var bytes: [UInt8]?
    _ = finding(of: file) { hash, count in
      bytes = store.bytes(hash, count: count)
      return bytes != nil
    } receive: {
      bytes = $0
    }
    return bytes ?? []
  }

  /// The first page, from 1, on which the number of a citizen stands.
  ///
  /// The text is kept for who asks for it later.
  public func citizenPage(of file: SourceFile) -> Int? {
    guard case .text(let page, _, _) = finding(of: file) else { return nil }
    return page
  }

  private func finding(
    of file: SourceFile, isEnough: (_ hash: String, _ count: Int) -> Bool = { _, _ in true },
    receive: ([UInt8]) -> Void = { _ in }
  ) -> PDFTextParser.Finding? {
    let answer = try? reader.answer(about: file) { finding in
      guard case .text(_, let count, let hash) = finding else { return true }
      return isEnough(hash, count)
    } receive: { finding, file in
      guard case .text(_, let count, let hash) = finding else { return true }
      let read = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
        length = max(0, pread(file, buffer.baseAddress, count, 0))
      }
      guard read.count == count, sha256(read) == hash else { return false }
      store.keep(read, hash)
      receive(read)
      return true
    }
    guard case .found(let finding) = answer else { return nil }
    if case .text(_, _, let hash) = finding { hashes.withLock { _ = $0.insert(hash) } }
    return finding
  }

  /// The site has been made: processes end.
  public func rest() { reader.rest() }

  /// Whether a document found nobody who had the time to read it, before the last ``rest()``.
  public var mayKnowMore: Bool { reader.mayKnowMore }

  /// Asks again about files after nobody had the time, or could be started.
  public func askAgain() { reader.askAgain() }

  /// What the next build is to be given of what was found; nil when it would be told nothing new.
  ///
  /// Texts of files that are there no more are removed.
  public func textToStore() -> [UInt8]? {
    guard let text = reader.textToStore() else { return nil }
    store.removeAll(besides: hashes.withLock { $0 })
    return text
  }
}
