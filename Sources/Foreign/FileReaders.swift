/// Who reads the files that other programs made; nobody looks into those for which there is no one.
public struct FileReaders: Sendable {
  /// Who tells how long PDFs are.
  public let pdfs: PDFReader?
  /// Who makes of photos what pages show; without, they stay as they are.
  public let photos: PhotoMaker?
  /// Who tells what stands in PDFs.
  public let texts: PDFTexts?

  public init(pdfs: PDFReader? = nil, photos: PhotoMaker? = nil, texts: PDFTexts? = nil) {
    self.pdfs = pdfs
    self.photos = photos
    self.texts = texts
  }

  /// Whether one who was asked in vain may answer another time.
  public var mayKnowMore: Bool { pdfs?.mayKnowMore == true || photos?.mayKnowMore == true }

  /// The same, of which those who look into PDFs do so only if it is asked.
  public func looking(intoPDFs isAsked: Bool) -> FileReaders {
    isAsked ? self : FileReaders(pdfs: pdfs, photos: photos)
  }
}
