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

  /// Nil where no page is in English; nil, and problems, when they give no page.
  init?(
    of site: Site, _ folder: TemplateFolder, kinds: [BlockKind], _ problems: inout [Diagnostic]
  ) {
    guard !site.inEnglish.isEmpty else { return nil }
    let said = folder.englishTexts(&problems)
    let digits = site.settings.digits.inEnglish
    templates = TemplateSet(folder.templates, texts: said.all)
    guard let texts = Texts(said.all, templates, digits, &problems) else { return nil }
    self.texts = texts
    problems += said.unused(in: templates)
    assets = Assets(folder.assets, site, templates, &problems)
    bodies = BodyTemplates(kinds, templates, digits, &problems)
  }

  /// No pages yet, with the frame of the English ones.
  func list(of site: Site, _ lists: [LawList], on day: Day) -> PageList {
    PageList(Frame(site, assets, texts, lists, on: day), templates)
  }
}
