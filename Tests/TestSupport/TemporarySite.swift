import Blocks
import Checks
import Diagnostics
import Disclosure
import Foundation

/// A site in a folder of its own, which goes with the value: a small sound one with the files of a test laid over it.
public final class TemporarySite: Sendable {
  /// The folder that holds Content.
  public let root: String

  /// - Parameters:
  ///   - files: texts by their path, such as `Content/2567/o01-structure.md`; they replace those of
  ///     the sound site.
  ///   - left: paths of the sound site that are not written.
  /// - Throws: what the file system says.
  public init(_ files: [String: String] = [:], without left: [String] = []) throws {
    root = "\(NSTemporaryDirectory())oit-\(UUID().uuidString)"
    let kept = SoundSite.files.filter { !left.contains($0.key) }
    for (path, text) in kept.merging(files, uniquingKeysWith: { $1 }) {
      try write(Array(text.utf8), to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file below the root, with the folders that lead to it.
  public func write(_ bytes: [UInt8], to path: String) throws {
    let file = "\(root)/\(path)"
    try makeFolder(String(path.split(separator: "/").dropLast().joined(separator: "/")))
    // Not Foundation's own way: it would change how a Thai name is composed.
    guard let stream = fopen(file, "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  public func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(root)/\(path)", withIntermediateDirectories: true)
  }

  /// A symbolic link at a path below the root.
  public func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/\(path)", withDestinationPath: destination)
  }

  /// The text of a line as the tool shows it below a diagnostic.
  public func line(at place: Place) -> String? {
    guard let bytes = FileManager.default.contents(atPath: "\(root)/\(place.path)") else {
      return nil
    }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    guard place.line <= lines.count else { return nil }
    let line = lines[place.line - 1]
    return line.isEmpty ? nil : String(decoding: line.filter { $0 != 13 }, as: UTF8.self)
  }
}

extension TemporarySite {
  /// All that is known of the site on a day, with the findings of reading and of all checks in order.
  public func read(
    today: String = "2567-03-31", baseURL: String? = nil, isOffline: Bool = false,
    kinds: [BlockKind] = BlockKind.all
  ) throws -> (site: Site?, coverage: Coverage?, problems: [Diagnostic]) {
    let day = try Day.read(today).get()
    let (site, problems) = SiteReader.read(
      root, kinds: kinds, baseURL: baseURL, isOffline: isOffline)
    guard let site else { return (nil, nil, problems.inOrder()) }
    let coverage = Coverage(of: site, on: day, kinds: kinds)
    return (site, coverage, (problems + check(site, coverage)).inOrder())
  }

  /// What reading and all checks print, as a terminal without colours shows it.
  public func printed(
    _ language: Language = .thai, today: String = "2567-03-31"
  ) throws -> String {
    text(of: try read(today: today).problems, language)
  }

  /// What reading alone prints, without the checks.
  public func printedReading(_ language: Language = .thai) -> String {
    text(of: SiteReader.read(root, kinds: BlockKind.all).problems.inOrder(), language)
  }

  /// Diagnostics as a terminal without colours shows them.
  public func text(of problems: [Diagnostic], _ language: Language = .thai) -> String {
    let form = TextForm(language, isColoured: false) { [self] in line(at: $0) }
    return problems.map(form.text).joined()
  }
}
