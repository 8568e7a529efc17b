import ArgumentParser
import Diagnostics
import Glibc

/// The tool: each command is a file of its own.
@main
struct OIT: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oit",
    abstract: """
      สร้างเว็บไซต์เปิดเผยข้อมูลตามแบบวัด OIT ของเทศบาล \
      (Builds a municipality's disclosure site for ITA/OIT.)
      """,
    discussion: """
      อ่านไฟล์ใน Content และ Templates แล้วสร้างเว็บไซต์ลงใน Site \
      ดูตัวเลือกของแต่ละคำสั่งด้วย oit help build เป็นต้น
      It reads Content and Templates and writes a static site into Site. \
      See oit help build and so on for the options of a command.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CarryCommand.self, CheckCommand.self, CoverageCommand.self,
      DoctorCommand.self, EditionCommand.self, ForeignCommand.self, InitCommand.self,
      NewCommand.self, PublishCommand.self, PublishListCommand.self, RegionCommand.self,
      SchemaCommand.self, ServeCommand.self, ServerConfigCommand.self, SnapshotCommand.self,
      TemplatesCommand.self, VerifyCommand.self,
    ])

  static func main() {
    // A stream that was closed would give its number to a file, into which the report is then
    // written.
    while case let descriptor = open("/dev/null", O_RDWR), descriptor >= 0 {
      guard descriptor > STDERR_FILENO else { continue }
      close(descriptor)
      break
    }
    // A limit on the size of files is an error with words, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if let command = command as? any SourceReading,
        let wrong = command.options.wrongUsage ?? command.wrongUsage
      {
        throw wrong
      }
      try command.run()
    } catch {
      guard let wrong = error as? WrongUsage ?? .told(of: error) else { exit(withError: error) }
      Stream.errors.print(wrong.text(in: .spoken(asArgumentsSay: CommandLine.arguments)))
      Glibc.exit(ExitCode.validationFailure.rawValue)
    }
  }
}
