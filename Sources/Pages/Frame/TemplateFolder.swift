import Diagnostics
import Folders
import Formats
import Glibc
import Mustache
import Text

/// What the folder Templates holds: templates by name, and the other files of `assets/`.
struct TemplateFolder {
  private(set) var templates: [String: (path: String, bytes: [UInt8])] = [:]
  /// By path relative to `assets/`.
  private(set) var assets: [(path: String, file: SourceFile)] = []

  /// Reads the templates of a source; what can't be read lands in `problems`.
  init(_ source: String, _ problems: inout [Diagnostic]) {
    do throws(Refusal) {
      read(try SourceFolder(TemplateFolder.name, in: source), &problems)
    } catch {
      let name = TemplateFolder.name
      problems.append(
        error == .failed(ENOENT)
          ? .noTemplates(in: source) : error.diagnostic(at: Place(name), in: name))
    }
  }

  fileprivate static let name = "Templates"

  private mutating func read(_ folder: SourceFolder, _ problems: inout [Diagnostic]) {
    let walk = FolderWalk(folder) { isLeftover($0) ? .none : .kind }
    problems += walk.problems
    for file in walk.files where !file.isOdd {
      if file.path.ends(with: ".mustache") {
        do throws(Refusal) {
          let bytes = try folder.read(file.path, upTo: TemplateSet.largestFile)
          templates[String(Substring(file.path.utf8.dropLast(9)))] = (
            folder.place(file.path).path, bytes
          )
        } catch {
          problems.append(folder.diagnostic(error, at: file.path))
        }
      } else if file.path.begins(with: "assets/") {
        let path = String(Substring(file.path.utf8.dropFirst(7)))
        assets.append((path, SourceFile(file.path, in: folder)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noTemplates(in source: String) -> Diagnostic {
    Diagnostic(
      .error, "missing-templates", at: nil,
      Words(
        "ไม่พบโฟลเดอร์ \(TemplateFolder.name) ใน ‘\(source)’",
        "there is no folder \(TemplateFolder.name) in ‘\(source)’"),
      fix: Words(
        "คัดลอกโฟลเดอร์ \(TemplateFolder.name) ที่มากับโปรแกรมไปวางไว้ข้าง Content",
        "copy the folder \(TemplateFolder.name) that comes with oit beside Content"))
  }
}
