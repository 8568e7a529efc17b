import Coverage
import Diagnostics
import Disclosure

/// What channels prove, those of an entry taken together.
enum ChannelsFact {
  static let all = [
    BlockKind.Fact(
      "two-way",
      Words("มีช่องทางถาม-ตอบที่มีลิงก์ https://", "a channel of kind two-way has an https link"),
      prove: kindOnline),
    BlockKind.Fact(
      "social",
      Words("มีเครือข่ายสังคมออนไลน์ที่มีลิงก์ https://", "a channel of kind social has an https link"),
      prove: kindOnline),
    BlockKind.Fact(
      "online",
      Words(
        "ช่องทางแต่ละประเภท (นอกจากร้องเรียนทั่วไปและอื่น ๆ) มีลิงก์ https:// อย่างน้อยหนึ่งช่องทาง",
        "of each kind named but complaint and other, one channel has an https link; when there are no others, one of these"
      ), prove: online),
    BlockKind.Fact(
      "explained", Words("ทุกช่องทางบอกวิธีใช้", "every channel says how it is used"),
      prove: explained),
    BlockKind.Fact(
      "separate",
      Words(
        "ช่องทางร้องเรียนการทุจริตไม่ใช้ลิงก์หรือหมายเลขเดียวกับช่องทางร้องเรียนทั่วไปหรือช่องทางติดต่อของหน่วยงาน",
        "no channel of kind fraud has the link or number of one of kind complaint in this year's entries or in pages/, or of contact: or complaints: in site.yml"
      ), prove: ChannelsFact.separate),
    BlockKind.Fact(
      "protection",
      Words(
        "ทุกช่องทางร้องเรียนการทุจริตบอกวิธีคุ้มครองผู้แจ้ง",
        "every channel of kind fraud says how the informant is protected"), prove: protection),
  ]

  static func channels(_ question: BlockQuestion) -> [Channel] {
    question.values([Channel].self).flatMap(\.value)
  }

  private static func kindOnline(_ question: BlockQuestion) -> BlockKind.Verdict {
    withLink(question.fact, channels(question), question)
  }

  private static func online(_ question: BlockQuestion) -> BlockKind.Verdict {
    let channels = channels(question)
    let asked = ["two-way", "social", "e-service", "fraud"].filter { kind in
      channels.contains { $0.kind == kind }
    }
    if asked.isEmpty { return withLink(nil, channels, question) }
    for kind in asked {
      let verdict = withLink(kind, channels, question)
      if verdict != .holds { return verdict }
    }
    return .holds
  }

  /// One channel of a kind, or of any, with an https link.
  private static func withLink(
    _ kind: String?, _ all: [Channel], _ question: BlockQuestion
  ) -> BlockKind.Verdict {
    let channels = kind == nil ? all : all.filter { $0.kind == kind }
    if channels.contains(where: \.isOnline) { return .holds }
    let label = Channel.kinds.first { $0.word == kind }?.label ?? ""
    guard let first = channels.first else { return none(kind ?? "", label, question) }
    let reason = Words(
      "ช่องทาง\(label) ‘\(first.title.thai)’ ไม่มีลิงก์ https://",
      "the channel ‘\(first.title.english)’ has no https link")
    return .lacks(
      "channel-without-https", at: first.place, reason,
      fix: Words(
        "เพิ่ม link: ที่ขึ้นต้นด้วย https://", "add link: with an address that begins with https://"))
  }

  static func none(
    _ kind: String, _ label: String, _ question: BlockQuestion
  ) -> BlockKind.Verdict {
    let reason = Words("ไม่มีช่องทาง\(label)", "there is no channel of kind \(kind)")
    return .lacks(
      "channels-without-\(kind)", at: question.place, reason,
      fix: Words("เพิ่มช่องทางที่มี kind: \(kind)", "add a channel with kind: \(kind)"))
  }

  private static func explained(_ question: BlockQuestion) -> BlockKind.Verdict {
    lacking(
      "how", channels(question),
      Words("ไม่ได้บอกวิธีใช้", "does not say how it is used"))
  }

  private static func protection(_ question: BlockQuestion) -> BlockKind.Verdict {
    let fraud = channels(question).filter { $0.kind == "fraud" }
    guard !fraud.isEmpty else { return none("fraud", "ร้องเรียนการทุจริต", question) }
    return lacking(
      "protection", fraud,
      Words("ไม่ได้บอกวิธีคุ้มครองผู้แจ้ง", "does not say how the informant is protected"))
  }

  /// Every channel has something at a key.
  private static func lacking(
    _ key: String, _ channels: [Channel], _ lack: Words
  ) -> BlockKind.Verdict {
    let found = channels.filter { !$0.row.holds(key) }.map { channel in
      Diagnostic(
        .warning, "channel-without-\(key)", at: channel.place,
        Words(
          "ช่องทาง ‘\(channel.title.thai)’ \(lack.thai)",
          "channel ‘\(channel.title.english)’ \(lack.english)"),
        fix: Words("เพิ่ม \(key): ให้ช่องทางนี้", "add \(key): to this channel"))
    }
    guard let first = found.first else { return .holds }
    guard found.count > 1 else { return .fails(reason: first.message, found) }
    let titles = channels.filter { !$0.row.holds(key) }.map(\.title)
    return .fails(
      reason: Words(
        "ช่องทาง \(titles.map { "‘\($0.thai)’" }.joined(separator: " ")) \(lack.thai)",
        "channels without \(key): \(titles.map(\.english).joined(separator: ", "))"), found)
  }
}
