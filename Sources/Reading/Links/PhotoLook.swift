import Diagnostics
import Disclosure
import Folders
import Foreign
import Formats

/// A photo that a page shows: what its file says of it, and what is made of it.
struct PhotoLook: Sendable {
  private let parts: PictureParts
  private let flaw: PhotoFlaw?
  /// Nil where nothing has to be made, or nobody makes it.
  let making: MakingPhoto?

  /// Nil for what is no photo, or can't be read at all.
  init?(_ file: PublishedFile, _ site: LinkTargets) {
    guard let format = file.kind, format.isPicture, !format.isMarkup, file.flaw == nil else {
      return nil
    }
    self.init(SourceFile(file.path, in: site.folder), site.readers.photos)
  }

  /// Nil for what is no photo, whatever its name says.
  init?(_ file: SourceFile, _ photos: PhotoMaker?) {
    guard let open = try? file.open(),
      let parts = PictureParts(size: open.bytes, read: { open.bytes(at: $0, $1) })
    else { return nil }
    self.parts = parts
    flaw = PhotoFlaw(parts, bytes: open.bytes)
    making = PhotoPlan(parts, bytes: open.bytes).flatMap { photos?.begin(file, .sizes($0)) }
  }

  /// Of which nobody sees anything.
  var isTiny: Bool { flaw == .tiny }
  var width: Int { parts.seenWidth }

  /// Waits until what is made of it is known.
  var shown: ShownPhoto? {
    if let plan = making?.plan { return ShownPhoto(plan) }
    let (width, height) = (parts.seenWidth, parts.seenHeight)
    return width > 0 && height > 0 ? ShownPhoto(width: width, height: height) : nil
  }

  /// Why readers see something else than is meant, as written in `text`; waits as ``shown`` does.
  func problem(_ text: String, _ kind: FileFormat) -> TargetProblem? {
    if let flaw { return .photo(text, flaw) }
    switch making?.answer {
    case .found(.unreadable)?: return .unreadable(text, .damaged, kind)
    case .ended(.late)?: return .photoTakesTooLong(text)
    case .ended?: return .photoStopsReader(text)
    case .found?: return nil
    case .unread?, nil: return parts.isCMYK ? .photoForPrint(text) : nil
    }
  }

  /// Why nobody makes it smaller; nil when somebody does, or nobody has to.
  func note(at place: Place) -> Diagnostic? {
    guard case .unread(let lack)? = making?.answer else { return nil }
    return .photosStayLarge(lack, at: place)
  }
}

/// A photo where a page shows it.
struct PhotoUse {
  let look: PhotoLook
  /// As it was written.
  let text: String
  let kind: FileFormat
  let place: Place
}

extension LinkTargets {
  /// What a picture shows, if it is a photo; the first who asks has it made.
  func photo(_ target: Target) -> PhotoLook? {
    guard case .file(let file, _) = target else { return nil }
    return memory.value("photo \(file.path)") { [PhotoLook(file, self)] }[0]
  }

  /// The same where a page shows it.
  func photo(_ target: Target, _ text: String, at place: Place) -> PhotoUse? {
    guard let look = photo(target), case .file(let file, _) = target, let kind = file.kind else {
      return nil
    }
    return PhotoUse(look: look, text: text, kind: kind, place: place)
  }

  /// What was made of photos, when all pages have been read.
  func madePhotos() -> [MadePhoto] {
    (readers.photos?.rest() ?? []).flatMap { photo -> [MadePhoto] in
      guard let index = map.fileIndex[photo.file.path] else { return [] }
      return photo.made(at: map.files[index].address)
    }
  }
}

extension MakingPhoto {
  /// The sizes that pages show, of a photo with an address.
  func made(at address: String) -> [MadePhoto] {
    let names = (plan?.sizes ?? []).flatMap { size in
      PhotoPlan.endings.map {
        PhotoPlan.address(of: address, width: size.width, ending: $0)
      }
    }
    return names.enumerated().map { number, name in
      MadePhoto(path: file.path, address: name) { self.bytes(number) }
    }
  }
}
