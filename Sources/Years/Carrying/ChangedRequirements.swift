import Disclosure

/// What the new list asks otherwise of an entry that was carried: a comment for who revises it.
func changedRequirements(_ parts: [CarriedPart], in year: Int) -> [String] {
  guard let first = parts.first else { return [] }
  let old = parts.map(\.old)
  var lines = ElementChange.all(from: old, to: [first.new]).compactMap { change -> String? in
    switch change.kind {
    case .added: return "- \(change.id): \(change.after?.text ?? "") (ขอเพิ่ม)"
    case .withdrawn: return nil
    case .changed:
      let parts = change.parts.map { part in
        switch part {
        case .text: "ข้อความเดิมคือ ‘\(change.before?.text ?? "")’"
        case .period: "ช่วงเวลาต่างจากเดิม"
        case .proof: "ข้อมูลที่โปรแกรมตรวจต่างจากเดิม"
        }
      }
      return "- \(change.id): \(change.after?.text ?? "") (\(parts.joined(separator: " ")))"
    }
  }
  if old.contains(where: { $0.period != first.new.period }), let asks = first.new.asks {
    lines.insert("- ช่วงเวลาของข้อนี้: \(asks)", at: 0)
  }
  guard !lines.isEmpty else { return [] }
  let head = "แบบวัดปี \(year) ขอต่างจากปี \(first.entry.year) ดังนี้ เมื่อตรวจแล้วลบคำแนะนำนี้ได้"
  let text = ([head] + lines).joined(separator: "\n").replacing("--", with: "–")
  return ["", "<!--"] + text.split(separator: "\n").map(String.init) + ["-->"]
}
