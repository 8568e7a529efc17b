import ArgumentParser
import Diagnostics
import Preview
import Synchronization

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

  @Flag(
    name: .long,
    help: """
      แสดงคำเตือนและข้อสังเกตทุกแห่งด้วย แทนที่จะแสดงเฉพาะจำนวน \
      (Shows warnings and notes too, not their number alone.)
      """)
  var all = false

  func run() throws {
    let options = options
    let last: Severity = all ? .note : .error
    let opening = Opening(options)
    let edited = EditedSource(options)
    let server = PreviewServer(
      port: port, watching: ["\(options.source)/Content", "\(options.source)/Templates"]
    ) { changes, early in
      let source = edited.load(after: changes, early)
      report(source.problems, options, as: .text, to: .errors, all: true, downTo: last)
      opening.siteIsLoaded()
      guard let pages = source.pages else {
        return ErrorPage.site(source.problems, in: options.source)
      }
      return PreviewSite(pages: pages, beside: ElementPanel(source).html)
    } say: {
      report($0, options)
    }
    do {
      try server.run { opening.isReached(at: $0) }
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }
}

/// Says where the site can be seen, once it can be and what was found in it has been told.
private final class Opening: Sendable {
  private let options: SourceOptions
  private let state = Mutex<(address: String?, isLoaded: Bool, isSaid: Bool)>((nil, false, false))

  init(_ options: SourceOptions) { self.options = options }

  func siteIsLoaded() {
    state.withLock {
      $0.isLoaded = true
      say(&$0)
    }
  }

  func isReached(at address: String) {
    state.withLock {
      $0.address = address
      say(&$0)
    }
  }

  private func say(_ state: inout (address: String?, isLoaded: Bool, isSaid: Bool)) {
    guard let address = state.address, state.isLoaded, !state.isSaid else { return }
    state.isSaid = true
    Stream.output.print(
      Words("เปิดดูได้ที่ \(address) (กด Ctrl-C เพื่อเลิก)", "open \(address) (Ctrl-C ends it)")
        .text(in: options.language) + "\n")
  }
}
