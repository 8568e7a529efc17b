import Coverage
import Diagnostics
import Disclosure
import Kinds
import Thai

extension Channel {
  /// Whether fraud is reported to other people than a pothole is.
  static func sharing(_ fraud: [Channel], _ general: GeneralWays) -> Lack? {
    if let shared = fraud.lazy.compactMap({ $0.shared(with: general) }).first { return shared }
    guard let first = fraud.first else { return nil }
    if general.isEmpty {
      return Lack(
        "general-channel-unknown", at: first.place,
        "ยังไม่ได้ระบุช่องทางร้องเรียนทั่วไป จึงเทียบกันไม่ได้",
        "there is no general channel to compare with",
        fix: "เพิ่มช่องทางที่มี kind: complaint หรือเพิ่ม complaints: ใน site.yml",
        "add a channel with kind: complaint, or complaints: to site.yml")
    }
    guard fraud.allSatisfy({ !$0.row.isRead(link) && $0.numbers.isEmpty }) else { return nil }
    return Lack(
      "fraud-channel-unreachable", at: first.place,
      "ช่องทาง ‘\(first.title.thai)’ ไม่มีลิงก์หรือหมายเลขโทรศัพท์",
      "the channel ‘\(first.title.english)’ has neither a link nor a telephone number",
      fix: "เพิ่ม link: หรือ phone:", "add link: or phone:")
  }

  private func shared(with general: GeneralWays) -> Lack? {
    if let owner = row[Channel.link].flatMap({ general.links[$0.target.comparable] }) {
      return shared(Channel.link, Words("ลิงก์", "link"), owner)
    }
    return numbers.lazy.compactMap { general.numbers[$0] }.first.map {
      shared(Channel.phone, Words("หมายเลขโทรศัพท์", "number"), $0)
    }
  }

  private func shared(_ key: some FieldKey, _ what: Words, _ owner: Words) -> Lack {
    Lack(
      "fraud-channel-shared", at: row.place(of: key),
      "ช่องทาง ‘\(title.thai)’ ใช้\(what.thai)เดียวกับ\(owner.thai)",
      "the channel ‘\(title.english)’ has the same \(what.english) as \(owner.english)",
      fix: "ใช้\(what.thai)ที่แยกไว้สำหรับร้องเรียนการทุจริตเท่านั้น",
      "give a \(what.english) that is used only for reports of fraud")
  }
}

/// Links and numbers of channels other than fraud, each with its owner.
struct GeneralWays {
  fileprivate private(set) var links: [String: Words] = [:]
  fileprivate private(set) var numbers: [String: Words] = [:]

  fileprivate var isEmpty: Bool { links.isEmpty && numbers.isEmpty }

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
      if let link = channel.row[Channel.link] { links[link.target.comparable] = owner }
      for number in channel.numbers { numbers[number] = owner }
    }
  }

  /// Those in the year's entries and in pages/; an unfinished entry says nothing yet.
  private static func complaints(_ question: BlockQuestion) -> [Channel] {
    let year = question.year
    let entries = year.edition.items.compactMap { year.entries[$0.code] }
      .filter { !$0.isUnfinished }
    let blocks =
      entries.flatMap { $0.blocks("channels") } + question.site.pages.flatMap(\.body.blocks)
    return blocks.flatMap { ($0.data.value as? [Channel]) ?? [] }.of(.complaint)
  }
}
