import BuiltIn
import Diagnostics
import Folders
import Formats
import Glibc
import Mustache
import Text

/// The templates of a site by name, its texts, and the other files of `assets/`: those that come
/// with the tool, each in the place of which one of the folder Templates may stand.
struct TemplateFolder {
  private(set) var templates: [String: (path: String, bytes: [UInt8])] = [:]
  private(set) var texts = FrameTexts()
  /// Those of English pages, where there are any.
  private(set) var english: FrameTexts?
  /// By path relative to `assets/`, in the order of their paths.
  private(set) var assets: [(path: String, source: Assets.Source)] = []

  /// Reads the templates of a source, which may have none of its own, with texts in Thai and, where
  /// there are English pages, in English; what can't be read lands in `problems`.
  init(_ source: String, isEnglish: Bool = false, _ problems: inout [Diagnostic]) {
    if isEnglish { english = FrameTexts() }
    for file in BuiltInFile.templates { add(builtIn: file) }
    do throws(Refusal) {
      read(try SourceFolder(TemplateFolder.name, in: source), &problems)
    } catch {
      let name = TemplateFolder.name
      if error != .failed(ENOENT) { problems.append(error.diagnostic(at: Place(name), in: name)) }
    }
    assets.sort { $0.path.precedes($1.path) }
    english?.fill(from: texts)
  }

  private static let name = "Templates"

  private mutating func read(_ folder: SourceFolder, _ problems: inout [Diagnostic]) {
    let walk = FolderWalk(folder) { isLeftover($0) ? .none : .kind }
    problems += walk.problems
    var own: [String: Assets.Source] = [:]
    for file in walk.files where !file.isOdd {
      if let name = TemplateFolder.template(file.path) {
        do throws(Refusal) {
          let bytes = try folder.read(file.path, upTo: TemplateSet.largestFile)
          templates[name] = (folder.place(file.path).path, bytes)
        } catch {
          problems.append(folder.diagnostic(error, at: file.path))
        }
      } else if isText(file.path) {
        do throws(Refusal) {
          let bytes = try folder.read(file.path, upTo: TemplateSet.largestFile)
          let own = TextFile(bytes, at: folder.place(file.path).path, &problems)
          change(file.path) { $0.add(own) }
        } catch {
          problems.append(folder.diagnostic(error, at: file.path))
        }
      } else if let path = TemplateFolder.asset(file.path) {
        own[path] = .file(SourceFile(file.path, in: folder))
      }
    }
    assets.removeAll { own[$0.path] != nil }
    assets += own.map { ($0.key, $0.value) }
  }

  private mutating func add(builtIn file: BuiltInFile) {
    if let name = TemplateFolder.template(file.path) {
      templates[name] = ("\(TemplateFolder.name)/\(file.path)", file.bytes)
    } else if isText(file.path) {
      var flaws: [Diagnostic] = []
      let texts = TextFile(file.bytes, at: "\(TemplateFolder.name)/\(file.path)", &flaws)
      change(file.path) { $0 = FrameTexts(texts) }
    } else if let path = TemplateFolder.asset(file.path) {
      assets.append((path, .builtIn(file.bytes)))
    }
  }

  /// Whether a file holds the texts of a language that pages are in.
  private func isText(_ path: String) -> Bool {
    path == TextFile.thai || path == TextFile.english && english != nil
  }

  /// Changes the texts of which a file is one.
  private mutating func change(_ path: String, _ body: (inout FrameTexts) -> Void) {
    if path == TextFile.thai {
      body(&texts)
    } else if var changed = english {
      body(&changed)
      english = changed
    }
  }

  /// `blocks/people` for `blocks/people.mustache`.
  private static func template(_ path: String) -> String? {
    path.ends(with: ".mustache") ? String(Substring(path.utf8.dropLast(9))) : nil
  }

  /// `style.css` for `assets/style.css`.
  private static func asset(_ path: String) -> String? {
    path.begins(with: "assets/") ? String(Substring(path.utf8.dropFirst(7))) : nil
  }
}
