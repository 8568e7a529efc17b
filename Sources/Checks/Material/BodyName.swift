import Disclosure
import Text

/// The name of a municipality in a text that is not the one of site.yml.
struct BodyName: Sendable {
  /// From its first word on, as far as Thai letters reach, at most 14 of them behind its kind.
  let name: String
  /// What it is of the municipality itself; nil for the name of another.
  let place: BodyNames.Place?
  let text: WrittenText

  init(_ found: BodyNames.Found, in text: WrittenText) {
    name = found.name
    place = found.place
    self.text = text
  }
}

/// The forms that names of municipalities take, looked for as bytes.
struct BodyNames: Sendable {
  /// What stands behind the name in an address.
  enum Place { case district, province }

  struct Found {
    let name: String
    let place: Place?
  }

  /// The name of site.yml without the word for its kind.
  private let own: [UInt8]
  /// The names of its places without the words before them; nil where site.yml gives none.
  private let places: [(place: Place, words: [[UInt8]], own: [UInt8]?)]

  /// Letters of a name behind its kind that are shown at most.
  private static let most = 14

  init(_ municipality: Municipality) {
    let name = municipality.name.asSeen()
    let kinds = Municipality.Kind.allCases.map(\.label)
    let kind = kinds.first { name.begins(with: $0) }
    own = Array(name.utf8.dropFirst(kind?.utf8.count ?? 0))
    let given: [(Place, [String], String?)] = [
      (.district, ["อำเภอ", "อ."], municipality.district),
      (.province, ["จังหวัด", "จ."], municipality.province),
    ]
    places = given.map { place, words, own in
      let opening = words.first { own?.begins(with: $0) ?? false } ?? ""
      return (
        place, words.map { Array($0.utf8) },
        own.map { Array($0.utf8.dropFirst(opening.utf8.count)) }
      )
    }
  }

  /// Calls with each name that is another's, and with nil for the own one.
  func find(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Found?) -> Void) {
    for (opening, rare, kinds) in BodyNames.openings {
      var at = 0
      while let start = bytes.place(of: opening, bySign: rare, from: at) {
        at = start + opening.count
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        guard let kind = kinds.first(where: { rest.starts(with: $0) }) else { continue }
        judge(bytes, from: start, name: at + kind.count, visit)
      }
    }
    var at = 0
    while let point = bytes.first(0x2E, from: at) {
      at = point + 1
      for short in BodyNames.short where point >= short.count {
        let start = point - short.count
        guard bytes[start..<point].elementsEqual(short),
          start == 0 || bytes[start - 1] < 0x80
        else { continue }
        judge(bytes, from: start, name: at, visit)
      }
    }
  }

  private func judge(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name at: Int, _ visit: (Found?) -> Void
  ) {
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    let isApart = rest.first == 0x20
    let name = UnsafeBufferPointer(rebasing: rest[(isApart ? 1 : 0)...])
    if name.starts(with: own) {
      visit(nil)
      place(behind: UnsafeBufferPointer(rebasing: name[own.count...]), visit)
      return
    }
    guard !isApart, BodyNames.isThai(name, 0),
      !BodyNames.general.contains(where: { name.starts(with: $0) })
    else { return }
    visit(Found(name: BodyNames.letters(bytes, from: start, name: at), place: nil))
  }

  /// `อำเภอ…` and `จังหวัด…` right behind the own name, or with the sub-district between.
  private func place(
    behind rest: UnsafeBufferPointer<UInt8>, _ visit: (Found?) -> Void
  ) {
    guard rest.first == 0x20 else { return }
    let words = String(decoding: rest.prefix(160).prefix { $0 != 0x3C }, as: UTF8.self)
      .utf8.split(separator: 0x20).prefix(3)
    for word in words {
      if BodyNames.subdistrict.contains(where: { word.starts(with: $0) }) { continue }
      let found = places.first { place in place.words.contains { word.starts(with: $0) } }
      guard let found, let opening = found.words.first(where: { word.starts(with: $0) }) else {
        return
      }
      let name = word.dropFirst(opening.count)
      // A rank or the name of an office: จ.ส.อ., อ.ส.ม.
      if name.contains(UInt8(ascii: ".")) { return }
      if let own = found.own, !name.isEmpty, !name.starts(with: own) {
        visit(Found(name: String(decoding: word, as: UTF8.self), place: found.place))
      }
    }
  }

  private static let subdistrict = ["ตำบล", "ต."].map { Array($0.utf8) }

  private static func letters(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name: Int
  ) -> String {
    var end = name
    while end < bytes.count, isThai(bytes, end) || bytes[end] == 0x2E {
      end += bytes[end] == 0x2E ? 1 : 3
    }
    // A line that ended behind the name leaves no blank.
    let rest = UnsafeBufferPointer(rebasing: bytes[name..<end])
    let next = BodyNames.endings.compactMap { rest.place(of: $0) }.min().map { name + $0 } ?? end
    let letters = String(decoding: bytes[name..<next], as: UTF8.self).unicodeScalars
    let kind = String(decoding: bytes[start..<name], as: UTF8.self)
    return kind + String(letters.prefix(most)) + (letters.count > most ? "…" : "")
  }

  /// What stands behind a name in an address.
  private static let endings = ["ตำบล", "อำเภอ", "จังหวัด"].map { Array($0.utf8) }

  private static func isThai(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE0 && bytes[at + 1] & 0xFE == 0xB8
  }

  /// With the place of a rare byte: the last ones of ศ and ์.
  private static let openings: [(opening: [UInt8], rare: Int, kinds: [[UInt8]])] = [
    (Array("เทศบาล".utf8), 8, ["ตำบล", "เมือง", "นคร"].map { Array($0.utf8) }),
    (Array("องค์การบริหารส่วน".utf8), 11, [Array("ตำบล".utf8)]),
  ]

  private static let short = ["ทต", "ทม", "ทน", "อบต"].map { Array($0.utf8) }

  /// Words with which no name begins: `เทศบาลตำบลทุกแห่ง`.
  private static let general = [
    "ที่", "และ", "หรือ", "ต้อง", "อื่น", "มี", "ซึ่ง", "ของ", "จำนวน", "ขนาด", "ให้", "เป็น", "ได้", "ทุก",
    "แห่ง", "นี้", "นั้น", "ใกล้เคียง", "ข้างเคียง", "จึง", "โดย", "จะ", "ตาม", "กับ", "เพื่อ", "พร้อม", "ต่าง",
    "ไม่", "แต่ละ", "เดิม", "ใน", "พ.ศ", "ว่า", "เรา", "ฯ", "ๆ", "ด้วย", "ถึง", "แก่", "แล้ว", "อย่าง",
    "เช่น",
    "ก็", "จาก", "เมื่อ", "กำหนด", "ดังกล่าว", "พิจารณา", "ดำเนินการ", "ยัง", "สามารถ", "ประกาศ", "จัดทำ",
    "จัดตั้ง", "จัดให้", "หมายถึง", "คือ", "ไว้", "ควร", "เอง", "ประเภท", "สามัญ", "ชั้น", "ระดับ", "ทั่วไป",
    "ทั่วประเทศ", "ภาย", "ขอให้", "ขอเชิญ", "ขอแจ้ง", "ขอความ", "สังกัด", "รวม", "เกี่ยวกับ", "ต่อ", "ครั้ง",
    "ประจำปี", "ร่วม", "สำหรับ", "ระหว่าง", "พบ", "เห็น", "ขึ้น", "เข้า", "ออก", "ทั้ง", "ใด", "ไหน",
    "คน", "ผู้", "การ", "ความ", "รับผิดชอบ", "แบบ", "ปี",
  ].map { Array($0.utf8) }
}
