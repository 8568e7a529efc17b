import Blocks
import Checks
import Diagnostics
import Disclosure
import Foundation
import Thai

/// A site in a folder of its own, which goes with the value: the one way in which tests make a
/// site.
///
/// Most begin with the small sound site and lay over it the few files that they are about.
public struct TemporarySite: Sendable {
  /// What a site begins with.
  public enum Ground: Sendable {
    /// `SoundSite`, of which nothing is said.
    case sound
    /// This repository's own Content and Templates.
    case sample
    case nothing
  }

  private let folder: TemporaryFolder
  /// Where the signs in the files that the site was made of stand, by their names.
  public private(set) var places: [String: Place] = [:]

  /// - Parameters:
  ///   - ground: what the files are laid over.
  ///   - files: texts by their path, such as `Content/2567/o01-structure.md`; a sign such as `⟦1⟧`
  ///     in one is not written, but names its place: see `Marked`.
  ///   - left: paths of the sound site that are not written.
  /// - Throws: what the file system says.
  public init(
    _ ground: Ground = .sound, _ files: [String: String] = [:], without left: [String] = []
  ) throws {
    folder = try TemporaryFolder()
    var texts: [String: String] = [:]
    switch ground {
    case .sound: texts = SoundSite.files.filter { !left.contains($0.key) }
    case .sample: for name in ["Content", "Templates"] { try folder.copy(name) }
    case .nothing: break
    }
    texts.merge(files) { $1 }
    // Where its page is replaced by one without, the photo is no more either.
    if files[SoundSite.photo] == nil, !texts.values.contains(where: { $0.contains("mayor.jpg") }) {
      texts[SoundSite.photo] = nil
    }
    for (path, text) in texts {
      let marked = Marked(text, path: path)
      places.merge(marked.places) { $1 }
      try write(marked.text, to: path)
    }
  }

  public init(_ files: [String: String], without left: [String] = []) throws {
    try self.init(.sound, files, without: left)
  }

  /// The folder that holds Content.
  public var root: String { folder.path }

  /// Where the sign with this name stands.
  public subscript(sign: String) -> Place? { places[sign] }

  public func write(_ bytes: [UInt8], to path: String) throws { try folder.write(bytes, to: path) }
  public func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }
  public func makeFolder(_ path: String) throws { try folder.makeFolder(path) }
  public func text(_ path: String) throws -> String { try folder.text(path) }
  public func exists(_ path: String) -> Bool { folder.exists(path) }

  /// A symbolic link at a path below the root.
  public func link(_ path: String, to destination: String) throws {
    try folder.link(path, to: destination)
  }

  /// Puts one text for another in a file.
  public func replace(_ old: String, with new: String, in path: String) throws {
    try write(try text(path).replacing(old, with: new), to: path)
  }

  /// The repository's own templates, which a site needs to be built.
  public func addTemplates() throws { try folder.copy("Templates") }

  /// Runs a line at the root as a shell does, with `oit` on its path.
  @discardableResult
  public func run(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try folder.run(line, environment: environment)
  }
}
