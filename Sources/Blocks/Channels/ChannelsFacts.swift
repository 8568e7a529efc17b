import Coverage
import Diagnostics
import Disclosure
import Kinds

extension Channel {
  /// The channels of an entry are taken together.
  static let facts: [FactOf<[Channel]>] = [
    online(
      "two-way", "มีช่องทางถาม-ตอบที่มีลิงก์ https://", "a channel with kind: two-way has an https link",
      .twoWay, "channels-without-two-way"),
    online(
      "social", "มีเครือข่ายสังคมออนไลน์ที่มีลิงก์ https://", "a channel with kind: social has an https link",
      .social, "channels-without-social"),
    .own(
      "online", "ช่องทางแต่ละประเภท (นอกจากร้องเรียนทั่วไปและอื่น ๆ) มีลิงก์ https:// อย่างน้อยหนึ่งช่องทาง",
      "one channel of each kind has an https link; complaint and other count only if there are no other kinds"
    ) { asked in
      let channels = asked.values.flatMap { $0 }
      let groups = [Purpose.twoWay, .social, .service, .fraud].map { channels.of($0) }
        .filter { !$0.isEmpty }
      let lacks = groups.isEmpty ? [withoutLink(channels, "")] : groups.map(withoutLink)
      return .lacking(lacks.compactMap { $0 }.first)
    },
    .own("explained", "ทุกช่องทางระบุวิธีใช้", "every channel says how it is used") { asked in
      .lacking(
        without(
          how, "channel-without-how", asked.values.flatMap { $0 },
          Words("ไม่ได้ระบุวิธีใช้", "does not say how it is used")))
    },
    ofFraud(
      "separate",
      "ช่องทางร้องเรียนการทุจริตไม่ใช้ลิงก์หรือหมายเลขเดียวกับช่องทางร้องเรียนทั่วไปหรือช่องทางติดต่อของหน่วยงาน",
      "no channel with kind: fraud shares its link or number with one with kind: complaint in this year's entries or in pages/, or with contact: or complaints: in site.yml"
    ) { sharing($0, GeneralWays($1)) },
    ofFraud(
      "protection", "ทุกช่องทางร้องเรียนการทุจริตระบุวิธีคุ้มครองผู้แจ้ง",
      "every channel with kind: fraud says how the informant is protected"
    ) { fraud, _ in
      without(
        protection, "channel-without-protection", fraud,
        Words("ไม่ได้ระบุวิธีคุ้มครองผู้แจ้ง", "does not say how the informant is protected"))
    },
  ]

  /// A channel of a purpose with an https link is enough.
  private static func online(
    _ name: String, _ thai: String, _ english: String, _ purpose: Purpose, _ absent: String
  ) -> FactOf<[Channel]> {
    .some(
      name, thai, english, of: { $0 }, at: \.row,
      where: { channel, _ in channel.purpose == purpose && channel.isOnline }
    ) { asked in
      let found = asked.of(purpose)
      return .lacking(
        found.isEmpty ? Channel.absent(absent, purpose, asked) : withoutLink(found))
    }
  }

  private static func ofFraud(
    _ name: String, _ thai: String, _ english: String,
    _ lack: @escaping @Sendable ([Channel], BlockQuestion) -> Lack?
  ) -> FactOf<[Channel]> {
    .rows(
      name, thai, english, of: { $0.of(.fraud) },
      none: { absent("channels-without-fraud", .fraud, $0) }
    ) { [lack($1, $0.question)] }
  }

  private static func absent(
    _ id: String, _ purpose: Purpose, _ asked: Asked<[Channel]>
  ) -> Lack {
    let word = purpose.rawValue
    return Lack(
      id, at: asked.place, "ไม่มีช่องทาง\(purpose.label)", "there is no channel with kind: \(word)",
      fix: "เพิ่มช่องทางที่มี kind: \(word)", "add a channel with kind: \(word)")
  }

  /// One of the channels has an https link; their purpose is that of the first.
  private static func withoutLink(_ channels: [Channel]) -> Lack? {
    withoutLink(channels, channels.first?.purpose?.label ?? "")
  }

  private static func withoutLink(_ channels: [Channel], _ label: String) -> Lack? {
    guard let first = channels.first, !channels.contains(where: \.isOnline) else { return nil }
    return Lack(
      "channel-without-https", at: first.place,
      "ช่องทาง\(label) ‘\(first.title.thai)’ ไม่มีลิงก์ https://",
      "the channel ‘\(first.title.english)’ has no https link",
      fix: "เพิ่ม link: ที่ขึ้นต้นด้วย https://",
      "add link: with an address that begins with https://")
  }

  /// Every channel has something at a key; several that have not are one reason.
  private static func without(
    _ key: some FieldKey, _ id: String, _ channels: [Channel], _ lack: Words
  ) -> Lack? {
    let name = key.field.name
    let silent = channels.filter { !$0.row.holds(key) }
    let lacks = silent.map { channel in
      Lack(
        id, at: channel.place, "ช่องทาง ‘\(channel.title.thai)’ \(lack.thai)",
        "channel ‘\(channel.title.english)’ \(lack.english)", fix: "เพิ่ม \(name): ให้ช่องทางนี้",
        "add \(name): to this channel")
    }
    let titles = silent.map(\.title)
    return .together(
      lacks,
      Words(
        "ช่องทาง \(titles.map { "‘\($0.thai)’" }.joined(separator: " ")) \(lack.thai)",
        "channels without \(name): \(titles.map(\.english).joined(separator: ", "))"))
  }
}

extension Asked<[Channel]> {
  fileprivate func of(_ purpose: Channel.Purpose) -> [Channel] { values.flatMap { $0.of(purpose) } }
}

extension [Channel] {
  func of(_ purpose: Channel.Purpose) -> [Channel] { filter { $0.purpose == purpose } }
}
