import Disclosure
import Mustache
import Thai

/// What all pages have in common: made once, so that a page adds only what is its own.
struct Frame: Sendable {
  let names: [Shape.Field]
  private let shared: [Value]
  private let navigation: Navigation
  private let municipality: String
  private let web: String
  private let isOffline: Bool

  init(_ site: Site, _ assets: Assets) {
    names =
      [.section("site", Shape(Frame.siteNames)), .section("assets", assets.shape)]
      + [
        "root", "index", "title", "documentTitle", "description", "canonical",
        .section("crumbs", ["text", "href"]),
        .section("navigation", ["text", "href", "local", "current"]),
      ]
    navigation = Navigation(site)
    shared = [Frame.siteValue(site), assets.value]
    municipality = site.settings.municipality.name
    web = site.settings.municipality.web
    isOffline = site.isOffline
  }

  /// The values of a page in the order of `names` and of the page's own.
  func values<P: HTMLPage>(_ page: P) -> [Value] {
    let links = links(of: page.address)
    let head = page.head
    let title = head.subject.map { "\(head.title) – \($0) – \(municipality)" }
    return shared + [
      .text(links.root), .text(links.index), .text(head.title),
      .text(title ?? "\(head.title) – \(municipality)"), .text(head.description),
      page.canonical.map { .text(web + $0) } ?? .nothing,
      .list(head.crumbs.map { [.text($0.text), .text(links.page($0.address))] }),
      navigation.value(on: page.address),
    ] + page.values(links)
  }

  /// The page for what is not there is shown at any depth, so its links begin at the base path.
  private func links(of address: String) -> Links {
    guard address == NotFoundPage.address else {
      return Links(from: address, isOffline: isOffline)
    }
    let host = web.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    let base = host.count > 2 ? "/\(Substring(host[2]))/" : "/"
    return Links(root: base, isOffline: isOffline)
  }

  private static let siteNames: [Shape.Field] = [
    "name", "english", "district", "province", "web", "address", "phone", "tel", "fax", "email",
    "hours", "map", "hasContact", .section("social", ["name", "url"]), "hasSocial",
    .section("complaints", ["href", "local"]), .section("years", ["year", "address"]), "hasSurvey",
    "hasPages",
    .section("pages", ["title", "address"]),
  ]

  private static func siteValue(_ site: Site) -> Value {
    let municipality = site.settings.municipality
    let contact = site.settings.contact
    let links = Links(root: "", isOffline: site.isOffline)
    return .record([
      .text(municipality.name), .text(municipality.nameEnglish), .text(municipality.district),
      .text(municipality.province), .text(municipality.web), .text(contact?.address),
      .text(contact?.phone), .text(contact?.phone.flatMap { Telephone($0).link }),
      .text(contact?.fax),
      .text(contact?.email), .text(contact?.hours), .text(contact?.map), .flag(contact != nil),
      .list(site.settings.social.map { [.text($0.name), .text($0.url)] }),
      .flag(!site.settings.social.isEmpty),
      site.complaints.map { .record([.text(links.target($0)), .flag(!$0.isOutside)]) } ?? .nothing,
      .list(
        site.years.reversed().map {
          [.text(site.settings.digits.text($0.year)), .text(links.path(ofPage: $0.address))]
        }),
      .flag(!site.settings.surveys.isEmpty), .flag(!site.pages.isEmpty),
      .list(site.pages.map { [.text($0.title), .text(links.path(ofPage: $0.address))] }),
    ])
  }
}
