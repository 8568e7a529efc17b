import Artifact
import CVips
import Folders
import Formats
import Glibc
import Text

/// Libvips, asked whether a photo is whole, or to make of it what pages show (``PhotoPlan``).
///
/// Its answers: `sound`; `unreadable`; or `made` and for each size and ending the count of bytes
/// and their SHA-256, with a file that holds all those bytes one after the other.
public enum PhotoParser: ForeignParser {
  public static let name = "photo"

  /// A photo of 64 million dots takes 300 MB, and 4 s on an old machine.
  public static let bounds = ForeignBounds(
    memory: 1 << 30, work: 30, patience: 60, lost: 3, written: 4 << 20)

  public static func load() -> ForeignLibrary? {
    guard let version = cvips_load(), let path = cvips_path() else { return nil }
    return ForeignLibrary(version: String(cString: version), path: String(cString: path))
  }

  /// What there is of a photo.
  public enum Finding: Sendable, Equatable {
    case sound
    /// In the order of the sizes, of each in that of the endings.
    case made([Made])
    case unreadable
  }

  public struct Made: Sendable, Equatable {
    let count: Int
    let hash: String
  }

  public static func answer(
    to request: ForeignRequest, about descriptor: Int32
  ) -> (text: String, file: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      let plan = plan(of: descriptor, size: Int(status.st_size)), let widest = plan.sizes.last,
      let photo = cvips_open(descriptor, Int32(widest.width))
    else { return ("unreadable", -1) }
    defer { cvips_release(photo) }
    if request == .read { return ("sound", -1) }
    var files: [[UInt8]] = []
    for size in plan.sizes {
      let narrow = size == widest ? nil : cvips_narrow(photo, Int32(size.width))
      defer { if let narrow { cvips_release(narrow) } }
      for ending in PhotoPlan.endings {
        guard let bytes = saved(narrow ?? photo, ending) else { return ("unreadable", -1) }
        files.append(bytes)
      }
    }
    guard let file = memoryFile(holding: Array(files.joined())) else { return ("unreadable", -1) }
    return ("made" + files.map { " \($0.count) \(sha256($0))" }.joined(), file)
  }

  private static func plan(of descriptor: Int32, size: Int) -> PhotoPlan? {
    PictureParts(size: size) { offset, count in
      [UInt8](unsafeUninitializedCapacity: max(0, min(count, size - offset))) { buffer, read in
        read = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
      }
    }.flatMap { PhotoPlan($0, bytes: size) }
  }

  /// In the best quality that keeps it small.
  private static func saved(_ photo: UnsafeMutableRawPointer, _ ending: String) -> [UInt8]? {
    var quality = 78.0
    while true {
      var bytes: UnsafeMutableRawPointer?
      var count = 0
      let isWebP: Int32 = ending == "webp" ? 1 : 0
      guard cvips_save(photo, isWebP, Int32(quality), &bytes, &count) == 0, let bytes else {
        return nil
      }
      defer { cvips_free(bytes) }
      if count <= PhotoPlan.largest || quality < 2 {
        return stripped(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
      }
      quality = max(1, quality * min(0.85, Double(PhotoPlan.largest) / Double(count)))
    }
  }

  /// The library leaves notes of its own.
  private static func stripped(_ bytes: [UInt8]) -> [UInt8]? {
    PictureParts(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }?.kept.bytes(of: bytes)
  }

  public static func finding(in answer: String) -> Finding? {
    if answer == "sound" { return .sound }
    if answer == "unreadable" { return .unreadable }
    let words = answer.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.first == "made", words.count % 2 == 1 else { return nil }
    var made: [Made] = []
    for at in stride(from: 1, to: words.count, by: 2) {
      guard let count = Int(words[at]), count > 0, count <= bounds.written,
        words[at + 1].utf8.count == 64
      else { return nil }
      made.append(Made(count: count, hash: words[at + 1]))
    }
    return made.isEmpty ? nil : .made(made)
  }
}

/// Asks about photos, and for what pages show of them.
public typealias PhotoReader = ForeignReader<PhotoParser>
