import Artifact
import Folders
import Formats
import Glibc
import Synchronization

/// The text of PDFs, had from processes apart when somebody asks, and kept for the next build.
public final class PDFTexts: Sendable {
  private let reader: PDFTextReader
  private let store: MadeFiles
  private let looks: Looks
  /// What the store has to hold of the site that was built last.
  private let hashes = Mutex<Set<String>>([])

  public init(_ reader: PDFTextReader, store: MadeFiles, looks: Looks = .always) {
    self.reader = reader
    self.store = store
    self.looks = looks
  }

  /// UTF-8, a form feed behind each page; empty where there is none, or nobody can read it.
  public func text(of file: SourceFile) -> [UInt8] {
    var bytes: [UInt8]?
    _ = finding(of: file) { text in
      bytes = store.bytes(text.hash, count: text.count)
      return bytes != nil
    } receive: {
      bytes = $0
    }
    return bytes ?? []
  }

  /// For which sites PDFs are opened before anybody asks for their texts.
  public enum Looks: Sendable {
    case never, ofSearchedSites, always
  }

  /// Whether those of a site are opened.
  public func looks(atSearched isSearched: Bool) -> Bool {
    switch looks {
    case .never: false
    case .ofSearchedSites: isSearched
    case .always: true
    }
  }

  /// What is seen on opening it; nil where nobody can.
  ///
  /// The text is kept for who asks for it later.
  public func look(at file: SourceFile) -> DocumentLook? { finding(of: file)?.look }

  private func finding(
    of file: SourceFile, isEnough: (PDFTextParser.Finding.Kept) -> Bool = { _ in true },
    receive: ([UInt8]) -> Void = { _ in }
  ) -> PDFTextParser.Finding? {
    let answer = try? reader.answer(about: file) {
      $0.text.map(isEnough) ?? true
    } receive: { finding, file in
      guard let text = finding.text else { return true }
      let read = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, length in
        length = max(0, pread(file, buffer.baseAddress, text.count, 0))
      }
      guard read.count == text.count, sha256(read) == text.hash else { return false }
      store.keep(read, text.hash)
      receive(read)
      return true
    }
    guard case .found(let finding) = answer else { return nil }
    if let text = finding.text { hashes.withLock { _ = $0.insert(text.hash) } }
    return finding
  }

  /// The site has been made: processes end.
  public func rest() { reader.rest() }

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
