import Disclosure
import Mustache
import Text
import Thai

/// The deadlines of an edition as a calendar (RFC 5545) that telephones and programs take over.
struct CalendarFile {
  let edition: Edition
  /// The site's address, whose host makes the names of events unique.
  let web: String
  let texts: Texts

  func append(to out: inout [UInt8]) {
    let host = web.utf8.split(separator: UInt8(ascii: "/")).dropFirst().first.map { Substring($0) }
    line("BEGIN:VCALENDAR", to: &out)
    line("VERSION:2.0", to: &out)
    line("PRODID:-//oit//OIT \(edition.year)//TH", to: &out)
    for (number, deadline) in edition.calendar.enumerated() {
      let day = deadline.date.iso.replacing("-", with: "")
      line("BEGIN:VEVENT", to: &out)
      line("UID:\(edition.year)-\(number + 1)-\(day)@\(host ?? "")", to: &out)
      // The same in every build: the only clock of a site is the day that is asked about.
      line("DTSTAMP:\(day)T000000Z", to: &out)
      line("DTSTART;VALUE=DATE:\(day)", to: &out)
      line("SUMMARY:\(escaped(deadline.text))", to: &out)
      line("DESCRIPTION:\(escaped(texts(.source, deadline.source)))", to: &out)
      line("END:VEVENT", to: &out)
    }
    line("END:VCALENDAR", to: &out)
  }

  private func escaped(_ text: String) -> String {
    ["\\", ";", ","].reduce(text) { $0.replacing($1, with: "\\\($1)") }
      .replacing("\n", with: "\\n")
  }

  /// Of at most 75 bytes, as the format asks; what follows goes on in the next, after a blank.
  private func line(_ text: String, to out: inout [UInt8]) {
    var count = 0
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if count + bytes.count > 75 {
        out += "\r\n ".utf8
        count = 1
      }
      out += bytes
      count += bytes.count
    }
    out += "\r\n".utf8
  }
}

extension Deadline {
  static let view: View<Shown<Deadline>> = [
    .part("date", Day.view) { $0.with($0.date) },
    .text("text") { $0.text },
    .text("source") { $0.source },
  ]
}
