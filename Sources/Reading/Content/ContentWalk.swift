import Diagnostics
import Disclosure
import Folders
import Formats
import Text

extension FolderWalk {
  /// Goes through Content; what systems and editors leave behind is noted.
  init(content folder: SourceFolder, _ problems: inout [Diagnostic]) {
    self.init(folder) { name in
      // For a page the listing says enough; of other files the size is shown.
      isLeftover(name) ? .none : name.ends(with: ".md") ? .kind : .size
    }
    problems += self.problems + leftOut.map { .leftOut($0) }
  }

  /// The files of editions with their years.
  var editions: [(year: Int, file: File)] {
    files.compactMap { file in ContentMap.edition(file.path).map { ($0, file) } }
  }
}

extension Diagnostic {
  fileprivate static func leftOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, "file-left-out", at: .content(path),
      Words(
        "ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ",
        "this file is a backup, or belongs to the system or an editor, and is left out"))
  }
}
