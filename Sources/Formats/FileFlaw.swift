import Text

/// Why nobody can see what a file holds, as far as its size and a few of its bytes tell.
public enum FileFlaw: Sendable, Hashable {
  case empty
  /// It begins or ends as no file of its kind does: cut off, or kept by a password.
  case damaged
  /// Of another kind than its name says, by the end that a name of that kind has: `png`.
  case other(String)
}

/// A file of which a few bytes are read.
private struct FileBytes {
  let size: Int
  let head: [UInt8]
  let read: (_ offset: Int, _ count: Int) -> [UInt8]

  /// Those at its end.
  func tail(_ count: Int) -> [UInt8] { read(max(0, size - count), count) }
}

extension FileFormat {
  /// What is wrong with a file of this kind; nil where nothing is, or where bytes don't tell.
  ///
  /// `head` are the bytes with which it begins, at most `Disguise.length`; `read` gives those from
  /// an offset on, at most so many. `pdf` is asked about a PDF that looks odd, which readers may
  /// open all the same; nil from it says that nobody knows.
  public func flaw(
    size: Int, head: [UInt8], read: (_ offset: Int, _ count: Int) -> [UInt8],
    pdf canBeOpened: () -> Bool?
  ) -> FileFlaw? {
    withoutActuallyEscaping(read) {
      flaw(of: FileBytes(size: size, head: head, read: $0), pdf: canBeOpened)
    }
  }

  private func flaw(of file: FileBytes, pdf canBeOpened: () -> Bool?) -> FileFlaw? {
    if file.size == 0 { return .empty }
    guard let expected = Signature.expected(of: endings[0]) else { return nil }
    let found = Signature(of: file.head)
    guard let found, expected.contains(found) else {
      if found == nil, expected == Signature.ofOldOffice { return nil }
      return found.map { .other($0.ending) } ?? .damaged
    }
    switch found {
    case .pdf:
      guard let doubt = PDFDoubt(file) else { return nil }
      return canBeOpened() ?? (doubt != .end) ? nil : .damaged
    case .jpeg: return isWholeJPEG(file) ? nil : .damaged
    case .png: return holds("IEND", atEndOf: file) ? nil : .damaged
    case .webp: return file.head.count >= 12 && riffSize(file.head) <= file.size ? nil : .damaged
    case .zip: return holds("PK\u{5}\u{6}", atEndOf: file) ? nil : .damaged
    default: return nil
    }
  }
}

/// What the first bytes of a file say that it is.
private enum Signature: Hashable {
  case pdf, jpeg, png, gif, webp, bmp, tiff, heic, zip, office, rar, sevenZip, gzip

  static let ofOldOffice: Set<Signature> = [.office, .zip]

  init?(of head: [UInt8]) {
    func begins(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
      head.dropFirst(offset).starts(with: bytes)
    }
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      head.dropFirst(offset).starts(with: text.utf8)
    }
    if head[...].place(of: Array("%PDF-".utf8)) != nil {
      self = .pdf
    } else if begins([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if begins([0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if begins("GIF8") {
      self = .gif
    } else if begins("RIFF"), begins("WEBP", at: 8) {
      self = .webp
    } else if begins("BM") {
      self = .bmp
    } else if begins("II*\0") || begins("MM\0*") {
      self = .tiff
    } else if begins("ftyp", at: 4) {
      self = .heic
    } else if begins("PK\u{3}\u{4}") || begins("PK\u{5}\u{6}") {
      self = .zip
    } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
      self = .office
    } else if begins("Rar!") {
      self = .rar
    } else if begins([0x37, 0x7A, 0xBC, 0xAF]) {
      self = .sevenZip
    } else if begins([0x1F, 0x8B]) {
      self = .gzip
    } else {
      return nil
    }
  }

  /// The end of a name that stands for it.
  var ending: String {
    switch self {
    case .pdf: "pdf"
    case .jpeg: "jpg"
    case .png: "png"
    case .gif: "gif"
    case .webp: "webp"
    case .bmp: "bmp"
    case .tiff: "tif"
    case .heic: "heic"
    case .zip: "zip"
    case .office: "doc"
    case .rar: "rar"
    case .sevenZip: "7z"
    case .gzip: "gz"
    }
  }

  /// What a file whose name ends so begins with; nil where files of a kind begin in many ways.
  static func expected(of ending: String) -> Set<Signature>? {
    switch ending {
    case "pdf": [.pdf]
    case "jpg": [.jpeg]
    case "png": [.png]
    case "gif": [.gif]
    case "webp": [.webp]
    case "bmp": [.bmp]
    case "tif": [.tiff]
    case "heic": [.heic]
    case "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "zip", "kmz": [.zip]
    case "doc", "xls", "ppt": ofOldOffice
    case "rar": [.rar]
    case "7z": [.sevenZip]
    case "gz": [.gzip]
    default: nil
    }
  }
}

/// What is odd about a PDF.
private enum PDFDoubt {
  /// Its end is missing.
  case end
  /// A password may keep it, or it is too short to hold a page.
  case content

  /// Nil for one whose end points at its table of contents.
  init?(_ file: FileBytes) {
    let tail = file.tail(1024)
    let sign = Array("startxref".utf8)
    guard let last = lastPlace(of: sign, in: tail) else {
      self = .end
      return
    }
    let number = tail[(last + sign.count)...].drop { $0 <= 0x20 }
      .prefix { (0x30...0x39).contains($0) }
    let offset = Int(String(decoding: number, as: UTF8.self)) ?? 0
    let encrypted = Array("/Encrypt".utf8)
    let table = offset < file.size ? file.read(offset, 512) : []
    guard
      table.isEmpty || file.size < 1500 || tail[...].place(of: encrypted) != nil
        || table[...].place(of: encrypted) != nil
    else { return nil }
    self = .content
  }
}

private func lastPlace(of sign: [UInt8], in bytes: [UInt8]) -> Int? {
  var last: Int?
  while let found = bytes[(last.map { $0 + 1 } ?? 0)...].place(of: sign) { last = found }
  return last
}

/// Programs may put something of their own behind the end.
private func holds(_ sign: String, atEndOf file: FileBytes) -> Bool {
  let sign = Array(sign.utf8)
  return file.tail(64)[...].place(of: sign) != nil || file.tail(66_000)[...].place(of: sign) != nil
}

private func riffSize(_ head: [UInt8]) -> Int {
  8 + (4..<8).reduce(0) { $0 | Int(head[$1]) << (8 * ($1 - 4)) }
}

/// Whether the end of the picture follows its beginning; telephones put films behind it.
private func isWholeJPEG(_ file: FileBytes) -> Bool {
  let end: [UInt8] = [0xFF, 0xD9]
  if file.tail(64)[...].place(of: end) != nil { return true }
  var offset = 2
  while true {
    let segment = file.read(offset, 4)
    guard segment.count == 4, segment[0] == 0xFF else { return false }
    if segment[1] == 0xDA { break }
    offset += 2 + (Int(segment[2]) << 8 | Int(segment[3]))
  }
  while offset < file.size {
    let piece = file.read(offset, 1 << 16)
    guard !piece.isEmpty else { return false }
    if piece[...].place(of: end) != nil { return true }
    offset += max(1, piece.count - 1)
  }
  return false
}
