import Disclosure
import Mustache
import Thai

extension Site {
  /// What every page may show of the site; links to its pages lack the way to the home page.
  static let view: View<Shown<Site>> = [
    .text("name") { $0.model.name($0.texts) },
    .text("english") { $0.settings.municipality.nameEnglish },
    .text("district") { $0.settings.municipality.district },
    .text("province") { $0.settings.municipality.province },
    .text("web") { $0.settings.municipality.web },
    .text("colour") { Colour($0.settings.theme.colour).onWhite },
    .text("darkColour") { Colour($0.settings.theme.colour).onDark },
    .text("address") { $0.settings.contact?.address },
    .text("phone") { $0.settings.contact?.phone },
    .text("tel") { $0.settings.contact?.phone.flatMap { Telephone($0).link } },
    .text("fax") { $0.settings.contact?.fax },
    .text("email") { $0.settings.contact?.email },
    .text("mailbox") { $0.settings.contact?.mailbox },
    .text("hours") { $0.settings.contact?.hours },
    .text("map") { $0.settings.contact?.map },
    .flag("hasContact") { $0.settings.contact != nil },
    .list("social", accountView) { $0.settings.social },
    .flag("hasSocial") { !$0.settings.social.isEmpty },
    .part("complaints", targetView) { $0.with($0.complaints) },
    .list("years", yearView) { $0.each($0.years.reversed()) },
    .flag("offersData") { $0.settings.data != nil },
    .flag("hasYears") { !$0.years.isEmpty },
    .flag("hasSurvey") { !$0.settings.surveys.isEmpty },
    .flag("hasPages") { !$0.pages.isEmpty },
    .list("pages", pageView) { site in
      site.each(site.pages.map { site.model.page($0, site.texts) })
    },
  ]

  /// The municipality's, on English pages the English one, where it has one.
  func name(_ texts: Texts) -> String {
    let municipality = settings.municipality
    return texts.digits.isEnglish
      ? municipality.nameEnglish ?? municipality.name : municipality.name
  }

  /// A page, or its twin on English pages, where it has one.
  func page(_ page: Page, _ texts: Texts) -> Page {
    texts.digits.isEnglish ? twins[page.address] ?? page : page
  }

  private static let accountView: View<SocialAccount> = [
    .text("name") { $0.name },
    .text("url") { $0.url },
  ]

  private static let targetView: View<Shown<Target>> = [
    .text("href") { $0.links.target($0.model) },
    .flag("local") { !$0.isOutside },
  ]

  private static let yearView: View<Shown<Year>> = [
    .text("year") { $0.number($0.year) },
    .text("address") { $0.links.path(ofPage: FramePage.coverage($0.year).address) },
  ]

  private static let pageView: View<Shown<Page>> = [
    .text("title") { $0.title },
    .text("address") { $0.links.path(ofPage: $0.address) },
  ]
}
