import Coverage
import Diagnostics
import Disclosure
import Thai

extension ChannelsFact {
  /// Whether those who report fraud speak to others than those who complain of a pothole.
  static func separate(_ question: BlockQuestion) -> BlockKind.Verdict {
    let fraud = channels(question).filter { $0.kind == "fraud" }
    guard !fraud.isEmpty else { return none("fraud", "ร้องเรียนการทุจริต", question) }
    let general = GeneralWays(question)
    for channel in fraud {
      let row = channel.row
      if let target = row.target("link"), let owner = general.links[target.comparable] {
        return same(channel, "link", Words("ลิงก์", "link"), owner)
      }
      if let owner = channel.numbers.lazy.compactMap({ general.numbers[$0] }).first {
        return same(channel, "phone", Words("หมายเลขโทรศัพท์", "number"), owner)
      }
    }
    if general.isEmpty {
      return .lacks(
        "general-channel-unknown", at: fraud[0].place,
        Words(
          "ยังไม่ได้ระบุช่องทางร้องเรียนทั่วไป จึงเทียบกันไม่ได้",
          "no general channel is named with which to compare"),
        fix: Words(
          "เพิ่มช่องทางที่มี kind: complaint หรือเพิ่ม complaints: ใน site.yml",
          "add a channel with kind: complaint, or complaints: to site.yml"))
    }
    guard fraud.contains(where: { $0.row.target("link") != nil || !$0.numbers.isEmpty }) else {
      return .lacks(
        "fraud-channel-unreachable", at: fraud[0].place,
        Words(
          "ช่องทาง ‘\(fraud[0].title.thai)’ ไม่มีลิงก์หรือหมายเลขโทรศัพท์",
          "the channel ‘\(fraud[0].title.english)’ has neither link nor telephone number"),
        fix: Words("เพิ่ม link: หรือ phone:", "add link: or phone:"))
    }
    return .holds
  }

  private static func same(
    _ channel: Channel, _ key: String, _ what: Words, _ owner: Words
  ) -> BlockKind.Verdict {
    .lacks(
      "fraud-channel-shared", at: channel.row.place(of: key),
      Words(
        "ช่องทาง ‘\(channel.title.thai)’ ใช้\(what.thai)เดียวกับ\(owner.thai)",
        "the channel ‘\(channel.title.english)’ has the \(what.english) of \(owner.english)"),
      fix: Words(
        "ใช้\(what.thai)ที่แยกไว้สำหรับร้องเรียนการทุจริตเท่านั้น",
        "give a \(what.english) that only reports of fraud use"))
  }
}

/// Links and numbers for whatever is no report of fraud, each with whose it is.
private struct GeneralWays {
  private(set) var links: [String: Words] = [:]
  private(set) var numbers: [String: Words] = [:]

  var isEmpty: Bool { links.isEmpty && numbers.isEmpty }

  init(_ question: BlockQuestion) {
    let site = question.site
    if let target = site.complaints {
      links[target.comparable] = Words("ช่องทางร้องเรียนของเว็บไซต์", "complaints: in site.yml")
    }
    let contact = Words("ช่องทางติดต่อของหน่วยงาน", "contact: in site.yml")
    if let email = site.settings.contact?.email { links["mailto:\(email)"] = contact }
    for number in site.settings.contact?.phone.map({ Telephone($0).numbers }) ?? [] {
      numbers[number] = contact
    }
    for channel in GeneralWays.complaints(question) {
      let owner = Words("ช่องทาง ‘\(channel.title.thai)’", "the channel ‘\(channel.title.english)’")
      if let target = channel.row.target("link") { links[target.comparable] = owner }
      for number in channel.numbers { numbers[number] = owner }
    }
  }

  /// Channels of kind complaint in the year's entries and in pages/; an unfinished entry says nothing yet.
  private static func complaints(_ question: BlockQuestion) -> [Channel] {
    let year = question.year
    let entries = year.edition.items.compactMap { year.entries[$0.code] }
      .filter { !$0.isUnfinished }
    let blocks =
      entries.flatMap { $0.blocks("channels") } + question.site.pages.flatMap(\.body.blocks)
    return blocks.compactMap { $0.data.value as? [Channel] }.joined()
      .filter { $0.kind == "complaint" }
  }
}

extension Target {
  /// Equal for two links to one place.
  fileprivate var comparable: String {
    switch self {
    case .page(let address, let fragment): return address + (fragment.map { "#\($0)" } ?? "")
    case .file(let file, _): return file.address
    case .outside(let url):
      guard url.utf8.last == UInt8(ascii: "/") else { return url }
      return String(decoding: url.utf8.dropLast(), as: UTF8.self)
    }
  }
}
