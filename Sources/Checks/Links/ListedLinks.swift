import Diagnostics
import Disclosure

extension Site {
  /// Notes that list where each file leads outside of the site, for who looks at all of it before
  /// submission; forms and drives, of which checks say so anyway, left out.
  public var listedLinks: [Diagnostic] {
    let links = allOutsideLinks.filter { !$0.isForm && !$0.isDrive }
    return Dictionary(grouping: links, by: \.place.path).values.compactMap(listed)
  }
}

/// The links of one file by their hosts, each with its lines.
private func listed(_ links: [OutsideLink]) -> Diagnostic? {
  let links = links.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  guard let first = links.first else { return nil }
  var hosts: [(name: String, lines: [String])] = []
  for link in links {
    let line = link.place.line.description
    if let known = hosts.firstIndex(where: { $0.name == link.host }) {
      if hosts[known].lines.last != line { hosts[known].lines.append(line) }
    } else {
      hosts.append((link.host, [line]))
    }
  }
  func list(_ word: String) -> String {
    hosts.map { "\($0.name) (\(word) \($0.lines.joined(separator: ", ")))" }
      .joined(separator: ", ")
  }
  let leads = links.count == 1 ? "1 link of this file leads" : "\(links.count) links lead"
  return Diagnostic(
    .note, "links-elsewhere", at: first.place,
    "ไฟล์นี้ลิงก์ออกนอกเว็บไซต์ \(links.count) แห่ง: \(list("บรรทัด"))",
    "\(leads) outside of the site: \(list("line"))",
    fix: "เปิดแต่ละลิงก์โดยไม่เข้าสู่ระบบก่อนส่งแบบวัด หรือสั่ง oit check --online ให้เปิดดูแทน",
    "open each without a log-in before submission, or let oit check --online ask for them")
}
