import Text

/// Whether two names are those of one person: blanks, brackets around a name and titles before it
/// do not count, in whichever form they are written (`น.ส.`, `นางสาว`).
public func isSamePerson(_ one: String, _ other: String) -> Bool {
  let (one, other) = (joined(one), joined(other))
  return one == other || untitled(one) == untitled(other)
}

/// Whether a name says that a post has no holder, and perhaps why: `(ว่าง)`, `- ว่าง -`, `ไม่มี`,
/// `ว่าง (อยู่ระหว่างสรรหา)`, `รอสรรหา`.
public func saysVacant(_ name: String) -> Bool {
  let bare = withoutSigns(name)
  if vacant.contains(bare) || awaited.contains(where: { bare.begins(with: $0) }) { return true }
  if let bracket = name.utf8.firstIndex(of: UInt8(ascii: "(")),
    vacant.contains(withoutSigns(String(Substring(name.utf8[..<bracket]))))
  {
    return true
  }
  return !name.isEmpty
    && name.unicodeScalars.allSatisfy { $0 == "." || $0 == "…" || $0 == "_" || $0 == " " }
}

private let vacant: Set = [
  "ว่าง", "ตำแหน่งว่าง", "ว่างลง", "ไม่มี", "ยังไม่มี", "ไม่มีผู้ดำรงตำแหน่ง", "ยังไม่มีผู้ดำรงตำแหน่ง", "อยู่ระหว่างสรรหา",
  "อยู่ระหว่างการสรรหา",
]

/// How what is said of a post without holder begins, without blanks; no name begins so.
private let awaited = [
  "อยู่ระหว่าง", "รอสรรหา", "รอการสรรหา", "รอการเลือกตั้ง", "รอเลือกตั้ง", "รอบรรจุ", "รอการบรรจุ", "รอแต่งตั้ง",
  "รอการแต่งตั้ง", "ว่างอยู่ระหว่าง", "ว่างรอ", "ว่างตั้งแต่", "ตำแหน่งว่าง", "ยังไม่มีผู้", "ไม่มีผู้ดำรง",
]

/// Longer ones before those with which they begin; blanks are gone.
private let titles = [
  "นางสาว", "น.ส.", "นาง", "นาย", "ว่าที่", "ผู้ช่วยศาสตราจารย์", "รองศาสตราจารย์", "ศาสตราจารย์", "ผศ.",
  "รศ.", "ศ.",
  "ดร.", "ร้อยตรี", "ร้อยโท", "ร้อยเอก", "พันตรี", "พันโท", "พันเอก", "สิบตรี", "สิบโท", "สิบเอก", "จ่าสิบตรี",
  "จ่าสิบโท",
  "จ่าสิบเอก", "จ่าเอก", "พันจ่าเอก", "ร.ต.", "ร.ท.", "ร.อ.", "พ.ต.", "พ.ท.", "พ.อ.", "ส.ต.", "ส.ท.",
  "ส.อ.", "จ.ส.ต.",
  "จ.ส.ท.", "จ.ส.อ.", "จ.อ.", "พ.จ.อ.", "ต.", "ท.", "อ.", "ม.ล.", "หม่อมหลวง", "หญิง",
]

/// The name without blanks, and without brackets, which stand around the names of signers.
private func joined(_ name: String) -> String {
  let bytes = name.asSeen().utf8.filter { $0 != 0x20 && $0 != 0x28 && $0 != 0x29 }
  return String(decoding: bytes, as: UTF8.self)
}

/// The name as people write it below a signature, whose brackets are gone: `(นายสมมติ ดี)`.
public func withoutBrackets(_ name: String) -> String {
  let bytes = name.utf8
  guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return name }
  let inner = bytes.dropFirst().dropLast()
  guard !inner.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }) else {
    return name
  }
  return String(Substring(inner)).trimmingBlanks()
}

/// The name without blanks, brackets, dashes, strokes and commas.
private func withoutSigns(_ name: String) -> String {
  let signs = "-–—−/,".unicodeScalars
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: joined(name).unicodeScalars.filter { !signs.contains($0) })
  return String(scalars)
}

private func untitled(_ name: String) -> String {
  var rest = Substring(name)
  while let title = titles.first(where: { rest.begins(with: $0) && rest.utf8.count > $0.utf8.count }
  ) {
    rest = Substring(rest.utf8.dropFirst(title.utf8.count))
  }
  return String(rest)
}
