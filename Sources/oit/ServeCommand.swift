import ArgumentParser
import Diagnostics
import Disclosure
import Foreign
import Preview

struct ServeCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: """
      เปิดดูเว็บไซต์บนเครื่องนี้ก่อนเผยแพร่ \
      (Shows the site on this machine before it is published.)
      """,
    discussion: """
      เปิดได้จากเครื่องนี้เท่านั้น เมื่อแก้ไฟล์ หน้าเว็บจะเปลี่ยนตามทันที กด Ctrl-C เพื่อเลิก
      Only this machine can open it. Pages change as soon as a file is edited. Ctrl-C ends it.
      """)

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: ArgumentHelp("หมายเลขพอร์ต (The port.)", valueName: "n"))
  var port = 8000

  func run() throws {
    let options = options
    let pdfs = PDFReader(options)
    let photos = PhotoMaker(options)
    let texts = PDFTexts(options)
    let server = PreviewServer(
      port: port, watching: ["\(options.source)/Content", "\(options.source)/Templates"]
    ) {
      let source = load(options, pdfs: pdfs, photos: photos, texts: texts)
      report(source.problems, options, as: .text, to: .errors)
      guard let pages = source.pages else { return ErrorPage.site(source.problems) }
      return PreviewSite(pages: pages)
    } say: {
      report($0, options)
    }
    do {
      try server.run { address in
        Stream.output.print(
          Words(
            "เปิดดูได้ที่ \(address) (กด Ctrl-C เพื่อเลิก)", "open \(address) (Ctrl-C ends it)"
          ).text(in: options.language) + "\n")
      }
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }
}
