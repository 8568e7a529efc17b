/// One thing to do on the server; what was done is done again without harm.
///
/// Paths are relative to the target's folder. What is not yet in its place lies in ``staging``.
public enum PublishStep: Sendable, Hashable {
  /// With the folders around it; one that is there stays.
  case makeFolder(String)
  /// A file of the built site, under a name of the staging folder.
  case send(path: String, as: String, bytes: Int)
  /// A small text, under a name of the staging folder, in the place of one that is there.
  case note(String, [UInt8])
  /// From the staging folder to its place, over a file that is there.
  case move(String, to: String)
  /// A file of ours; one that is not there any more is none.
  case remove(String)
  /// A folder, if nothing is left in it.
  case removeFolder(String)

  /// The folder on the server in which all lies that is not in its place.
  public static let staging = ".oit-publish"
  /// The folder whose presence says that somebody publishes.
  public static let lock = ".oit-lock"
  /// The lock before it is one: it gets its name when it holds its note, so that none is without.
  static func newLock(of note: LockNote) -> String { "\(lock)-\(note.id)" }
}

/// Names in the staging folder.
enum StagedName {
  /// The manifest of the site that is being published.
  static let next = "next.json"
  /// What is to be removed when all is in its place; while it is there, all files have arrived.
  static let moving = "moving"
  /// Assets of the version before, which the next publication removes.
  static let kept = "kept"

  static let notes: Set = [next, moving, kept]

  static func path(_ name: String) -> String { "\(PublishStep.staging)/\(name)" }
}
