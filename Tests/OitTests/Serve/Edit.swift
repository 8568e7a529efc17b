import Foundation
import TestSupport

/// What somebody does to a source between two looks at it.
enum Edit: CaseIterable {
  case lengthen, retitle, replace, renameAway, addSubPage, dropPage, moveSubPage, breakEntry, mend
  case dropRow, restyle, reword, settle, editEdition, swapPicture, dropFolder, bringBack, burst

  /// A line for a shell in the folder of the site, which may change nothing where nothing fits.
  func line(_ site: TemporarySite, _ random: inout SeededGenerator) -> String {
    let files = Files(site)
    func one(_ paths: [String]) -> String { paths.randomElement(using: &random) ?? "none" }
    let number = Int.random(in: 1...99, using: &random)
    let page = one(files.entries)
    switch self {
    case .lengthen: return "echo '\nดู [แผนงาน](https://www.example.go.th/\(number))' >>\(page)"
    case .retitle: return "sed -i '2,4s/^title: .*/title: หัวเรื่องที่ \(number)/' \(page)"
    case .replace: return "sed 's/โครงการ/โครงการที่ \(number)/' \(page) >new && mv new \(page)"
    case .renameAway: return "mv \(page) away.md && sleep 0.03 && mv away.md \(page)"
    case .addSubPage:
      let text = "---\\ntitle: ข่าวที่ \(number)\\nupdated: 2567-03-30\\n---\\nเนื้อหา\\n"
      let name = "2567-03-\(10 + number % 20)-news.md"
      return "printf -- '\(text)' >$(dirname \(one(files.mains)))/\(name)"
    case .dropPage: return "rm -f \(one(files.pages))"
    case .moveSubPage:
      let old = one(files.subPages)
      let name = "2567-02-0\(1 + number % 9)-moved.md"
      return "[ ! -e \(old) ] || mv \(old) $(dirname \(old))/\(name)"
    case .breakEntry: return "printf '```people\\n- [\\n```\\n' >>\(page)"
    case .mend: return "git checkout -q -- Content Templates"
    case .dropRow: return "sed -i '\(2 + number % 4)d' \(one(files.ending("csv")))"
    case .restyle:
      return "echo 'main { color: #0000\(10 + number % 89) }' >>Templates/assets/style.css"
    case .reword: return "sed -i 's/<p/<p data-n=\"\(number)\"/' Templates/footer.mustache"
    case .settle:
      return "sed -i 's/phone: .*/phone: 054-000-0\(10 + number % 89)/' Content/site.yml"
    case .editEdition:
      let edition = one(files.ending("yml", in: "editions"))
      return "sed -i '0,/text: /s/text: /text: ข้อที่ \(number) /' \(edition)"
    case .swapPicture:
      return "cp \(one(files.ending("jpg"))) \(one(files.ending("jpg"))) 2>&-; true"
    case .dropFolder: return "rm -rf $(dirname \(one(files.mains)))"
    case .bringBack: return "git checkout -q -- Content/2567"
    case .burst:
      return (1...20).map { "echo 'ครั้งที่ \($0)' >>\(one(files.entries))" }.joined(separator: "; ")
    }
  }
}

/// The files of a source as they now are, by what they are.
private struct Files {
  private let paths: [String]

  init(_ site: TemporarySite) {
    let found = FileManager.default.enumerator(atPath: "\(site.root)/Content")
    paths = (found?.compactMap { $0 as? String } ?? []).sorted().map { "Content/\($0)" }
  }

  func ending(_ ending: String, in folder: String = "256") -> [String] {
    paths.filter { $0.hasPrefix("Content/\(folder)") && $0.hasSuffix(".\(ending)") }
  }

  var entries: [String] { ending("md") }
  var pages: [String] { ending("md") + ending("md", in: "pages") }
  var mains: [String] { entries.filter { $0.hasSuffix("/index.md") } }
  var subPages: [String] {
    entries.filter { $0.split(separator: "/").count > 3 && !$0.hasSuffix("/index.md") }
  }
}
