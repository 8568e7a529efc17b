import Folders
import Foreign
import TestSupport
import Testing

@Suite struct PDFReaderTests {
  @Test func countsPages() throws {
    let folder = try TemporaryFolder()
    try folder.write(smallPDF(pages: 12), to: "Content/plan.pdf")
    let pdfs = PDFReader.built
    let content = try SourceFolder("Content", in: folder.path)
    #expect(try pdfs.answer(about: SourceFile("plan.pdf", in: content)) == .found(12))
  }
}
