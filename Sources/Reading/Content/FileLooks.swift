import Cores
import Diagnostics
import Disclosure
import Folders
import Foreign
import Formats
import Thai
import Workbook

/// What the bytes of a file show.
struct FileLook {
  /// What is wrong with it, whoever names it.
  var problems: [Diagnostic] = []
  /// Why a link to it leads to nothing that can be read.
  var flaw: FileFlaw?
  /// How large a picture is.
  var pixels: PictureSize?
  var holdsCitizenNumber = false
  /// What is seen on opening a PDF.
  var document: DocumentLook?
}

extension ContentMap {
  /// Looks into all files, of each as much as its kind asks; those that can't be read are said
  /// later.
  mutating func look(into folder: SourceFolder, _ readers: FileReaders) -> [Diagnostic] {
    let looks = concurrentMap(files.count, atATime: 64) { [files] index in
      let file = files[index]
      return file.kind.map { folder.look(into: file.path, $0, readers) } ?? FileLook()
    }
    for (index, look) in looks.enumerated() where look.saysSomething {
      files[index].flaw = look.flaw
      files[index].pixels = look.pixels
      files[index].holdsCitizenNumber = look.holdsCitizenNumber
      files[index].look = look.document
    }
    return looks.flatMap(\.problems)
  }
}

extension SourceFolder {
  /// Looks into one file, by its path.
  func look(into path: String, _ format: FileFormat, _ readers: FileReaders) -> FileLook {
    do throws(Refusal) {
      let file = try open(path)
      let head = try file.read(first: format.isMarkup ? largestMarkup + 1 : Disguise.length)
      if format.isMarkup {
        return FileLook(
          problems: problems(of: path, markup: head), flaw: head.isEmpty ? .empty : nil)
      }
      if let disguise = Disguise(in: head) {
        return FileLook(
          problems: [.disguised(path, format, disguise)],
          flaw: disguise == .webPage ? .other("html") : .damaged)
      }
      let flaw = flaw(of: file, path, format, head, readers.pdfs)
      if flaw != nil { return FileLook(flaw: flaw) }
      if format.isPicture { return FileLook(pixels: PictureSize { file.bytes(at: $0, $1) }) }
      if format.isPDF {
        return FileLook(document: readers.texts?.look(at: SourceFile(path, in: self)))
      }
      guard let text = format.writtenText, file.bytes <= largestText else { return FileLook() }
      let bytes = file.bytes(at: 0, file.bytes)
      return FileLook(
        holdsCitizenNumber: text == .packed
          ? PackedText.holdsCitizenNumber(bytes) : CitizenNumber.stands(in: bytes))
    } catch {
      return FileLook()
    }
  }

  private func flaw(
    of file: borrowing ReadableFile, _ path: String, _ format: FileFormat, _ head: [UInt8],
    _ pdfs: PDFReader?
  ) -> FileFlaw? {
    format.flaw(size: file.bytes, head: head, read: { file.bytes(at: $0, $1) }) {
      switch PDFPages(of: SourceFile(path, in: self), by: pdfs) {
      // What ends the reader is said of the file by itself.
      case .count, .ended: true
      case .unreadable: false
      case .unknown, nil: nil
      }
    }
  }

  private func problems(of path: String, markup bytes: [UInt8]) -> [Diagnostic] {
    if bytes.count > largestMarkup { return [.pictureTooLarge(path)] }
    return PictureFlaw.all(in: bytes).map { flaw in
      .picture(flaw.kind, Place(place(path).path, ofByte: min(flaw.offset, bytes.count), in: bytes))
    }
  }
}

private let largestMarkup = 5 * 1024 * 1024
private let largestText = 16 << 20

extension FileLook {
  fileprivate var saysSomething: Bool {
    flaw != nil || pixels != nil || holdsCitizenNumber || document != nil
  }
}

extension FileFormat {
  fileprivate enum WrittenText { case plain, packed }

  fileprivate var isPDF: Bool { endings[0] == "pdf" }

  /// How the text of a file of this kind is had without a foreign library; nil where it isn't.
  fileprivate var writtenText: WrittenText? {
    switch endings[0] {
    case "csv", "tsv", "txt": .plain
    case "docx", "xlsx", "pptx", "odt", "ods", "odp": .packed
    default: nil
    }
  }
}
