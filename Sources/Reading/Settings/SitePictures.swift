import Diagnostics
import Disclosure
import Folders
import Foreign
import Formats

/// The pictures that lie beside site.yml; what else lies there is left out.
struct SitePictures {
  private let map: ContentMap
  private let folder: SourceFolder
  private let pdfs: PDFReader?
  private(set) var problems: [Diagnostic] = []

  /// In pixels: the width of a page's text on a large screen.
  private static let leastWidth = 960
  /// More keeps a telephone waiting on every visit.
  private static let mostBytes = 1 << 20

  init(_ map: ContentMap, _ folder: SourceFolder, _ pdfs: PDFReader?) {
    self.map = map
    self.folder = folder
    self.pdfs = pdfs
  }

  /// The paths of those that are there.
  mutating func all(_ theme: Theme) -> (emblem: String?, photo: String?) {
    let named = [theme.emblem, theme.photo].compactMap { $0?.name }
    for file in map.looseFiles where !named.contains(file.path) {
      problems.append(.notUsed(file.path))
    }
    let emblem = path(of: theme.emblem, Diagnostic.noEmblem) { $0.isPicture }
    let photo = path(of: theme.photo, Diagnostic.noPhoto) {
      ["jpg", "png", "webp"].contains($0.endings[0])
    }
    if photo != nil, let named = theme.photo { look(at: named, alt: theme.photoAlt) }
    return (emblem, photo)
  }

  private mutating func path(
    of picture: NamedPicture?, _ missing: (String, Place) -> Diagnostic,
    where fits: (FileFormat) -> Bool
  ) -> String? {
    guard let picture else { return nil }
    guard let format = FileFormat(of: picture.name), fits(format),
      map.looseFiles.contains(where: { $0.path == picture.name })
    else {
      problems.append(missing(picture.name, picture.place))
      return nil
    }
    let look = folder.look(into: picture.name, format, pdfs)
    problems += look.problems
    if let flaw = look.flaw {
      problems.append(
        TargetProblem.unreadable(picture.name, flaw, format).diagnostic(at: picture.place))
    }
    return picture.name
  }

  private mutating func look(at photo: NamedPicture, alt: String?) {
    if alt == nil { problems.append(.photoWithoutAlt(at: photo.place)) }
    // What can't be read is said of it when it is published.
    guard let (size, bytes) = try? size(of: photo.name) else { return }
    if let size, size.width < SitePictures.leastWidth {
      problems.append(
        .smallPhoto(photo.name, width: size.width, least: SitePictures.leastWidth, at: photo.place))
    }
    if bytes > SitePictures.mostBytes {
      problems.append(.heavyPhoto(photo.name, bytes: bytes, at: photo.place))
    }
  }

  private func size(of path: String) throws(Refusal) -> (PictureSize?, bytes: Int) {
    let file = try folder.open(path)
    return (PictureSize { file.bytes(at: $0, $1) }, file.bytes)
  }
}

extension Diagnostic {
  fileprivate static func noPhoto(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "missing-photo", at: place,
      Words(
        "ไม่พบภาพถ่าย ‘\(name)’ (JPEG, PNG หรือ WebP) ข้าง site.yml",
        "the photo ‘\(name)’ is not a JPEG, PNG or WebP file beside site.yml"),
      fix: Words(
        "วางไฟล์ภาพไว้ใน Content หรือแก้ theme: photo:",
        "put the picture into Content, or correct theme: photo:"))
  }

  fileprivate static func photoWithoutAlt(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "photo-without-alt", at: place,
      Words("ภาพถ่ายของหน้าแรกไม่มีคำอธิบาย", "the photo of the home page is not described"),
      fix: Words(
        "เพิ่ม photo-alt: ใต้ theme: บอกว่าในภาพมีอะไร",
        "add photo-alt: below theme:, with what the photo shows"))
  }

  fileprivate static func smallPhoto(
    _ name: String, width: Int, least: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, "small-photo", at: place,
      Words(
        "ภาพ ‘\(name)’ กว้าง \(width) จุด จอกว้างจะเห็นภาพไม่คมชัด (ควรกว้างอย่างน้อย \(least))",
        "‘\(name)’ is \(width) pixels wide, and blurred on wide screens; at least \(least) are needed"
      ),
      fix: Words(
        "ใช้ภาพต้นฉบับที่กว้างอย่างน้อย \(least) จุด", "use an original of at least \(least) pixels"))
  }

  fileprivate static func heavyPhoto(_ name: String, bytes: Int, at place: Place) -> Diagnostic {
    let size = "\((bytes + 1 << 19) >> 20) MB"
    return Diagnostic(
      .warning, "heavy-photo", at: place,
      Words(
        "ภาพ ‘\(name)’ มีขนาด \(size) หน้าแรกจะเปิดช้าบนโทรศัพท์",
        "‘\(name)’ has \(size), which makes the home page slow on telephones"),
      fix: Words(
        "ย่อภาพให้กว้างประมาณ 1920 จุดและไม่เกิน 1 MB",
        "scale the picture to about 1920 pixels and at most 1 MB"))
  }
}
