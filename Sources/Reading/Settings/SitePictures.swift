import Artifact
import Diagnostics
import Disclosure
import Folders
import Foreign
import Formats
import Text

/// The pictures that lie beside site.yml, and what is made of them; what else lies there is left
/// out.
struct SitePictures {
  private let map: ContentMap
  private let folder: SourceFolder
  private let readers: FileReaders
  private(set) var problems: [Diagnostic] = []
  /// Relative to Content; nil where there is none.
  private(set) var emblem: String?
  private(set) var photo: TownPhoto?
  private(set) var made: [MadePhoto] = []
  /// Addresses by their names in templates.
  private(set) var icons: [String: String] = [:]
  private var drawing: (MakingPhoto, NamedPicture)?
  private var town: (PhotoLook, NamedPicture)?

  /// In pixels: the width of a page's text on a large screen.
  private static let leastWidth = 960
  /// More keeps a telephone waiting on every visit.
  private static let mostBytes = 1 << 20

  init(_ map: ContentMap, _ folder: SourceFolder, _ readers: FileReaders) {
    self.map = map
    self.folder = folder
    self.readers = readers
  }

  /// Finds those that are there, and has made of them what pages show.
  mutating func begin(_ settings: Settings) {
    let theme = settings.theme
    let named = [theme.emblem, theme.photo].compactMap { $0?.name }
    for file in map.looseFiles where !named.contains(file.path) {
      problems.append(.notUsed(file.path))
    }
    emblem = path(of: theme.emblem, Diagnostic.noEmblem) { $0.isPicture }
    if let emblem, let named = theme.emblem, let photos = readers.photos {
      let order = EmblemPictures(settings)
      drawing = (photos.begin(SourceFile(emblem, in: folder), .emblem(order)), named)
    }
    let photo = path(of: theme.photo, Diagnostic.noPhoto) {
      ["jpg", "png", "webp"].contains($0.endings[0])
    }
    guard let photo, let named = theme.photo else { return }
    if theme.photoAlt == nil { problems.append(.photoWithoutAlt(at: named.place)) }
    town = PhotoLook(SourceFile(photo, in: folder), readers.photos).map { ($0, named) }
  }

  /// Waits for what is made.
  mutating func finish() {
    if let (drawing, named) = drawing { finish(drawing, named) }
    if let (town, named) = town { finish(town, named) }
  }

  private mutating func finish(_ drawing: MakingPhoto, _ named: NamedPicture) {
    if let problem = Diagnostic.noCard(drawing.answer, named) { problems.append(problem) }
    for (number, (file, hash)) in zip(EmblemPictures.File.allCases, drawing.hashes).enumerated() {
      let address = "/assets/\(file.rawValue).\(hash.prefix(10)).png"
      icons[file.rawValue] = address
      made.append(MadePhoto(path: named.name, address: address) { drawing.bytes(number) })
    }
  }

  private mutating func finish(_ town: PhotoLook, _ named: NamedPicture) {
    // What can't be read is said of it when it is published.
    guard let file = try? folder.open(named.name), let kind = FileFormat(of: named.name),
      let hash = try? sha256(descriptor: file.descriptor, of: named.name)
    else { return }
    if town.width < SitePictures.leastWidth {
      problems.append(
        .smallPhoto(named.name, width: town.width, least: SitePictures.leastWidth, at: named.place))
    }
    let problem = town.problem(named.name, kind)
    if let problem { problems.append(problem.diagnostic(at: named.place)) }
    guard !town.isTiny else { return }
    let shown = town.shown
    if problem == nil, shown?.isFile ?? true, file.bytes > SitePictures.mostBytes {
      problems.append(.heavyPhoto(named.name, bytes: file.bytes, at: named.place))
    }
    let address = "/assets/town.\(hash.prefix(10)).\(kind.endings[0])"
    photo = TownPhoto(path: named.name, address: address, shown: shown)
    made += town.making?.made(at: address) ?? []
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
    let look = folder.look(into: picture.name, format, readers)
    problems += look.problems
    if let flaw = look.flaw {
      problems.append(
        TargetProblem.unreadable(picture.name, flaw, format).diagnostic(at: picture.place))
    }
    return picture.name
  }
}

extension EmblemPictures {
  fileprivate init(_ settings: Settings) {
    let municipality = settings.municipality
    self.init(
      colour: settings.theme.colour, kind: municipality.kind.label, name: municipality.name,
      place: [municipality.district, municipality.province].compactMap { $0 }
        .joined(separator: " "))
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

  /// Why links to the site are shown without its card, or with one that says less; nil where they
  /// are not.
  fileprivate static func noCard(
    _ answer: ForeignAnswer<PhotoParser.Finding>, _ emblem: NamedPicture
  ) -> Diagnostic? {
    switch answer {
    case .found(.drawn(_, isNamed: true, _)): return nil
    case .found(.drawn):
      return Diagnostic(
        .note, "card-without-name", at: emblem.place,
        "ภาพแนะนำเว็บไซต์ใน LINE และ Facebook ไม่มีชื่อเทศบาล เพราะเครื่องนี้ไม่มีฟอนต์ภาษาไทย",
        "the picture shown with links to the site does not say its name: this machine has no Thai font",
        fix: "ติดตั้ง fonts-thai-tlwg แล้วสั่งใหม่อีกครั้ง", "install fonts-thai-tlwg, then run this again")
    case .unread(.notInstalled):
      return Diagnostic(
        .note, "no-card-made", at: emblem.place,
        "ไม่ได้ทำภาพแนะนำเว็บไซต์สำหรับ LINE และ Facebook เพราะเครื่องนี้ไม่มีโปรแกรม libvips",
        "no picture to be shown with links to the site was made: this machine has no libvips",
        fix: "ติดตั้ง libvips42", "install libvips42")
    case .found, .ended, .unread:
      return Diagnostic(
        .note, "emblem-not-drawn", at: emblem.place,
        "ไม่ได้ทำภาพแนะนำเว็บไซต์สำหรับ LINE และ Facebook เพราะโปรแกรม libvips อ่านตรา ‘\(emblem.name)’ ไม่ได้",
        "no picture to be shown with links to the site was made: libvips can't read the emblem ‘\(emblem.name)’",
        fix: "บันทึกตราเป็น .png หรือ .svg ใหม่ แล้ววางแทนไฟล์นี้",
        "save the emblem as .png or .svg again, and put that in its place")
    }
  }
}
