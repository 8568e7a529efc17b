import Checks
import Diagnostics
import Disclosure
import Glibc
import Output
import Publishing
import Text

/// Asks for what links outside of the site lead to, with `oit check --online` alone.
///
/// What answered is noted beside the output, and not asked for again for a day.
struct OnlineLinks {
  private let output: OutputFolder

  init(beside output: OutputFolder) { self.output = output }

  private static let day = 24 * 60 * 60
  /// Addresses that are asked for in one run, and the seconds it may take.
  private static let (most, seconds) = (500, 600)
  private static let opening = "oit links 1\n"

  /// Warnings and notes of links, each at its place.
  func findings(of site: Site) -> [Diagnostic] {
    do throws(Diagnostic) {
      return try answers(about: site)
    } catch {
      return [error]
    }
  }

  private func answers(about site: Site) throws(Diagnostic) -> [Diagnostic] {
    let links = site.askedLinks
    let now = time(nil)
    var known = remembered(since: now - Self.day)
    var seen = Set(known.keys)
    let new = links.map(\.address).filter { seen.insert($0).inserted }
    let asked = Array(new.prefix(Self.most))
    var left = new.count - asked.count
    for (address, answer) in zip(
      asked, try PublicSite.answers(to: asked, within: Self.seconds))
    {
      known[address] = answer.map {
        Known(status: $0.status, time: now, failure: $0.failure)
      }
      if answer == nil { left += 1 }
    }
    remember(known)
    return links.compactMap { link in known[link.address]?.finding(of: link) }
      + (left > 0 ? [.linksLeft(left)] : [])
  }

  fileprivate struct Known {
    let status: Int
    let time: Int
    var failure = ""
  }

  /// What was noted by earlier runs.
  private func remembered(since first: Int) -> [String: Known] {
    let text = output.findings(.links)
    guard text.starts(with: Self.opening.utf8) else { return [:] }
    var known: [String: Known] = [:]
    for line in text.dropFirst(Self.opening.utf8.count).split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, let time = Int(words[0]), let status = Int(words[1]), time > first
      else { continue }
      known[words[2]] = Known(status: status, time: time)
    }
    return known
  }

  /// Where nothing answered, the next run asks again.
  private func remember(_ known: [String: Known]) {
    let lines = known.filter { $0.value.status > 0 }.sorted { $0.key.precedes($1.key) }
      .map { "\($0.value.time) \($0.value.status) \($0.key)\n" }
    output.store(.links, Array((Self.opening + lines.joined()).utf8), opening: Self.opening)
  }
}

extension OnlineLinks.Known {
  fileprivate func finding(of link: AskedLink) -> Diagnostic? {
    switch status {
    case 404, 410:
      Diagnostic(
        .warning, "link-gone", at: link.place,
        Words(
          "ลิงก์ \(link.written) เปิดไม่ได้แล้ว (HTTP \(status))",
          "\(link.written) is gone (HTTP \(status))"),
        fix: Words(
          "แก้เป็นที่อยู่ปัจจุบัน หรือวางเอกสารไว้ในเว็บไซต์นี้แล้วลิงก์ไปที่ไฟล์",
          "give its present address, or put the document on this site and link to the file"))
    case 401, 403, 407:
      Diagnostic(
        .note, "link-refused", at: link.place,
        Words(
          "ลิงก์ \(link.written) ไม่ให้โปรแกรมเปิดดู (HTTP \(status))",
          "\(link.written) does not let a program in (HTTP \(status))"),
        fix: Words(
          "เปิดลิงก์โดยไม่เข้าสู่ระบบ เพื่อดูว่าประชาชนเปิดได้",
          "open it without a log-in, to see whether citizens can"))
    case 200..<400: nil
    default:
      Diagnostic(
        .note, "link-unanswered", at: link.place,
        Words(
          "ลิงก์ \(link.written) ไม่ตอบในวันนี้ (\(reason))",
          "\(link.written) does not answer today (\(reason))"),
        fix: Words(
          "เปิดลิงก์ในเบราว์เซอร์ หากเปิดไม่ได้หลายวัน ให้แก้ที่อยู่",
          "open it in a browser; if it fails for days, correct the address"))
    }
  }

  private var reason: String { status > 0 ? "HTTP \(status)" : failure }
}

extension Diagnostic {
  fileprivate static func linksLeft(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, "links-not-asked", at: nil,
      Words(
        "ยังไม่ได้เปิดดูลิงก์ภายนอกอีก \(count) ที่อยู่", "\(count) further addresses were not asked for"),
      fix: Words("สั่ง oit check --online อีกครั้ง", "run oit check --online again"))
  }
}
