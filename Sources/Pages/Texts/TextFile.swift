import BuiltIn
import Diagnostics
import Folders
import Mustache
import Text
import YAML

/// The file with the texts of the frame in one language: sections, in each a text to a key.
struct TextFile {
  /// Relative to the folder Templates.
  static let thai = "texts/th.yml"
  static let english = "texts/en.yml"

  /// By section and key: `home.news`.
  private(set) var texts: [String: FrameText] = [:]

  /// The one that comes with the tool.
  init(builtIn path: String) {
    var flaws: [Diagnostic] = []
    self.init(
      BuiltInFile.template(path)?.bytes ?? [], at: "\(TemplateFolder.name)/\(path)", &flaws)
  }

  /// One of a site's own; nil where it can't be read, which lands in `problems`, or says nothing
  /// else than the one that comes with the tool.
  init?(_ file: SourceFile, _ problems: inout [Diagnostic]) {
    do throws(Refusal) {
      let bytes = try file.folder.read(file.path, upTo: TemplateSet.largestFile)
      guard bytes != BuiltInFile.template(file.path)?.bytes else { return nil }
      self.init(bytes, at: file.folder.place(file.path).path, &problems)
    } catch {
      problems.append(file.diagnostic(error))
      return nil
    }
  }

  /// What can't be read lands in `problems`.
  private init(_ bytes: [UInt8], at path: String, _ problems: inout [Diagnostic]) {
    let end = endOfUTF8(in: bytes[...])
    guard end == bytes.count else {
      let line = bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1
      problems.append(.notUTF8(at: Place(path, line: line)))
      return
    }
    let text = String(decoding: bytes.withLineFeeds(), as: UTF8.self)
    guard let root = YAMLReader.read(text, path, &problems) else { return }
    for section in pairs(of: root, named: path, &problems) {
      for pair in pairs(of: section.value, named: section.key, &problems) {
        guard case .scalar(let text) = pair.value.content else {
          problems.append(Fields.notText(pair.key, at: pair.value.place))
          continue
        }
        if pair.value.isAbsent { continue }
        texts["\(section.key).\(pair.key)"] = FrameText(text, at: pair.keyPlace)
      }
    }
  }

  private func pairs(
    of node: DataNode, named name: String, _ problems: inout [Diagnostic]
  ) -> [DataNode.Pair] {
    if case .mapping(let pairs) = node.content { return pairs }
    if !node.isAbsent { problems.append(.notSections(name, at: node.place)) }
    return []
  }
}

extension Diagnostic {
  fileprivate static func notSections(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "text-outside-section", at: place,
      Words(
        "\(name) ต้องเป็นหมวดที่มีบรรทัด คีย์: ข้อความ", "\(name) must hold lines of key: text"),
      fix: Words(
        "เขียนเป็นบรรทัด คีย์: ข้อความ ที่ย่อหน้าอยู่ใต้ชื่อหมวด",
        "write lines of key: text, indented below the name of a section"))
  }
}
