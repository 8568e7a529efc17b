import Disclosure
import Text

/// The name of a municipality in a text that is not the one of site.yml.
struct BodyName: Sendable {
  /// From its first word on, as far as Thai letters reach, at most 14 of them behind its kind.
  let name: String
  /// How the text gives the district or province of the municipality itself; nil for a name.
  let isPlace: Bool
  let text: WrittenText

  init(_ found: BodyNames.Found, in text: WrittenText) {
    name = found.name
    isPlace = found.isPlace
    self.text = text
  }
}

/// The forms that names of municipalities take, looked for as bytes.
struct BodyNames: Sendable {
  struct Found {
    let name: String
    let isPlace: Bool
  }

  /// The name of site.yml without the word for its kind.
  private let own: [UInt8]
  private let district: [UInt8]?

  /// Letters of a name behind its kind that are shown at most.
  private static let most = 14

  init(_ municipality: Municipality) {
    let name = municipality.name.asSeen()
    let kinds = Municipality.Kind.allCases.map(\.label)
    let kind = kinds.first { name.begins(with: $0) }
    own = Array(name.utf8.dropFirst(kind?.utf8.count ?? 0))
    district = municipality.district.map { district in
      let opening = ["อำเภอ", "อ."].first { district.begins(with: $0) }
      return Array(district.utf8.dropFirst(opening?.utf8.count ?? 0))
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
    visit(Found(name: BodyNames.letters(bytes, from: start, name: at), isPlace: false))
  }

  /// `อำเภอ…` right behind the own name, or with the sub-district between.
  private func place(
    behind rest: UnsafeBufferPointer<UInt8>, _ visit: (Found?) -> Void
  ) {
    guard let district, rest.first == 0x20 else { return }
    let words = String(decoding: rest.prefix(160).prefix { $0 != 0x3C }, as: UTF8.self)
      .utf8.split(separator: 0x20).prefix(2)
    for word in words {
      guard word.starts(with: "อำเภอ".utf8) else {
        guard word.starts(with: "ตำบล".utf8) else { return }
        continue
      }
      let name = word.dropFirst("อำเภอ".utf8.count)
      if !name.isEmpty, !name.starts(with: district) {
        visit(Found(name: String(decoding: word, as: UTF8.self), isPlace: true))
      }
      return
    }
  }

  private static func letters(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name: Int
  ) -> String {
    var end = name
    while end < bytes.count, isThai(bytes, end) || bytes[end] == 0x2E {
      end += bytes[end] == 0x2E ? 1 : 3
    }
    // A line that ended behind the name leaves no blank.
    let rest = UnsafeBufferPointer(rebasing: bytes[name..<end])
    let next = places.compactMap { rest.place(of: $0) }.min().map { name + $0 } ?? end
    let letters = String(decoding: bytes[name..<next], as: UTF8.self).unicodeScalars
    let kind = String(decoding: bytes[start..<name], as: UTF8.self)
    return kind + String(letters.prefix(most)) + (letters.count > most ? "…" : "")
  }

  /// What stands behind a name in an address.
  private static let places = ["ตำบล", "อำเภอ", "จังหวัด"].map { Array($0.utf8) }

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
