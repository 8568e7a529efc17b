import Text

/// A kind of file that may be published as it is; docs/formats.md gives the reasons.
///
/// All that the house knows of the ends of names stands in `all`: what else somebody asks about a
/// file's kind is asked here.
public struct FileFormat: Sendable, Hashable {
  public enum Family: String, Sendable, CaseIterable {
    case document, picture, sound, video, data, archive
  }

  /// What a reader needs to see what is in it.
  public enum Opening: Sendable {
    case browser
    /// A program that most readers have.
    case program
    /// Something to unpack it, or a program for those who know.
    case tool
  }

  public let family: Family
  public let opening: Opening
  /// As a server names it: `application/pdf`.
  public let mediaType: String
  /// Ends of names that stand for it, in lower case without the dot.
  public let endings: [String]

  private init(
    _ family: Family, _ opening: Opening, _ mediaType: String, _ endings: String...
  ) {
    self.family = family
    self.opening = opening
    self.mediaType = mediaType
    self.endings = endings
  }

  /// The kind of a file by the end of its name, in capitals or not; nil for one that is not
  /// published.
  public init?(of path: some StringProtocol) {
    guard let format = FileFormat.ending(of: path).flatMap({ FileFormat.byEnding[$0] }) else {
      return nil
    }
    self = format
  }

  /// Whether pages may show it in their text, as a photo.
  public var isPicture: Bool { family == .picture && opening == .browser }

  /// Whether it is made of dots, as cameras and scanners write them, so that ``PictureParts`` knows
  /// what is in it.
  public var isPhoto: Bool { ["jpg", "png", "webp"].contains(endings[0]) }

  /// Whether it is text that a browser acts on, so that all of it has to be looked at.
  public var isMarkup: Bool { endings == ["svg"] }

  /// `pdf` of `/2567/o01/PLAN.PDF`; nil for a name without a dot, or with nothing behind it.
  public static func ending(of path: some StringProtocol) -> String? {
    let path = String(path)
    guard let dot = path.utf8.suffix(64).lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = path[path.utf8.index(after: dot)...]
    guard !ending.isEmpty, !ending.holds(UInt8(ascii: "/")) else { return nil }
    return ending.asciiLowercased()
  }

  private static let byEnding = Dictionary(
    all.flatMap { format in format.endings.map { ($0, format) } }
  ) { one, _ in one }

  public static let all: [FileFormat] = [
    FileFormat(.document, .browser, "application/pdf", "pdf"),
    FileFormat(.document, .browser, "text/plain; charset=utf-8", "txt"),
    FileFormat(.document, .program, "application/msword", "doc"),
    FileFormat(.document, .program, office("wordprocessingml.document"), "docx"),
    FileFormat(.document, .program, "application/vnd.ms-excel", "xls"),
    FileFormat(.document, .program, office("spreadsheetml.sheet"), "xlsx"),
    FileFormat(.document, .program, "application/vnd.ms-powerpoint", "ppt"),
    FileFormat(.document, .program, office("presentationml.presentation"), "pptx"),
    FileFormat(.document, .program, openDocument("text"), "odt"),
    FileFormat(.document, .program, openDocument("spreadsheet"), "ods"),
    FileFormat(.document, .program, openDocument("presentation"), "odp"),
    FileFormat(.document, .program, "application/rtf", "rtf"),
    FileFormat(.document, .program, "application/epub+zip", "epub"),

    FileFormat(.picture, .browser, "image/jpeg", "jpg", "jpeg"),
    FileFormat(.picture, .browser, "image/png", "png"),
    FileFormat(.picture, .browser, "image/gif", "gif"),
    FileFormat(.picture, .browser, "image/webp", "webp"),
    FileFormat(.picture, .browser, "image/svg+xml", "svg"),
    FileFormat(.picture, .program, "image/bmp", "bmp"),
    FileFormat(.picture, .program, "image/tiff", "tif", "tiff"),
    FileFormat(.picture, .program, "image/heic", "heic"),

    FileFormat(.sound, .browser, "audio/mpeg", "mp3"),
    FileFormat(.sound, .browser, "audio/mp4", "m4a"),
    FileFormat(.sound, .browser, "audio/ogg", "ogg"),
    FileFormat(.sound, .browser, "audio/wav", "wav"),

    FileFormat(.video, .browser, "video/mp4", "mp4", "m4v"),
    FileFormat(.video, .browser, "video/webm", "webm"),
    FileFormat(.video, .program, "video/quicktime", "mov"),
    FileFormat(.video, .program, "video/x-msvideo", "avi"),
    FileFormat(.video, .program, "video/x-ms-wmv", "wmv"),

    FileFormat(.data, .program, "text/csv; charset=utf-8", "csv"),
    FileFormat(.data, .tool, "text/tab-separated-values; charset=utf-8", "tsv"),
    FileFormat(.data, .tool, "application/json", "json"),
    FileFormat(.data, .tool, "application/geo+json", "geojson"),

    FileFormat(.archive, .tool, "application/zip", "zip"),
    FileFormat(.archive, .tool, "application/vnd.google-earth.kmz", "kmz"),
    FileFormat(.archive, .tool, "application/vnd.rar", "rar"),
    FileFormat(.archive, .tool, "application/x-7z-compressed", "7z"),
    FileFormat(.archive, .tool, "application/x-tar", "tar"),
    FileFormat(.archive, .tool, "application/gzip", "gz", "tgz"),
  ]

  private static func office(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.\(kind)"
  }

  private static func openDocument(_ kind: String) -> String {
    "application/vnd.oasis.opendocument.\(kind)"
  }
}
