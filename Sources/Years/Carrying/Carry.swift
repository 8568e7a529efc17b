import Diagnostics
import Disclosure
import Folders
import Kinds
import Text

/// What of a year's entries another year begins with.
///
/// Nothing is written by making it: it is a list of files that are not there yet.
public struct Carry: Sendable {
  /// A file of Content that is not there yet.
  public struct File: Sendable {
    /// Relative to Content.
    public let path: String
    public let content: Content

    public enum Content: Sendable {
      case text(String)
      /// A file that is copied as it is, by its path relative to Content.
      case copy(String)
    }
  }

  public let files: [File]
  /// What was not carried, and why.
  public let left: [LeftBehind]

  /// - Parameters:
  ///   - site: without errors.
  ///   - from: the year that is left.
  ///   - to: the year that begins.
  ///   - taken: what lies there already, which stays as it is.
  ///   - kinds: of blocks.
  /// - Throws: a `Diagnostic` when a page can't be read any more.
  public init(
    _ site: Site, from: Year, to: Year, taken: YearFolder, kinds: [BlockKind]
  ) throws(Diagnostic) {
    let plan = CarryPlan(from: from, to: to, taken: taken)
    let targets = MovedTargets(plan, of: site)
    var files: [File] = []
    var left: [LeftBehind] = []
    for item in to.edition.items {
      let parts = plan.parts(of: item)
      var heads: [HeadLines] = []
      for part in parts {
        heads.append(try Carry.head(of: part.entry.page, in: site.content))
      }
      for (part, head) in zip(parts, heads) {
        let own = CarriedHead(year: to.year, targets: targets)
        let top =
          part.isMain
          ? own.entry(parts, heads) + changedRequirements(parts, in: to.year)
          : own.subPage(part.entry.page, part, head)
        files.append(
          Carry.page(part.entry.page, part, top, head, targets, kinds, &left))
        for page in part.entry.subPages {
          guard part.path(of: page.path) != nil else {
            left.append(.page(page.path))
            continue
          }
          let head = try Carry.head(of: page, in: site.content)
          let top = own.subPage(page, part, head)
          files.append(Carry.page(page, part, top, head, targets, kinds, &left))
        }
        for file in site.files where file.year == from.year && file.item == part.old.code {
          guard let path = part.path(of: file.path) else {
            left.append(.file(file.path))
            continue
          }
          files.append(File(path: path, content: .copy(file.path)))
        }
      }
    }
    self.files = files
    let isSurveyMeant = !targets.hasSurvey && !files.isEmpty
    self.left =
      plan.existing.map { LeftBehind.existing($0.item, $0.path) }
      + plan.withdrawn.map { LeftBehind.withdrawn($0.item, $0.entry.page.path) }
      + plan.unanswered.map { LeftBehind.unanswered($0) } + left
      + (isSurveyMeant ? [.survey] : [])
  }

  private static func head(
    of page: Page, in content: SourceFolder
  ) throws(Diagnostic) -> HeadLines {
    do throws(Refusal) {
      return HeadLines(try content.read(page.path, upTo: 5 << 20))
    } catch {
      throw content.diagnostic(error, at: page.path)
    }
  }

  private static func page(
    _ page: Page, _ part: CarriedPart, _ top: [String], _ head: HeadLines,
    _ targets: MovedTargets, _ kinds: [BlockKind], _ left: inout [LeftBehind]
  ) -> File {
    let path = part.path(of: page.path) ?? part.page
    var body = CarriedBody(
      page: page, part: part, year: targets.plan.to.year,
      spot: MovedTargets.Spot(old: page.path, new: path, written: path), targets: targets,
      kinds: kinds)
    let lines = body.text(of: head.body, from: head.bodyLine)
    if body.emptied > 0 { left.append(.blocks(path, body.emptied)) }
    return File(path: path, content: .text((top + lines).joined(separator: "\n") + "\n"))
  }
}
