import ArgumentParser
import BuiltIn
import Diagnostics
import Folders
import Glibc

struct TemplatesCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: """
      นำแม่แบบที่มากับโปรแกรมออกมาไว้ในโฟลเดอร์ Templates เพื่อแก้ไข \
      (Writes the built-in templates into the folder Templates.)
      """,
    discussion: """
      ไม่ต้องมีโฟลเดอร์ Templates ก็สร้างเว็บไซต์ได้ ไฟล์ในโฟลเดอร์ใช้แทนไฟล์ชื่อเดียวกันที่มากับโปรแกรม \
      จึงควรนำออกมาเฉพาะไฟล์ที่จะแก้ไข ไฟล์ที่มีอยู่แล้วจะไม่ถูกเขียนทับ
      A site needs no folder Templates. A file there takes the place of the built-in one of its name, so \
      write out only what you mean to change; existing files are never overwritten.
      """)

  @Argument(
    help: ArgumentHelp(
      "ไฟล์ เช่น home.mustache หรือ assets/style.css ถ้าไม่ระบุคือทุกไฟล์ (Files; default: all.)",
      valueName: "file"))
  var files: [String] = []

  @OptionGroup var options: SourceOptions

  var wrongUsage: WrongUsage? {
    let known = BuiltInFile.templates.map(\.path)
    return files.first { !known.contains($0) }.map { .notATemplate($0, among: known) }
  }

  func run() throws {
    let wanted = BuiltInFile.templates.filter { files.isEmpty || files.contains($0.path) }
    do throws(Diagnostic) {
      let written = try writeOut(wanted, into: "Templates")
      for path in written { Stream.output.print(path + "\n") }
      Stream.output.print(
        Self.words(written.count, of: wanted.count).text(in: options.language) + "\n")
    } catch {
      throw stop([error])
    }
  }

  /// Writes the files that are not there yet; the paths of these.
  private func writeOut(_ files: [BuiltInFile], into name: String) throws(Diagnostic) -> [String] {
    mkdir("\(options.source)/\(name)", 0o755)
    let folder: SourceFolder
    do throws(Refusal) {
      folder = try SourceFolder(name, in: options.source)
    } catch {
      throw error.diagnostic(at: Place(name), in: name)
    }
    var written: [String] = []
    for file in files where try write(file.bytes, toFree: file.path, in: folder) {
      written.append(folder.place(file.path).path)
    }
    return written
  }

  private static func words(_ written: Int, of all: Int) -> Words {
    written == 0
      ? Words("มีไฟล์เหล่านี้อยู่แล้วทุกไฟล์", "all of them are there already")
      : Words(
        "นำแม่แบบออกมา \(written) ไฟล์" + (written < all ? " อีก \(all - written) ไฟล์มีอยู่แล้ว" : ""),
        "templates written: \(written)" + (written < all ? "; there already: \(all - written)" : "")
      )
  }
}

extension WrongUsage {
  fileprivate static func notATemplate(_ name: String, among known: [String]) -> WrongUsage {
    let meant = nearest(name, among: known)
    return WrongUsage(
      "not-a-template",
      Words("ไม่มีแม่แบบ ‘\(name)’ มากับโปรแกรม", "there is no built-in template ‘\(name)’"),
      fix: meant.map { Words("หากหมายถึง ‘\($0)’ ให้เขียนชื่อนั้น", "write ‘\($0)’ if that is meant") }
        ?? Words(
          "สั่ง oit templates โดยไม่ระบุไฟล์ เพื่อดูชื่อทั้งหมด",
          "oit templates without a name writes all of them and lists their names"))
  }
}
