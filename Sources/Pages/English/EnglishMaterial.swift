import Diagnostics
import Disclosure
import Kinds
import Lists
import Mustache
import Thai

/// The same templates and assets with English texts.
struct EnglishMaterial: Sendable {
  let templates: TemplateSet
  let texts: Texts
  let assets: Assets
  let bodies: BodyTemplates

  /// Nil, and problems, when they give no page; the words of `thai` stand where there are no
  /// others.
  init?(
    of site: Site, _ thai: TemplateFolder, kinds: [BlockKind], _ problems: inout [Diagnostic]
  ) {
    var folder = TemplateFolder(site.content.source, texts: TextFile.english, &problems)
    folder.fill(from: thai)
    let digits = site.settings.digits.inEnglish
    templates = TemplateSet(folder.templates, texts: folder.texts)
    guard let texts = Texts(folder.texts, templates, digits, &problems) else { return nil }
    self.texts = texts
    problems += folder.unusedTexts(in: templates)
    assets = Assets(folder.assets, site, templates, &problems)
    bodies = BodyTemplates(kinds, templates, digits, &problems)
  }

  /// No pages yet, with the frame of the English ones.
  func list(of site: Site, _ lists: [LawList], on day: Day) -> PageList {
    PageList(Frame(site, assets, texts, lists, on: day), templates)
  }
}
