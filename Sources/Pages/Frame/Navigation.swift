import Disclosure
import Mustache

/// The main ways through the site, the same on every page; at most seven.
struct Navigation: Sendable {
  private let plain: Value
  /// The same with the page itself marked, by its address.
  private let marked: [String: Value]

  init(_ site: Site) {
    let links = Links(root: "", isOffline: site.isOffline)
    let digits = site.settings.digits
    var ways: [(text: String, target: Target)] = [("หน้าแรก", .page("/", fragment: nil))]
    if let year = site.newest {
      ways.append(("ข้อมูลปี \(digits.text(year.year))", .page(year.address, fragment: nil)))
      ways.append(("ความครบถ้วน", .page("\(year.address)coverage/", fragment: nil)))
    }
    if !site.settings.surveys.isEmpty {
      ways.append(("แบบวัด EIT", .page("/eit/", fragment: nil)))
    }
    if let complaints = site.complaints { ways.append(("ร้องเรียน", complaints)) }
    if site.settings.contact != nil {
      ways.append(("ติดต่อ", .page("/", fragment: "oit-contact")))
    }
    func list(on address: String?) -> Value {
      .list(
        ways.map { way in
          var isHere = false
          if case .page(let target, nil) = way.target { isHere = target == address }
          return [
            .text(way.text), .text(links.target(way.target)), .flag(!way.target.isOutside),
            .flag(isHere),
          ]
        })
    }
    plain = list(on: nil)
    var marked: [String: Value] = [:]
    for way in ways {
      if case .page(let address, nil) = way.target { marked[address] = list(on: address) }
    }
    self.marked = marked
  }

  func value(on address: String) -> Value { marked[address] ?? plain }
}
