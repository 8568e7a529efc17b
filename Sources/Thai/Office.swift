import Text

/// Whether a position is an office by the words with which that begins, such as `นายก`, or somebody
/// acts in it: `ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี`, `รักษาราชการแทนนายก…`.
public func isOffice(_ position: String, _ opening: String) -> Bool {
  let position = String(decoding: position.asSeen().utf8.filter { $0 != 0x20 }, as: UTF8.self)
  return position.begins(with: opening) || acting.contains { position.holds($0 + opening) }
}

private let acting = [
  "ปฏิบัติหน้าที่", "ปฏิบัติหน้าที่แทน", "ปฏิบัติราชการแทน", "รักษาราชการแทน", "รักษาการ", "รักษาการแทน",
  "รักษาการในตำแหน่ง", "ทำการแทน", "ทำหน้าที่",
]
