import Diagnostics
import Disclosure

extension ElementJudge {
  /// An item's status, from those of its elements that apply.
  static func sum(
    _ elements: [ElementCoverage]
  ) -> (ItemCoverage.Status, Words?) {
    let asked = elements.filter { $0.status != .notApplicable }
    let shown = asked.count { $0.status == .shown }
    let missing = asked.count { $0.status == .missing }
    let awaited = asked.count { $0.status == .awaiting }
    guard !asked.isEmpty else {
      return (.notApplicable, Words("ไม่เกี่ยวข้องทุกองค์ประกอบ", "no element applies"))
    }
    if shown == asked.count { return (.complete, nil) }
    var thai: [String] = []
    var english: [String] = []
    if missing > 0 {
      thai.append("ขาด \(missing) จาก \(asked.count) องค์ประกอบ")
      english.append("\(missing) of \(asked.count) elements missing")
    }
    if awaited > 0 {
      thai.append("รอกำหนด \(awaited) จาก \(asked.count) องค์ประกอบ")
      english.append("\(awaited) of \(asked.count) elements awaited")
    }
    let reason = Words(thai.joined(separator: " "), english.joined(separator: ", "))
    if shown > 0 { return (.partial, reason) }
    return (awaited == asked.count ? .awaiting : .missing, reason)
  }
}

extension ElementCoverage.Evidence {
  /// A row of the block, whose id is the block's with the row's number (docs/formats.md, section
  /// 3).
  func row(_ number: Int?) -> Self {
    guard let number, case .page(let address, let fragment?) = target else { return self }
    return Self(kind: kind, target: .page(address, fragment: "\(fragment).\(number)"))
  }
}
