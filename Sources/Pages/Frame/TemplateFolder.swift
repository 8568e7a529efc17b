import BuiltIn
import Diagnostics
import Folders
import Formats
import Glibc
import Mustache
import Text

/// The templates of a site by name, its texts, and the other files of `assets/`: those that come
/// with the tool, each in the place of which one of the folder Templates may stand.
public struct TemplateFolder: Sendable {
  private(set) var templates: [String: (path: String, bytes: [UInt8])] = [:]
  /// In Thai.
  private(set) var texts = FrameTexts()
  /// By path relative to `assets/`, in the order of their paths.
  private(set) var assets: [(path: String, source: Assets.Source)] = []
  /// The templates with the texts in Thai.
  private(set) var set = TemplateSet([:])
  /// What can't be read.
  private(set) var problems: [Diagnostic] = []
  /// The site's own English texts.
  private var english: SourceFile?

  /// Reads the templates of a source, which may have none of its own.
  public init(_ source: String) {
    for file in BuiltInFile.templates { add(builtIn: file) }
    do throws(Refusal) {
      read(try SourceFolder(TemplateFolder.name, in: source))
    } catch {
      let name = TemplateFolder.name
      if error != .failed(ENOENT) { problems.append(error.diagnostic(at: Place(name), in: name)) }
    }
    assets.sort { $0.path.precedes($1.path) }
    set = TemplateSet(templates, texts: texts.all)
  }

  /// The texts in English, in Thai where one is missing; what can't be read lands in `problems`.
  func englishTexts(_ problems: inout [Diagnostic]) -> FrameTexts {
    var texts = FrameTexts(TextFile(builtIn: TextFile.english))
    if let english, let own = TextFile(english, &problems) { texts.add(own) }
    texts.fill(from: self.texts)
    return texts
  }

  static let name = "Templates"

  private mutating func read(_ folder: SourceFolder) {
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
      } else if file.path == TextFile.thai {
        let file = SourceFile(file.path, in: folder)
        if let own = TextFile(file, &problems) { texts.add(own) }
      } else if file.path == TextFile.english {
        english = SourceFile(file.path, in: folder)
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
    } else if file.path == TextFile.thai {
      texts = FrameTexts(TextFile(builtIn: file.path))
    } else if let path = TemplateFolder.asset(file.path) {
      assets.append((path, .builtIn(file.bytes)))
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
