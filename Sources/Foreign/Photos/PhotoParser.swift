import Artifact
import Folders
import Formats
import Glibc
import Text

/// Libvips, asked whether a photo is whole, or to make of it what pages show (``PhotoPlan``), or of
/// an emblem what stands for the site (``EmblemPictures``).
///
/// Its answers: `sound`; `unreadable`; `made` and for each size and ending the count of bytes and
/// their SHA-256, with a file that holds all those bytes one after the other; of an emblem `named`
/// or, where no font has the letters, `nameless`, then the key of what was asked, and the files in
/// the same way.
public enum PhotoParser: ForeignParser {
  public static let name = "photo"

  /// A photo of 64 million dots takes 300 MB, and 4 s on an old machine.
  public static let bounds = ForeignBounds(
    memory: 1 << 30, work: 30, patience: 60, lost: 3, written: 4 << 20)

  public static func load() -> ForeignLibrary? { Vips.load() }

  /// What there is of a photo.
  public enum Finding: Sendable, Equatable {
    case sound
    /// In the order of the sizes, of each in that of the endings.
    case made([Made])
    /// In the order of ``EmblemPictures/File``.
    case drawn(key: String, isNamed: Bool, [Made])
    case unreadable
  }

  public struct Made: Sendable, Equatable {
    let count: Int
    let hash: String
  }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    if let emblem = EmblemPictures(request) {
      guard let drawn = emblem.drawn(about: descriptor) else { return ("unreadable", -1) }
      return answer("\(drawn.isNamed ? "named" : "nameless") \(emblem.key)", drawn.files)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      let plan = plan(of: descriptor, size: Int(status.st_size)), let widest = plan.sizes.last,
      let photo = Vips.photo(in: descriptor, width: widest.width)
    else { return ("unreadable", -1) }
    if request == .read { return ("sound", -1) }
    var files: [[UInt8]] = []
    for size in plan.sizes {
      let narrow = size == widest ? nil : Vips.narrow(photo, width: size.width)
      for ending in PhotoPlan.endings {
        guard let bytes = saved(narrow ?? photo, ending) else { return ("unreadable", -1) }
        files.append(bytes)
      }
    }
    return answer("made", files)
  }

  private static func answer(_ opening: String, _ files: [[UInt8]]) -> (text: String, file: Int32) {
    guard let file = memoryFile(holding: Array(files.joined())) else { return ("unreadable", -1) }
    return (opening + files.map { " \($0.count) \(sha256($0))" }.joined(), file)
  }

  private static func plan(of descriptor: Int32, size: Int) -> PhotoPlan? {
    PictureParts(size: size) { offset, count in
      [UInt8](unsafeUninitializedCapacity: max(0, min(count, size - offset))) { buffer, read in
        read = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
      }
    }.flatMap { PhotoPlan($0, bytes: size) }
  }

  /// In the best quality that keeps it small.
  private static func saved(_ photo: Vips.Picture, _ ending: String) -> [UInt8]? {
    var quality = 78.0
    while true {
      let bytes = Vips.saved(photo, isWebP: ending == "webp", quality: Int(quality))
      guard let bytes else { return nil }
      if bytes.count <= PhotoPlan.largest || quality < 2 { return stripped(bytes) }
      quality = max(1, quality * min(0.85, Double(PhotoPlan.largest) / Double(bytes.count)))
    }
  }

  /// The library leaves notes of its own.
  private static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    PictureParts(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }?.kept.bytes(of: bytes)
  }

  public static func finding(in answer: String) -> Finding? {
    if answer == "sound" { return .sound }
    if answer == "unreadable" { return .unreadable }
    var words = answer.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }[...]
    let opening = words.popFirst()
    switch opening {
    case "made": return made(words).map { .made($0) }
    case "named", "nameless":
      guard let key = words.popFirst(), let made = made(words),
        made.count == EmblemPictures.File.allCases.count
      else { return nil }
      return .drawn(key: key, isNamed: opening == "named", made)
    default: return nil
    }
  }

  private static func made(_ words: ArraySlice<String>) -> [Made]? {
    guard !words.isEmpty, words.count % 2 == 0 else { return nil }
    var made: [Made] = []
    for at in stride(from: words.startIndex, to: words.endIndex, by: 2) {
      guard let count = Int(words[at]), count > 0, count <= bounds.written,
        words[at + 1].utf8.count == 64
      else { return nil }
      made.append(Made(count: count, hash: words[at + 1]))
    }
    return made
  }
}

/// Asks about photos, and for what pages show of them.
public typealias PhotoReader = ForeignReader<PhotoParser>
